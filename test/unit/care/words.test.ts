import assert from 'node:assert/strict';
import { answerWords, whereItIsKept } from '../../../src/care/checkInWords';
import { deskPoints, deskVariants } from '../../../src/care/desk';
import { deskFigure, deskMark } from '../../../src/care/deskFigures';
import { habits, strengthWords } from '../../../src/care/habits';
import { redFlags } from '../../../src/care/redFlags';
import { safetyFacts } from '../../../src/care/safety';
import { sourceNames } from '../../../src/care/sources';
import { technology } from '../../../src/care/technology';
import { coldWords, contrastWords, heatWords } from '../../../src/care/warmthWords';
import { checkInRegions } from '../../../src/core/checkIn';
import { checkInMarks } from '../../../src/care/checkInFigure';
import { solveBody } from '../../../src/figure/body';
import { limitBreaches } from '../../../src/figure/jointLimits';

const all = (urgency: string): string =>
  safetyFacts()
    .filter((fact) => fact.urgency === urgency)
    .flatMap(({ signs }) => signs)
    .join(' | ');

describe('the safety facts', () => {
  it('begin with what is an emergency', () => {
    assert.deepEqual(
      safetyFacts().map(({ urgency }) => urgency),
      ['emergency', 'today', 'soon', 'stop', 'note'],
    );
  });

  it('name every emergency of the sources', () => {
    for (const sign of [
      /chest pain/i,
      /arm, the jaw, the neck/,
      /sudden and severe/,
      /sweating.*breathlessness.*light-headedness/,
      /need not be sudden, severe or felt in the chest/,
      /tearing pain/,
      /serious accident/,
      /both legs/,
      /genitals or buttocks/,
      /passing urine/,
      /bladder or bowels/,
      /sexual function/,
    ])
      assert.match(all('emergency'), sign);
  });

  it('name what needs advice today', () => {
    for (const sign of [
      /between the shoulder blades/,
      /Weakness in an arm or leg/,
      /clumsy walking/,
      /severe arm pain with tingling/,
      /belly, chest, arms or legs/,
      /fever/,
      /very unwell/,
      /weight/,
      /lump/,
      /shape/,
      /night/,
      /sneezing, coughing or on the toilet/,
      /injury/,
      /history of cancer/,
    ])
      assert.match(all('today'), sign);
  });

  it('name what to ask about soon, and when to stop', () => {
    for (const sign of [
      /few weeks/,
      /gets worse/,
      /spreads/,
      /coming back/,
      /daily life/,
      /under the age of 20 or over 55/,
      /steroids/,
      /osteoporosis/i,
    ])
      assert.match(all('soon'), sign);
    for (const sign of [
      /Sharp or spreading/,
      /numbness or tingling/,
      /Dizziness, faintness/,
      /speaking/,
      /half as much/,
    ])
      assert.match(all('stop'), sign);
  });

  it('say where they are from', () => {
    for (const { sources, title } of safetyFacts()) assert.ok(sources.length > 0, title);
  });
});

describe('red flags of a check-in', () => {
  it('are few, gravest first, each with an urgency', () => {
    const urgencies = redFlags().map(({ urgency }) => urgency);
    assert.ok(urgencies.length <= 6);
    assert.deepEqual(
      urgencies,
      urgencies.toSorted((a, b) => (a === b ? 0 : a === 'emergency' ? -1 : 1)),
    );
  });

  it('lead to the safety facts, ratings only to advice', () => {
    for (const kind of ['emergency', 'today', 'severeUpperBack'] as const) assert.ok(answerWords(kind, '').safety);
    for (const kind of ['severe', 'lasting', 'risen', 'eased', 'first', 'apart', 'steady', 'changed'] as const)
      assert.ok(!answerWords(kind, 'Neck').safety);
  });
});

describe('a check-in’s words', () => {
  it('send somebody with severe pain between the shoulder blades to a doctor today', () => {
    const { title, sentences } = answerWords('severeUpperBack', 'Upper back');
    assert.equal(title, answerWords('today', '').title);
    assert.match(sentences.join(' '), /shoulder blades.*doctor today/);
  });

  it('say truly where it is kept: Settings Sync may carry it', () => {
    for (const words of [whereItIsKept(), answerWords('first', '').sentences.join(' ')]) {
      assert.match(words, /on your machines.*Settings Sync/);
      assert.doesNotMatch(words, /this machine/);
    }
  });

  it('compare with the last days only where there is something to compare with', () => {
    for (const kind of ['first', 'apart', 'changed'] as const)
      assert.doesNotMatch(answerWords(kind, '').sentences.join(' '), /same/);
  });
});

