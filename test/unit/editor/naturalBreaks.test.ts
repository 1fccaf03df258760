import assert from 'node:assert/strict';
import fc from 'fast-check';
import { addUp } from '../../../src/core/addUp';
import { addBreak, dayRecord, type History } from '../../../src/core/history';
import { minute, second } from '../../../src/core/time';
import { FakeEditor } from './fakeEditor';

const routine = { kind: 'short', items: [{ movement: 'shoulder-rolls', reps: [3, 3] }], length: 90 * second } as const;

/** 20 minutes of work, then away for so long, and back. */
function backAfter(away: number): FakeEditor {
  const editor = new FakeEditor();
  editor.type(20 * minute);
  editor.wait(away);
  editor.signal();
  editor.keeper.review();
  return editor;
}

describe('coming back from a rest', () => {
  const table: [away: number, kind: 'short' | 'long' | undefined][] = [
    [4 * minute, undefined],
    [5 * minute, 'short'],
    [9 * minute, 'short'],
    [10 * minute, 'long'],
    [60 * minute, 'long'],
  ];
  for (const [away, kind] of table) {
    it(`after ${away / minute} min counts ${kind ? `as a ${kind} break` : 'as nothing'}`, () =>
      assert.equal(backAfter(away).keeper.credit?.kind, kind));
  }

  it('can be taken back for five minutes by a click, and later by the command', () => {
    const editor = backAfter(7 * minute);
    editor.type(4 * minute);
    assert.ok(editor.keeper.credit);
    editor.type(2 * minute);
    assert.equal(editor.keeper.credit, undefined);
    assert.equal(editor.keeper.answers.notABreak(), true);
  });

  it('taken back, leaves a mere pause: the coding before it and after it counts, the break does not', () => {
    const editor = backAfter(12 * minute);
    editor.type(2 * minute);
    assert.equal(editor.keeper.status.continuousCoding, 2 * minute);
    assert.equal(editor.keeper.answers.notABreak(), true);
    const { continuousCoding, today, next } = editor.keeper.status;
    assert.deepEqual([continuousCoding, today.natural, next?.in], [22 * minute, 0, 8 * minute]);
    assert.equal(editor.keeper.current.towardsLong, 22 * minute);
    assert.equal(editor.keeper.answers.notABreak(), false, 'only once');
  });

  it('taken back, brings the due break back that the rest had settled', () => {
    const editor = new FakeEditor();
    editor.type(31 * minute);
    editor.wait(8 * minute);
    editor.signal();
    editor.keeper.review();
    assert.equal(editor.keeper.status.phase, 'coding');
    editor.keeper.answers.notABreak();
    assert.equal(editor.keeper.status.phase, 'due');
    assert.ok(editor.keeper.current.offered, 'it was offered before');
  });

  it('taken back, stays taken back in a window that reads the history afresh', () => {
    const editor = backAfter(7 * minute);
    editor.keeper.answers.notABreak();
    const other = new FakeEditor(editor.store, editor.now + second, 'other');
    other.type(minute);
    assert.equal(other.keeper.status.today.natural, 0);
    assert.ok(other.keeper.status.continuousCoding >= 20 * minute);
  });

  it('taken back, brings snooze and skips back, too', () => {
    const editor = new FakeEditor();
    editor.settings = { ...editor.settings, longEvery: Infinity };
    for (const _ of [1, 2]) {
      editor.type(31 * minute);
      editor.keeper.answers.skip();
    }
    editor.type(31 * minute);
    editor.keeper.answers.snooze(60 * minute);
    const { snoozedUntil } = editor.keeper.current;
    editor.wait(7 * minute);
    editor.signal();
    editor.keeper.review();
    assert.equal(editor.keeper.current.skips, 0);
    editor.keeper.answers.notABreak();
    assert.deepEqual([editor.keeper.current.skips, editor.keeper.current.snoozedUntil], [2, snoozedUntil]);
  });

  it('taken back after a skip, does not bring back what the skip has settled', () => {
    const editor = new FakeEditor();
    editor.settings = { ...editor.settings, longEvery: Infinity };
    editor.type(31 * minute);
    editor.wait(20 * second);
    editor.wait(7 * minute);
    editor.signal();
    editor.type(31 * minute);
    editor.keeper.answers.skip();
    const { next, phase } = editor.keeper.status;
    editor.keeper.answers.notABreak();
    assert.deepEqual([editor.keeper.status.next, editor.keeper.status.phase], [next, phase]);
    assert.equal(editor.keeper.current.offered, null);
  });

  it('is undone for good, and can be itself, when nothing was coded since a short break but the long one came nearer', () => {
    const editor = new FakeEditor();
    editor.type(30 * minute);
    editor.keeper.breaks.begin(routine);
    editor.wait(90 * second);
    const { towardsLong } = editor.keeper.current;
    editor.wait(11 * minute);
    editor.signal();
    editor.keeper.review();
    assert.deepEqual([editor.keeper.credit?.kind, editor.keeper.current.towardsLong], ['long', 0]);
    editor.keeper.answers.notABreak();
    assert.equal(editor.keeper.current.towardsLong, towardsLong);
  });

  it('is forgotten with the next guided break', () => {
    const editor = backAfter(7 * minute);
    editor.keeper.breaks.begin(routine);
    editor.wait(90 * second);
    assert.equal(editor.keeper.answers.notABreak(), false);
  });
});

