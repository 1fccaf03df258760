import { clampLength, type BreakRecord, type Extra } from './history';
import type { BreakOutcome } from './kinds';
import { packNumber, unpackNumber } from './packedNumbers';
import { isMap } from './savedShapes';
import { extraOf } from './unread';

const outcomeLetters: Readonly<Record<BreakOutcome, string>> = {
  taken: 't',
  partial: 'p',
  natural: 'n',
  skipped: 'k',
  snoozed: 'z',
  void: 'v',
};

/** A break as one line, or with more fields beside it. `names` are the movements so far, each with its place; new ones join them. */
export function packBreak(fact: BreakRecord, names: Map<string, number>): string | (Extra & { fact: string }) {
  const { since, extra } = fact;
  const places = fact.movements?.map((name) => {
    const place = names.get(name) ?? names.size;
    names.set(name, place);
    return place.toString(36);
  });
  const head = [Math.round(fact.at).toString(36), fact.kind.charAt(0) + outcomeLetters[fact.outcome]];
  const line = [...head, packNumber(fact.planned), packNumber(fact.done), ...(places ? [places.join('.')] : [])].join();
  return since !== undefined || extra ? { ...extra, ...(since !== undefined && { since }), fact: line } : line;
}

const outcomes = /* @__PURE__ */ new Map(
  /* @__PURE__ */ Object.entries(outcomeLetters).map(([outcome, letter]) => [letter, outcome as BreakOutcome]),
);
const breakLine = /^(-?[0-9a-z]{1,11}),([sl])([tpnkzv]),([0-9a-z]{0,6}),([0-9a-z]{0,6})(?:,([0-9a-z.]*))?$/;

const notABreak = 'not a break';

/** Reads breaks of one history, whose movements `names` are; why not, in English, where one cannot be read. */
export function breakReader(names: readonly string[]): (raw: unknown) => BreakRecord | string {
  /** A day's breaks are much the same as another's: each list of movements is made once. */
  const lists = new Map<string, readonly string[] | undefined>();

  function listAt(places: string): readonly string[] | undefined {
    if (places === '') return [];
    if (lists.has(places)) return lists.get(places);
    const found = places.split('.').map((place) => names[parseInt(place, 36)]);
    const list = found.every((name) => name !== undefined) ? found : undefined;
    lists.set(places, list);
    return list;
  }

  function readLine(line: string): BreakRecord | string {
    const match = breakLine.exec(line);
    const outcome = match && outcomes.get(match[3] ?? '');
    if (!match || !outcome) return notABreak;
    const at = unpackNumber(match[1]);
    if (Math.abs(at) > 8.64e15) return notABreak;
    const kind = match[2] === 's' ? 'short' : 'long';
    const planned = clampLength(unpackNumber(match[4]));
    const done = clampLength(unpackNumber(match[5]));
    if (match[6] === undefined) return { at, kind, outcome, planned, done };
    const movements = listAt(match[6]);
    return movements ? { at, kind, outcome, planned, done, movements } : notABreak;
  }

  return (raw) => {
    if (typeof raw === 'string') return readLine(raw);
    if (!isMap(raw) || typeof raw['fact'] !== 'string') return notABreak;
    const { fact, since, ...rest } = raw;
    const record = readLine(String(fact));
    if (typeof record === 'string') return record;
    if (since === undefined) return { ...record, ...extraOf(rest) };
    return Number.isSafeInteger(since) ? { ...record, since: Number(since), ...extraOf(rest) } : notABreak;
  };
}
