import * as l10n from '@vscode/l10n';
import { svg, type SVGTemplateResult } from 'lit';
import { listed, plural } from '../../protocol/language';
import type { ProgressView } from '../../protocol/progressView';
import { formatNumber } from '../locale';
import { rounded } from './boxes';
import type { ChartModel, Drawing, LegendItem } from './chartModel';
import { dayName, plusDays, weekday, weekdayName } from './dates';
import { daysKept } from './words';

type Day = ProgressView['streak']['days'][number];
type Verdict = Day['verdict'];

const radius = 11;

interface Shape {
  readonly css: string;
  /** An outline as SVG's paths have it. */
  readonly outline: string;
}

const ring = (x: number, y: number, r: number): string =>
  `M${rounded(x - r)},${rounded(y)}a${rounded(r)},${rounded(r)} 0 1 1 ${rounded(2 * r)},0a${rounded(r)},${rounded(r)} 0 1 1 ${rounded(-2 * r)},0z`;

/** What a day was for the streak: a tick, a plus in a ring, an empty ring, a dot, a dashed ring. */
function dayMark(verdict: Verdict, x: number, y: number, r: number): readonly Shape[] {
  const line = (fromX: number, fromY: number, on: string): string =>
    `M${rounded(x + fromX * r)},${rounded(y + fromY * r)}${on}`;
  const arm = rounded(0.4 * r);
  switch (verdict) {
    case 'kept': {
      const tick = line(
        -0.42,
        0.02,
        `l${rounded(0.3 * r)},${rounded(0.32 * r)}l${rounded(0.54 * r)},${rounded(-0.62 * r)}`,
      );
      return [
        { css: 'taken', outline: ring(x, y, r) },
        { css: 'tick-on', outline: tick },
      ];
    }
    case 'rested': {
      const plus = line(-0.4, 0, `h${2 * arm}m${-arm},${-arm}v${2 * arm}`);
      return [{ css: 'outline accent', outline: ring(x, y, r - 1) + plus }];
    }
    case 'missed':
      return [{ css: 'outline', outline: ring(x, y, r - 1) }];
    case 'open':
      return [{ css: 'outline dashed', outline: ring(x, y, r - 1) }];
    case 'light':
    case 'off':
    case 'free':
      return [{ css: 'dot', outline: ring(x, y, 0.2 * r) }];
  }
}

/** What looks the same as one path. */
const drawn = (shapes: readonly Shape[]): SVGTemplateResult[] =>
  [...new Set(shapes.map(({ css }) => css))].map((css) => {
    const outline = shapes.flatMap((shape) => (shape.css === css ? shape.outline : []));
    return svg`<path class=${css} d=${outline.join('')}></path>`;
  });

function verdictName(verdict: Verdict): string {
  switch (verdict) {
    case 'kept':
      return l10n.t('Kept');
    case 'rested':
      return l10n.t('Rest day');
    case 'missed':
      return l10n.t('Not kept');
    case 'open':
      return l10n.t('Still open');
    case 'light':
    case 'off':
    case 'free':
      return l10n.t('Neutral');
  }
}

/** The last five weeks, a row each, with the reason for every day. */
export function streakChart({ streak, past }: ProgressView): ChartModel {
  const { days } = streak;
  return {
    title: l10n.t('The last five weeks'),
    summary: summaryOf(days),
    legend: legend(days),
    table: {
      // The reason says the day's verdict itself.
      columns: [l10n.t('Day'), l10n.t('For the streak')],
      rows: () => days.toReversed().map(({ date, reason }) => [dayName(date), reason]),
    },
    empty: false,
    draw: (width) => draw(days, past.weekStartsOn, width),
  };
}

function summaryOf(days: readonly Day[]): string {
  const count = (verdict: Verdict): number => days.filter((day) => day.verdict === verdict).length;
  if (days.every(({ verdict }) => verdict === 'free' || verdict === 'open'))
    return l10n.t('Every day gets its mark here, with the reason for it.');
  const parts = [daysKept(count('kept'))];
  const rested = count('rested');
  if (rested > 0) parts.push(plural(rested, l10n.t('{0} rest day spent|{0} rest days spent', formatNumber(rested))));
  return l10n.t('{0}. The table gives the reason for every day.', listed(parts));
}

function legend(days: readonly Day[]): readonly LegendItem[] {
  const marked = (['kept', 'rested', 'missed', 'open'] as const).filter((verdict) =>
    days.some((day) => day.verdict === verdict),
  );
  const neutral = days.some(({ verdict }) => verdict === 'light' || verdict === 'off' || verdict === 'free');
  const shown: readonly Verdict[] = neutral ? [...marked, 'light'] : marked;
  // A dot as small as the rings beside it are would not be seen.
  const size = (verdict: Verdict): number => (verdict === 'light' ? 11 : 6);
  return shown.map((verdict) => ({
    mark: svg`${drawn(dayMark(verdict, 8, 6, size(verdict)))}`,
    label: verdictName(verdict),
  }));
}

function draw(days: readonly Day[], startsOn: number, width: number): Drawing {
  const step = Math.min(44, width / 7);
  const rowHeight = 30;
  const top = 22;
  const first = days[0]?.date ?? '';
  const lead = first === '' ? 0 : (weekday(first) - startsOn + 7) % 7;
  const places = days.map((day, index) => {
    const column = (index + lead) % 7;
    const row = Math.floor((index + lead) / 7);
    return { day, x: step * (column + 0.5), y: top + rowHeight * (row + 0.5) };
  });
  const rows = Math.ceil((days.length + lead) / 7);
  return {
    height: top + rows * rowHeight,
    across: 1,
    down: 7,
    readings: places.map(({ day, x, y }) => ({
      x: x - 14,
      y: y - 14,
      width: 28,
      height: 28,
      text: () => l10n.t('{0}: {1}', dayName(day.date), day.reason),
    })),
    body: svg`${Array.from({ length: 7 }, (_, column) => {
      const name = first === '' ? '' : weekdayName(plusDays(first, column - lead));
      return svg`<text class="tick" x=${step * (column + 0.5)} y="12" text-anchor="middle">${name}</text>`;
    })}${drawn(places.flatMap(({ day, x, y }) => dayMark(day.verdict, x, y, radius)))}`,
  };
}
