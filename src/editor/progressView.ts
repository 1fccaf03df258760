import { checkInRegions } from '../core/checkIn';
import { timesDone } from '../core/doses';
import { baseOf } from '../core/forms';
import { dayRecord, type History } from '../core/history';
import type { LocalDay } from '../core/localDay';
import { breakHours } from '../core/progress/breakHours';
import { inBuckets, sharesOf } from '../core/progress/buckets';
import { dayFigures, isKept, noFigures, type DayFigures } from '../core/progress/dayFigures';
import { feelingTrend, feelings } from '../core/progress/feelings';
import { rangeOf, yearsOf, type Period } from '../core/progress/period';
import { streakStory } from '../core/progress/streakDays';
import { dayLine, wholeHours } from '../core/progress/today';
import { weekReport } from '../core/progress/weekFacts';
import type { Settings } from '../core/settings';
import type { Status } from '../core/status';
import { second, type Instant } from '../core/time';
import { weeklyGoal, weekOf } from '../core/week';
import type { Movement } from '../movements/movement';
import type { ProgressView } from '../protocol/progressView';
import { regionName } from './names';
import { feelingWords } from './feelingWords';
import { reportWords } from './reportWords';
import { reasonWords, streakWords } from './streakWords';
import { todayWords } from './todayWords';

export interface ProgressParts {
  readonly history: History;
  readonly status: Status;
  readonly settings: Settings;
  readonly movements: readonly Movement[];
  readonly now: Instant;
  readonly period: Period;
  /** 0 for Sunday to 6. */
  readonly weekStartsOn: number;
}

/** A region that only a newer version knows is called by its id. */
function nameOfRegion(id: string): string {
  const known = checkInRegions.find((region) => region === id);
  return known ? regionName(known) : id;
}

/** Everything the progress page shows. */
export function progressView(parts: ProgressParts): ProgressView {
  const { history, status, settings, weekStartsOn } = parts;
  const today = status.today.date;
  const days = dayFigures(history, today);
  const trend = feelingTrend(feelings(history), days, today, weekStartsOn);
  const shown = todayPart(parts, days.at(-1));
  return {
    type: 'progress',
    clock: clockOf(shown.line?.from ?? parts.now, parts.now),
    report: reportWords(weekReport(days, today, weekStartsOn, settings)),
    today: shown,
    streak: streakPart(parts, days, today),
    past: pastPart(parts, days, today),
    feelings: {
      sentence: feelingWords(trend, nameOfRegion),
      regions: trend.regions.map(nameOfRegion),
      weeks: trend.weeks.map((week) => ({ ...week, means: trend.regions.map((id) => week.means.get(id) ?? null) })),
    },
  };
}

/** The clock on the wall. On a day on which it is changed it is not as far ahead of UTC at both ends. */
function clockOf(from: Instant, to: Instant): ProgressView['clock'] {
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  const ahead = -new Date(to).getTimezoneOffset();
  return ahead === -new Date(from).getTimezoneOffset() ? { timeZone, ahead } : { timeZone };
}

function todayPart(
  { history, status, settings, movements, now }: ProgressParts,
  last: DayFigures | undefined,
): ProgressView['today'] {
  const { date } = status.today;
  const figures = last?.date === date ? last : noFigures(date);
  const line = dayLine(dayRecord(history, date), now, settings.dayStartsAt);
  return {
    sentences: todayWords(figures, status),
    ...(line
      ? {
          line: {
            from: line.from,
            quietUntil: line.quietUntil,
            to: line.to,
            hours: [...wholeHours(line)],
            coding: [...line.coding],
            pauses: [...line.pauses],
            breaks: [...line.breaks],
          },
        }
      : {}),
    coding: figures.coding,
    longest: Math.max(figures.longest, Math.round(status.continuousCoding / second)),
    doses: movements
      .filter(({ id }) => baseOf(id) === id)
      .map((movement) => ({
        name: movement.name(),
        done: timesDone(history, date, movement.id),
        dose: movement.dosePerDay,
      }))
      .filter(({ done }) => done > 0),
  };
}

function streakPart(
  { history, status, settings, weekStartsOn }: ProgressParts,
  days: readonly DayFigures[],
  today: LocalDay,
): ProgressView['streak'] {
  const story = streakStory(history, days, today, settings);
  const { kept } = weekOf(history, today, weekStartsOn, settings);
  return {
    ...streakWords(status.streak, story.lastRow, kept),
    keptThisWeek: kept,
    weeklyGoal,
    days: story.days.map((day) => ({
      date: day.figures.date,
      verdict: day.verdict,
      reason: reasonWords(day, settings),
    })),
  };
}

function pastPart(
  { history, settings, period, weekStartsOn }: ProgressParts,
  days: readonly DayFigures[],
  today: LocalDay,
): ProgressView['past'] {
  const range = rangeOf(period, days, today, weekStartsOn);
  const buckets = inBuckets(days, range, settings);
  const inRange = days.filter(({ date }) => date >= range.from && date <= range.to);
  const sum = (name: 'taken' | 'partial' | 'natural' | 'skipped'): number =>
    inRange.reduce((all, day) => all + day[name], 0);
  const counts = { taken: sum('taken'), partial: sum('partial'), natural: sum('natural'), skipped: sum('skipped') };
  return {
    period,
    years: [...yearsOf(days, today)],
    from: range.from,
    to: range.to,
    bucket: range.bucket,
    weekStartsOn,
    days:
      range.bucket === 'month'
        ? []
        : inRange.map((day) => ({
            date: day.date,
            coding: day.coding,
            taken: day.taken,
            kept: isKept(day, settings),
          })),
    buckets: [...buckets],
    shares: sharesOf(counts),
    counts,
    hours: [...breakHours(history, range.from, range.to)],
  };
}