describe('"I Took a Break"', () => {
  it('settles the break that is due and counts as natural', () => {
    const editor = new FakeEditor();
    editor.type(31 * minute);
    assert.equal(editor.keeper.answers.tookABreak(undefined), true);
    const { phase, continuousCoding, today } = editor.keeper.status;
    assert.deepEqual([phase, continuousCoding, today.natural, today.taken], ['coding', 0, 1, 0]);
  });

  it('settles the long break that is still due after a short rest', () => {
    const editor = new FakeEditor();
    editor.settings = { ...editor.settings, shortEvery: Infinity };
    editor.type(61 * minute);
    editor.wait(7 * minute);
    editor.signal();
    editor.keeper.review();
    assert.equal(editor.keeper.status.phase, 'due');
    assert.equal(editor.keeper.answers.tookABreak(undefined), true);
    assert.equal(editor.keeper.status.phase, 'coding');
  });

  it('settles both when it was a long one', () => {
    const editor = new FakeEditor();
    editor.type(20 * minute);
    editor.keeper.answers.tookABreak('long');
    assert.equal(editor.keeper.current.towardsLong, 0);
  });

  it('says that there is nothing to settle straight after one', () => {
    const editor = new FakeEditor();
    editor.type(20 * minute);
    editor.keeper.answers.tookABreak(undefined);
    assert.equal(editor.keeper.answers.tookABreak(undefined), false);
    assert.equal(editor.keeper.status.today.natural, 1);
  });

  it('can be taken back just as a rest can', () => {
    const editor = new FakeEditor();
    editor.type(20 * minute);
    editor.keeper.answers.tookABreak('long');
    assert.equal(editor.keeper.answers.notABreak(), true);
    assert.deepEqual([editor.keeper.status.continuousCoding, editor.keeper.status.today.natural], [20 * minute, 0]);
  });
});

describe('a break that was taken back', () => {
  const fact = (outcome: 'natural' | 'void' | 'taken') =>
    ({ at: 1, kind: 'short', outcome, planned: 0, done: 300 }) as const;
  const day = '2026-03-02';

  it('stays so in whatever order and however often the facts are added and summed', () => {
    const facts = fc.array(fc.constantFrom('natural' as const, 'void' as const, 'taken' as const), { maxLength: 6 });
    const history = (outcomes: readonly ('natural' | 'void' | 'taken')[]): History =>
      outcomes.reduce<History>((sum, outcome) => addBreak(sum, day, 'a', fact(outcome)), { days: {} });
    fc.assert(
      fc.property(facts, facts, (one, two) => {
        const sum = dayRecord(addUp([history(one), history(two)]), day).breaks['a']?.outcome;
        assert.equal(sum === 'void', [...one, ...two].includes('void'));
      }),
    );
  });
});
