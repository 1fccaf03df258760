import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { baseOf } from '../../../src/core/forms';
import { itemTimeline } from '../../../src/core/timeline';
import type { Pose } from '../../../src/figure/script';
import { movements } from '../../../src/movements/catalogue';

const wordsPerSecond = 200 / 60;
const count = (text: string): number => text.split(/\s+/).filter(Boolean).length;

/** English and every language there is a bundle for, as what they make of an English text. */
const languages: readonly { readonly language: string; readonly say: (text: string) => string }[] = [
  { language: 'en', say: (text) => text },
  ...(existsSync('l10n') ? readdirSync('l10n') : []).flatMap((file) => {
    const language = /^bundle\.l10n\.(.+)\.json$/.exec(file)?.[1];
    if (language === undefined) return [];
    const bundle = v.parse(v.record(v.string(), v.string()), JSON.parse(readFileSync(`l10n/${file}`, 'utf8')));
    return [{ language, say: (text: string) => bundle[text] ?? text }];
  }),
];

/** Who has to take care, and the words by which a movement's care names them: the codes of movement-evidence §7. */
const careWords: Readonly<Record<string, readonly RegExp[]>> = {
  N: [/neck|tingl/],
  V: [/dizz/],
  S: [/shoulder/, /hypermobility/],
  O: [/osteoporosis/],
  D: [/disc problem/],
  H: [/hip replacement/],
  K: [/knees/],
  W: [/wrists/],
  B: [/high blood pressure/, /heart disease/, /hernia/],
  P: [/pregnancy/],
  Hi: [/reflux/, /eye-pressure/],
  R: [/wounds/, /fractures/, /blood thinners/],
};
/** Movement-evidence §3, avoid or adapt. */
const careCodes: Readonly<Record<string, string>> = {
  'shoulder-rolls': 'S',
  'shoulder-shrugs': 'S N',
  'elbow-press': 'S',
  'shoulder-blade-squeeze': 'S',
  'blade-slide': 'S',
  'seated-twist': 'O D H P V',
  'cross-body-arm': 'S',
  'neck-tilt': 'N V',
  'trapezius-stretch': 'N V O S',
  'chin-tuck': 'N V',
  'thoracic-extension': 'O D S V',
  'thoracic-rotation': 'O D V',
  'tai-chi-opening': 'S K V',
  'wall-push-up': 'S W B',
  'ball-massage': 'R',
  'child-pose': 'K P O V Hi',
  'cat-cow': 'O W K D',
  'prayer-cat-camel': 'K P O V Hi W D',
  sphinx: 'D P S',
  'segmental-rotation': 'O D H P',
  dart: 'D P N',
  'prone-opposite-lift': 'D P S N',
  'quadruped-lift': 'W K S',
  'modified-plank': 'S B P K',
  'side-plank': 'S B P',
  bridge: 'P N B',
  'single-leg-press': 'B P D',
  'double-leg-press': 'B P D',
  'push-up': 'S W B P',
  'foam-roll': 'R O P N',
  'bar-hang': 'S O B V',
  'pull-up': 'S O B V',
};

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

/** Other places and harder or easier ways that the sources name for a movement, by its id. */
const forms: Readonly<Record<string, readonly string[]>> = {
  'thoracic-rotation': ['lying'],
  'wall-push-up': ['bench'],
  'push-up': ['knees'],
  'quadruped-lift': ['opposite'],
  'modified-plank': ['pull', 'full'],
  'side-plank': ['feet'],
  'single-leg-press': ['crossed', 'outer'],
  'double-leg-press': ['crossed', 'outer'],
};
const formIds = Object.entries(forms).flatMap(([id, names]) => names.map((name) => `${id}.${name}`));

