import * as l10n from '@vscode/l10n';
import { line } from 'd3-shape';
import { svg } from 'lit';
import type { ProgressView } from '../../protocol/progressView';
import { grid, labels, lengthScale } from './axes';
import { bucketAxis, type Bucket } from './bucketAxis';
import type { ChartModel, Drawing } from './chartModel';
import { bucketName } from './dates';
import { nothingYet, spent } from './words';

/** The longest coding without a break of each week or month, as a line with a gap where none is known. */
export function sitChart({ past }: ProgressView): ChartModel {
  const { buckets, bucket } = past;
  const known = buckets.filter(({ longest }) => longest > 0);
  const [first] = known;
  const last = known.at(-1);
  return {
    title: l10n.t('Longest sit'),
    summary: summaryOf(past, first, last),
    legend: [],
    table: {
      columns: [bucket === 'week' ? l10n.t('Week of') : l10n.t('Month'), l10n.t('Longest without a break')],
      rows: () => known.toReversed().map(({ start, longest }) => [bucketName(start, bucket), spent(longest)]),
    },
    empty: known.length === 0,
    draw: (width) => draw(buckets, bucket, width),
  };
}

function summaryOf(past: ProgressView['past'], first: Bucket | undefined, last: Bucket | undefined): string {
  const { bucket } = past;
  if (!first || !last)
    return nothingYet(past, l10n.t('The longest time you coded without a break will be a line here, week by week.'));
  if (first === last) return l10n.t('{0}: {1}.', bucketName(first.start, bucket), spent(first.longest));
  return bucket === 'week'
    ? l10n.t('{0} in the first week of the line, {1} in the last.', spent(first.longest), spent(last.longest))
    : l10n.t('{0} in the first month of the line, {1} in the last.', spent(first.longest), spent(last.longest));
}

const isKnown = (sum: Bucket | undefined): boolean => sum !== undefined && sum.longest > 0;

function draw(buckets: readonly Bucket[], bucket: 'week' | 'month', width: number): Drawing {
  const left = 52;
  const right = width - 8;
  const bottom = 148;
  const scale = lengthScale(Math.max(...buckets.map(({ longest }) => longest)), bottom, 10, 4);
  const axis = bucketAxis(buckets, bucket, left, right);
  const x = (place: number): number => axis.at(place) + axis.step / 2;
  const path = line<Bucket>(
    (_, place) => x(place),
    (sum) => scale.at(sum.longest),
  ).defined(isKnown)(buckets);
  const readings = buckets.flatMap((sum, place) =>
    sum.longest > 0
      ? [
          {
            x: axis.at(place),
            y: 6,
            width: axis.step,
            height: bottom - 6,
            text: () => l10n.t('{0}: {1} without a break', bucketName(sum.start, bucket), spent(sum.longest)),
          },
        ]
      : [],
  );
  const dots = axis.step >= 7 || readings.length < 10;
  /** No line leads to it: it is its dot. */
  const isAlone = (place: number): boolean => !isKnown(buckets[place - 1]) && !isKnown(buckets[place + 1]);
  return {
    height: bottom + 22,
    across: 1,
    down: 1,
    readings,
    body: svg`${grid(scale, left, right)}
      <g class="start">${labels(axis.labels, bottom + 16, 36, right)}</g>
      <path class="trend" d=${path ?? ''}></path>
      ${buckets.map((sum, place) =>
        isKnown(sum) && (dots || isAlone(place))
          ? svg`<circle class="point" cx=${x(place)} cy=${scale.at(sum.longest)} r=${isAlone(place) ? 4 : 2.5}></circle>`
          : undefined,
      )}`,
  };
}
