import assert from 'node:assert/strict';
import { dayTotals } from '../../../src/core/dayTotals';
import { slotKeys } from '../../../src/core/slots';
import { reckonStreak } from '../../../src/core/streak';
import { defaultSettings } from '../../../src/core/settings';
import { minute, second, type Duration, type Instant } from '../../../src/core/time';
import { SavedValues } from '../../../src/editor/savedValues';
import { Storage } from '../../../src/editor/storage';
import { FakeEditor, MemoryStore } from './fakeEditor';
import { inTimeZone } from './inTimeZone';

const hour = 60 * minute;
const silent = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined };

/** A generator of numbers from 0 to 1, the same in every run. */
function chances(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Keeps what is written as it is: turned into text and back it is where it travels, and at the end. */
class QuickStore extends MemoryStore {
  override async update(key: string, value: unknown): Promise<void> {
    this.values.set(key, value);
  }
}

const travelled = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

const routine = { kind: 'short', items: [{ movement: 'shoulder-rolls', reps: [3, 3] }], length: 90 * second } as const;

/** One machine with its own saved state and a window that is never closed. */
class Desk {
  readonly store = new QuickStore();
  readonly editor: FakeEditor;

  constructor(
    readonly name: string,
    now: Instant,
  ) {
    this.editor = new FakeEditor(this.store, now, name);
    this.editor.loseFocus();
  }

  /** Somebody sits down: the window is given the focus, or the machine wakes up with it. */
  sitDown(at: Instant): void {
    const { editor } = this;
    editor.now = at;
    if (editor.focused) editor.signal();
    else editor.gainFocus();
  }

  /** Somebody is at the keys, from now on: so many, one every `gap`. */
  type(keys: number, gap: Duration): void {
    for (let key = 0; key < keys; key += 1) {
      this.editor.wait(gap);
      this.editor.key();
    }
  }

  takeBreak(): void {
    this.editor.keeper.breaks.begin(routine);
    this.editor.wait(routine.length);
  }

  /** The id it gave itself. */
  get machine(): string {
    return String(this.store.get('machine'));
  }

  /** What is saved, as another window finds it after a restart. */
  saved(): Storage {
    const values = [...this.store.values].map(([key, value]) => [key, travelled(value)] as const);
    return new Storage(new SavedValues(new MemoryStore(new Map(values)), silent), () => this.name);
  }
}

/** Settings Sync: a key that was changed is carried over, whole. */
function sync(desks: readonly Desk[]): void {
  for (const from of desks) {
    for (const key of slotKeys) {
      const machines = (from.store.get(key) as { machines?: Record<string, unknown> } | undefined)?.machines;
      if (!machines || !(from.machine in machines)) continue;
      for (const to of desks) if (to !== from) void to.store.update(key, travelled(from.store.get(key)));
    }
  }
}

interface NaiveDay {
  coding: Duration;
  taken: number;
  natural: number;
}

const clocks = new Map<string, Intl.DateTimeFormat>();

/** The day by the wall clock of a place: the date it shows, or the one before until four in the morning. */
function naiveDay(at: Instant, zone: string): string {
  const clock =
    clocks.get(zone) ?? new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
  clocks.set(zone, clock);
  const shown = clock.format(at);
  const [date = '', time = ''] = shown.split(' ');
  if (time >= '04:00') return date;
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, day - 1)).toISOString().slice(0, 10);
}

/** The streak day by day, as one would count it with a pencil. */
function naiveStreak(days: ReadonlyMap<string, NaiveDay>): { days: number; best: number; restDays: number } {
  let [streak, best, restDays, keptInAll] = [0, 0, 0, 0];
  for (const [, { coding, taken }] of [...days].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (coding < 30 * minute) continue;
    if (taken >= 2) {
      streak += 1;
      keptInAll += 1;
      if (keptInAll % 5 === 0) restDays = Math.min(2, restDays + 1);
    } else if (restDays > 0) restDays -= 1;
    else streak = 0;
    best = Math.max(best, streak);
  }
  return { days: streak, best, restDays };
}

