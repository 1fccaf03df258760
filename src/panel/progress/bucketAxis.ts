import type { ProgressView } from '../../protocol/progressView';
import type { AxisLabel } from './axes';
import { shortMonth, yearName } from './dates';

export type Bucket = ProgressView['past']['buckets'][number];

/** The weeks or months of a period side by side, from `left` to `right` px. */
export interface BucketAxis {
  readonly step: number;
  /** Left edge of a bucket by its place. */
  readonly at: (place: number) => number;
  readonly labels: readonly AxisLabel[];
}

export function bucketAxis(
  buckets: readonly { readonly start: string }[],
  bucket: 'week' | 'month',
  left: number,
  right: number,
): BucketAxis {
  const step = (right - left) / Math.max(1, buckets.length);
  const at = (place: number): number => left + place * step;
  let shown = '';
  const labels = buckets.flatMap(({ start }, place) => {
    // A week belongs to the month of its first day; of months, the years are named.
    const name = bucket === 'week' ? start.slice(0, 7) : start.slice(0, 4);
    if (name === shown) return [];
    shown = name;
    return [{ x: at(place), text: bucket === 'week' ? shortMonth(start) : yearName(start) }];
  });
  return { step, at, labels };
}
