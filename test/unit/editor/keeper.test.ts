import assert from 'node:assert/strict';
import { untilResumed } from '../../../src/core/session';
import { minute, second } from '../../../src/core/time';
import { FakeEditor, MemoryStore } from './fakeEditor';

const routine = { kind: 'short', items: [{ movement: 'shoulder-rolls', reps: [3, 3] }], length: 90 * second } as const;

function dueEditor(): FakeEditor {
  const editor = new FakeEditor();
  editor.settings = { ...editor.settings, waitForPause: 0 };
  editor.type(31 * minute);
  return editor;
}

describe('a day of coding', () => {
  it('counts down while somebody types', () => {
    const editor = new FakeEditor();
    editor.type(6 * minute);
    const { phase, next, continuousCoding } = editor.keeper.status;
    assert.deepEqual([phase, continuousCoding, next], ['coding', 6 * minute, { kind: 'short', in: 24 * minute }]);
  });

  it('offers a break when it is due, at the first pause, once more unanswered, and then not again', () => {
    const editor = new FakeEditor();
    editor.type(31 * minute);
    assert.deepEqual(editor.offers, []);
    editor.wait(40 * second);
    assert.deepEqual(editor.offers, ['short']);
    editor.type(4 * minute);
    assert.deepEqual(editor.offers, ['short']);
    editor.type(8 * minute);
    assert.deepEqual(editor.offers, ['short', 'short']);
    editor.type(14 * minute);
    assert.deepEqual(editor.offers, ['short', 'short']);
    assert.equal(editor.keeper.status.phase, 'due');
  });

  it('offers to somebody who never pauses once the cap is reached', () => {
    const editor = new FakeEditor();
    editor.type(34 * minute);
    assert.deepEqual(editor.offers, ['short']);
  });

  it('offers nothing in a window without focus, and does not wake', () => {
    const editor = dueEditor();
    editor.keeper.answers.skip();
    editor.focused = false;
    editor.keeper.focusLost();
    editor.wakes = 0;
    editor.wait(60 * minute);
    assert.equal(editor.wakes, 0);
  });

  it('wakes at most twice a minute while coding, due and held included', () => {
    const editor = new FakeEditor();
    for (let minutes = 0; minutes < 40; minutes += 1) {
      editor.wakes = 0;
      editor.type(minute);
      assert.ok(editor.wakes <= 2, `${editor.wakes} wake-ups in minute ${minutes}`);
    }
  });

  it('loses no fraction of a second to saving', () => {
    const editor = new FakeEditor();
    editor.settings = { ...editor.settings, shortEvery: Infinity, longEvery: Infinity };
    editor.signal();
    for (let signals = 0; signals < 100; signals += 1) {
      editor.wait(61.7 * second);
      editor.signal();
    }
    editor.keeper.review();
    assert.equal(Math.round(editor.keeper.status.today.coding / second), 6170);
  });

  it('stops waking when nobody is there', () => {
    const editor = new FakeEditor();
    editor.type(5 * minute);
    editor.wait(30 * minute);
    editor.wakes = 0;
    editor.wait(8 * 60 * minute);
    assert.equal(editor.wakes, 0);
    assert.equal(editor.keeper.status.phase, 'away');
  });

  it('records a rest of at least five minutes as a natural break', () => {
    const editor = new FakeEditor();
    editor.type(20 * minute);
    editor.wait(7 * minute);
    editor.signal();
    editor.keeper.review();
    assert.equal(editor.keeper.status.today.natural, 1);
    assert.equal(editor.keeper.status.continuousCoding, 0);
  });

  it('does not take the night for a break', () => {
    const editor = new FakeEditor();
    editor.type(20 * minute);
    editor.wait(20 * 60 * minute);
    editor.signal();
    editor.keeper.review();
    assert.equal(editor.keeper.status.today.natural, 0);
    assert.equal(editor.keeper.status.today.coding, 0);
  });
});

