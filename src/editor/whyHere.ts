import * as l10n from '@vscode/l10n';
import { dayRecord } from '../core/history';
import { openGap } from '../core/session';
import { second, type Instant } from '../core/time';
import type { FaceInput } from './statusBarFace';
import { spent, timeOfDay } from './words';

/** Why the countdown is where it is, in a sentence; `undefined` where the headline says it all. */
export function whyHere(input: FaceInput): string | undefined {
  const { status, session, settings, now } = input;
  switch (status.phase) {
    case 'due':
      return status.snoozedUntil === undefined ? whyDue(input) : undefined;
    case 'coding':
      if (!status.next) return undefined;
      if (openGap(session, now) > settings.idleAfter) {
        return l10n.t('No key, click or scroll for {0}: the countdown waits', spent(openGap(session, now)));
      }
      return sinceWhen(input);
    case 'paused':
      return l10n.t('Coding time is still counted');
    default:
      return undefined;
  }
}

function whyDue({ session, held, locale }: FaceInput): string {
  const latest = (instant: Instant): string => timeOfDay(instant, locale);
  switch (held?.why) {
    case 'typing':
      return l10n.t('Waits for a pause in your typing, until {0} at the latest', latest(held.cap));
    case 'debugging':
      return l10n.t('Held while you debug, until {0} at the latest', latest(held.cap));
    case 'justBack':
      return l10n.t('Held for a moment: you have only just come back');
    case undefined:
      if ((session.offered?.again ?? null) !== null) return l10n.t('Offered twice; from now on it waits here');
      return session.offered
        ? l10n.t('Offered at {0}; once more later, then it only waits here', latest(session.offered.at))
        : l10n.t('Waits for a good moment');
  }
}

/** What the countdown began with: the day's latest break or rest. */
function sinceWhen({ status, history, locale }: FaceInput): string {
  const coded = spent(status.continuousCoding);
  const breaks = Object.values(dayRecord(history, status.today.date).breaks)
    .filter(({ outcome }) => outcome === 'taken' || outcome === 'natural')
    .map((fact) => ({ natural: fact.outcome === 'natural', end: fact.at + fact.done * second }))
    .sort((a, b) => b.end - a.end);
  const [latest] = breaks;
  if (!latest) return l10n.t('{0} of coding so far', coded);
  const end = timeOfDay(latest.end, locale);
  return latest.natural
    ? l10n.t('{0} of coding since you came back at {1}', coded, end)
    : l10n.t('{0} of coding since your break at {1}', coded, end);
}
