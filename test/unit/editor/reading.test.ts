import * as l10n from '@vscode/l10n';
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isGentle } from '../../../src/core/allowance';
import * as helpings from '../../../src/core/helping';
import type { Helping } from '../../../src/core/helping';
import { beginBreak } from '../../../src/core/runningBreak';
import { findMovement } from '../../../src/editor/findMovement';
import { routineView } from '../../../src/editor/routineView';
import { movements } from '../../../src/movements/catalogue';
import type { Movement } from '../../../src/movements/movement';
import type { RoutineView } from '../../../src/protocol/views';
import { repositoryRoot } from '../../host/repositoryRoot';

/** 200 words a minute. */
const wordsPerSecond = 200 / 60;

/** English, and every language there is a bundle of. */
const folder = join(repositoryRoot, 'l10n');
const bundles = (existsSync(folder) ? readdirSync(folder) : []).filter((file) => /^bundle\.l10n\..+\.json$/.test(file));
const languages = [
  { locale: 'en', contents: {} },
  ...bundles.map((file) => ({
    locale: file.split('.')[2] ?? '',
    contents: JSON.parse(readFileSync(join(folder, file), 'utf8')) as Record<string, string>,
  })),
];

/** Words as a dictionary counts them, so that languages without spaces have some too. */
function secondsToRead(text: string, locale: string): number {
  const parts = [...new Intl.Segmenter(locale, { granularity: 'word' }).segment(text)];
  return parts.filter(({ isWordLike }) => isWordLike).length / wordsPerSecond;
}

function viewOf({ item, length }: Helping): RoutineView {
  const routine = { kind: 'short', items: [item], length } as const;
  return routineView(beginBreak('reading', routine, 0), findMovement, 0, { neighboursAt: () => ({}), postures: [] });
}

/** The shortest a routine can make of the movement. */
const shortest = (movement: Movement): Helping =>
  (isGentle(movement) ? helpings.tastes(movement)[0] : undefined) ?? helpings.leastHelping(movement);

describe('what is to be read while moving', () => {
  afterEach(() => l10n.config({ contents: {} }));

  for (const { locale, contents } of languages) {
    describe(`in "${locale}"`, () => {
      beforeEach(() => l10n.config({ contents }));

      for (const movement of movements) {
        it(`leaves time for each step of ${movement.id}, its name while getting ready included`, () => {
          const view = viewOf(helpings.leastHelping(movement));
          for (const { cue, words, length } of view.segments) {
            const shown = cue === 'ready' ? `${movement.name()}. ${words}` : words;
            assert.ok(secondsToRead(shown, locale) <= length / 1000, `"${shown}" in ${length / 1000} s`);
          }
        });

        it(`leaves time to read who should take care in the shortest ${movement.id} there is`, () => {
          const { length } = viewOf(shortest(movement));
          const text = [movement.name(), movement.leadIn(), movement.care()].join(' ');
          assert.ok(secondsToRead(text, locale) <= length / 1000, `"${text}" in ${length / 1000} s`);
        });

        it(`leaves time to read it beside every step of the usual ${movement.id}`, () => {
          const { length, segments } = viewOf(helpings.usualHelping(movement));
          const steps = new Set(segments.map(({ words }) => words));
          const text = [movement.name(), ...steps, movement.care()].join(' ');
          assert.ok(secondsToRead(text, locale) <= length / 1000, `"${text}" in ${length / 1000} s`);
        });
      }
    });
  }
});