describe('a break', () => {
  it('is taken when its time has passed, and keeps the day with the second one', () => {
    const editor = dueEditor();
    for (const taken of [1, 2]) {
      editor.keeper.breaks.begin(routine);
      assert.equal(editor.keeper.status.phase, 'break');
      editor.wait(90 * second);
      assert.equal(editor.keeper.status.today.taken, taken);
      editor.type(minute);
    }
    const { streak, continuousCoding } = editor.keeper.status;
    assert.deepEqual([streak.days, streak.keptToday], [1, true]);
    assert.ok(continuousCoding <= minute);
  });

  it('is partial when it is finished before half its time', () => {
    const editor = dueEditor();
    editor.keeper.breaks.begin(routine);
    editor.wait(30 * second);
    editor.keeper.breaks.finish();
    assert.deepEqual([editor.keeper.status.today.taken, editor.keeper.status.today.partial], [0, 1]);
    assert.equal(editor.keeper.status.phase, 'coding');
  });

  it('goes on in the next window after a reload, where it left off', () => {
    const editor = dueEditor();
    editor.keeper.breaks.begin(routine);
    editor.wait(30 * second);
    const reloaded = new FakeEditor(editor.store, editor.now + 2 * second, 'reloaded');
    assert.equal(reloaded.keeper.status.phase, 'break');
    reloaded.keeper.review();
    reloaded.wait(58 * second);
    assert.equal(reloaded.keeper.status.today.taken, 1);
  });

  it('that ended while the machine slept is taken, once', () => {
    const editor = dueEditor();
    editor.keeper.breaks.begin(routine);
    editor.wake = null;
    editor.now += 60 * minute;
    editor.keeper.review();
    editor.keeper.review();
    assert.equal(editor.keeper.status.today.taken, 1);
  });

  it('that is paused for as long as a rest is over, and counting goes on', () => {
    const editor = dueEditor();
    editor.keeper.breaks.begin(routine);
    editor.wait(20 * second);
    editor.keeper.breaks.pause();
    editor.wait(4 * minute);
    assert.equal(editor.keeper.status.phase, 'break');
    editor.wait(2 * minute);
    assert.notEqual(editor.keeper.status.phase, 'break');
    assert.equal(editor.keeper.status.today.partial, 1);
  });

  it('records the movements that were played, not all that were planned', () => {
    const editor = dueEditor();
    const items = ['shoulder-rolls', 'chin-tuck'].map((movement) => ({ movement, reps: [1], length: 45 * second }));
    const ended: unknown[] = [];
    editor.keeper.ended.add(({ record }) => ended.push(record.movements));
    editor.keeper.breaks.begin({ kind: 'short', items, length: 90 * second });
    editor.wait(50 * second);
    editor.keeper.breaks.finish();
    assert.deepEqual(ended, [['shoulder-rolls']]);
  });

  it('goes on with another routine when it is changed', () => {
    const editor = dueEditor();
    editor.keeper.breaks.begin(routine);
    editor.wait(20 * second);
    const other = { ...routine, items: [{ movement: 'chin-tuck', reps: [5] }] };
    editor.keeper.breaks.adjust(({ position }) => {
      assert.equal(position, 20 * second);
      return { routine: other, position: 0 };
    });
    assert.deepEqual(editor.keeper.current.running?.routine, other);
    editor.wait(90 * second);
    assert.equal(editor.keeper.status.today.taken, 1);
  });

  it('is not coding, whatever is typed in it', () => {
    const editor = dueEditor();
    const before = editor.keeper.status.today.coding;
    editor.keeper.breaks.begin(routine);
    editor.type(80 * second);
    assert.ok(editor.keeper.status.today.coding - before < minute);
    assert.equal(editor.keeper.status.phase, 'break');
  });
});

describe('snooze, skip and pause', () => {
  it('put a due break off and bring it back', () => {
    const editor = dueEditor();
    assert.equal(editor.keeper.answers.snooze(5 * minute), true);
    editor.type(4 * minute);
    assert.deepEqual(editor.offers, ['short']);
    editor.type(2 * minute);
    assert.deepEqual(editor.offers, ['short', 'short']);
    assert.equal(editor.keeper.status.today.snoozed, 1);
  });

  it('answer an offer even when the person has stepped away meanwhile', () => {
    const editor = new FakeEditor();
    editor.settings = { ...editor.settings, waitForPause: 0 };
    editor.type(29.5 * minute);
    editor.wait(3 * minute);
    assert.deepEqual([editor.offers, editor.keeper.status.phase], [['short'], 'coding']);
    assert.equal(editor.keeper.answers.snooze(5 * minute), true);
  });

  it('settle a skipped break until the next one is due', () => {
    const editor = dueEditor();
    assert.equal(editor.keeper.answers.skip(), true);
    assert.equal(editor.keeper.status.phase, 'coding');
    assert.equal(editor.keeper.status.today.skipped, 1);
    assert.ok(editor.keeper.status.continuousCoding >= 30 * minute, 'a skip is no rest');
  });

  it('do nothing when nothing is due', () => {
    const editor = new FakeEditor();
    editor.type(minute);
    assert.deepEqual([editor.keeper.answers.snooze(minute), editor.keeper.answers.skip()], [false, false]);
    assert.deepEqual([editor.keeper.status.today.snoozed, editor.keeper.status.today.skipped], [0, 0]);
  });

  it('pause everything until the time is over', () => {
    const editor = new FakeEditor();
    editor.settings = { ...editor.settings, waitForPause: 0 };
    editor.type(20 * minute);
    editor.keeper.answers.pauseReminders(editor.now + 30 * minute);
    editor.type(25 * minute);
    assert.equal(editor.keeper.status.phase, 'paused');
    assert.deepEqual(editor.offers, []);
    editor.type(6 * minute);
    assert.equal(editor.offers.length, 1);
  });

  it('resume when the person says so', () => {
    const editor = new FakeEditor();
    editor.type(minute);
    editor.keeper.answers.pauseReminders(untilResumed);
    assert.equal(editor.keeper.status.phase, 'paused');
    editor.keeper.answers.resumeReminders();
    assert.equal(editor.keeper.status.phase, 'coding');
  });
});

