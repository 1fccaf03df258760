import assert from 'node:assert/strict';
import { minute, second } from '../../../src/core/time';
import { statusBarFace, type Face } from '../../../src/editor/statusBarFace';
import { FakeEditor } from './fakeEditor';

const routine = { kind: 'short', items: [{ movement: 'shoulder-rolls', reps: [3, 3] }], length: 90 * second } as const;

function faceOf(editor: FakeEditor): Face {
  const { keeper, settings, now } = editor;
  return statusBarFace({
    status: keeper.status,
    session: keeper.current,
    history: keeper.facts,
    settings,
    now,
    locale: 'en-GB',
    held: keeper.held,
    credit: keeper.credit,
    typedOver: keeper.isTypedOver,
    focused: editor.focused,
  });
}

const after = (...acts: ((editor: FakeEditor) => void)[]): Face => {
  const editor = new FakeEditor();
  for (const act of acts) act(editor);
  editor.keeper.review();
  return faceOf(editor);
};
const type = (minutes: number) => (editor: FakeEditor) => editor.type(minutes * minute);
const away = (minutes: number) => (editor: FakeEditor) => (editor.wait(minutes * minute), editor.signal());

describe('the status bar', () => {
  const table: [what: string, face: () => Face, text: string, tooltip: RegExp][] = [
    ['counts down', () => after(type(6)), '24m', /\*\*24 min to a short break\*\*\n\n6 min of coding so far/],
    [
      'waits with the person',
      () => after(type(6), (e) => e.wait(3 * minute)),
      '24m',
      /No key, click or scroll for 3 min: the countdown waits/,
    ],
    [
      'says what a rest counts for',
      () => after(type(20), away(7)),
      'Away 7 min: counted as a break',
      /since you came back at 10:27\n/,
    ],
    [
      'says so before anything else, though the long break is still due',
      () => after((e) => (e.settings = { ...e.settings, shortEvery: Infinity }), type(61), away(7)),
      'Away 7 min: counted as a break',
      /command:unhunch.notABreak/,
    ],
    [
      'then counts down again',
      () => after(type(20), away(7), type(6)),
      '24m',
      /6 min of coding since you came back at 10:27/,
    ],
    [
      'says why a due break waits: typing',
      () => after(type(31)),
      'Stretch (typing)',
      /Waits for a pause in your typing, until 10:33 at the latest/,
    ],
    [
      'says why a due break waits: debugging',
      () => after((e) => e.debug(true), type(31)),
      'Stretch (debugging)',
      /Held while you debug, until 10:45 at the latest/,
    ],
    [
      'says why a due break waits: just back',
      () =>
        after(
          type(31),
          (e) => e.loseFocus(),
          (e) => e.wait(20 * second),
          (e) => e.gainFocus(),
          (e) => e.wait(second),
        ),
      'Stretch (just back)',
      /You have only just come back|you have only just come back/,
    ],
    [
      'shows a due break that was offered',
      () => after(type(31), (e) => e.wait(30 * second)),
      'Stretch',
      /Offered at 10:31; once more later/,
    ],
    [
      'shows one that was offered twice',
      () => after(type(31), (e) => e.wait(30 * second), type(9)),
      'Stretch',
      /Offered twice; from now on it waits here/,
    ],
    [
      'shows how long one is put off',
      () => after(type(31), (e) => e.keeper.answers.snooze(5 * minute)),
      '5m',
      /\*\*Put off until 10:36\*\*/,
    ],
    [
      'shows a pause',
      () => after(type(1), (e) => e.keeper.answers.pauseReminders(e.now + 60 * minute)),
      'Paused',
      /until 11:01/,
    ],
    [
      'says when a break counts on the person’s word',
      () => after(type(20), (e) => e.keeper.answers.tookABreak(undefined)),
      'Break counts',
      /unhunch.notABreak/,
    ],
    [
      'is quiet after hours',
      () =>
        after(
          (e) =>
            (e.settings = {
              ...e.settings,
              schedule: [[], [{ from: 0, to: 600 }], [{ from: 540, to: 1020 }], [], [], [], []],
            }),
          type(31),
        ),
      '',
      /no reminders until Tuesday 09:00/,
    ],
  ];
  for (const [what, face, text, tooltip] of table) {
    it(what, () => {
      const shown = face();
      assert.equal(shown.text.replace('$(unhunch-figure)', '').trim(), text);
      assert.match(shown.tooltip, tooltip);
      assert.ok(shown.label.startsWith('Unhunch'));
    });
  }

  it('has one click to take a rest back, for five minutes', () => {
    assert.match(after(type(20), away(7)).tooltip, /command:unhunch.notABreak/);
    assert.equal(after(type(20), away(7)).command, 'unhunch.notABreak');
    assert.equal(after(type(20), away(7), type(6)).command, 'unhunch.openStretches');
    assert.doesNotMatch(after(type(20), away(7), type(6)).tooltip, /command:unhunch.notABreak/);
  });

  it('says why the countdown began anew after a skip, and after a break that was cut short', () => {
    const skipped = after(type(31), (e) => e.keeper.answers.skip(), type(1));
    assert.match(skipped.tooltip, /32 min of coding; counting anew since the break you skipped at 10:31/);
    const short = after(
      type(31),
      (e) => e.keeper.breaks.begin(routine),
      (e) => (e.wait(20 * second), e.keeper.breaks.finish()),
      type(1),
    );
    assert.match(short.tooltip, /32 min of coding; counting anew since the break you ended early at 10:31/);
  });

  it('has "I took a break" at any other time', () =>
    assert.match(after(type(20)).tooltip, /command:unhunch.tookABreak/));

  const early = (e: FakeEditor): void => (e.type(21 * minute), e.run('build'), e.wait(30 * second));
  it('shows an offer that came early as open, and calls', () => {
    const face = after(early);
    assert.match(face.text, /Stretch$/);
    assert.match(face.tooltip, /command:unhunch.snooze.*command:unhunch.skip/);
    assert.equal(face.calling, true);
  });

  it('shows for how long one that came early is put off', () => {
    const face = after(early, (e) => e.keeper.answers.snooze(5 * minute));
    assert.match(face.text, / 5m$/);
    assert.match(face.tooltip, /Put off until 10:26/);
    assert.equal(face.calling, false);
  });

  it('keeps showing an offer made in a gap that then turned out to be a pause', () => {
    const face = after(type(29), (e) => e.wait(150 * second));
    assert.match(face.text, /Stretch$/);
    assert.equal(face.calling, true);
  });

  it('calls nobody in a window without focus', () =>
    assert.equal(
      after(
        type(31),
        (e) => e.wait(30 * second),
        (e) => e.loseFocus(),
      ).calling,
      false,
    ));

  it('calls only when a break waits for the person, not when it waits for the moment', () => {
    assert.equal(after(type(31)).calling, false);
    assert.equal(after(type(31), (e) => e.wait(30 * second)).calling, true);
  });

  it('asks whether the break is over after typing in it, and a click ends it', () => {
    const face = after(
      type(1),
      (e) => e.keeper.breaks.begin(routine),
      (e) => e.wait(10 * second),
      (e) => e.type(20 * second),
      (e) => e.wait(second),
    );
    assert.match(face.text, /Break over\?/);
    assert.equal(face.command, 'unhunch.endBreak');
  });
});
