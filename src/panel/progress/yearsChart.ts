import * as l10n from '@vscode/l10n';
import { svg } from 'lit';
import { listed } from '../../protocol/language';
import type { ProgressView } from '../../protocol/progressView';
import { formatNumber } from '../locale';
import { boxes, type Box } from './boxes';
import type { ChartModel, Drawing, Reading } from './chartModel';
import { monthName, narrowMonth, yearName } from './dates';
import { barClass, swatch } from './marks';
import { breaksTaken, daysKept, spent } from './words';

type Bucket = ProgressView['past']['buckets'][number];

/** So many kept days fill a month. */
const fullAt = 22;

/** A row a year, a cell a month: the share of it that was kept. */
export function yearsChart({ past }: ProgressView): ChartModel {
  const { buckets } = past;
  const kept = buckets.reduce((sum, bucket) => sum + bucket.kept, 0);
  const taken = buckets.reduce((sum, bucket) => sum + bucket.taken, 0);
  return {
    title: l10n.t('Kept days, month by month'),
    summary: l10n.t('{0}.', listed([daysKept(kept), breaksTaken(taken)])),
    legend: [{ mark: swatch(barClass('taken')), label: l10n.t('Kept days of the month') }],
    table: {
      columns: [l10n.t('Month'), l10n.t('Kept days'), l10n.t('Breaks taken'), l10n.t('Coding')],
      rows: () =>
        buckets
          .toReversed()
          .map(({ start, kept: days, taken: breaks, coding }) => [
            monthName(start),
            formatNumber(days),
            formatNumber(breaks),
            spent(coding),
          ]),
    },
    empty: kept + taken === 0,
    draw: (width) => draw(buckets, width),
  };
}

function draw(buckets: readonly Bucket[], width: number): Drawing {
  const left = 40;
  const top = 20;
  const rowHeight = 26;
  const step = Math.min(64, (width - left) / 12);
  const firstYear = Number(buckets[0]?.start.slice(0, 4));
  const rows = Number(buckets.at(-1)?.start.slice(0, 4)) - firstYear + 1;
  const readings: Reading[] = [];
  const cells = buckets.map((bucket): Box => {
    const x = left + (Number(bucket.start.slice(5, 7)) - 1) * step;
    const y = top + (Number(bucket.start.slice(0, 4)) - firstYear) * rowHeight;
    readings.push({ x, y, width: step, height: rowHeight, text: () => said(bucket) });
    return { x: x + 2, y: y + 4, width: step - 4, height: 18 };
  });
  const full = buckets.map(({ kept }) => Math.min(kept, fullAt) / fullAt);
  const filled = cells.map((cell, place) => ({ ...cell, width: cell.width * (full[place] ?? 0) }));
  const months = Array.from({ length: 12 }, (_, month) => {
    const name = narrowMonth(`2001-${String(month + 1).padStart(2, '0')}-01`);
    return svg`<text class="tick" x=${left + (month + 0.5) * step} y="12" text-anchor="middle">${name}</text>`;
  });
  const years = Array.from({ length: rows }, (_, row) => {
    const name = yearName(`${String(firstYear + row).padStart(4, '0')}-01-01`);
    return svg`<text class="tick" x="0" y=${top + (row + 0.5) * rowHeight + 4}>${name}</text>`;
  });
  return {
    height: top + rows * rowHeight,
    body: svg`${months}${years}${boxes('track', cells, 2)}${boxes('taken', filled, 2)}`,
    readings,
    across: 1,
    down: 12,
  };
}

function said({ start, kept, taken, coding }: Bucket): string {
  return l10n.t(
    '{0}: {1}',
    monthName(start),
    listed([daysKept(kept), breaksTaken(taken), l10n.t('{0} coding', spent(coding))]),
  );
}
