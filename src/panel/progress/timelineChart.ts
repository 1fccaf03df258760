import * as l10n from '@vscode/l10n';
import { svg, type SVGTemplateResult } from 'lit';
import type { ProgressView } from '../../protocol/progressView';
import { labels } from './axes';
import { boxes } from './boxes';
import type { ChartModel, Drawing, LegendItem, Reading } from './chartModel';
import { clockTime, hourName, type Clock } from './dates';
import { outcomeMark, swatch, type Outcome } from './marks';
import { spent } from './words';

type Line = NonNullable<ProgressView['today']['line']>;

interface Part {
  readonly from: number;
  readonly to: number;
  readonly what: 'coding' | 'pause' | Outcome;
  readonly name: string;
}

const laneTop = 30;
const laneHeight = 24;

/** The hours before the first keystroke take up this much at most, in px: a night is no reason to squeeze the day. */
const mostQuiet = 60;

const outcomes: readonly Outcome[] = ['taken', 'partial', 'natural', 'skipped', 'snoozed'];

function outcomeName(outcome: Outcome, kind: 'short' | 'long'): string {
  switch (outcome) {
    case 'taken':
      return kind === 'long' ? l10n.t('long break taken') : l10n.t('short break taken');
    case 'partial':
      return kind === 'long' ? l10n.t('long break, in part') : l10n.t('short break, in part');
    case 'natural':
      return l10n.t('rest');
    case 'skipped':
      return kind === 'long' ? l10n.t('long break skipped') : l10n.t('short break skipped');
    case 'snoozed':
      return kind === 'long' ? l10n.t('long break snoozed') : l10n.t('short break snoozed');
  }
}

function legendName(outcome: Outcome): string {
  switch (outcome) {
    case 'taken':
      return l10n.t('Taken');
    case 'partial':
      return l10n.t('In part');
    case 'natural':
      return l10n.t('Rest');
    case 'skipped':
      return l10n.t('Skipped');
    case 'snoozed':
      return l10n.t('Snoozed');
  }
}

function partsOf(line: Line): readonly Part[] {
  return [
    ...line.coding.map((part) => ({ ...part, what: 'coding' as const, name: l10n.t('coding') })),
    ...line.pauses.map((part) => ({ ...part, what: 'pause' as const, name: l10n.t('pause') })),
    ...line.breaks.map((part) => ({ ...part, what: part.outcome, name: outcomeName(part.outcome, part.kind) })),
  ].sort((a, b) => a.from - b.from || a.to - b.to);
}

/** The running day from its start to now: coding, pauses and breaks. */
export function timelineChart({ today, clock }: ProgressView): ChartModel {
  const { line } = today;
  const parts = line ? partsOf(line) : [];
  const time = (instant: number): string => clockTime(instant, clock);
  const said = ({ from, to, name }: Part): string =>
    to - from < 60_000
      ? l10n.t('{0}: {1}', time(from), name)
      : l10n.t('{0} to {1}: {2}, {3}', time(from), time(to), name, spent((to - from) / 1000));

  return {
    title: l10n.t('Today'),
    summary: line ? today.sentences.join(' ') : l10n.t('Your day will be drawn here, from its start to now.'),
    legend: line ? legend(line) : [],
    table: {
      columns: [l10n.t('From'), l10n.t('To'), l10n.t('What')],
      rows: () => parts.map(({ from, to, name }) => [time(from), time(to), name]),
    },
    empty: !line,
    draw: (width) => (line ? draw(line, parts, width, clock, said) : nothingDrawn),
  };
}

const nothingDrawn: Drawing = { height: 0, body: undefined, readings: [], across: 1, down: 1 };

function legend(line: Line): readonly LegendItem[] {
  return [
    { mark: swatch('coding'), label: l10n.t('Coding') },
    ...(line.pauses.length > 0
      ? [{ mark: svg`<line class="pause" x1="1" x2="15" y1="6" y2="6"></line>`, label: l10n.t('Pause') }]
      : []),
    ...outcomes
      .filter((outcome) => line.breaks.some((mark) => mark.outcome === outcome))
      .map((outcome) => ({ mark: outcomeMark(outcome, 8, 6), label: legendName(outcome) })),
  ];
}

