/** What is asked of a segment to find one's place in a routine; the protocol's segments fit. */
export interface Span {
  readonly start: number;
  readonly length: number;
}

/** The segment the position falls in: the last one that has begun. -1 when there is none. */
export function segmentIndexAt(segments: readonly Span[], position: number): number {
  let low = 0;
  let high = segments.length - 1;
  let found = segments.length > 0 ? 0 : -1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const segment = segments[middle];
    if (segment && segment.start <= position) {
      found = middle;
      low = middle + 1;
    } else {
      high = middle - 1;
    }
  }
  return found;
}

/** 0 at the segment's start, 1 at its end. */
export function progressIn(segment: Span, position: number): number {
  if (segment.length <= 0) return 1;
  return Math.min(1, Math.max(0, (position - segment.start) / segment.length));
}

/** Whole seconds left, counted as a person counts: the last second is 1, and 0 only when it is over. */
export function secondsLeft(segment: Span, position: number): number {
  return Math.ceil(Math.max(0, segment.start + segment.length - position) / 1000);
}

interface ItemSpan extends Span {
  readonly item: number;
}

/** How far through one item of the routine the position is, 0 to 1, both sides and all repetitions together. */
export function itemProgress(segments: readonly ItemSpan[], item: number, position: number): number {
  const own = segments.filter((segment) => segment.item === item);
  const first = own[0];
  const last = own.at(-1);
  if (!first || !last) return 0;
  return progressIn({ start: first.start, length: last.start + last.length - first.start }, position);
}

/** The first segment of what follows the current item; undefined when nothing does. */
export function nextItemSegment<S extends ItemSpan>(segments: readonly S[], index: number): S | undefined {
  const item = segments[index]?.item;
  return segments.slice(index + 1).find((segment) => segment.item !== item);
}
