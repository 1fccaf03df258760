import * as l10n from '@vscode/l10n';
import { svg, type SVGTemplateResult } from 'lit';
import { listed } from '../../protocol/language';
import type { ProgressView } from '../../protocol/progressView';
import { formatNumber } from '../locale';
import { boxes, type Box } from './boxes';
import type { ChartModel, Drawing, Reading } from './chartModel';
import { dayName, plusDays, shortMonth, weekday, weekdayName } from './dates';
import { breaksTaken, daysKept, nothingYet, spent } from './words';

type Past = ProgressView['past'];
type Day = Past['days'][number];

const leastCell = 11;
const mostCell = 17;
/** So many breaks fill a cell. */
const fullAt = 4;

const looks = ['nothing', 'taken', 'outline accent'] as const;

interface Cell extends Box {
  readonly css: (typeof looks)[number];
}

/** A day's breaks as a square that grows with their number; filled when the day was kept, hollow when not. */
function cell(day: Day | undefined, x: number, y: number, size: number): Cell {
  const square = (css: Cell['css'], side: number): Cell => {
    const at = (size - side) / 2;
    return { css, x: x + at, y: y + at, width: side, height: side };
  };
  if (!day || day.taken === 0) return square('nothing', day && day.coding > 0 ? 4 : 2);
  const side = Math.max(5, (size - 2) * Math.sqrt(Math.min(day.taken, fullAt) / fullAt));
  return day.kept ? square('taken', side) : square('outline accent', side - 1.5);
}

const drawn = (cells: readonly Cell[]): unknown =>
  looks.map((css) =>
    boxes(
      css,
      cells.filter((one) => one.css === css),
      css === 'nothing' ? 0 : 1,
    ),
  );

const legendMark = (day: Pick<Day, 'taken' | 'kept'>): SVGTemplateResult =>
  svg`${drawn([cell({ date: '', coding: 1, ...day }, 1, -1, 14)])}`;

/** Every day of the year: breaks taken and whether the day was kept. */
export function heatmapChart({ past }: ProgressView): ChartModel {
  const kept = past.days.filter((day) => day.kept).length;
  const taken = past.days.reduce((sum, day) => sum + day.taken, 0);
  const byDate = new Map(past.days.map((day) => [day.date, day]));
  const dates: string[] = [];
  for (let date = past.from; date <= past.to; date = plusDays(date, 1)) dates.push(date);
  const known = dates.filter((date) => byDate.has(date));
  return {
    title: l10n.t('Days'),
    summary:
      known.length === 0
        ? nothingYet(past, l10n.t('Each day will have a square here, larger with every break you take.'))
        : l10n.t('{0}.', listed([daysKept(kept), breaksTaken(taken)])),
    legend: [
      { mark: legendMark({ taken: fullAt, kept: true }), label: l10n.t('Kept day') },
      { mark: legendMark({ taken: 1, kept: false }), label: l10n.t('Breaks taken') },
      { mark: legendMark({ taken: 0, kept: false }), label: l10n.t('Coding only') },
    ],
    table: {
      columns: [l10n.t('Day'), l10n.t('Coding'), l10n.t('Breaks taken'), l10n.t('Kept')],
      rows: () =>
        known.toReversed().flatMap((date) => {
          const day = byDate.get(date);
          if (!day) return [];
          return [[dayName(date), spent(day.coding), formatNumber(day.taken), day.kept ? l10n.t('yes') : l10n.t('no')]];
        }),
    },
    empty: known.length === 0,
    draw: (width) => draw(past, dates, byDate, width),
  };
}

function draw(past: Past, dates: readonly string[], byDate: ReadonlyMap<string, Day>, width: number): Drawing {
  const left = 34;
  const top = 18;
  const lead = (weekday(past.from) - past.weekStartsOn + 7) % 7;
  const weeks = Math.ceil((dates.length + lead) / 7);
  const room = Math.max(1, Math.floor((width - left) / leastCell));
  const bands = Math.ceil(weeks / room);
  const perBand = Math.ceil(weeks / bands);
  const size = Math.min(mostCell, Math.floor((width - left) / perBand));
  const bandHeight = top + 7 * size + 8;

  const cells: Cell[] = [];
  const months: SVGTemplateResult[] = [];
  const readings: Reading[] = [];
  let labelled = { band: -1, x: -Infinity };
  for (const [index, date] of dates.entries()) {
    const week = Math.floor((index + lead) / 7);
    const band = Math.floor(week / perBand);
    const x = left + (week % perBand) * size;
    const y = band * bandHeight + top + ((index + lead) % 7) * size;
    const day = byDate.get(date);
    cells.push(cell(day, x, y, size));
    readings.push({ x, y, width: size, height: size, text: () => said(date, day) });
    const fits = labelled.band !== band || x - labelled.x > 30;
    if (date.endsWith('-01') && fits && x < left + (perBand - 1) * size) {
      labelled = { band, x };
      months.push(svg`<text class="tick" x=${x} y=${band * bandHeight + 11}>${shortMonth(date)}</text>`);
    }
  }
  const names = Array.from({ length: bands }, (_, band) =>
    [0, 2, 4].map((row) => {
      const y = band * bandHeight + top + row * size + size / 2 + 4;
      return svg`<text class="tick" x="0" y=${y}>${weekdayName(plusDays(past.from, row - lead))}</text>`;
    }),
  );
  return { height: bands * bandHeight, body: svg`${months}${names}${drawn(cells)}`, readings, across: 7, down: 1 };
}

function said(date: string, day: Day | undefined): string {
  if (!day) return l10n.t('{0}: nothing', dayName(date));
  const parts = [l10n.t('{0} coding', spent(day.coding)), breaksTaken(day.taken)];
  if (day.kept) parts.push(l10n.t('kept'));
  return l10n.t('{0}: {1}', dayName(date), listed(parts));
}
