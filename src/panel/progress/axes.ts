import { nice, ticks } from 'd3-array';
import * as l10n from '@vscode/l10n';
import { svg } from 'lit';
import { formatNumber } from '../locale';

/** Maps values to pixels along a straight axis that begins at 0. */
export interface Scale {
  readonly at: (value: number) => number;
  readonly ticks: readonly number[];
  readonly label: (tick: number) => string;
}

/** An axis from 0 at `zero` px to at least `most` at `end` px, with about `count` round ticks. */
export function scaleTo(most: number, zero: number, end: number, count: number): Scale {
  const [, top] = nice(0, Math.max(most, 1), count);
  return {
    at: (value) => zero + ((end - zero) * value) / top,
    // Things counted have no halves.
    ticks: ticks(0, top, count).filter(Number.isInteger),
    label: formatNumber,
  };
}

/** An axis of lengths in seconds, whose ticks are whole minutes or hours. */
export function lengthScale(most: number, zero: number, end: number, count: number): Scale {
  const inHours = most > 2 * 3600;
  const unit = inHours ? 3600 : 60;
  const scale = scaleTo(most / unit, zero, end, count);
  return {
    at: (value) => scale.at(value / unit),
    ticks: scale.ticks.map((tick) => tick * unit),
    label: (tick) => {
      const number = formatNumber(tick / unit);
      return tick === 0 ? number : inHours ? l10n.t('{0} h', number) : l10n.t('{0} min', number);
    },
  };
}

/** Grid lines and their labels at the left. */
export function grid(scale: Scale, left: number, right: number): unknown {
  return scale.ticks.map((tick) => {
    const y = Math.round(scale.at(tick)) + 0.5;
    return svg`<line class=${tick === 0 ? 'axis' : 'grid'} x1=${left} x2=${right} y1=${y} y2=${y}></line>
      <text class="tick" x=${left - 6} y=${y + 4} text-anchor="end">${scale.label(tick)}</text>`;
  });
}

export interface AxisLabel {
  readonly x: number;
  readonly text: string;
}

/**
 * Labels under an axis, inside `right`: each, every second or every third of them and so on, so that they stand apart by `apart` px.
 * The first may stand closer to the second, where a period begins late in a month; then it is left out.
 */
export function labels(wanted: readonly AxisLabel[], y: number, apart: number, right: number): unknown {
  const [first, second, third] = wanted;
  const late = first && second && third && second.x - first.x < 0.75 * (third.x - second.x);
  const even = late && second.x - first.x < apart ? wanted.slice(1) : wanted;
  const fits = (every: number): boolean =>
    even.every(({ x }, index) => index < every || x - (even[index - every]?.x ?? 0) >= apart);
  let every = 1;
  while (every < even.length && !fits(every)) every += 1;
  return even
    .filter(({ x }, index) => index % every === 0 && x <= right - apart / 2)
    .map(({ x, text }) => svg`<text class="tick" x=${x} y=${y}>${text}</text>`);
}
