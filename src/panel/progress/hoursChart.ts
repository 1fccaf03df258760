import * as l10n from '@vscode/l10n';
import { svg } from 'lit';
import type { ProgressView } from '../../protocol/progressView';
import { formatNumber } from '../locale';
import { grid, labels, scaleTo } from './axes';
import type { ChartModel, Drawing } from './chartModel';
import { hourName, utc } from './dates';
import { barClass, swatch } from './marks';
import { skipped } from './words';

type Hour = ProgressView['past']['hours'][number];

/** Fewer answers than this say nothing about an hour. */
const leastAnswers = 5;
const leastHours = 8;

const nameOf = (hour: number): string => hourName(hour * 3_600_000, utc);

/** The hours of the day: breaks begun and breaks skipped. */
export function hoursChart({ past }: ProgressView): ChartModel {
  const shown = shownHours(past.hours);
  const answered = past.hours.filter(({ begun, skipped: no }) => begun + no > 0);
  return {
    title: l10n.t('Hours in which breaks are skipped'),
    summary: answered.length === 0 ? noHours(past) : summaryOf(answered),
    legend: [
      { mark: swatch(barClass('taken')), label: l10n.t('Begun') },
      { mark: swatch(barClass('skipped')), label: l10n.t('Skipped') },
    ],
    table: {
      columns: [l10n.t('Hour'), l10n.t('Begun'), l10n.t('Skipped')],
      rows: () => answered.map(({ hour, begun, skipped: no }) => [nameOf(hour), formatNumber(begun), formatNumber(no)]),
    },
    empty: answered.length === 0,
    draw: (width) => draw(shown, width),
  };
}

function shownHours(hours: readonly Hour[]): readonly Hour[] {
  const any = ({ begun, skipped: no }: Hour): boolean => begun + no > 0;
  const first = Math.max(0, Math.min(hours.findIndex(any), 24 - leastHours));
  const last = Math.max(hours.findLastIndex(any), first + leastHours - 1);
  return hours.slice(first, last + 1);
}

/** Of older breaks only totals are left: their hours will not come. */
function noHours({ period, years, counts }: ProgressView['past']): string {
  const isOver = typeof period === 'number' && period !== years[0];
  return isOver || counts.taken + counts.partial + counts.skipped > 0
    ? l10n.t('The hours of breaks are kept for your last 90 days with breaks, and none of those is in this time.')
    : l10n.t('The hours in which you take breaks, and those in which you skip them, will stand here.');
}

function summaryOf(answered: readonly Hour[]): string {
  const known = l10n.t('Known for your last 90 days with breaks.');
  if (answered.every(({ skipped: no }) => no === 0)) return l10n.t('None was skipped. {0}', known);
  const [most] = answered
    .filter((hour) => hour.begun + hour.skipped >= leastAnswers && hour.skipped > 0)
    .sort((a, b) => b.skipped / (b.begun + b.skipped) - a.skipped / (a.begun + a.skipped));
  if (!most) return known;
  const all = formatNumber(most.begun + most.skipped);
  return l10n.t('Most often around {0}: {1} of {2}. {3}', nameOf(most.hour), formatNumber(most.skipped), all, known);
}

function draw(hours: readonly Hour[], width: number): Drawing {
  const left = 34;
  const right = width - 4;
  const bottom = 148;
  const scale = scaleTo(Math.max(...hours.map(({ begun, skipped: no }) => begun + no)), bottom, 10, 4);
  const step = (right - left) / hours.length;
  const wide = Math.min(40, step * 0.7);
  const at = (place: number): number => left + place * step + (step - wide) / 2;
  return {
    height: bottom + 22,
    across: 1,
    down: 1,
    readings: hours.map(({ hour, begun, skipped: no }, place) => ({
      x: left + place * step,
      y: 6,
      width: step,
      height: bottom - 6,
      text: () => l10n.t('{0}: {1} begun, {2}', nameOf(hour), formatNumber(begun), skipped(no)),
    })),
    body: svg`${grid(scale, left, right)}
      <g class="middle">${labels(
        hours.map(({ hour }, place) => ({ x: left + (place + 0.5) * step, text: nameOf(hour) })),
        bottom + 16,
        44,
        right + 40,
      )}</g>
      ${hours.map(({ begun, skipped: no }, place) => {
        const y = scale.at(begun);
        const top = scale.at(begun + no);
        return svg`<rect class="taken" x=${at(place)} y=${y} width=${wide} height=${bottom - y}></rect>
          ${no > 0 ? svg`<rect class="hollow" x=${at(place) + 0.75} y=${top} width=${wide - 1.5} height=${y - top}></rect>` : undefined}`;
      })}`,
  };
}
