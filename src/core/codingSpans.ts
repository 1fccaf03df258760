/** Coding from one second to another: epoch seconds, the end not included. */
export type Span = readonly [from: number, to: number];

/** Both machines' or windows' spans as one list, in order and without overlaps; in any order, any number of times the same. */
export function joinSpans(some: readonly Span[], others: readonly Span[]): readonly Span[] {
  const joined: Span[] = [];
  for (const span of [...some, ...others].sort((a, b) => a[0] - b[0])) {
    const last = joined.at(-1);
    if (last && span[0] <= last[1]) joined[joined.length - 1] = [last[0], Math.max(last[1], span[1])];
    else joined.push(span);
  }
  return joined;
}