describe('a year on four machines', () => {
  it('adds up day by day to what an independent reckoning says', function () {
    this.timeout(180_000);
    const chance = chances(7);
    const begin = Date.UTC(2027, 0, 1);
    const desks = ['office', 'home', 'laptop', 'lab'].map((name) => new Desk(name, begin));
    const naive = new Map<string, NaiveDay>();
    const naiveOf = (at: Instant, zone: string): NaiveDay => {
      const day = naiveDay(at, zone);
      const known = naive.get(day) ?? { coding: 0, taken: 0, natural: 0 };
      naive.set(day, known);
      return known;
    };
    // Around the world and back, and through both of Europe's changes of the clock; on a day of travel the zone changes between two blocks.
    const zoneOn = (day: number, worked: Duration): string => {
      const place = day + (worked > 4 * hour ? 1 : 0);
      if (place <= 100) return 'Europe/Berlin';
      return place <= 160 ? 'America/New_York' : place <= 220 ? 'Asia/Tokyo' : 'Europe/Berlin';
    };
    const lastKey = new Map<Desk, Instant>();

    for (let day = 0; day < 365; day += 1) {
      // From six in the morning to three at night, UTC; some days are free.
      let at = Date.UTC(2027, 0, 1 + day, 6) + Math.floor(chance() * 12) * hour;
      if (chance() < 0.15) continue;
      let over = false;
      for (let worked = 0; worked < 8 * hour && !over;) {
        const zone = zoneOn(day, worked);
        inTimeZone(zone, () => {
          const desk = desks[Math.floor(chance() * desks.length)] as Desk;
          // Reading, mostly: each half minute of coding is saved, which takes its time.
          const gap = (chance() < 0.03 ? 5 + Math.floor(chance() * 50) : 100 + Math.floor(chance() * 20)) * second;
          const keys = Math.floor(((20 + chance() * 60) * minute) / gap);
          const end = at + keys * gap;
          // A block belongs to one day: half past three is bedtime.
          over = naiveDay(at, zone) !== naiveDay(end, zone);
          if (over) return;
          desk.sitDown(at);
          desk.type(keys, gap);
          const last = lastKey.get(desk);
          // A rest that the night falls into belongs to no day.
          if (last !== undefined && at - last >= 5 * minute && naiveDay(last, zone) === naiveDay(at, zone)) {
            naiveOf(at, zone).natural += 1;
          }
          naiveOf(at, zone).coding += keys * gap;
          worked += keys * gap;
          at = end;
          if (chance() < 0.4) {
            desk.takeBreak();
            naiveOf(at, zone).taken += 1;
            at += routine.length;
          }
          lastKey.set(desk, at);
          // Its window loses the focus, or the lid is closed on it.
          if (chance() < 0.5) desk.editor.loseFocus();
          // Away for 20 minutes to an hour: on whichever machine is used next, the gap since its own last key is what counts.
          at = Math.round(at + (20 + chance() * 40) * minute);
        });
      }
      // The laptop is away from every network for three weeks.
      if (day % 5 === 0) sync(desks.filter(({ name }) => name !== 'laptop' || day < 200 || day > 221));
    }
    for (const { editor } of desks) editor.loseFocus();
    sync(desks);

    for (const desk of desks) {
      assert.deepEqual(
        desk.editor.logged.filter((line) => line.startsWith('Error')),
        [],
      );
      const history = desk.saved().readHistory();
      for (const [day, { coding, taken, natural }] of naive) {
        const totals = dayTotals(history, day);
        assert.equal(totals.taken, taken, `${desk.name}, ${day}: breaks`);
        assert.equal(totals.coding, coding, `${desk.name}, ${day}: coding`);
        assert.equal(totals.natural, natural, `${desk.name}, ${day}: natural breaks`);
      }
      assert.deepEqual(
        Object.keys(history.days).filter((day) => !naive.has(day)),
        [],
      );
      const { days, best, restDays } = reckonStreak(history, '2028-01-02', defaultSettings);
      assert.deepEqual({ days, best, restDays }, naiveStreak(naive));
    }
  });
});