/** Where the axis is not to scale: two strokes across a gap. */
const cut = (x: number, y: number): SVGTemplateResult =>
  svg`<rect class="paper" x=${x - 3} y=${y - 2} width="6" height="4"></rect>
    <path class="axis" d="M${x - 5},${y + 5}l4,-10m2,10l4,-10"></path>`;

function draw(line: Line, parts: readonly Part[], width: number, clock: Clock, said: (part: Part) => string): Drawing {
  const inset = 8;
  const room = width - 2 * inset;
  const night = line.quietUntil - line.from;
  const toScale = (room * night) / Math.max(1, line.to - line.from);
  const quiet = Math.min(mostQuiet, toScale);
  const span = Math.max(1, line.to - line.quietUntil);
  const x = (instant: number): number =>
    instant < line.quietUntil
      ? inset + (quiet * (instant - line.from)) / night
      : inset + quiet + ((room - quiet) * (instant - line.quietUntil)) / span;
  const middle = laneTop + laneHeight / 2;
  const marks = parts.flatMap(({ what, from, to }) =>
    what === 'coding' || what === 'pause' ? [] : [{ outcome: what, x: x((from + to) / 2) }],
  );
  const coding = parts.flatMap(({ what, from, to }) =>
    what === 'coding' ? [{ x: x(from), y: laneTop, width: Math.max(1, x(to) - x(from)), height: laneHeight }] : [],
  );
  /** Along the middle of the lane, all that look the same as one path. */
  const lines = (css: string, are: (what: Part['what']) => boolean): SVGTemplateResult => {
    const all = parts.filter(({ what }) => are(what)).map(({ from, to }) => `M${x(from)},${middle}H${x(to)}`);
    return svg`<path class=${css} d=${all.join('')}></path>`;
  };
  const shapes = svg`${boxes('coding', coding)}${lines('pause', (what) => what === 'pause')}
    ${lines('rest', (what) => what === 'natural')}${lines('guided', (what) => what === 'taken' || what === 'partial')}
    <path class="stem" d=${marks.map((mark) => `M${mark.x},21V${laneTop}`).join('')}></path>
    ${marks.map((mark) => outcomeMark(mark.outcome, mark.x, 13))}`;
  const readings: Reading[] = parts.map((part) => {
    const isMark = part.what !== 'coding' && part.what !== 'pause';
    const left = x(part.from);
    const right = x(part.to);
    const grow = isMark ? Math.max(0, 16 - (right - left)) / 2 : 0;
    return {
      x: left - grow,
      y: isMark ? 3 : laneTop - 2,
      width: right - left + 2 * grow,
      height: isMark ? 20 : laneHeight + 4,
      text: () => said(part),
    };
  });
  const base = laneTop + laneHeight + 4.5;
  const [first] = line.hours;
  const hours = [
    ...(first === line.from ? [] : [{ x: inset, text: clockTime(line.from, clock) }]),
    ...line.hours.map((at) => ({ x: x(at), text: hourName(at, clock) })),
  ];
  return {
    height: 80,
    across: 1,
    down: 1,
    readings,
    body: svg`<line class="axis" x1=${inset} x2=${width - inset} y1=${base} y2=${base}></line>
      ${quiet < toScale ? cut(inset + quiet / 2, base) : undefined}
      ${hours.map((hour) => svg`<line class="axis" x1=${hour.x} x2=${hour.x} y1=${base} y2=${base + 4}></line>`)}
      <g class="start">${labels(hours, base + 17, 52, width - 30)}</g>
      <text class="tick" x=${width - inset} y=${base + 17} text-anchor="end">${l10n.t('now')}</text>${shapes}`,
  };
}
