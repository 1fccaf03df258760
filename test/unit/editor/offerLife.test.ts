import assert from 'node:assert/strict';
import { defaultSettings } from '../../../src/core/settings';
import { minute, second } from '../../../src/core/time';
import { FakeEditor } from './fakeEditor';

const routine = { kind: 'short', items: [{ movement: 'shoulder-rolls', reps: [3, 3] }], length: 90 * second } as const;

/** A short break has just been offered. */
function offeredEditor(): FakeEditor {
  const editor = new FakeEditor();
  editor.settings = { ...editor.settings, longEvery: Infinity };
  editor.type(30 * minute);
  editor.wait(30 * second);
  assert.deepEqual(editor.offers, ['short']);
  return editor;
}

const offerOf = (editor: FakeEditor) => {
  const latest = editor.offered.at(-1);
  assert.ok(latest);
  return latest.offer;
};

describe('the answer to an old notification', () => {
  it('counts while the break still waits, also from the first of two offers', () => {
    const editor = offeredEditor();
    const first = offerOf(editor);
    editor.type(9 * minute);
    assert.equal(editor.offers.length, 2);
    assert.equal(editor.keeper.answers.isOpen(first), true);
    assert.equal(editor.keeper.answers.isOpen(offerOf(editor)), true);
  });

  const settledBy: [what: string, settle: (editor: FakeEditor) => void][] = [
    ['skipped', (editor) => editor.keeper.answers.skip()],
    ['snoozed', (editor) => editor.keeper.answers.snooze(5 * minute)],
    ['begun', (editor) => editor.keeper.breaks.begin(routine)],
    ['rested away', (editor) => (editor.wait(7 * minute), editor.signal())],
    ['reported as taken', (editor) => editor.keeper.answers.tookABreak(undefined)],
    ['paused with everything else', (editor) => editor.keeper.answers.pauseReminders(editor.now + minute)],
  ];
  for (const [what, settle] of settledBy) {
    it(`does nothing when the break was ${what} meanwhile`, () => {
      const editor = offeredEditor();
      const offer = offerOf(editor);
      settle(editor);
      assert.equal(editor.keeper.answers.isOpen(offer), false);
      editor.type(40 * minute);
      assert.equal(editor.keeper.answers.isOpen(offer), false, 'nor when the next one is open');
    });
  }
});

describe('skipping', () => {
  it('is counted in a row, until a break is taken, rested or reported', () => {
    const editor = offeredEditor();
    editor.keeper.answers.skip();
    editor.type(31 * minute);
    editor.keeper.answers.skip();
    assert.equal(editor.keeper.current.skips, 2);
    editor.keeper.breaks.begin(routine);
    editor.wait(90 * second);
    assert.equal(editor.keeper.current.skips, 0);
  });
});

