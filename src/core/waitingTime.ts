import { nextBreak } from './breakCycle';
import type { BreakKind } from './kinds';
import type { Session } from './session';
import { projected } from './session';
import type { Settings } from './settings';
import { within, type Situation, type Waiting } from './situation';
import { minute, second, type Duration, type Instant } from './time';

/** Shorter runs are no waiting time. */
const worthUsing: Duration = 10 * second;

/** What runs for longer is a server or a watcher; nobody waits for its end. */
const longestWait: Duration = 10 * minute;

/** The share of the interval that must be gone for a break to come early. */
const earlyShare = 2 / 3;

/** What the person waits for, if it is time enough for a break; `from` is when it became or becomes so. */
export function waitingTime(
  situation: Situation,
  now: Instant,
  settings: Pick<Settings, 'offerWhileWaiting'>,
): { readonly waiting: Waiting; readonly from: Instant } | undefined {
  const { waiting } = situation;
  if (!settings.offerWhileWaiting || !waiting || !within(waiting.since, longestWait, now)) return undefined;
  return { waiting, from: waiting.since + worthUsing };
}

/** The break that may come early at `now`: two thirds of its interval are gone, and of the short one's since the last break. */
export function earlyBreak(session: Session, now: Instant, settings: Settings): BreakKind | undefined {
  const next = nextBreak(session, now, settings);
  if (!next || session.offered || session.lastSignal === null) return undefined;
  const every = next.kind === 'long' ? settings.longEvery : settings.shortEvery;
  const { towardsShort } = projected(session, now, settings);
  const sinceLast = settings.shortEvery === Infinity || towardsShort >= earlyShare * settings.shortEvery;
  return every - next.in >= earlyShare * every && sinceLast ? next.kind : undefined;
}
