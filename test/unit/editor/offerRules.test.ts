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
      ['snooze', (e) => e.keeper.snooze(5 * minute)],
      ['skip', (e) => e.keeper.skip()],
      ['take', (e) => e.keeper.begin(routine)],
      ['pause', (e) => e.keeper.pauseReminders(e.now + 20 * minute)],
      ['resume', (e) => e.keeper.resumeReminders()],
      ['took', (e) => e.keeper.tookABreak(undefined)],
      ['was none', (e) => e.keeper.notABreak()],
    ] satisfies [string, Action][]
  ).map(([name, act]) => fc.constant({ name, act: act as Action })),
);
/** Half an hour of typing, so that something is due, and then anything. */
const days = fc
  .tuple(spell(240), fc.array(actions, { maxLength: 40 }))
  .map(([more, happenings]) => [{ name: 'begin', act: (e: FakeEditor) => e.type(29 * minute + more) }, ...happenings]);

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

/** A day of which the rules are checked at each offer. */
class CheckedEditor extends FakeEditor {
  lastKey: Instant = -Infinity;
  readonly faults: string[] = [];

  constructor() {
    super();
    this.settings = settings;
    this.keeper.offered.add(({ due, at }) => {
      const { now } = this;
      const fault = (what: string): void => void this.faults.push(`${what} at ${new Date(now).toTimeString()}`);
      const session = this.keeper.current;
      if (now - this.lastKey < 10 * second && now < this.askedFrom(due.waitsSince) + settings.maxWait)
        fault('while typing');
      if (!this.focused) fault('without focus');
      if (isPaused(session, now)) fault('while paused');
      if (!withinSchedule(settings.schedule, now)) fault('off hours');
      if (session.running) fault('in a break');
      if (now - this.focusedSince < minute) fault('just back');
      if (this.debugging && now < due.waitsSince + 15 * minute) fault('while debugging');
      const before = this.offered.slice(0, -1).filter((one) => one.offer.at === at);
      if (before.length > 1) fault('a third time');
      if (before.some((one) => now - one.at < settings.snooze)) fault('into an open offer');
    });
  }

  /** When the last hold was over, from which on a moment is waited for. */
  private askedFrom(since: Instant): Instant {
    const debugged = this.debugging ? since + 15 * minute : Math.min(this.debuggedUntil, since + 15 * minute);
    return Math.max(since, debugged, Math.min(this.focusedSince + minute, since + 30 * minute));
  }

  override key(): void {
    if (this.focused) this.lastKey = this.now;
    super.key();
  }
}

const play = (day: readonly { readonly act: Action }[]): CheckedEditor => {
  const editor = new CheckedEditor();
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

  it('a due break is not lost: once nothing stands against it, it is offered within the cap', () => {
    fc.assert(
      fc.property(days, (day) => {
        const editor = play(day);
        editor.debug(false);
        editor.run(undefined);
        editor.gainFocus();
        editor.keeper.resumeReminders();
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
