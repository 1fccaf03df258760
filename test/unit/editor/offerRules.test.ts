import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isPaused } from '../../../src/core/moment';
import { withinSchedule } from '../../../src/core/schedule';
import { defaultSettings, type Settings } from '../../../src/core/settings';
import { minute, second, type Instant } from '../../../src/core/time';
import { FakeEditor } from './fakeEditor';

const routine = { kind: 'short', items: [{ movement: 'shoulder-rolls', reps: [3, 3] }], length: 90 * second } as const;

type Action = (editor: FakeEditor) => void;

const spell = (seconds: number) => fc.integer({ min: 1, max: seconds }).map((length) => length * second);
const actions: fc.Arbitrary<{ readonly name: string; readonly act: Action }> = fc.oneof(
  { weight: 8, arbitrary: spell(900).map((time) => ({ name: `type ${time}`, act: (e: FakeEditor) => e.type(time) })) },
  { weight: 3, arbitrary: spell(300).map((time) => ({ name: `read ${time}`, act: (e: FakeEditor) => e.read(time) })) },
  { weight: 4, arbitrary: spell(200).map((time) => ({ name: `wait ${time}`, act: (e: FakeEditor) => e.wait(time) })) },
  { weight: 1, arbitrary: spell(1500).map((time) => ({ name: `away ${time}`, act: (e: FakeEditor) => e.wait(time) })) },
  {
    weight: 4,
    arbitrary: spell(60).map((time) => ({
      name: `elsewhere ${time}`,
      act: (e: FakeEditor) => (e.loseFocus(), e.wait(time), e.gainFocus(), e.wait(45 * second)),
    })),
  },
  {
    weight: 2,
    arbitrary: spell(600).map((time) => ({
      name: `type ${time} in a paused break`,
      act: (e: FakeEditor) => (
        e.keeper.breaks.begin(routine),
        e.wait(5 * second),
        e.keeper.breaks.pause(),
        e.type(time)
      ),
    })),
  },
  {
    weight: 1,
    arbitrary: spell(60).map((time) => ({
      name: `type ${time} while a build runs`,
      act: (e: FakeEditor) => (e.run('build'), e.type(time), e.run(undefined)),
    })),
  },
  {
    weight: 1,
    arbitrary: spell(3600).map((time) => ({ name: `clock back ${time}`, act: (e: FakeEditor) => e.stepBack(time) })),
  },
  ...(
    [
      ['save', (e) => e.meet('save')],
      ['commit', (e) => e.meet('commit')],
      ['debug', (e) => e.debug(true)],
      ['stop debugging', (e) => e.debug(false)],
      ['run tests', (e) => e.run('tests')],
      ['tests end', (e) => (e.run(undefined), e.meet('tests'))],
      ['to another window', (e) => e.loseFocus()],
      ['back', (e) => e.gainFocus()],
      ['snooze', (e) => e.keeper.answers.snooze(5 * minute)],
      ['skip', (e) => e.keeper.answers.skip()],
      ['take', (e) => e.keeper.breaks.begin(routine)],
      ['pause the break', (e) => e.keeper.breaks.pause()],
      ['resume the break', (e) => e.keeper.breaks.resume()],
      ['run a build', (e) => e.run('build')],
      ['snooze long', (e) => e.keeper.answers.snooze(15 * minute)],
      ['pause', (e) => e.keeper.answers.pauseReminders(e.now + 20 * minute)],
      ['resume', (e) => e.keeper.answers.resumeReminders()],
      ['took', (e) => e.keeper.answers.tookABreak(undefined)],
      ['was none', (e) => e.keeper.answers.notABreak()],
    ] satisfies [string, Action][]
  ).map(([name, act]) => fc.constant({ name, act: act as Action })),
);
/** Half an hour of typing, so that something is due, or two thirds of it, and then anything. */
const days = fc
  .tuple(fc.constantFrom(29, 21), spell(240), fc.array(actions, { maxLength: 40 }))
  .map(([minutes, more, happenings]) => [
    { name: 'begin', act: (e: FakeEditor) => e.type(minutes * minute + more) },
    ...happenings,
  ]);

const settings: Settings = {
  ...defaultSettings,
  // Monday, 2 March 2026, from 10:00: a lunch break without reminders.
  schedule: [
    undefined,
    [
      { from: 0, to: 12 * 60 },
      { from: 13 * 60, to: 24 * 60 },
    ],
    ...Array(5).fill(undefined),
  ],
};

/** What somebody may have set, working hours left alone. */
const anySettings: fc.Arbitrary<Settings> = fc
  .record({
    shortEvery: fc.constantFrom(10 * minute, 25 * minute, 30 * minute, Infinity),
    longEvery: fc.constantFrom(20 * minute, 60 * minute, Infinity),
    waitForPause: fc.constantFrom(0, 5 * second, 10 * second, 60 * second),
    maxWait: fc.constantFrom(0, minute, 3 * minute, 20 * minute),
    whileDebugging: fc.constantFrom('hold' as const, 'offer' as const),
    offerWhileWaiting: fc.boolean(),
    snooze: fc.constantFrom(minute, 5 * minute, 60 * minute),
    idleAfter: fc.constantFrom(10 * second, 2 * minute, 10 * minute),
    restAfter: fc.constantFrom(10 * minute, 60 * minute),
  })
  .map((changed) => ({ ...settings, ...changed }));

/** A day of which the rules are checked at each offer. */
class CheckedEditor extends FakeEditor {
  lastKey: Instant = -Infinity;
  readonly faults: string[] = [];

  private readonly keys: Instant[] = [];

