import * as l10n from '@vscode/l10n';
import { svg } from 'lit';
import type { ProgressView } from '../../protocol/progressView';
import { formatNumber, formatPercent } from '../locale';
import type { ChartModel, Drawing, Reading } from './chartModel';
import { barClass, patterns, swatch } from './marks';
import { nothingYet } from './words';

const names = ['taken', 'partial', 'natural', 'skipped'] as const;

function shareName(name: (typeof names)[number]): string {
  switch (name) {
    case 'taken':
      return l10n.t('Taken');
    case 'partial':
      return l10n.t('In part');
    case 'natural':
      return l10n.t('Rests');
    case 'skipped':
      return l10n.t('Skipped');
  }
}

interface Share {
  readonly name: (typeof names)[number];
  readonly share: number;
  readonly count: number;
}

/** What became of the breaks of the period: one bar, its parts in percent. */
export function sharesChart({ past }: ProgressView): ChartModel {
  const shares: readonly Share[] = names.map((name) => ({
    name,
    share: past.shares[name],
    count: past.counts[name],
  }));
  const all = shares.reduce((sum, { count }) => sum + count, 0);
  const said = ({ name, share, count }: Share): string =>
    l10n.t('{0}: {1} of {2}, {3}', shareName(name), formatNumber(count), formatNumber(all), formatPercent(share));
  return {
    title: l10n.t('What became of breaks'),
    summary:
      all === 0
        ? nothingYet(past, l10n.t('Breaks taken, rests and skipped breaks will share a bar here.'))
        : l10n.t(
            '{0} of breaks were taken, {1} were rests by yourself, {2} were skipped.',
            formatPercent(past.shares.taken),
            formatPercent(past.shares.natural),
            formatPercent(past.shares.skipped),
          ),
    legend: shares
      .filter(({ count }) => count > 0)
      .map(({ name, share }) => ({
        mark: svg`${patterns}${swatch(barClass(name))}`,
        label: l10n.t('{0} {1}', shareName(name), formatPercent(share)),
      })),
    table: {
      columns: [l10n.t('What became of it'), l10n.t('Breaks'), l10n.t('Share')],
      rows: () => shares.map(({ name, share, count }) => [shareName(name), formatNumber(count), formatPercent(share)]),
    },
    empty: all === 0,
    draw: (width) => draw(shares, all, width, said),
  };
}

function draw(shares: readonly Share[], all: number, width: number, said: (share: Share) => string): Drawing {
  const readings: Reading[] = [];
  let x = 1;
  const parts = shares.map((share) => {
    const length = ((width - 2) * share.count) / all;
    const from = x;
    x += length;
    if (share.count === 0) return undefined;
    readings.push({ x: from, y: 8, width: length, height: 36, text: () => said(share) });
    return svg`<rect class=${barClass(share.name)} x=${from + 1} y="10" width=${Math.max(1, length - 2)} height="32"></rect>`;
  });
  return { height: 52, body: svg`${patterns}${parts}`, readings, across: 1, down: 1 };
}
