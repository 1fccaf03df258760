import { minute, type Duration } from './time';

export const nudgeNames = ['posture', 'eyes', 'water'] as const;
export type NudgeName = (typeof nudgeNames)[number];

/** How much coding lies between two nudges of a kind; a kind that is missing is off. */
export type Nudges = Readonly<Partial<Record<NudgeName, Duration>>>;

export interface NudgeState {
  /** Coding time of the day at the last look. */
  readonly coded: Duration;
  /** Nudges whose time came while something else was due. */
  readonly put: readonly NudgeName[];
}

/** So much at once was coded in another window, which did the nudging. */
const elsewhere: Duration = 5 * minute;

/** A break is good for back and eyes too; a drink is still missing after it. */
const outlastsBreak = (name: NudgeName): boolean => name === 'water';

/**
 * The nudge to show now that the day's coding has come to `coded`, if any: at each multiple of its interval, when nothing else is due
 * (`free`), one at a time.
 */
export function nextNudge(
  state: NudgeState,
  nudges: Nudges,
  coded: Duration,
  free: boolean,
): { readonly state: NudgeState; readonly show?: NudgeName } {
  const step = coded - state.coded;
  const come =
    step < 0 || step > elsewhere
      ? []
      : nudgeNames.filter((name) => {
          const every = nudges[name];
          return every !== undefined && Math.floor(coded / every) > Math.floor(state.coded / every);
        });
  // What was left over at night is no news in the morning.
  const left = step < 0 ? [] : state.put;
  const waiting = [...left.filter((name) => nudges[name] && !come.includes(name)), ...come];
  if (!free) return { state: { coded, put: waiting.filter(outlastsBreak) } };
  const [show, ...put] = waiting;
  return show ? { state: { coded, put }, show } : { state: { coded, put: [] } };
}
