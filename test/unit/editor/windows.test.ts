import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { BreakRecord } from '../../../src/core/history';
import { nextDayStart } from '../../../src/core/localDay';
import { minute, second } from '../../../src/core/time';
import { statusBarFace } from '../../../src/editor/statusBarFace';
import { Machine, type SimulatedWindow } from './windowsModel';

/** As many as fit into a test run; `UNHUNCH_HISTORIES=100000` for a night. */
const histories = Number(process.env['UNHUNCH_HISTORIES'] ?? 2000);

type Step =
  | { do: 'type'; seconds: number }
  | { do: 'wait'; milliseconds: number }
  | { do: 'focus'; window: number }
  | { do: 'away' }
  | { do: 'night' }
  | { do: 'work' }
  | { do: 'clock'; by: number }
  | {
      do: 'startBreak' | 'finishBreak' | 'pauseBreak' | 'resumeBreak' | 'snooze' | 'skip' | 'took' | 'pause' | 'resume';
    }
  | { do: 'open' }
  | { do: 'close' | 'kill'; window: number };

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant('type' as const), seconds: fc.integer({ min: 1, max: 500 }) }) },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('wait' as const),
      milliseconds: fc.oneof(fc.integer({ min: 0, max: 1200 }), fc.integer({ min: 0, max: 400_000 })),
    }),
  },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('focus' as const), window: fc.nat(3) }) },
  { weight: 1, arbitrary: fc.constant({ do: 'away' as const }) },
  { weight: 1, arbitrary: fc.constant({ do: 'night' as const }) },
  { weight: 1, arbitrary: fc.constant({ do: 'work' as const }) },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('clock' as const), by: fc.constantFrom(-36, -1, -1 / 6, 1 / 6, 1, 36) }),
  },
  { weight: 4, arbitrary: fc.record({ do: fc.constantFrom('startBreak' as const, 'finishBreak' as const) }) },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constantFrom(...(['pauseBreak', 'resumeBreak', 'snooze', 'skip', 'took', 'pause', 'resume'] as const)),
    }),
  },
  { weight: 1, arbitrary: fc.constant({ do: 'open' as const }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constantFrom('close' as const, 'kill' as const), window: fc.nat(3) }) },
);

/** How long somebody works until a break is due, as a step. */
const longWork = 31 * minute;

interface Played {
  readonly machine: Machine;
  readonly crashes: number;
  readonly switches: number;
  readonly clockSteps: number;
  /** How often each was said and heard. */
  readonly answers: { skipped: number; snoozed: number; natural: number };
  /** Breaks whose window was gone less than a second after they ended. */
  readonly tooYoung: Set<string>;
}

async function play(hasFile: boolean, steps: readonly Step[]): Promise<Played> {
  const machine = new Machine(hasFile);
  machine.open().focus();
  machine.open();
  let crashes = 0;
  let switches = 0;
  let clockSteps = 0;
  const tooYoung = new Set<string>();
  const answers = { skipped: 0, snoozed: 0, natural: 0 };
  const at = (index: number): SimulatedWindow | undefined => [...machine.windows][index % machine.windows.size];
  await machine.run(2 * second);
  let actedAt = -Infinity;
  for (const each of steps) {
    const used = [...machine.windows].find((window) => window.focused);
    // The click that gives a window the focus may be an action as well, but nobody is in the next window half a second after an action.
    if (each.do === 'focus' || each.do === 'away') await machine.run(Math.max(0, actedAt + 600 - machine.elapsed));
    if (!['type', 'wait', 'focus', 'away', 'open', 'close', 'kill'].includes(each.do)) actedAt = machine.elapsed;
    switch (each.do) {
      case 'type':
        await used?.type(each.seconds * second);
        break;
      case 'work':
        for (let worked = 0; used && worked < longWork; worked += 50 * second) {
          await used.type(0);
          await machine.run(50 * second);
        }
        break;
      case 'wait':
        await machine.run(each.milliseconds);
        break;
      case 'focus':
        switches += 1;
        at(each.window)?.focus();
        // Without the file the windows agree when they have settled, which nobody outruns but a test.
        if (!hasFile) await machine.run(second);
        break;
      case 'away':
        switches += 1;
        used?.blur();
        break;
      case 'night':
        // A few minutes before the next day begins.
        await machine.run(nextDayStart(machine.now + 3 * minute, 4 * 60) - 3 * minute - machine.now);
        break;
      case 'clock':
        clockSteps += 1;
        // Not while something is on its way: an end would seem to be seconds old that is hours old.
        await machine.run(1.5 * second);
        machine.setClock(each.by * 60 * minute);
        break;
      case 'open':
        if (machine.windows.size < 4) machine.open();
        break;
      case 'close':
      case 'kill': {
        const window = at(each.window);
        if (!window) break;
        crashes += 1;
        for (const end of machine.ended) {
          if (end.by !== window || machine.elapsed - end.at >= second) continue;
          end.isLost = true;
          tooYoung.add(end.id);
        }
        const { focused } = window;
        // The last signal goes with the window in use, and with one whose last write is still on its way.
        const knewLast = focused || machine.elapsed - window.blurredAt < second;
        if (knewLast) machine.crash();
        // VS Code starts a new extension host, or the person a new window.
        if (each.do === 'kill') window.kill();
        await machine.run(each.do === 'kill' ? 300 : 0);
        window.close();
        const next = machine.open();
        if (focused) {
          switches += 1;
          next.focus();
        }
        break;
      }
      default:
        if (used) act(used, each.do, answers);
    }
  }
  await machine.run(2 * second);
  at(0)?.focus();
  // A window that was opened after the clock was put back waits until the next thing anybody does is handed on.
  if (clockSteps > 0) await at(0)?.type(70 * second);
  await machine.run(3 * second);
  return { machine, crashes, switches, clockSteps, answers, tooYoung };
}

