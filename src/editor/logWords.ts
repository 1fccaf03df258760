import { lightFormat } from 'date-fns';
import { minute, second, type Duration, type Instant } from '../core/time';

/** "09:41:07" on the local clock, for the log. */
export const logTime = (instant: Instant): string => lightFormat(instant, 'HH:mm:ss');

/** "2026-03-02 09:41:07" */
export const logDayAndTime = (instant: Instant): string => lightFormat(instant, 'yyyy-MM-dd HH:mm:ss');

/** "31 min", "45 s": for the log. */
export const logLength = (length: Duration): string =>
  length < minute ? `${Math.round(length / second)} s` : `${Math.round(length / minute)} min`;
