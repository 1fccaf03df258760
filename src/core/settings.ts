import { minute, second, type Duration } from './time';
import type { SoundStyle } from './kinds';
import type { Nudges } from './nudge';

/** Minutes after midnight, 0–1440. */
export type MinuteOfDay = number;

export interface TimeRange {
  readonly from: MinuteOfDay;
  /** Not after `from`: the range runs over midnight. */
  readonly to: MinuteOfDay;
}

/** Index 0 is Sunday, as `Date.getDay`. `undefined`: the whole day. */
export type Schedule = readonly (readonly TimeRange[] | undefined)[];

export type OfferStyle = 'notification' | 'statusBar' | 'panel';

/** What the person chose, in the core's units: every length in milliseconds, "off" as `Infinity` for an interval. */
export interface Settings {
  readonly shortEvery: Duration;
  readonly shortLength: Duration;
  readonly longEvery: Duration;
  readonly longLength: Duration;
  readonly idleAfter: Duration;
  readonly restAfter: Duration;
  readonly offerStyle: OfferStyle;
  readonly waitForPause: Duration;
  readonly maxWait: Duration;
  readonly offerWhileWaiting: boolean;
  readonly whileDebugging: 'hold' | 'offer';
  readonly snooze: Duration;
  readonly nudges: Nudges;
  readonly schedule: Schedule;
  readonly dayStartsAt: MinuteOfDay;
  readonly statusBar: 'always' | 'whenDue' | 'never';
  readonly streakGoal: number;
  readonly minimumCoding: Duration;
  readonly places: readonly string[];
  readonly focus: readonly string[];
  readonly exclude: readonly string[];
  readonly level: number;
  readonly sound: SoundStyle;
}

export const defaultSettings: Settings = {
  shortEvery: 30 * minute,
  shortLength: 90 * second,
  longEvery: 60 * minute,
  longLength: 5 * minute,
  idleAfter: 120 * second,
  restAfter: 5 * minute,
  offerStyle: 'notification',
  waitForPause: 10 * second,
  maxWait: 3 * minute,
  offerWhileWaiting: true,
  whileDebugging: 'hold',
  snooze: 5 * minute,
  nudges: {},
  schedule: [undefined, undefined, undefined, undefined, undefined, undefined, undefined],
  dayStartsAt: 4 * 60,
  statusBar: 'always',
  streakGoal: 2,
  minimumCoding: 30 * minute,
  places: ['chair', 'standing', 'wall'],
  focus: [],
  exclude: [],
  level: 1,
  sound: 'off',
};