  constructor(own: Settings) {
    super();
    this.settings = own;
    this.keeper.changed.add(() => this.checkCredit());
    this.keeper.offered.add(({ due, at, waiting }) => {
      const { now, settings } = this;
      const fault = (what: string): void => void this.faults.push(`${what} at ${new Date(now).toTimeString()}`);
      const session = this.keeper.current;
      const early = waiting !== undefined && due.waitsSince === now;
      const quiet = early ? 10 * second : Math.min(10 * second, settings.waitForPause);
      if (now - this.lastKey < quiet && now < this.askedFrom(due.waitsSince) + settings.maxWait) fault('while typing');
      if (!this.focused) fault('without focus');
      if (isPaused(session, now)) fault('while paused');
      if (!withinSchedule(settings.schedule, now)) fault('off hours');
      if (session.running) fault('in a break');
      if (now >= this.focusedSince && now - this.focusedSince < minute) fault('just back');
      const holds = this.debugging && settings.whileDebugging === 'hold';
      if (holds && now < due.waitsSince + 15 * minute) fault('while debugging');
      const before = this.offered.slice(0, -1).filter((one) => one.offer.at === at);
      if (before.length > 1) fault('a third time');
      if (before.some((one) => now - one.at < settings.snooze)) fault('into an open offer');
    });
  }

  /** When the last hold was over, from which on a moment is waited for. */
  private askedFrom(since: Instant): Instant {
    const past = (at: Instant): Instant => (at <= this.now ? at : -Infinity);
    const debugged = this.debugging ? since + 15 * minute : Math.min(past(this.debuggedUntil), since + 15 * minute);
    const back = Math.min(past(this.focusedSince) + minute, since + 30 * minute);
    return Math.max(since, this.settings.whileDebugging === 'hold' ? debugged : since, back);
  }

  override key(): void {
    if (this.focused) {
      this.lastKey = this.now;
      this.keys.push(this.now);
    }
    super.key();
  }

  override stepBack(step: number): void {
    // What was typed by the other clock is nothing to go by.
    this.lastKey = -Infinity;
    this.keys.length = 0;
    super.stepBack(step);
  }

  /** Nobody has rested while they typed. */
  private checkCredit(): void {
    const { credit } = this.keeper;
    if (!credit) return;
    if (credit.to > this.now + second) this.faults.push('a rest that lasts into the future');
    // A look at a paused break finds the last key of the past five seconds.
    const typed = this.keys.filter((key) => key > credit.from + 6 * second && key < credit.to);
    if (typed.length > 0) this.faults.push(`typing from ${new Date(typed[0] ?? 0).toTimeString()} credited as a rest`);
  }
}

const play = (day: readonly { readonly act: Action }[], own = settings): CheckedEditor => {
  const editor = new CheckedEditor(own);
  for (const { act } of day) act(editor);
  return editor;
};

/** A window that was just given the focus looks at what the others wrote and does what was asked of it only after a moment. */
const settling = second;

describe('whatever happens on a day', function () {
  this.timeout(60_000);

  it('a break is never offered while typing, paused, off hours, debugging, just back, in a break, or too often', () => {
    fc.assert(
      fc.property(days, (day) => {
        assert.deepEqual(play(day).faults, []);
      }),
      { numRuns: 200 },
    );
  });

  it('the same holds whatever is set', () => {
    fc.assert(
      fc.property(days, anySettings, (day, own) => {
        assert.deepEqual(play(day, own).faults, []);
      }),
      { numRuns: 300 },
    );
  });

  it('a due break is not lost: once nothing stands against it, it is offered within the cap', () => {
    fc.assert(
      fc.property(days, (day) => {
        const editor = play(day);
        editor.debug(false);
        editor.run(undefined);
        editor.gainFocus();
        editor.keeper.answers.resumeReminders();
        editor.wait(90 * second);
        // Into the next quarter of an hour that has no lunch in it, with breaks still counted as they fall.
        editor.settings = { ...settings, schedule: defaultSettings.schedule };
        editor.type(61 * minute);
        if (editor.keeper.status.phase !== 'due') return;
        const { offered } = editor.keeper.current;
        assert.ok(offered, 'somebody who coded for an hour has been offered the break that is due');
      }),
      { numRuns: 100 },
    );
  });

  it('a break that is due and unanswered waits no longer than the cap and the holds allow', () => {
    fc.assert(
      fc.property(days, (day) => {
        const editor = play(day);
        editor.wait(settling);
        const { phase, snoozedUntil } = editor.keeper.status;
        if (phase !== 'due' || snoozedUntil !== undefined || editor.keeper.current.offered) return;
        if (!editor.focused) return;
        editor.settings = { ...settings, schedule: defaultSettings.schedule };
        const asked = editor.offers.length;
        // The debug hold, the minute after focus, the rest's quiet, the cap, and a wake-up's half minute.
        editor.type(15 * minute + minute + 5 * minute + settings.maxWait + 30 * second);
        assert.ok(editor.offers.length > asked);
      }),
      { numRuns: 200 },
    );
  });

  it('no more than two wake-ups a minute are asked for while coding, and none without focus', () => {
    fc.assert(
      fc.property(days, (day) => {
        const editor = play(day);
        editor.wait(settling);
        if (editor.keeper.current.running) return;
        editor.wakes = 0;
        if (editor.focused) editor.type(10 * minute);
        else editor.wait(10 * minute);
        const running = editor.keeper.current.running;
        assert.ok(running || editor.wakes <= (editor.focused ? 21 : 0), `${editor.wakes} wake-ups in 10 minutes`);
      }),
      { numRuns: 100 },
    );
  });
});
