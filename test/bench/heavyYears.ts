import type { BreakRecord, CheckIn, DayRecord, History } from '../../src/core/history';
import { daysLater } from '../../src/core/localDay';
import { shrinkHistory } from '../../src/core/shrinkHistory';

const names = ['shoulder-rolls', 'wall-push-up', 'shoulder-blade-squeeze', 'seated-twist', 'trapezius-stretch'];

/** Of every region that is asked for. */
const ratings = { neck: 3, shoulders: 2, upperBack: 4, lowerBack: 1, arms: 0, chest: 2 };

/** Years of somebody who codes eight hours every single day: 12 guided breaks, 4 natural, 3 put off, a check-in a week. */
export function heavyYears(years: number): History {
  const last = '2026-03-02';
  const days: Record<string, DayRecord> = {};
  for (let back = Math.round(years * 365.25) - 1; back >= 0; back -= 1) {
    const day = daysLater(last, -back);
    const start = Date.parse(`${day}T09:00:00Z`);
    const breaks = Object.fromEntries(
      Array.from({ length: 19 }, (_, index) => {
        const at = start + index * 1_517_123;
        const fact = oneBreak(at, index);
        return [fact.outcome === 'natural' ? `rest-${at}` : idAt(at), fact] as const;
      }),
    );
    const checkIns: Record<string, CheckIn> = {
      [idAt(start)]: { at: start, ratings },
    };
    const spans = Array.from({ length: 40 }, (_, index): [number, number] => {
      const from = start / 1000 + index * 850;
      return [from, from + 700];
    });
    days[day] = {
      coding: 28_000 + (back % 1000),
      breaks,
      longest: 3000 + (back % 2000),
      spans,
      ...(back % 7 === 0 ? { checkIns } : {}),
    };
  }
  return shrinkHistory({ days });
}

/** As long as the product's own; see `ids`. */
function idAt(at: number): string {
  const digits = ((at * 7919) % 1e15).toString(36).padStart(10, '0').slice(-10);
  return `${at.toString(36)}-${digits}`;
}

function oneBreak(at: number, index: number): BreakRecord {
  if (index >= 16) return { at, kind: 'short', outcome: 'snoozed', planned: 0, done: 0 };
  if (index >= 12) return { at, kind: 'long', outcome: 'natural', planned: 0, done: 640 };
  const movements = [0, 1, 2].map((step) => names[(index + step) % names.length] ?? '');
  return { at, kind: 'short', outcome: 'taken', planned: 90, done: 90, movements };
}