describe('the catalogue', () => {
  it('has everything that the sources teach, in its place, and nothing twice', () => {
    assert.deepEqual(movements.map(({ id }) => id).sort(), [...allIds, ...formIds].sort());
    for (const { id, places } of movements.filter((movement) => allIds.includes(movement.id)))
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
          assert.ok([...allIds, ...formIds].includes(at), `${way} than ${id}: ${at}`);
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

      it('leaves time to read every step at 200 words a minute, in every language', () => {
        const steps = [...phases, { seconds: movement.leadInSeconds, words: movement.leadIn }];
        for (const { language, say } of languages)
          for (const { seconds, words } of steps)
            assert.ok(count(say(words())) <= seconds * wordsPerSecond, `${language}: ${say(words())} in ${seconds} s`);
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

      it('names a source for every length, repetition, set and daily dose, each as what it is', () => {
        const said = movement.citations.map(({ says }) => says).join(' | ');
        const seconds = (length: number): string => `${String(length).replace('.', '\\.')} s(?![a-z])`;
        const { sets, everyDays } = movement;
        const figures = [
          `${movement.dosePerDay} a day`,
          ...(everyDays ? [`every ${everyDays} days`] : []),
          ...(sets ? [`in ${sets.use} sets?(?![a-z])`, `to ${sets.most} sets`, `${sets.restSeconds} s between`] : []),
          ...movement.parts.flatMap(({ reps }) => [
            `at least ${reps.least}(?![\\d.])`,
            `× ${reps.use}(?![\\d.])`,
            ...(reps.most > reps.use ? [`at most ${reps.most}(?![\\d.])`] : []),
          ]),
          ...phases.flatMap(({ seconds: length, longest }) => [
            seconds(length),
            ...(longest ? [`(?:to|over) ${seconds(longest)}`] : []),
          ]),
        ];
        for (const figure of figures) assert.match(said, new RegExp(`(?<![\\d.–])${figure}`), `${figure} in: ${said}`);
        for (const { source, says } of movement.citations) assert.ok(source !== '' && says !== '');
      });

      it('names everybody who has to take care', () => {
        for (const code of careCodes[baseOf(movement.id)]?.split(' ') ?? [])
          for (const words of careWords[code] ?? [/never/]) assert.match(movement.care(), words, code);
      });

      it('rests 10 s after a hold', () => {
        // Shrugs have 2 s in the evidence's own staging; what is rolled over or walked is no hold, nor is a pause in a push-up or on a roller.
        const other = ['shoulder-shrugs', 'brisk-walk', 'ball-massage', 'wall-push-up', 'foam-roll'];
        if (other.includes(baseOf(movement.id))) return;
        for (const { cycle } of movement.parts)
          if (cycle.some(({ cue }) => cue === 'hold'))
            assert.deepEqual([cycle.at(-1)?.cue, cycle.at(-1)?.seconds], ['rest', 10]);
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

  it('counts the holds in breaths that the source counts so, three of them, or one at a time on all fours', () => {
    const ids = [
      'elbow-press',
      'segmental-rotation',
      'modified-plank',
      'bridge',
      'single-leg-press',
      'double-leg-press',
    ];
    for (const id of [...ids, 'quadruped-lift']) {
      const holds = movements
        .find((one) => one.id === id)
        ?.parts.flatMap(({ cycle }) => cycle.filter(({ cue }) => cue === 'hold'));
      assert.ok(holds && holds.length > 0, id);
      for (const { breaths } of holds) assert.equal(breaths, id === 'quadruped-lift' ? 1 : 3, id);
    }
  });

  it('leads from a press, a plank, the all-fours raise and the push-ups to their harder forms, and says when', () => {
    const way = (id: string): string[] => {
      const next = movements.find((movement) => movement.id === id)?.harder;
      return next === undefined ? [id] : [id, ...way(next)];
    };
    assert.deepEqual(way('single-leg-press'), [
      'single-leg-press',
      'single-leg-press.crossed',
      'single-leg-press.outer',
      'double-leg-press',
      'double-leg-press.crossed',
      'double-leg-press.outer',
    ]);
    assert.deepEqual(way('modified-plank'), ['modified-plank', 'modified-plank.pull', 'modified-plank.full']);
    assert.deepEqual(way('wall-push-up'), ['wall-push-up', 'wall-push-up.bench', 'push-up.knees', 'push-up']);
    assert.deepEqual(way('side-plank'), ['side-plank', 'side-plank.feet']);
    assert.deepEqual(way('quadruped-lift').slice(0, 2), ['quadruped-lift', 'quadruped-lift.opposite']);
    for (const id of formIds.filter((form) => /press|plank|lift/.test(form)))
      assert.match(movements.find((movement) => movement.id === id)?.leadIn() ?? '', /^When /, id);
  });

  it('leads from every harder form back to what is easier', () => {
    for (const { id, easier, harder } of movements) {
      const next = movements.find((movement) => movement.id === harder);
      if (next && formIds.includes(next.id)) assert.equal(next.easier, id);
      if (formIds.includes(id))
        assert.ok(
          movements.some((movement) => movement.id === easier),
          id,
        );
    }
  });

  it('lets a hold grow no longer than the evidence has it', () => {
    for (const id of ['thoracic-extension', 'neck-tilt'])
      for (const { cycle } of movements.find((one) => one.id === id)?.parts ?? [])
        for (const { longest } of cycle) assert.equal(longest, undefined, id);
  });

  it('gives time to roll over and to move a ball before the other side begins', () => {
    const changing = (id: string): number | undefined => {
      const movement = movements.find((one) => one.id === id);
      assert.ok(movement);
      const ready = itemTimeline({ movement: id, reps: [1] }, 0, movement).filter(({ cue }) => cue === 'ready');
      return ready[1]?.length;
    };
    assert.deepEqual(['side-plank', 'ball-massage', 'neck-tilt'].map(changing), [10_000, 10_000, 4_000]);
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
