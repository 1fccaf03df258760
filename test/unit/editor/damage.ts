import { defaultChoices } from '../../../src/core/careChoices';
import { parseChoices, parseDesk, parseHabits, parseWarmth } from '../../../src/core/parseCare';
import { parseLeftOut } from '../../../src/core/parseLeftOut';
import { parseSession, type ParsedState } from '../../../src/core/parseState';
import { freshSession } from '../../../src/core/session';
import { readSlot, slotKeys, writeSlot } from '../../../src/core/slots';
import { readVersion1 } from '../../../src/core/version1';
import { noWarmth } from '../../../src/core/warmth';
import { hourOn } from '../core/sampleHistory';

/** An hour of coding with a break in it. */
export const hour = hourOn('2026-03-02');

const slotWith = (machine: string): unknown => writeSlot(undefined, { writer: machine, machine, history: hour });

/** A state as it is saved, in both versions at once. */
export const healthy = (): Record<string, unknown> => ({
  machine: 'desk',
  session: { version: 1, ...freshSession, lastSignal: 5, continuous: 7 },
  'history.3': slotWith('desk'),
  'history.5': slotWith('laptop'),
  'history.old': { version: 1, ...hour },
  safetySeen: true,
  leftOut: { hurts: ['dart'], notHere: { day: '2026-03-02', places: ['wall'], movements: [] } },
  'care.choices': { version: 1, ...defaultChoices },
  'care.desk': { version: 1, variant: 'laptop', points: { screen: 'fits' } },
  'care.habits': { version: 1, marks: { sleep: 'done' } },
  'care.warmth': { version: 1, ...noWarmth, past: [{ warmth: 'heat', endedAt: 7 }] },
  'unread.session': 'garbled',
});

/** Every place in a value, as a path of keys. */
export function places(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, inner]) => places(inner, [...path, key]))];
}

export function replace(value: unknown, [key, ...rest]: readonly string[], instead: unknown): unknown {
  if (key === undefined) return instead;
  const inner = Object(value) as Record<string, unknown>;
  const changed = replace(inner[key], rest, instead);
  if (Array.isArray(value)) return value.map((each, at) => (String(at) === key ? changed : each));
  return { ...inner, [key]: changed };
}

/** The readers of what Care keeps, by key. */
const care: Readonly<Record<string, (raw: unknown) => ParsedState<unknown>>> = {
  'care.choices': parseChoices,
  'care.desk': parseDesk,
  'care.habits': parseHabits,
  'care.warmth': parseWarmth,
};

/** What this machine cannot read of a state it may write to. */
export function unreadPieces(state: ReadonlyMap<string, unknown>): unknown[] {
  const pieces: unknown[] = [];
  for (const [key, value] of state) {
    if (key === 'session' && parseSession(value).problem !== undefined) pieces.push(value);
    if (care[key]?.(value).problem !== undefined) pieces.push(value);
    if (key === 'leftOut' && parseLeftOut(value).problem !== undefined) pieces.push(value);
    if (key.startsWith('unread.')) pieces.push(value);
    if (key === 'machine' && typeof value !== 'string') pieces.push(value);
    if (key === 'history.old') pieces.push(...Object.values(readVersion1(value).unread));
    if (!slotKeys.includes(key)) continue;
    const { machines, problem } = readSlot(value);
    if (problem !== undefined) pieces.push(value);
    for (const { unread } of Object.values(machines)) pieces.push(...Object.values(unread));
  }
  return pieces.filter((piece) => piece !== undefined);
}