function act(window: SimulatedWindow, what: Step['do'], heard?: Played['answers']): void {
  const { keeper, machine } = window;
  if (what === 'startBreak') window.startBreak();
  else if (what === 'finishBreak') keeper.breaks.finish();
  else if (what === 'pauseBreak') keeper.breaks.pause();
  else if (what === 'resumeBreak') keeper.breaks.resume();
  else if (what === 'snooze' && keeper.answers.snooze(5 * minute) && heard) heard.snoozed += 1;
  else if (what === 'skip' && keeper.answers.skip() && heard) heard.skipped += 1;
  else if (what === 'took' && window.tookABreak() && heard) heard.natural += 1;
  else if (what === 'pause') keeper.answers.pauseReminders(machine.now + 10 * minute);
  else if (what === 'resume') keeper.answers.resumeReminders();
}

describe('windows that come, go, crash and take turns', function () {
  this.timeout(120_000 + histories * 100);

  for (const hasFile of [true, false]) {
    const how = hasFile ? 'with the shared file' : 'without it';

    it(`lose no break that ended a second ago, count none twice, and count coding to the bounds, ${how}`, async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 16 }), async (steps) => {
          const { machine, crashes, switches, clockSteps, answers, tooYoung } = await play(hasFile, steps);
          for (const window of machine.windows) window.blur();
          await machine.run(second);
          const fresh = machine.open();
          await machine.run(second);
          const errors = [...machine.windows].flatMap(({ errors }) => errors);
          assert.deepEqual(errors, []);

          const ids = new Set(machine.ended.map(({ id }) => id));
          const days = Object.values(fresh.keeper.facts.days);
          const known = days.flatMap(({ breaks }) => Object.keys(breaks));
          for (const id of ids) if (!tooYoung.has(id)) assert.ok(known.includes(id), `break ${id} is lost`);
          assert.equal(known.length, new Set(known).size, 'a break on two days');
          const guided = days.flatMap(({ breaks }) =>
            Object.values(breaks).filter(({ outcome }) => ['taken', 'partial'].includes(outcome)),
          );
          assert.ok(guided.length <= ids.size, `${guided.length} of ${ids.size} breaks`);
          const records = days.flatMap(({ breaks }) => Object.values(breaks));
          const rests = records.filter(({ outcome, done }) => outcome === 'natural' && done > 0);
          const found = {
            skipped: records.filter(({ outcome }) => outcome === 'skipped').length,
            snoozed: records.filter(({ outcome }) => outcome === 'snoozed').length,
            natural: records.filter(({ outcome }) => outcome === 'natural').length - rests.length,
          };
          for (const each of ['skipped', 'snoozed', 'natural'] as const)
            assert.ok(found[each] <= answers[each], `${each}: ${found[each]}, not ${answers[each]}`);
          // By a clock that was put back two rests may be at the same time.
          if (clockSteps === 0) assert.deepEqual(overlapping(rests), []);
          const coding = days.reduce((sum, day) => sum + day.coding, 0);

          // A switch costs what falls into its half second, a break what falls into its end, a crash what is no whole second yet.
          const loose = switches * 3 + ids.size * 10 + crashes + 1;
          const least = machine.least.coded / second;
          const most = machine.most.coded / second;
          // Whether a gap in which the clock was set counts is a matter of which window was told first.
          const unsure = clockSteps * 121;
          assert.ok(
            coding <= most + loose + unsure && coding >= least - loose - unsure,
            `${coding} s, not ${least} to ${most} s, ${crashes} crashes`,
          );
          const typed = steps.reduce(
            (sum, each) => sum + (each.do === 'type' ? each.seconds : each.do === 'work' ? longWork / second : 0),
            0,
          );
          assert.ok(machine.fileWrites <= typed / 9 + 2 * steps.length + 2, `${machine.fileWrites} writes`);
        }),
        { numRuns: histories / 2 },
      );
    });
  }

  it('lose no break however soon after it began it ended, without the shared file', async () => {
    for (let length = 0; length <= 10; length += 1) {
      const machine = new Machine(false);
      const window = machine.open();
      window.focus();
      await machine.run(2 * second);
      window.startBreak();
      await machine.run(length);
      window.keeper.breaks.finish();
      await machine.run(second);
      window.close();
      const { keeper } = machine.open();
      const { taken, partial } = keeper.status.today;
      assert.deepEqual([taken + partial, keeper.current.running], [1, null], `after ${length} ms`);
    }
  });

  it('count each second once when one of them has stayed open since yesterday, and write a few times a minute', async () => {
    const machine = new Machine(true);
    const yesterday = machine.open();
    yesterday.focus();
    const today = machine.open();
    await machine.run(2 * second);
    await yesterday.type(10 * minute);
    yesterday.blur();
    await machine.run(22 * 60 * minute);
    today.focus();
    await machine.run(2 * second);
    const before = machine.fileWrites;
    await today.type(10 * minute);
    await machine.run(2 * second);
    assert.deepEqual(
      [...machine.windows].map(({ keeper }) => Math.round(keeper.status.today.coding / minute)),
      [10, 10],
    );
    assert.ok(machine.fileWrites - before <= 40, `${machine.fileWrites - before} writes`);
  });

  it('count a break on one day when the clock is set in the middle of it', async () => {
    const machine = new Machine(true);
    machine.open().focus();
    machine.open();
    await machine.run(2 * second);
    const [used] = machine.windows;
    used?.startBreak();
    await machine.run(70 * second);
    machine.setClock(36 * 60 * minute);
    used?.keeper.breaks.finish();
    await used?.type(9 * second);
    const days = Object.values(used?.keeper.facts.days ?? {});
    assert.equal(days.flatMap(({ breaks }) => Object.keys(breaks)).length, 1);
  });

  it('count a break on one day when the clock is put back over the change of day and then ahead', async () => {
    const machine = new Machine(true);
    const [first, used] = [machine.open(), machine.open()];
    first.focus();
    await machine.run(nextDayStart(machine.now, 4 * 60) - machine.now);
    await first.type(minute);
    used.focus();
    await machine.run(second);
    used.startBreak();
    await machine.run(1.5 * second);
    machine.setClock(-60 * minute);
    first.close();
    machine.open();
    await machine.run(1.5 * second);
    machine.setClock(36 * 60 * minute);
    await machine.run(2 * second);
    const days = Object.values(used.keeper.facts.days);
    assert.equal(days.flatMap(({ breaks }) => Object.keys(breaks)).length, 1);
  });

  it('count a break on the day it was begun on when the clock is put back twice while nobody is there', async () => {
    const machine = new Machine(true);
    const [first, other_] = [machine.open(), machine.open()];
    first.focus();
    await machine.run(2 * second);
    first.startBreak();
    await machine.run(1.5 * second);
    machine.setClock(-36 * 60 * minute);
    first.blur();
    await machine.run(90 * second);
    machine.setClock(-36 * 60 * minute);
    for (const window of [other_, first]) {
      window.focus();
      await machine.run(15 * second);
    }
    const days = Object.entries(first.keeper.facts.days).filter(([, { breaks }]) => Object.keys(breaks).length > 0);
    assert.deepEqual(
      days.map(([day]) => day),
      ['2026-03-02'],
    );
  });

  it('agree that a break is over that ended just after the clock was put back', async () => {
    for (let wait = 0; wait < 1000; wait += 20) {
      const machine = new Machine(true);
      const [used] = [machine.open(), machine.open()];
      used.focus();
      await machine.run(2 * second);
      used.startBreak();
      await machine.run(1.5 * second);
      machine.setClock(-36 * 60 * minute);
      await machine.run(wait);
      used.keeper.breaks.finish();
      await machine.run(2 * second);
      for (const { keeper } of machine.windows) assert.equal(keeper.current.running, null, `after ${wait} ms`);
    }
  });

  it('lose no coding that was shared when its window crashes, and count none of it twice', async () => {
    const machine = new Machine(true);
    const [first, other_] = [machine.open(), machine.open()];
    first.focus();
    await machine.run(2 * second);
    await first.type(5 * minute + 20 * second);
    const shown = other_.keeper.status.today.coding;
    first.close();
    other_.focus();
    await machine.run(2 * second);
    await other_.type(5 * minute);
    other_.blur();
    const { coding } = other_.keeper.status.today;
    // The seconds that were not shared yet come back as the gap before the next window's first signal.
    assert.ok(shown > 4 * minute && Math.abs(coding - 620 * second) <= 5 * second, `${shown}, then ${coding}`);
  });

  it('forget nothing that a window told before it crashed when another one is opened and flicked through', async () => {
    const machine = new Machine(true);
    const [first, other_] = [machine.open(), machine.open()];
    first.focus();
    await machine.run(2 * second);
    await first.type(65 * second);
    first.keeper.breaks.finish();
    await machine.run(600);
    const { coding } = other_.keeper.status.today;
    first.startBreak();
    first.kill();
    await machine.run(300);
    first.close();
    machine.open().focus();
    await machine.run(300);
    other_.focus();
    await machine.run(2 * second);
    const { today } = other_.keeper.status;
    assert.ok(coding === 67 * second && today.coding >= coding, `${coding}, then ${today.coding}`);
  });

  it('count up to the moment a window is given back the focus, when another one has ended its paused break', async () => {
    const machine = new Machine(false);
    const [first, other_] = [machine.open(), machine.open()];
    first.focus();
    await machine.run(2 * second);
    first.startBreak();
    first.keeper.breaks.pause();
    await machine.run(second);
    other_.focus();
    await machine.run(second);
    other_.keeper.breaks.finish();
    await machine.run(20 * second);
    first.focus();
    await machine.run(3 * second);
    first.blur();
    const { coding } = first.keeper.status.today;
    assert.ok(coding >= 20 * second, `${coding}`);
  });

  it('count what is typed after a clock that was ahead for a moment is put right, and lose no more than a minute of it', async () => {
    const machine = new Machine(true);
    const used = machine.open();
    used.focus();
    await machine.run(3 * second);
    machine.setClock(36 * 60 * minute);
    used.keeper.breaks.pause();
    await machine.run(second);
    machine.setClock(-36 * 60 * minute);
    await used.type(4 * minute);
    used.close();
    const { coding } = machine.open().keeper.status.today;
    assert.ok(coding >= 2.5 * minute, `${coding}`);
  });

  it('count nothing that was typed in a paused break which another window then ends', async () => {
    const machine = new Machine(true);
    const other_ = machine.open();
    const used = machine.open();
    used.focus();
    await machine.run(2 * second);
    used.startBreak();
    used.keeper.breaks.pause();
    await used.type(2 * minute);
    await machine.run(1.5 * second);
    machine.setClock(10 * minute);
    other_.close();
    machine.open();
    await machine.run(second);
    assert.equal(used.keeper.current.running, null);
    await used.type(minute);
    used.blur();
    assert.ok(used.keeper.status.today.coding < 65 * second, `${used.keeper.status.today.coding} ms`);
  });

  it('know when the person came back, should the window crash before the next minute is over', async () => {
    const machine = new Machine(false);
    const window = machine.open();
    window.focus();
    await machine.run(3 * minute);
    await window.type(0);
    await machine.run(50 * second);
    window.close();
    const next = machine.open();
    next.focus();
    await machine.run(second);
    assert.equal(Math.round(next.keeper.status.today.coding / second), 50);
  });

  it('are one machine, however close together they were first opened and whatever is done at once', async () => {
    const wait = fc.record({ do: fc.constant('wait' as const), milliseconds: fc.nat(250) });
    const focus = fc.record({ do: fc.constant('focus' as const), window: fc.nat(3) });
    const other = fc.constantFrom(
      { do: 'open' as const },
      { do: 'startBreak' as const },
      { do: 'finishBreak' as const },
    );
    const beginning = fc.array(fc.oneof(wait, focus, other), { minLength: 2, maxLength: 14 });
    await fc.assert(
      fc.asyncProperty(beginning, fc.boolean(), async (steps, hasFile) => {
        const machine = new Machine(hasFile);
        machine.open();
        for (const each of steps) {
          const windows = [...machine.windows];
          const used = windows.find(({ focused }) => focused);
          if (each.do === 'wait') await machine.run(each.milliseconds);
          else if (each.do === 'focus') windows[each.window % windows.length]?.focus();
          else if (each.do === 'open') machine.open();
          else if (used) act(used, each.do);
        }
        for (const window of machine.windows) {
          window.focus();
          await machine.run(2 * second);
        }
        const last = machine.open();
        last.focus();
        await last.type(minute);
        await machine.run(2 * second);
        const ids = [...machine.windows].map(({ view }) => view.get('machine'));
        assert.equal(new Set(ids).size, 1, ids.join());
        for (const { storage } of machine.windows) assert.deepEqual([...storage.machines().keys()], [ids[0]]);
      }),
      { numRuns: histories / 10 },
    );
  });

  it('leave a shared file alone that a newer version wrote', async () => {
    const machine = new Machine(true);
    machine.file = '{"version":2,"everything":"new"}';
    const window = machine.open();
    window.focus();
    await machine.run(2 * second);
    await window.type(2 * minute);
    assert.equal(machine.file, '{"version":2,"everything":"new"}');
    assert.ok(window.keeper.status.today.coding > minute);
    assert.ok(window.warnings.some((line) => line.includes('newer version')));
  });

  it('say alike why a due break is held, and until when', async () => {
    const machine = new Machine(true);
    const [used, other] = [machine.open(), machine.open()];
    used.focus();
    await machine.run(2 * second);
    await used.type(31 * minute);
    assert.equal(used.keeper.held?.why, 'typing');
    assert.equal(other.keeper.held?.why, 'typing');
    assert.deepEqual(differences(machine), []);
  });

  it('agree when somebody says after hours away that they took the break that was due', async () => {
    const machine = new Machine(true);
    const [used, other] = [machine.open(), machine.open()];
    used.focus();
    await machine.run(2 * second);
    await used.type(31 * minute);
    await machine.run(60 * minute);
    assert.equal(used.tookABreak(), true);
    await machine.run(second);
    assert.equal(other.keeper.status.today.natural, 1);
    assert.deepEqual(differences(machine), []);
  });

  it('show the same a second later, whichever has the focus', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async (steps) => {
        const { machine } = await play(true, steps);
        // A window may just have written something: what it wrote has a second to arrive.
        for (let left = 4; left > 0 && differences(machine).length > 0; left -= 1) await machine.run(second / 4);
        assert.deepEqual(differences(machine), []);
      }),
      { numRuns: histories / 10 },
    );
  });
});