describe('a held break', () => {
  it('tells why and until when, in the log too, and is offered when the hold ends', () => {
    const editor = new FakeEditor();
    editor.debug(true);
    editor.type(31 * minute);
    assert.equal(editor.keeper.held?.why, 'debugging');
    assert.match(editor.logged.join('\n'), /Held: the short break due since 10:30:00, debugging, until 10:45:00/);
    editor.type(13 * minute);
    assert.deepEqual(editor.offers, []);
    editor.type(2 * minute);
    assert.equal(editor.keeper.held?.why, 'typing');
    editor.type(2 * minute);
    assert.deepEqual(editor.offers, ['short']);
    assert.equal(editor.keeper.held, undefined);
  });

  const ends: [what: string, end: (editor: FakeEditor) => void][] = [
    ['debugging ends', (editor) => (editor.debug(true), editor.type(40 * minute), editor.debug(false))],
    [
      'the first minute after the focus is over',
      (editor) => (
        editor.type(32 * minute),
        editor.loseFocus(),
        editor.wait(50 * second),
        editor.gainFocus(),
        editor.type(minute)
      ),
    ],
    [
      'a rest is long enough ago for the long break',
      (editor) => {
        editor.settings = { ...editor.settings, shortEvery: Infinity };
        editor.type(61 * minute);
        editor.wait(7 * minute);
        editor.type(5 * minute);
      },
    ],
  ];
  for (const [what, end] of ends) {
    it(`does not come mid-word as soon as ${what}, but at a pause or the cap`, () => {
      for (const pause of [true, false]) {
        const editor = new FakeEditor();
        end(editor);
        const asked = editor.offers.length;
        editor.type(2.5 * minute);
        assert.equal(editor.offers.length, asked);
        if (pause) editor.wait(40 * second);
        else editor.type(minute);
        assert.equal(editor.offers.length, asked + 1);
      }
    });
  }

  it('says no latest time before the working hours', () => {
    const editor = new FakeEditor();
    editor.settings = { ...editor.settings, schedule: Array(7).fill([{ from: 10 * 60 + 45, to: 24 * 60 }]) };
    editor.type(46 * minute);
    assert.equal(new Date(editor.keeper.held?.cap ?? 0).getMinutes(), 48);
  });

  it('is held no longer because the long one falls due meanwhile', () => {
    const editor = new FakeEditor();
    editor.settings = { ...defaultSettings, shortEvery: 50 * minute };
    editor.debug(true);
    editor.type(64 * minute);
    assert.deepEqual(editor.offers, []);
    editor.type(60 * second);
    assert.equal(editor.keeper.held?.why, 'typing', 'a quarter of an hour of debugging is over');
    editor.wait(30 * second);
    assert.deepEqual(editor.offers, ['long']);
  });

  it('comes soon after a save, though the person goes on scrolling', () => {
    const editor = new FakeEditor();
    editor.type(31 * minute);
    editor.meet('save');
    editor.read(30 * second);
    assert.deepEqual(editor.offers, ['short']);
    assert.match(editor.logged.join('\n'), /Offered: a short break after 3\d min of coding.*: a save/);
  });

  it('does not come while somebody scrolls on without a boundary', () => {
    const editor = new FakeEditor();
    editor.type(30 * minute);
    editor.read(2 * minute);
    assert.deepEqual(editor.offers, []);
  });
});

describe('a build that runs', () => {
  it('brings the break early, once', () => {
    const editor = new FakeEditor();
    editor.type(21 * minute);
    editor.run('build');
    editor.wait(minute);
    assert.deepEqual(editor.offers, ['short']);
    assert.equal(offerOf(editor).waiting, 'build');
    editor.run(undefined);
    editor.type(4 * minute);
    assert.deepEqual(editor.offers, ['short']);
  });

  it('brings it again after a snooze, though it is not due yet', () => {
    const editor = new FakeEditor();
    editor.type(21 * minute);
    editor.run('build');
    editor.wait(minute);
    editor.run(undefined);
    assert.equal(editor.keeper.answers.snooze(5 * minute), true);
    editor.type(4.5 * minute);
    assert.deepEqual(editor.offers, ['short']);
    editor.wait(70 * second);
    assert.deepEqual(editor.offers, ['short', 'short']);
    assert.equal(editor.keeper.status.phase, 'coding', 'which it still is not');
  });

  it('can still be skipped when it is put off', () => {
    const editor = new FakeEditor();
    editor.type(21 * minute);
    editor.run('build');
    editor.wait(minute);
    editor.keeper.answers.snooze(5 * minute);
    assert.equal(editor.keeper.answers.skip(), true);
    assert.equal(editor.keeper.status.today.skipped, 1);
  });

  it('brings nothing to somebody who codes on', () => {
    const editor = new FakeEditor();
    editor.type(21 * minute);
    editor.run('build');
    editor.type(minute);
    assert.deepEqual(editor.offers, []);
  });

  it('can be skipped like any other', () => {
    const editor = new FakeEditor();
    editor.type(21 * minute);
    editor.run('build');
    editor.wait(minute);
    assert.equal(editor.keeper.answers.skip(), true);
    assert.equal(editor.keeper.status.next?.in, 29 * minute);
  });
});

