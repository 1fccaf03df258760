import { parseISO } from 'date-fns';
import type { BreakRecord, DayRecord, History } from '../src/core/history';
import type { BreakOutcome } from '../src/core/kinds';
import { daysLater, localDay, weekday, type LocalDay } from '../src/core/localDay';
import { seededNumbers } from '../src/core/seededOrder';
import type { Instant } from '../src/core/time';

export interface SampleWish {
  /** Nothing lies after it, and there is work on its day whenever it is late enough for that. */
  readonly now: Instant;
  /** The last day; the one of `now` if left out. */
  readonly until?: LocalDay;
  readonly days: number;
  /** The same wish gives the same history. */
  readonly seed?: number;
}

type Chance = () => number;

const minuteSeconds = 60;
const hourSeconds = 3600;
const movements = [
  'shoulder-rolls',
  'shoulder-blade-squeeze',
  'cross-body-arm',
  'seated-twist',
  'trapezius-stretch',
  'wall-push-up',
];

/**
 * A made-up developer's years: working weeks with holidays, pauses, lunches and late evenings; a person who takes more breaks as time goes by and
 * skips most in the middle of the afternoon. Every day in full detail.
 */
export function sampleHistory({ now, until = localDay(now, 0), days, seed = 1 }: SampleWish): History {
  const numbers = seededNumbers(seed);
  const chance: Chance = () => numbers.next().value;
  const records: Record<LocalDay, DayRecord> = {};
  for (let ago = days - 1; ago >= 0; ago -= 1) {
    const date = daysLater(until, -ago);
    const record = sampleDay(date, 1 - ago / Math.max(days, 365), now, chance);
    if (record) records[date] = record;
  }
  return { days: records };
}

const between = (chance: Chance, least: number, most: number): number => Math.round(least + (most - least) * chance());

function sampleDay(date: LocalDay, maturity: number, now: Instant, chance: Chance): DayRecord | undefined {
  const isHoliday = /-08-(0[1-9]|1[0-6])$|-12-(2[4-9]|3[01])$|-01-01$/.test(date);
  const weekend = weekday(date) % 6 === 0;
  const works = chance() < (isHoliday ? 0.04 : weekend ? 0.18 : 0.93);
  if (!works && date !== localDay(now, 0)) return undefined;
  const midnight = parseISO(date);
  const clock = (hour: number): number => midnight.getTime() / 1000 + Math.round(hour * hourSeconds);
  const blocks: [number, number][] = weekend
    ? [[10 + 5 * chance(), 16 + 3 * chance()]]
    : [
        [8.4 + 1.2 * chance(), 12 + 0.6 * chance()],
        [12.9 + 0.5 * chance(), 16.8 + 1.6 * chance()],
      ];
  if (!weekend && chance() < 0.16) blocks.push([20.2 + chance(), 21.6 + chance()]);
  const day = new SampleDay(date, maturity, Math.floor(now / 1000), chance);
  for (const [from, to] of blocks) day.work(clock(from), clock(to));
  const [checkInAt] = blocks[0] ?? [9];
  if (chance() < 0.3) day.checkIn(clock(checkInAt));
  return day.record();
}

class SampleDay {
  private readonly spans: [number, number][] = [];
  private readonly breaks: Record<string, BreakRecord> = {};
  private readonly checkIns: Record<string, { at: number; ratings: Record<string, number> }> = {};
  /** Some days go by in a rush. */
  private readonly mood: number;
  private coding = 0;
  private continuous = 0;
  private longest = 0;

  constructor(
    private readonly date: LocalDay,
    private readonly maturity: number,
    /** Epoch seconds; what is not over by then is left out. */
    private readonly now: number,
    private readonly chance: Chance,
  ) {
    this.mood = chance() < 0.18 ? 0.12 : 0.6 + 0.7 * chance();
  }

  work(from: number, end: number): void {
    const { chance } = this;
    const to = Math.min(end, this.now);
    if (this.coding > 0) this.continuous = 0;
    let dueIn = 30 * minuteSeconds;
    for (let at = from; at < to - 5 * minuteSeconds;) {
      const length = Math.min(between(chance, 6, 22) * minuteSeconds, dueIn + between(chance, 10, 170), to - at);
      this.code(at, at + length);
      at += length;
      dueIn -= length;
      if (dueIn <= 0) {
        at += this.answer(at);
        dueIn = 30 * minuteSeconds;
      } else if (chance() < 0.16) {
        at += this.rest(at);
        dueIn = 30 * minuteSeconds;
      } else {
        at += between(chance, 125, 290);
      }
    }
  }

  checkIn(at: number): void {
    const { chance, maturity } = this;
    const rated = (worst: number): number =>
      Math.max(0, Math.min(10, Math.round(worst - 2.2 * maturity + 2.4 * (chance() - 0.5))));
    const ratings = {
      neck: rated(6),
      shoulders: rated(4.6),
      upperBack: rated(5.2),
      lowerBack: rated(3.4),
      wrists: rated(2.4),
      eyes: rated(4),
    };
    this.checkIns[`${this.date}-feel`] = { at: at * 1000, ratings };
  }

  /** None of a day on which work has not begun. */
  record(): DayRecord | undefined {
    const { coding, breaks, spans, longest, checkIns } = this;
    if (coding === 0) return undefined;
    return { coding, breaks, spans, longest, ...(Object.keys(checkIns).length > 0 ? { checkIns } : {}) };
  }

  private code(from: number, to: number): void {
    this.spans.push([from, to]);
    this.coding += to - from;
    this.continuous += to - from;
    this.longest = Math.max(this.longest, this.continuous);
  }

  /** What becomes of a break that is due; how many seconds pass before coding goes on. */
  private answer(at: number): number {
    const { chance, maturity } = this;
    const hour = new Date(at * 1000).getHours();
    const busy = hour >= 14 && hour < 17 ? 0.22 : hour >= 20 ? 0.3 : 0;
    const taken = (0.3 + 0.4 * maturity) * this.mood - busy;
    const throwOf = chance();
    const kind = chance() < 0.3 ? 'long' : 'short';
    const planned = kind === 'long' ? 300 : 90;
    if (throwOf < taken) {
      const first = between(chance, 0, movements.length - 1);
      const names = [movements[first], movements[(first + 2) % movements.length]].flatMap((name) => name ?? []);
      this.add(at, kind, 'taken', planned, planned, names);
      this.continuous = 0;
      return planned + 15;
    }
    if (throwOf < taken + 0.07) {
      this.add(at, kind, 'partial', planned, between(chance, 15, planned / 2 - 5), movements.slice(0, 1));
      return planned / 2;
    }
    if (throwOf < taken + 0.16) this.add(at, kind, 'snoozed', 0, 0);
    else this.add(at, kind, 'skipped', 0, 0);
    return 8;
  }

  private rest(at: number): number {
    const length = between(this.chance, 5, 16) * minuteSeconds;
    this.add(at, length >= 600 ? 'long' : 'short', 'natural', 0, length);
    this.continuous = 0;
    return length;
  }

  private add(
    at: number,
    kind: BreakRecord['kind'],
    outcome: BreakOutcome,
    planned: number,
    done: number,
    names?: readonly string[],
  ): void {
    if (at + done > this.now) return;
    const id = `${at.toString(36)}${Math.floor(this.chance() * 36 ** 4).toString(36)}`;
    this.breaks[id] = { at: at * 1000, kind, outcome, planned, done, ...(names ? { movements: names } : {}) };
  }
}
