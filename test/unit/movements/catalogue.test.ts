import assert from 'node:assert/strict';
import { movements } from '../../../src/movements/catalogue';

const wordsPerSecond = 200 / 60;
const count = (text: string): number => text.split(/\s+/).filter(Boolean).length;

describe('the catalogue', () => {
  it('has its movements, each once', () => {
    assert.deepEqual(movements.map(({ id }) => id).sort(), [
      'bridge',
      'cat-cow',
      'child-pose',
      'cross-body-arm',
      'modified-plank',
      'prayer-cat-camel',
      'quadruped-lift',
      'seated-twist',
      'segmental-rotation',
      'shoulder-blade-squeeze',
      'shoulder-rolls',
      'sphinx',
      'trapezius-stretch',
      'wall-push-up',
    ]);
  });

  for (const movement of movements) {
    const phases = movement.parts.flatMap(({ cycle }) => cycle);

    describe(movement.id, () => {
      it('says every step in at most 90 characters, without shouting', () => {
        for (const text of [movement.leadIn(), ...phases.map(({ words }) => words())]) {
          assert.ok(text.length > 0 && text.length <= 90, text);
          assert.doesNotMatch(text, /!/);
          assert.match(text, /^[A-Z].*\.$/);
        }
      });

      it('leaves time to read every step at 200 words a minute', () => {
        for (const { seconds, words } of phases)
          assert.ok(count(words()) <= seconds * wordsPerSecond, `${words()} in ${seconds} s`);
        assert.ok(count(movement.leadIn()) <= movement.leadInSeconds * wordsPerSecond, movement.leadIn());
      });

      it('moves to another pose, holds the same one, and ends its cycle at rest', () => {
        for (const { cycle, reps } of movement.parts) {
          cycle.forEach(({ pose, cue }, index) => {
            const before = index === 0 ? 'start' : cycle[index - 1]?.pose;
            if (cue === 'move') assert.notEqual(pose, before, pose);
            if (cue === 'hold') assert.equal(pose, before, pose);
            assert.ok(pose in movement.figure.poses, pose);
          });
          assert.equal(cycle.at(-1)?.pose, 'start');
          assert.ok(1 <= reps.least && reps.least <= reps.use && reps.use <= reps.most);
        }
      });

      it('names a source for every hold, repetition and daily dose', () => {
        const said = movement.citations.map(({ says }) => says).join(' | ');
        const figures = [
          movement.dosePerDay,
          ...movement.parts.flatMap(({ reps }) => [reps.least, reps.use, reps.most]),
          ...phases.flatMap(({ seconds, longest }) => (longest ? [seconds, longest] : [seconds])),
        ];
        for (const figure of figures) {
          assert.match(
            said,
            new RegExp(`(?<![\\d.])${String(figure).replace('.', '\\.')}(?![\\d.])`),
            `${figure} in: ${said}`,
          );
        }
        for (const { source, says } of movement.citations) assert.ok(source !== '' && says !== '');
      });

      it('takes at least 1.5 s into and out of a pose', () => {
        for (const { cue, seconds } of phases) if (cue === 'move') assert.ok(seconds >= 1.5, `${seconds} s`);
      });

      it('says who should take care, and what goes wrong', () => {
        assert.ok(movement.care().length > 0);
        assert.ok(movement.mistakes.length >= 2 && movement.mistakes.every((words) => words().length > 0));
      });

      it('names the first side if it has sides', () => {
        assert.equal(movement.firstSide !== undefined, movement.mirrored);
      });
    });
  }

  it('asks for a fixed chair before anybody twists on it', () => {
    const twist = movements.find(({ id }) => id === 'seated-twist');
    assert.match(twist?.leadIn() ?? '', /without arms.*castors locked|castors locked.*without arms/i);
  });

  it('takes the hand off before the head comes up', () => {
    const poses = movements.find(({ id }) => id === 'trapezius-stretch')?.parts[0]?.cycle.map(({ pose }) => pose) ?? [];
    assert.deepEqual(poses.slice(poses.lastIndexOf('handOn')), ['handOn', 'tilted', 'start', 'start']);
  });
});
