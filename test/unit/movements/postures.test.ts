import assert from 'node:assert/strict';
import { solveBody } from '../../../src/figure/body';
import { limitBreaches } from '../../../src/figure/jointLimits';
import { itemLength } from '../../../src/core/timeline';
import { movements } from '../../../src/movements/catalogue';
import { breathings, breathingPatterns, breathsIn, patternOf } from '../../../src/movements/pacedBreathing';
import { postures } from '../../../src/movements/postures';

const wordsPerSecond = 200 / 60;
const count = (text: string): number => text.split(/\s+/).filter(Boolean).length;

describe('posture half-minutes', () => {
  it('are the sitting and the standing reset and the wall check, and no routine is filled with them unasked', () => {
    assert.deepEqual(
      postures.map(({ id }) => id),
      ['sitting-reset', 'standing-reset', 'wall-check'],
    );
    for (const { id } of postures) assert.ok(!movements.some((movement) => movement.id === id));
  });

  for (const posture of postures) {
    const phases = posture.parts.flatMap(({ cycle }) => cycle);

    it(`${posture.id} takes half a minute`, () => {
      assert.equal(itemLength({ movement: posture.id, reps: [1] }, posture), 30_000);
    });

    it(`${posture.id} says every step calmly, with time to read it`, () => {
      const steps = [
        ...phases.map(({ words, seconds }) => [words(), seconds] as const),
        [posture.leadIn(), posture.leadInSeconds] as const,
      ];
      for (const [text, seconds] of steps) {
        assert.match(text, /^[A-Z].*\.$/);
        assert.doesNotMatch(text, /!/);
        assert.ok(text.length <= 90, text);
        assert.ok(count(text) <= seconds * wordsPerSecond, `${text} in ${seconds} s`);
      }
    });

    it(`${posture.id} bends no joint too far on any way between its poses`, () => {
      const names = ['start', ...phases.map(({ pose }) => pose)];
      names.slice(1).forEach((to, index) => {
        for (const progress of [0, 0.25, 0.5, 0.75, 1]) {
          const body = solveBody(posture.figure, { from: names[index] ?? 'start', to, progress, mirrored: false });
          assert.deepEqual(limitBreaches(body), [], `${to} at ${progress}`);
        }
      });
    });
  }

  it('never forces the head to the wall', () => {
    const wall = postures.find(({ id }) => id === 'wall-check');
    assert.match(wall?.care() ?? '', /Never force the head/);
  });
});

describe('paced breathing', () => {
  it('holds no breath in any pattern: in and out, nothing between', () => {
    for (const breathing of breathings) {
      const cues = breathing.parts.flatMap(({ cycle }) => cycle);
      assert.deepEqual(
        cues.map(({ cue, breath }) => [cue, breath]),
        [
          ['move', 'in'],
          ['move', 'out'],
        ],
      );
      assert.ok(cues.every(({ seconds }) => seconds >= 4 && seconds <= 6));
    }
  });

  it('begins with about six breaths a minute, and never leaves less time to breathe out than in', () => {
    const [first] = breathingPatterns;
    assert.equal(first && 60 / (first.inhale + first.exhale), 6);
    assert.ok(breathingPatterns.every(({ inhale, exhale }) => exhale >= inhale));
  });

  it('takes as many breaths as fit, never longer than asked for, never more than a saved routine may hold', () => {
    for (const [index, pattern] of breathingPatterns.entries()) {
      for (let minutes = 1; minutes <= 10; minutes += 1) {
        const breathing = breathings[index];
        assert.ok(breathing);
        const reps = breathsIn(pattern, minutes);
        const length = itemLength({ movement: breathing.id, reps: [reps] }, breathing);
        assert.ok(length <= minutes * 60_000 && length > minutes * 60_000 - 16_000, `${pattern.id}, ${minutes} min`);
        assert.ok(reps <= 100);
      }
    }
  });

  it('is found by its movement’s id', () => {
    for (const [index, breathing] of breathings.entries())
      assert.equal(patternOf(breathing.id), breathingPatterns[index]);
    assert.equal(patternOf('breathing-7-7'), undefined);
  });
});

describe('a breathing body', () => {
  it('is wider at the ribs when it is full of air, and keeps its limits', () => {
    const [breathing] = breathings;
    assert.ok(breathing);
    const at = (pose: string) => solveBody(breathing.figure, { from: pose, to: pose, progress: 1, mirrored: false });
    assert.equal(at('start').breath, 0);
    assert.equal(at('full').breath, 1);
    assert.ok(at('full').left.girdle.shoulder[1] > at('start').left.girdle.shoulder[1]);
    for (const progress of [0, 0.5, 1])
      assert.deepEqual(
        limitBreaches(solveBody(breathing.figure, { from: 'start', to: 'full', progress, mirrored: false })),
        [],
      );
  });
});