describe('the link of a posture monitor', () => {
  it('opens the editor that is asked', () => {
    assert.equal(technology('vscodium').link, 'vscodium://unhunch.unhunch/slouch');
  });
});

describe('heat and cold', () => {
  it('name the articles they are from', () => {
    for (const words of [heatWords(), coldWords()])
      for (const source of sourceNames('S0', 'S1', 'S2', 'S4', 'Healthwise'))
        assert.ok(words.sources.includes(source), `${words.name}: ${source}`);
    assert.match(coldWords().why, /inflammation/);
  });

  it('say the barrier, the waking, the limits and who must not', () => {
    for (const words of [heatWords(), coldWords(), contrastWords()]) {
      const said = [...words.prepare.map((step) => step.words), ...words.notFor, words.limits].join(' | ');
      for (const fact of [
        /towel/,
        /Never while napping or asleep/,
        /2 hours/,
        /Numb skin/,
        /pregnant belly/,
        /diabetes/,
      ])
        assert.match(said, fact, words.name);
      assert.ok(words.sources.length > 0);
    }
    assert.match(heatWords().limits, /20 minutes/);
    assert.match(heatWords().notFor.join(), /injury of the last two days/);
    assert.match(coldWords().limits, /10 minutes/);
    assert.match(
      coldWords()
        .prepare.map(({ words }) => words)
        .join(),
      /Never on bare skin/,
    );
    assert.match(coldWords().notFor.join(), /Raynaud/);
  });
});

describe('habits', () => {
  it('are the ten of the catalogue, each with its sources and their strength', () => {
    assert.deepEqual(
      habits().map(({ id }) => id),
      [
        'breaks',
        'aerobic',
        'sleep',
        'lifting',
        'food-and-water',
        'stress',
        'oils',
        'pain-relievers',
        'professionals',
        'what-to-expect',
      ],
    );
    for (const { sources, strength, id } of habits()) assert.ok(sources.length > 0 && strength, id);
  });

  it('what to expect is called tested only where it was', () => {
    const habit = habits().find(({ id }) => id === 'what-to-expect');
    assert.match(strengthWords(habit?.strength ?? 'some'), /one trial.*The rest: experience/);
  });

  it('name no dose of a pain reliever, and no cure', () => {
    const relievers = habits().find(({ id }) => id === 'pain-relievers');
    assert.doesNotMatch([...(relievers?.text ?? []), relievers?.care].join(), /\d/);
    assert.match(
      habits()
        .find(({ id }) => id === 'oils')
        ?.text.join() ?? '',
      /no cure/,
    );
  });
});

describe('the desk', () => {
  for (const variant of deskVariants) {
    it(`${variant}: says for every point how it should be and what to change, and marks each in its own place`, () => {
      const points = deskPoints(variant);
      const ids = points.map(({ id }) => id);
      assert.equal(new Set(ids).size, ids.length);
      for (const { good, change } of points) assert.ok(good !== '' && change !== '' && good !== change);
      const marks = points.map(({ id }) => deskMark(variant, id));
      for (const [index, mark] of marks.entries())
        for (const other of marks.slice(index + 1))
          assert.ok(Math.hypot(mark[0] - other[0], mark[1] - other[1], mark[2] - other[2]) > 0.04);
    });

    it(`${variant}: the person is drawn without a joint too far`, () => {
      const figure = deskFigure(variant);
      assert.deepEqual(
        limitBreaches(solveBody(figure, { from: 'start', to: 'start', progress: 0, mirrored: false })),
        [],
      );
    });
  }
});

describe('everything Care says', () => {
  it('does not shout and promises no cure', () => {
    const words = JSON.stringify([
      safetyFacts(),
      redFlags(),
      habits(),
      heatWords(),
      coldWords(),
      contrastWords(),
      technology('vscode'),
      deskVariants.map(deskPoints),
    ]);
    assert.doesNotMatch(words, /!/);
    assert.doesNotMatch(words, /\b(cures?|heals?|prevents?|guarantee[sd]?)\b(?<!no cure)/i);
  });

  it('asks about every region, each with a mark on the body', () => {
    assert.deepEqual(checkInMarks.map(({ region }) => region).sort(), [...checkInRegions].sort());
  });
});
