/** More than a day of coding and pauses can have. */
const mostSpans = 1000;

/** Coding from one second to another: epoch seconds, the end not included. */
export type Span = readonly [from: number, to: number];

/**
 * Both copies' spans as one list, in order and without overlaps; the same in any order and any number of times. `mine` itself if there is no news.
 */
export function joinSpans(mine: readonly Span[], others: readonly Span[]): readonly Span[] {
  const joined: Span[] = [];
  for (const span of [...mine, ...others].sort((a, b) => a[0] - b[0])) {
    const last = joined.at(-1);
    if (last && span[0] <= last[1]) joined[joined.length - 1] = [last[0], Math.max(last[1], span[1])];
    else joined.push(span);
  }
  const same = joined.length === mine.length && joined.every((span, at) => isSame(span, mine[at]));
  return same ? mine : joined;
}

const isSame = (span: Span, other: Span | undefined): boolean => span[0] === other?.[0] && span[1] === other[1];

const isSeconds = (value: unknown): value is number =>
  Number.isInteger(value) && (value as number) >= 0 && (value as number) <= 8.64e12;

/** Reads spans from a saved state or an exported file; `undefined` if they are none. */
export function readSpans(raw: unknown): readonly Span[] | undefined {
  if (!Array.isArray(raw) || raw.length > mostSpans) return undefined;
  const spans: Span[] = [];
  let last = -1;
  for (const span of raw as unknown[]) {
    if (!Array.isArray(span)) return undefined;
    const from: unknown = span[0];
    const to: unknown = span[1];
    if (!isSeconds(from) || !isSeconds(to) || from > to) return undefined;
    spans.push([from, to]);
    last = from > last ? to : Infinity;
  }
  // Nearly always they are written in order, and apart.
  return last < Infinity ? spans : joinSpans([], spans);
}
