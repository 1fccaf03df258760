import * as l10n from '@vscode/l10n';
import { svg } from 'lit';
import { listed } from '../../protocol/language';
import type { ProgressView } from '../../protocol/progressView';
import { formatNumber } from '../locale';
import { grid, labels, lengthScale, scaleTo } from './axes';
import { bucketAxis, type Bucket } from './bucketAxis';
import { boxes, type Box } from './boxes';
import type { ChartModel, Drawing } from './chartModel';
import { bucketName } from './dates';
import { patterns, swatch } from './marks';
import { breaksTaken, hours, nothingYet, rests, spent } from './words';

/** Coding time upwards, breaks downwards, by week or month. */
export function weeksChart({ past }: ProgressView): ChartModel {
  const { buckets, bucket } = past;
  const coding = buckets.reduce((sum, { coding: seconds }) => sum + seconds, 0);
  const taken = buckets.reduce((sum, { taken: breaks }) => sum + breaks, 0);
  const natural = buckets.reduce((sum, { natural: breaks }) => sum + breaks, 0);
  return {
    title: l10n.t('Coding and breaks'),
    summary:
      coding + taken + natural === 0
        ? nothingYet(past, l10n.t('Your coding time will stand here, with your breaks below it.'))
        : l10n.t('{0}.', listed([l10n.t('{0} coding', hours(coding)), breaksTaken(taken), rests(natural)])),
    legend: [
      { mark: swatch('coding'), label: l10n.t('Coding') },
      { mark: swatch('taken'), label: l10n.t('Breaks taken') },
      { mark: svg`${patterns}${swatch('dotted')}`, label: l10n.t('Rests') },
    ],
    table: {
      columns: [
        bucket === 'week' ? l10n.t('Week of') : l10n.t('Month'),
        l10n.t('Coding'),
        l10n.t('Breaks taken'),
        l10n.t('In part'),
        l10n.t('Rests'),
        l10n.t('Skipped'),
      ],
      rows: () =>
        buckets
          .toReversed()
          .map((sum) => [
            bucketName(sum.start, bucket),
            spent(sum.coding),
            formatNumber(sum.taken),
            formatNumber(sum.partial),
            formatNumber(sum.natural),
            formatNumber(sum.skipped),
          ]),
    },
    empty: coding + taken + natural === 0,
    draw: (width) => draw(buckets, bucket, width),
  };
}

function draw(buckets: readonly Bucket[], bucket: 'week' | 'month', width: number): Drawing {
  const left = 44;
  const right = width - 4;
  const middle = 136;
  const bottom = 232;
  const up = lengthScale(Math.max(...buckets.map(({ coding }) => coding)), middle, 10, 4);
  const down = scaleTo(Math.max(...buckets.map(({ taken, natural }) => taken + natural)), middle + 20, bottom, 3);
  const axis = bucketAxis(buckets, bucket, left, right);
  // Gaps of less than a pixel would only make the thinnest bars pale.
  const wide = axis.step < 4 ? axis.step : axis.step * 0.75;
  const bars = (from: (sum: Bucket) => number, to: (sum: Bucket) => number): readonly Box[] =>
    buckets.map((sum, place) => {
      const x = axis.at(place) + (axis.step - wide) / 2;
      return { x, y: from(sum), width: wide, height: to(sum) - from(sum) };
    });
  const taken = (sum: Bucket): number => down.at(sum.taken);
  const all = (sum: Bucket): number => down.at(sum.taken + sum.natural);
  const coding = (sum: Bucket): number => up.at(sum.coding);
  return {
    height: bottom + 6,
    across: 1,
    down: 1,
    readings: buckets.map((sum, place) => ({
      x: axis.at(place),
      y: 6,
      width: axis.step,
      height: bottom - 4,
      text: () =>
        l10n.t(
          '{0}: {1}',
          bucketName(sum.start, bucket),
          listed([l10n.t('{0} coding', spent(sum.coding)), breaksTaken(sum.taken), rests(sum.natural)]),
        ),
    })),
    body: svg`${patterns}
      ${grid({ ...up, ticks: up.ticks.slice(1) }, left, right)}${grid(down, left, right)}
      <line class="axis" x1=${left} x2=${right} y1=${middle + 0.5} y2=${middle + 0.5}></line>
      <g class="start">${labels(axis.labels, middle + 14, 36, right)}</g>
      ${boxes(
        'coding',
        bars(coding, () => middle),
      )}
      ${boxes(
        'taken',
        bars(() => down.at(0), taken),
      )}
      ${boxes(wide < 4 ? 'striped' : 'dotted', bars(taken, all))}`,
  };
}
