import * as v from 'valibot';
import type { History } from '../core/history';
import type { LocalDay } from '../core/localDay';
import type { Hold } from '../core/moment';
import { isNothing } from '../core/mergeHistory';
import { unpackHistory, type PackedHistory } from '../core/packHistory';
import { parseSession, sessionVersion } from '../core/parseState';
import { anything, between, isBetween, oneOf, passing, text, texts } from '../core/savedShapes';
import type { Session } from '../core/session';
import type { Instant } from '../core/time';

/** Why a due break is not offered yet, and until when at the latest. */
export interface Held {
  readonly why: Hold;
  readonly cap: Instant;
}

/** A day's coding of this machine, in whole seconds, with what one window has gathered and not saved. Nobody's fact until it is saved. */
export interface UnsavedCoding {
  readonly day: LocalDay;
  readonly coding: number;
}

/** What the windows of one machine tell each other: the session, and this machine's facts of a few days. */
export interface SharedState {
  readonly machine: string;
  readonly session: Session;
  /** The days that `history` was asked for, whether or not it has any facts of them. */
  readonly days: readonly LocalDay[];
  readonly history: History;
  readonly unsaved?: UnsavedCoding;
  readonly held?: Held;
}

const version = 1;

const shape = /* @__PURE__ */ passing(() =>
  v.looseObject({
    version: oneOf(version),
    machine: text(),
    session: anything(),
    days: v.exactOptional(texts(), []),
    history: anything(),
    unsaved: v.exactOptional(v.looseObject({ day: text(), coding: between(0, 1e9) })),
    held: v.exactOptional(
      v.looseObject({ why: oneOf('typing', 'debugging', 'justBack'), cap: between(-Infinity, Infinity) }),
    ),
  }),
);

/** What other windows read. `pack` packs the history, if there is anything in it. */
export function writeShared(
  { session, history, ...rest }: SharedState,
  pack: (history: History) => PackedHistory,
): string {
  return JSON.stringify({
    version,
    ...rest,
    session: { version: sessionVersion, ...session },
    history: isNothing(history) ? {} : pack(history),
  });
}

/** Reads what another window shared; `newer` for what a newer version wrote, `undefined` for anything else, such as half a file. Never throws. */
export function readShared(text: string): SharedState | 'newer' | undefined {
  const raw = parseJson(text);
  const parsed = v.safeParse(shape(), raw);
  if (!parsed.success) return isNewer(raw) ? 'newer' : undefined;
  const { version: _, ...rest } = parsed.output;
  const session = parseSession(rest.session);
  const read = unpackHistory(rest.history);
  if (session.problem !== undefined || read.problem !== undefined) return undefined;
  return { ...rest, session: session.value, history: read.history };
}

function isNewer(raw: unknown): boolean {
  return typeof raw === 'object' && raw !== null && 'version' in raw && isBetween(raw.version, version + 1, Infinity);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
