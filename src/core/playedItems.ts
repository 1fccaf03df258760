import type { Routine } from './routine';
import type { Duration } from './time';

/** From and to, on the routine's own clock. */
export type Span = readonly [from: Duration, to: Duration];

/** At least this share of a movement's time has to be played for it to count as done. */
const playedShare = 0.5;

/** The spans with another one added: in order, apart, and none empty. */
export function withSpan(spans: readonly Span[], added: Span): readonly Span[] {
  const merged: Span[] = [];
  for (const span of [...spans, added].filter(([from, to]) => to > from).toSorted((a, b) => a[0] - b[0])) {
    const last = merged.at(-1);
    if (last && span[0] <= last[1]) merged[merged.length - 1] = [last[0], Math.max(last[1], span[1])];
    else merged.push(span);
  }
  return merged;
}

/** The spans as far as they lie before `end`. */
export function before(spans: readonly Span[], end: Duration): readonly Span[] {
  return spans.map(([from, to]): Span => [from, Math.min(to, end)]).filter(([from, to]) => to > from);
}

/** The movements that were played, each once, in order; all of them for a routine stored without lengths. */
export function playedMovements(routine: Routine, spans: readonly Span[]): readonly string[] {
  const played: string[] = [];
  let start: Duration = 0;
  for (const { movement, length } of routine.items) {
    if (length === undefined || overlap(spans, [start, start + length]) >= playedShare * length) played.push(movement);
    start += length ?? 0;
  }
  return [...new Set(played)];
}

function overlap(spans: readonly Span[], [start, end]: Span): Duration {
  return spans.reduce((sum, [from, to]) => sum + Math.max(0, Math.min(to, end) - Math.max(from, start)), 0);
}