describe('typing in a break', () => {
  const inBreak = (): FakeEditor => {
    const editor = offeredEditor();
    editor.settings = { ...editor.settings, shortLength: 300 * second };
    editor.keeper.breaks.begin({ ...routine, length: 300 * second });
    return editor;
  };

  it('in the first two seconds is a blip', () => {
    const editor = inBreak();
    editor.wait(second);
    editor.key();
    editor.wait(4 * second);
    editor.type(14 * second);
    assert.equal(editor.keeper.isTypedOver, false);
  });

  it('for more than 15 seconds asks whether the break is over, once, and not for ever', () => {
    const editor = inBreak();
    editor.wait(20 * second);
    editor.type(21 * second);
    editor.wait(second);
    assert.equal(editor.keeper.isTypedOver, true);
    editor.wait(40 * second);
    assert.equal(editor.keeper.isTypedOver, false);
    editor.type(30 * second);
    assert.equal(editor.keeper.isTypedOver, false);
    assert.equal(editor.keeper.status.phase, 'break', 'the break goes on until the person says otherwise');
  });

  const pausedAndTyping = (length: number): FakeEditor => {
    const editor = inBreak();
    editor.wait(10 * second);
    editor.keeper.breaks.pause();
    editor.type(length);
    return editor;
  };

  it('is heard in a paused break though it goes on where clicks and scrolls end', () => {
    const editor = inBreak();
    editor.wait(10 * second);
    editor.keeper.breaks.pause();
    editor.read(30 * second);
    editor.type(30 * second);
    assert.equal(editor.keeper.isTypedOver, true);
  });

  it('asks in a paused break, too', () => {
    const editor = pausedAndTyping(30 * second);
    assert.equal(editor.keeper.isTypedOver, true);
    editor.wakes = 0;
    editor.wait(2 * minute);
    assert.ok(editor.wakes <= 4, 'and looks no longer for keys that do not come');
  });

  it('in a paused break is coding, not a rest, once the break is over', () => {
    for (const end of [(e: FakeEditor) => e.keeper.breaks.finish(), (e: FakeEditor) => e.type(2 * minute)]) {
      const editor = pausedAndTyping(4 * minute);
      const { coding } = editor.keeper.status.today;
      end(editor);
      editor.type(minute);
      const { phase, today, continuousCoding } = editor.keeper.status;
      assert.deepEqual([phase, today.natural, today.partial], [phase, 0, 1]);
      assert.ok(today.coding - coding >= 4.5 * minute, `${(today.coding - coding) / minute} min of coding`);
      assert.ok(continuousCoding >= 34 * minute);
    }
  });

  it('is coding, too, when another window ends the paused break', () => {
    const editor = pausedAndTyping(4.5 * minute);
    const other = new FakeEditor(editor.store, editor.now, 'other');
    other.focused = false;
    other.wait(minute);
    other.keeper.review();
    other.keeper.save();
    assert.equal(other.keeper.status.today.partial, 1);
    editor.now = other.now;
    editor.keeper.otherWindowWrote();
    editor.type(minute);
    assert.equal(editor.keeper.status.today.natural, 0);
    assert.ok(editor.keeper.status.continuousCoding >= 34 * minute);
  });

  it('long after a break was paused and left is a rest all the same', () => {
    const editor = inBreak();
    editor.wait(10 * second);
    editor.keeper.breaks.pause();
    editor.wait(20 * minute);
    editor.type(minute);
    assert.deepEqual([editor.keeper.status.today.natural, editor.keeper.status.today.partial], [1, 1]);
  });

  it('now and then asks nothing', () => {
    const editor = inBreak();
    for (let keys = 0; keys < 10; keys += 1) {
      editor.wait(8 * second);
      editor.key();
    }
    editor.wait(second);
    assert.equal(editor.keeper.isTypedOver, false);
  });

  it('is no matter to one that somebody spends away from the computer', () => {
    const editor = inBreak();
    editor.wait(5 * second);
    editor.loseFocus();
    editor.wait(20 * minute);
    editor.gainFocus();
    editor.wait(second);
    assert.deepEqual([editor.keeper.status.today.taken, editor.keeper.status.phase], [1, 'coding']);
  });
});
