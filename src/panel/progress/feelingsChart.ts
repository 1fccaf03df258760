import * as l10n from '@vscode/l10n';
import { line, symbol, symbolCircle, symbolDiamond, symbolSquare, symbolTriangle } from 'd3-shape';
import { svg, type SVGTemplateResult } from 'lit';
import { listed } from '../../protocol/language';
import type { ProgressView } from '../../protocol/progressView';
import { formatNumber } from '../locale';
import { grid, labels, scaleTo } from './axes';
import { bucketAxis } from './bucketAxis';
import type { ChartModel, Drawing } from './chartModel';
import { bucketName } from './dates';
import { swatch } from './marks';
import { breaksTaken } from './words';

type Feelings = ProgressView['feelings'];
type Week = Feelings['weeks'][number];

/** Lines differ in colour, dashes and marks; there are at most seven regions. */
const dashes = ['', '6 3', '2 3', '8 3 2 3', '12 4', '4 2 1 2', '1 4'];
const symbols = [symbolCircle, symbolSquare, symbolTriangle, symbolDiamond];
const worst = 10;

const mean = (value: number): string => formatNumber(Math.round(value * 10) / 10);

/** How each region felt, week by week, above the breaks taken. */
export function feelingsChart({ feelings }: ProgressView): ChartModel {
  const { weeks, regions } = feelings;
  return {
    title: l10n.t('How it feels, and breaks taken'),
    summary: feelings.sentence,
    legend: [
      ...regions.map((name, index) => ({ mark: lineMark(index), label: name })),
      { mark: swatch('coding'), label: l10n.t('Breaks taken') },
    ],
    table: {
      columns: [l10n.t('Week of'), ...regions, l10n.t('Breaks taken')],
      rows: () =>
        weeks
          .toReversed()
          .map((week) => [
            bucketName(week.start, 'week'),
            ...week.means.map((value) => (value === null ? '–' : mean(value))),
            formatNumber(week.breaks),
          ]),
    },
    empty: regions.length === 0,
    draw: (width) => draw(feelings, width),
  };
}

function marker(index: number, x: number, y: number): SVGTemplateResult {
  const d = symbol(symbols[index % symbols.length], 34)() ?? '';
  return svg`<path class=${`region-${index % 7} filled`} d=${d} transform=${`translate(${x},${y})`}></path>`;
}

function lineMark(index: number): SVGTemplateResult {
  const dash = dashes[index % dashes.length] ?? '';
  return svg`<line class=${`region-${index % 7} region`} x1="0" x2="16" y1="6" y2="6" stroke-dasharray=${dash}></line>
    ${marker(index, 8, 6)}`;
}

function draw({ weeks, regions }: Feelings, width: number): Drawing {
  const left = 34;
  const right = width - 8;
  const bottom = 160;
  const scale = scaleTo(worst, bottom, 10, 5);
  const below = scaleTo(Math.max(...weeks.map(({ breaks }) => breaks)), 232, 190, 1);
  const axis = bucketAxis(weeks, 'week', left, right);
  const x = (place: number): number => axis.at(place) + axis.step / 2;
  const wide = Math.min(24, axis.step * 0.6);
  const lines = regions.map((_, index) => {
    const rated = weeks.flatMap((week, place) => {
      const value = week.means[index] ?? null;
      return value === null ? [] : [{ x: x(place), y: scale.at(value) }];
    });
    const path = line<{ x: number; y: number }>(
      (point) => point.x,
      (point) => point.y,
    )(rated);
    const dash = dashes[index % dashes.length] ?? '';
    return svg`<path class=${`region-${index % 7} region`} d=${path ?? ''} stroke-dasharray=${dash}></path>
      ${rated.map((point) => marker(index, point.x, point.y))}`;
  });
  return {
    height: 240,
    across: 1,
    down: 1,
    readings: weeks.map((week, place) => ({
      x: axis.at(place),
      y: 6,
      width: axis.step,
      height: 228,
      text: () => said(week, regions),
    })),
    body: svg`${grid(scale, left, right)}${grid(below, left, right)}
      <g class="start">${labels(axis.labels, bottom + 16, 36, right)}</g>
      ${weeks.map(
        ({ breaks }, place) =>
          svg`<rect class="coding" x=${x(place) - wide / 2} y=${below.at(breaks)} width=${wide} height=${below.at(0) - below.at(breaks)}></rect>`,
      )}${lines}`,
  };
}

function said(week: Week, regions: Feelings['regions']): string {
  const rated = regions.flatMap((name, index) => {
    const value = week.means[index] ?? null;
    return value === null ? [] : [l10n.t('{0} {1}', name, mean(value))];
  });
  const parts = rated.length === 0 ? [l10n.t('no rating')] : rated;
  return l10n.t('{0}: {1}', bucketName(week.start, 'week'), listed([...parts, breaksTaken(week.breaks)]));
}