describe('two windows of one machine', () => {
  it('share the countdown: the one that gains focus goes on where the other stopped', () => {
    const first = new FakeEditor(new MemoryStore(), undefined, 'first');
    const second_ = new FakeEditor(first.store, first.now, 'second');
    first.type(10 * minute);
    first.focused = false;
    first.keeper.focusLost();
    second_.now = first.now + second;
    second_.keeper.focusGained();
    second_.signal();
    second_.type(10 * minute);
    second_.keeper.review();
    assert.ok(second_.keeper.status.continuousCoding >= 20 * minute);
    // The second between the windows counts too: it is a gap like any other.
    assert.equal(second_.keeper.status.today.coding, 20 * minute + second);
  });
});

describe('a window that only saw the focus pass by', () => {
  it('writes nothing over what the window in use has counted', () => {
    const used = new FakeEditor(new MemoryStore(), undefined, 'used');
    const passed = new FakeEditor(used.store, used.now, 'passed');
    passed.signal();
    used.type(25 * minute);
    used.focused = false;
    used.keeper.focusLost();
    passed.now = used.now;
    passed.keeper.focusGained();
    passed.signal();
    passed.now += 150;
    passed.focused = false;
    passed.keeper.focusLost();
    used.now = passed.now;
    used.focused = true;
    used.keeper.focusGained();
    used.wait(second);
    assert.equal(used.keeper.status.continuousCoding >= 25 * minute, true);
  });
});

describe('a break that another window paused', () => {
  it('is not ended by the window it was started in', () => {
    const first = new FakeEditor(new MemoryStore(), undefined, 'first');
    first.type(minute);
    first.keeper.breaks.begin(routine);
    first.wait(5 * second);
    first.focused = false;
    first.keeper.focusLost();
    const other = new FakeEditor(first.store, first.now + second, 'other');
    other.keeper.review();
    other.keeper.breaks.pause();
    first.wait(100 * second);
    assert.equal(first.keeper.status.phase, 'break');
    assert.equal(first.keeper.status.today.taken, 0);
  });
});

describe('a clock that is put back', () => {
  for (const step of [6, 15, 60]) {
    it(`by ${step} min while signals wait to be handed on credits no break`, () => {
      const editor = new FakeEditor();
      editor.type(20 * minute);
      editor.wait(3 * second);
      editor.key();
      editor.wait(4 * second);
      editor.key();
      editor.now -= step * minute;
      editor.keeper.wake();
      const { today, continuousCoding } = editor.keeper.status;
      assert.deepEqual([today.natural, continuousCoding], [0, 20 * minute + 7 * second]);
      assert.match(editor.logged.join('\n'), /The clock was put back by \d+ s/);
      editor.type(minute);
      assert.deepEqual([editor.keeper.status.today.natural, editor.keeper.credit], [0, undefined]);
    });
  }
});

describe('a clock that was years ahead and is put right', () => {
  const yearsAhead = 4 * 365 * 24 * 60 * minute;

  it('leaves the countdown, the snooze and a running break where they were', () => {
    const editor = dueEditor();
    const right = editor.now;
    editor.now += yearsAhead;
    editor.signal();
    editor.keeper.review();
    editor.type(31 * minute);
    assert.equal(editor.keeper.answers.snooze(5 * minute), true);
    editor.now = right;
    editor.signal();
    editor.keeper.review();
    assert.ok((editor.keeper.status.snoozedUntil ?? 0) <= right + 5 * minute);
    editor.type(6 * minute);
    assert.equal(editor.offers.length, 3);
    editor.keeper.breaks.begin(routine);
    editor.now -= 60 * minute;
    editor.keeper.review();
    assert.ok((editor.keeper.status.breakEndsAt ?? 0) <= editor.now + 90 * second);
  });

  it('leaves the days it recorded, which count for nothing until they come', () => {
    const editor = new FakeEditor();
    const right = editor.now;
    editor.now += yearsAhead;
    editor.type(40 * minute);
    editor.keeper.save();
    editor.now = right;
    editor.signal();
    editor.keeper.review();
    assert.equal(editor.keeper.status.streak.days, 0);
    assert.ok(editor.keeper.status.today.coding <= 10 * second, 'no more than the run of signals that was under way');
    assert.ok(Object.keys(editor.keeper.facts.days).some((day) => day.startsWith('2030')));
  });
});

describe('a state that cannot be read', () => {
  it('leaves Unhunch running on defaults, is told once and kept aside', () => {
    const store = new MemoryStore(
      new Map<string, unknown>([
        ['session', { version: 99 }],
        ['history.other', 'garbage'],
        ['machine', 7],
      ]),
    );
    const editor = new FakeEditor(store);
    editor.type(3 * minute);
    editor.keeper.review();
    assert.equal(editor.keeper.status.today.coding, 3 * minute);
    assert.deepEqual(store.get('unread.session'), { version: 99 });
    assert.equal(store.get('unread.history.other'), 'garbage');
    assert.equal(store.get('unread.machine'), 7);
    assert.equal(editor.logged.filter((line) => line.includes('"history.other"')).length, 1);
  });
});
