import assert from 'node:assert/strict';
import { milestoneBetween, stepAnnouncement } from '../../../src/panel/announcements';
import { CareNotes } from '../../../src/panel/careNotes';
import type { SegmentView } from '../../../src/protocol/views';

function segment(cue: SegmentView['cue'], words: string, more: Partial<SegmentView> = {}): SegmentView {
  return {
    cue,
    words,
    item: 0,
    rep: 1,
    reps: 1,
    fromPose: 'a',
    toPose: 'b',
    breath: 'easy',
    start: 0,
    length: 3_000,
    ...more,
  };
}

const items = [{ name: 'Shoulder rolls' }, { name: 'Seated twist' }];
const segments = [
  segment('ready', 'Sit tall', { rep: 0 }),
  segment('move', 'Lift your shoulders.', { rep: 1, reps: 2 }),
  segment('move', 'Let them down.', { rep: 1, reps: 2 }),
  segment('move', 'Lift your shoulders.', { rep: 2, reps: 2 }),
  segment('move', 'Let them down.', { rep: 2, reps: 2 }),
  segment('ready', 'Sit sideways.', { item: 1, side: 'left', rep: 0 }),
  segment('hold', 'Stay there.', { item: 1, side: 'left', reps: 2, length: 20_000 }),
  segment('hold', 'Stay there.', { item: 1, side: 'left', rep: 2, reps: 2, length: 20_000 }),
  segment('hold', 'Stay there.', { item: 1, side: 'right', length: 20_000 }),
  segment('free', 'The rest is yours.', { item: -1, rep: 0, reps: 0 }),
];
const said = (index: number, before: number | undefined = index === 0 ? undefined : index - 1): string | undefined =>
  stepAnnouncement({ items, segments }, before, index);

describe('panel announcements', () => {
  it('a new movement is named, with its words', () => assert.equal(said(0), 'Get ready: Shoulder rolls. Sit tall.'));
  it('each step is said once, and short repetitions are not', () => {
    assert.deepEqual(
      [1, 2, 3, 4].map((index) => said(index)),
      ['Lift your shoulders.', 'Let them down.', undefined, undefined],
    );
  });
  it('the side is said when it changes', () => {
    assert.equal(said(5), 'Get ready: Seated twist. Left side. Sit sideways.');
    assert.equal(said(6), 'Stay there. 20 seconds.');
    assert.equal(said(8), 'Right side. Stay there. 20 seconds.');
  });
  it('a slow repetition is counted', () => assert.equal(said(7), '2 of 2.'));
  it('a second part that counts from 1 again is not taken for one long repetition', () => {
    const parts = [1, 2, 1, 2].map((rep) => segment('move', 'Roll.', { rep, reps: 2, length: 6_000 }));
    assert.deepEqual(
      [1, 2, 3].map((index) => stepAnnouncement({ items, segments: parts }, index - 1, index)),
      [undefined, undefined, undefined],
    );
  });
  it('the free time says its own words', () => assert.equal(said(9), 'The rest is yours.'));
  it('opening in the middle says where one is', () =>
    assert.equal(
      stepAnnouncement({ items, segments }, undefined, 8),
      'Seated twist. Right side. Stay there. 20 seconds.',
    ));
  it('nothing new, nothing said; nor past the end', () => {
    assert.equal(said(1, 1), undefined);
    assert.equal(said(99), undefined);
  });
});

describe('panel care notes', () => {
  const careful = {
    segments,
    items: items.map((item, id) => ({ ...item, id: String(id), care: `Care ${id}`, mirrored: false })),
  };
  it('are told while getting ready, once for each movement, whichever way one goes', () => {
    const notes = new CareNotes();
    const told = [0, 0, 1, 3, 5, 6, 0, 5, 9, 99].map((index) => notes.noteAt(careful, index));
    assert.deepEqual(
      told.map((note) => note ?? ''),
      ['Care 0', '', '', '', 'Care 1', '', '', '', '', ''],
    );
  });
});

describe('panel milestones', () => {
  const all = (length: number): string[] => {
    const found: string[] = [];
    for (let position = 0; position < length; position += 250) {
      const text = milestoneBetween(position, position + 250, length);
      if (text !== undefined) found.push(text);
    }
    return found;
  };
  it('a short break has half, one minute, ten seconds and the end, each once', () =>
    assert.deepEqual(all(90_000), ['One minute left.', 'Half of it done.', 'Ten seconds left.', 'The break is over.']));
  it('half and one minute at the same time are said once', () =>
    assert.deepEqual(all(120_000), ['One minute left.', 'Ten seconds left.', 'The break is over.']));
  it('a very short break only ends', () => assert.deepEqual(all(10_000), ['The break is over.']));
  it('standing still passes nothing', () => assert.equal(milestoneBetween(45_000, 45_000, 90_000), undefined));
});