/** Rests of which one begins before the one before it is over; their lengths are whole seconds. */
function overlapping(rests: readonly BreakRecord[]): BreakRecord[] {
  const inOrder = rests.toSorted((one, other) => one.at - other.at);
  return inOrder.filter(({ at }, index) => {
    const before = inOrder[index - 1];
    return before && at < before.at + (before.done - 1) * second;
  });
}

/** What windows do not agree on, to the second. */
function differences(machine: Machine): string[] {
  const [one, ...more] = [...machine.windows];
  const first = one?.keeper.status;
  return more.flatMap((window) => {
    const found: string[] = [];
    const other = window.keeper.status;
    const [said, saidThere] = [one, window].map((each) => each && whatItSays(each));
    if (said !== saidThere) found.push(`${said} and ${saidThere}`);
    if (Math.abs((first?.next?.in ?? 0) - (other.next?.in ?? 0)) > second) found.push('countdowns');
    if (Math.abs((first?.today.coding ?? 0) - other.today.coding) > second) found.push('coding times');
    return found;
  });
}

function whatItSays({ keeper, machine, settings }: SimulatedWindow): string {
  const { status, held, current: session, facts: history } = keeper;
  const { phase, next, streak, today } = status;
  const input = { status, session, settings, history, held, now: machine.now, locale: 'en' };
  const { calling, command } = statusBarFace({ ...input, credit: undefined, typedOver: false, focused: true });
  const why = held && [held.why, held.cap];
  return JSON.stringify([phase, next?.kind, streak, { ...today, coding: 0 }, why, calling, command]);
}
