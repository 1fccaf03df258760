import * as v from 'valibot';
import type { History } from '../core/history';
import { packHistory, unpackHistory } from '../core/packHistory';
import { parseSession, sessionVersion } from '../core/parseState';
import type { Session } from '../core/session';

/** What the windows of one machine tell each other: the session, and this machine's facts of the days it last changed. */
export interface SharedState {
  readonly machine: string;
  readonly session: Session;
  readonly history: History;
}

const version = 1;

const shape = () =>
  v.object({
    version: v.literal(version),
    machine: v.string(),
    session: v.unknown(),
    history: v.unknown(),
  });

export function writeShared({ machine, session, history }: SharedState): string {
  return JSON.stringify({
    version,
    machine,
    session: { version: sessionVersion, ...session },
    history: packHistory(history),
  });
}

/** Reads what another window shared; `undefined` for anything else, such as half a file. Never throws. */
export function readShared(text: string): SharedState | undefined {
  const parsed = v.safeParse(shape(), parseJson(text));
  if (!parsed.success) return undefined;
  const session = parseSession(parsed.output.session);
  const read = unpackHistory(parsed.output.history);
  if (session.problem !== undefined || read.problem !== undefined) return undefined;
  return { machine: parsed.output.machine, session: session.value, history: read.history };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
