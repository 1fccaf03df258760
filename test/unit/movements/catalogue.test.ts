import assert from 'node:assert/strict';
import type { Pose } from '../../../src/figure/script';
import { movements } from '../../../src/movements/catalogue';

const wordsPerSecond = 200 / 60;
const count = (text: string): number => text.split(/\s+/).filter(Boolean).length;

/** Everything the sources teach, by place. */
const ids = {
  chair: [
    'shoulder-rolls',
    'shoulder-shrugs',
    'elbow-press',
    'shoulder-blade-squeeze',
    'blade-slide',
    'seated-twist',
    'cross-body-arm',
    'neck-tilt',
    'trapezius-stretch',
    'chin-tuck',
    'thoracic-extension',
    'thoracic-rotation',
  ],
  standing: ['tai-chi-opening', 'brisk-walk'],
  wall: ['wall-push-up', 'ball-massage'],
  floor: [
    'child-pose',
    'cat-cow',
    'prayer-cat-camel',
    'sphinx',
    'segmental-rotation',
    'dart',
    'prone-opposite-lift',
    'quadruped-lift',
    'modified-plank',
    'side-plank',
    'bridge',
    'single-leg-press',
    'double-leg-press',
    'push-up',
    'foam-roll',
  ],
  bar: ['bar-hang', 'pull-up'],
};
const allIds = Object.values(ids).flat();

describe('the catalogue', () => {
  it('has everything that the sources teach, in its place, and nothing twice', () => {
    assert.deepEqual(movements.map(({ id }) => id).sort(), [...allIds].sort());
    for (const { id, places } of movements)
      assert.ok(
        Object.entries(ids).some(([place, taught]) => taught.includes(id) && (places as string[]).includes(place)),
        id,
      );
  });

  it('names neighbours that the sources teach, and never leads round in a circle', () => {
    assert.equal(allIds.length, 33);
    const next = (id: string, way: 'easier' | 'harder'): string | undefined =>
      movements.find((movement) => movement.id === id)?.[way];
    for (const { id } of movements) {
      for (const way of ['easier', 'harder'] as const) {
        const seen = new Set([id]);
        for (let at = next(id, way); at !== undefined; at = next(at, way)) {
          assert.ok(allIds.includes(at), `${way} than ${id}: ${at}`);
          assert.ok(!seen.has(at), `${way} than ${id}: round in a circle at ${at}`);
          seen.add(at);
        }
      }
    }
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
          const last = cycle.at(-1);
          assert.ok(last?.pose === 'start' || last?.cue === 'rest', last?.pose);
          assert.ok(1 <= reps.least && reps.least <= reps.use && reps.use <= reps.most);
        }
      });

      it('names a source for every hold, repetition and daily dose', () => {
        const said = movement.citations.map(({ says }) => says).join(' | ');
        const figures = [
          movement.dosePerDay,
          ...(movement.everyDays ? [movement.everyDays] : []),
          ...(movement.sets ? Object.values(movement.sets) : []),
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

      it('gives every breath that is counted at least 3 seconds', () => {
        for (const { breaths, seconds } of phases) if (breaths) assert.ok(seconds >= breaths * 3, `${breaths} breaths`);
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

  it('asks for a fixed chair before anybody twists on it or leans over its back', () => {
    const twist = movements.find(({ id }) => id === 'seated-twist');
    assert.match(twist?.leadIn() ?? '', /without arms.*castors locked|castors locked.*without arms/i);
    const extension = movements.find(({ id }) => id === 'thoracic-extension');
    assert.match(extension?.leadIn() ?? '', /neither rolls nor tilts/i);
    for (const movement of [twist, extension]) assert.deepEqual(movement?.equipment, ['fixedChair']);
  });

  it('lets go of a chin tuck into the middle, not forward to where it began', () => {
    const tuck = movements.find(({ id }) => id === 'chin-tuck');
    const poses = tuck?.parts[0]?.cycle.map(({ pose }) => pose) ?? [];
    assert.deepEqual(poses.slice(poses.lastIndexOf('tucked')), ['tucked', 'neutral', 'neutral']);
    const glide = (pose: string): number => tuck?.figure.poses[pose]?.glide ?? 0;
    assert.ok(glide('tucked') < glide('neutral') && glide('neutral') < glide('start'));
  });

  it('takes the hand off before the head comes up', () => {
    const poses = movements.find(({ id }) => id === 'trapezius-stretch')?.parts[0]?.cycle.map(({ pose }) => pose) ?? [];
    assert.deepEqual(poses.slice(poses.lastIndexOf('handOn')), ['handOn', 'tilted', 'start', 'start']);
  });

  it('keeps both feet on the box for as long as hands hold the bar, and lets go standing', () => {
    for (const id of ['bar-hang', 'pull-up']) {
      const movement = movements.find((one) => one.id === id);
      const box = movement?.figure.props.find((prop) => prop.kind === 'box');
      assert.ok(movement && box);
      for (const pose of Object.values(movement.figure.poses)) {
        for (const { leg } of [pose.left, pose.right]) assert.ok('stand' in leg && leg.height === box.height, id);
      }
      for (const side of [movement.figure.poses.start.left, movement.figure.poses.start.right])
        assert.ok(!('touch' in side.arm), `${id} rests with its hands off the bar`);
      assert.match(movement.parts[0]?.cycle.at(-1)?.words() ?? '', /never jump/);
    }
  });

  it('raises and lowers the legs of the double press one at a time', () => {
    const press = movements.find(({ id }) => id === 'double-leg-press');
    assert.ok(press);
    for (const { cycle } of press.parts) {
      const poses = ['start', ...cycle.map(({ pose }) => pose)].filter((pose, index, all) => pose !== all[index - 1]);
      const legsUp = poses.map((name): number => {
        const { left, right }: Pose = press.figure.poses[name] ?? press.figure.poses.start;
        return [left, right].filter(({ leg }) => !('stand' in leg)).length;
      });
      legsUp.slice(1).forEach((up, index) => assert.ok(Math.abs(up - (legsUp[index] ?? 0)) <= 1, poses.join(' ')));
      assert.equal(Math.max(...legsUp), 2);
    }
  });

  it('asks for strength on the floor and at the bar every other day', () => {
    for (const { id, effort, places, level, everyDays } of movements)
      if (effort === 'strength' && (level > 1 || id === 'bridge') && places.some((place) => /floor|bar/.test(place)))
        assert.equal(everyDays, 2, id);
  });

  it('holds no plank longer than its cap', () => {
    const longest = (id: string): number =>
      Math.max(
        ...(movements.find((one) => one.id === id)?.parts ?? []).flatMap(({ cycle }) =>
          cycle.filter(({ cue }) => cue === 'hold').map(({ seconds, longest: most }) => most ?? seconds),
        ),
      );
    assert.equal(longest('modified-plank'), 30);
    assert.equal(longest('side-plank'), 20);
    assert.equal(longest('bar-hang'), 30);
  });
});
