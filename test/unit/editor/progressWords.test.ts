import assert from 'node:assert/strict';
import { dayFigures, noFigures } from '../../../src/core/progress/dayFigures';
import { streakStory } from '../../../src/core/progress/streakDays';
import { defaultSettings } from '../../../src/core/settings';
import type { Status } from '../../../src/core/status';
import { minute } from '../../../src/core/time';
import { feelingWords } from '../../../src/editor/feelingWords';
import { reportWords } from '../../../src/editor/reportWords';
import { reasonWords, streakWords } from '../../../src/editor/streakWords';
import { todayWords } from '../../../src/editor/todayWords';

describe('words about today', () => {
  const figures = { ...noFigures('2026-03-13'), coding: 4 * 3600 + 18 * 60, taken: 4, longest: 92 * 60 };
  const status = (more: Partial<Status>): Status => ({
    phase: 'coding',
    continuousCoding: 18 * minute,
    streak: { days: 0, best: 0, keptToday: false, restDays: 0 },
    today: { date: '2026-03-13', coding: 0, taken: 0, partial: 0, natural: 0, skipped: 0, snoozed: 0 },
    ...more,
  });

  it('say the coding, the breaks by kind, the longest stretch and the next break', () => {
    const all = { ...figures, partial: 1, natural: 3, skipped: 1 };
    assert.deepEqual(todayWords(all, status({ next: { kind: 'short', in: 11.5 * minute } })), [
      '4 h 18 min of coding.',
      '4 breaks taken, 1 in part, 3 rests, 1 skipped.',
      'Longest without a break: 1 h 32 min.',
      'Short break in 12 min.',
    ]);
  });

  it('count the stretch that is still going on', () => {
    const said = todayWords(figures, status({ continuousCoding: 100 * minute, next: { kind: 'long', in: minute } }));
    assert.deepEqual(said.slice(2), ['Longest without a break: 1 h 40 min.', 'Long break in 1 min.']);
  });

  it('promise no break while none is coming, and say when one is due', () => {
    const next = { kind: 'short', in: minute } as const;
    assert.equal(todayWords(figures, status({ phase: 'paused', next })).length, 3);
    assert.equal(todayWords(figures, status({ phase: 'due' })).at(-1), 'A break is due.');
  });

  it('say nothing of a stretch of seconds', () => {
    const said = todayWords(noFigures('2026-03-13'), status({ continuousCoding: 20_000 }));
    assert.deepEqual(said, ['0 min of coding.', '0 breaks taken.']);
  });
});

describe('words about a week', () => {
  it('say what was true of it', () => {
    const { title, sentences } = reportWords({
      which: 'last',
      start: '2026-03-02',
      facts: [
        { about: 'taken', taken: 11, of: 14 },
        { about: 'longest', longest: 61 * 60, before: 96 * 60 },
        { about: 'kept', kept: 4, goal: 3 },
      ],
    });
    assert.equal(title, 'Last week');
    assert.deepEqual(sentences, [
      'You took 11 of 14 breaks.',
      'Your longest sit fell from 1 h 36 min to 1 h 1 min.',
      'You kept 4 days; the goal is 3.',
    ]);
  });

  it('tell a longer sit as plainly as a shorter one', () => {
    const said = (longest: number, before?: number): string | undefined =>
      reportWords({ which: 'last', start: '', facts: [{ about: 'longest', longest, before }] }).sentences[0];
    assert.equal(said(96 * 60, 61 * 60), 'Your longest sit was 1 h 36 min, after 1 h 1 min in the week before.');
    assert.equal(said(96 * 60 + 20, 96 * 60), 'Your longest sit was 1 h 36 min, as in the week before.');
    assert.equal(said(50 * 60), 'Your longest sit was 50 min.');
  });

  it('know one from many, and all from some', () => {
    const said = (taken: number, of: number): string | undefined =>
      reportWords({ which: 'current', start: '', facts: [{ about: 'taken', taken, of }] }).sentences[0];
    assert.deepEqual(
      [said(1, 1), said(0, 1), said(5, 5)],
      ['You took 1 break and skipped none.', 'You took 0 of 1 break.', 'You took 5 breaks and skipped none.'],
    );
  });

  it('say what will be here when there is nothing yet', () => {
    const { sentences } = reportWords({ which: 'current', start: '', facts: [] });
    assert.equal(sentences.length, 1);
  });
});

describe('words about the streak', () => {
  const streak = { days: 0, best: 0, keptToday: false, restDays: 0 };

  it('begin kindly after a miss, with what was kept', () => {
    const { title, sentences } = streakWords({ ...streak, best: 12 }, 12, 1);
    assert.equal(title, '12 days kept in a row, your best yet');
    assert.deepEqual(sentences, [
      'Today starts the next row.',
      'No rest day in hand: every 5 kept days earn one.',
      'This week: 1 of 3 days kept.',
    ]);
  });

  it('name a better row of earlier days', () => {
    assert.deepEqual(streakWords({ ...streak, best: 12 }, 5, 0).sentences.slice(0, 2), [
      'Today starts the next row.',
      'Your best row: 12 days.',
    ]);
  });

  it('say how many rest days are in hand, and when the week has its three', () => {
    assert.deepEqual(streakWords({ days: 6, best: 6, keptToday: true, restDays: 1 }, 0, 3), {
      title: '6 days in a row',
      sentences: [
        'Your best row yet.',
        '1 rest day in hand. It is spent by itself when a day is missed.',
        'This week: 3 days kept, the goal of 3 is reached.',
      ],
    });
  });

  it('do not speak of a row that never was', () => {
    assert.equal(streakWords(streak, 0, 0).title, 'The first day you keep starts a row');
  });

  it('give the reason for a day', () => {
    const reason = (verdict: Parameters<typeof reasonWords>[0]['verdict'], coding: number, taken = 1): string =>
      reasonWords({ figures: { ...noFigures('2026-03-12'), coding, taken }, verdict }, defaultSettings);
    assert.equal(reason('light', 12 * 60), 'neutral, 12 min coding');
    assert.equal(reason('free', 0), 'neutral, no coding');
    assert.equal(reason('kept', 7200, 3), 'kept, 3 breaks taken, 2 h coding');
    assert.equal(reason('missed', 7200), 'not kept, 1 of 2 breaks, 2 h coding');
    assert.equal(reason('rested', 7200), 'a rest day stood in, 1 of 2 breaks, 2 h coding');
    assert.equal(reason('open', 7200), 'still open, 1 of 2 breaks, 2 h coding');
  });

  it('tell a day off from coding outside the working hours', () => {
    const workday = [{ from: 9 * 60, to: 17 * 60 }];
    const settings = { ...defaultSettings, schedule: [[], workday, workday, workday, workday, workday, []] };
    const evening = (day: number): readonly [number, number] => {
      const from = new Date(2026, 2, day, 19).getTime() / 1000;
      return [from, from + 7200];
    };
    const days = {
      '2026-03-12': { coding: 7200, breaks: {}, spans: [evening(12)] },
      '2026-03-14': { coding: 7200, breaks: {}, spans: [evening(14)] },
    };
    const { days: judged } = streakStory({ days }, dayFigures({ days }, '2026-03-16'), '2026-03-16', settings);
    const reasons = judged.filter(({ verdict }) => verdict === 'off').map((day) => reasonWords(day, settings));
    assert.deepEqual(reasons, [
      'neutral, 2 h coding, too little of it in your working hours',
      'neutral, a day without working hours, 2 h coding',
    ]);
  });
});

describe('words about feelings', () => {
  const name = (region: string): string => region;
  const week = { start: '', means: new Map(), ratings: 1, breaks: 0 };

  it('say plainly when there is too little', () => {
    assert.match(
      feelingWords({ weeks: [], changes: [], regions: [], enough: false, thinned: false }, name),
      /^Say now and then/,
    );
    const little = { weeks: [week, week], changes: [], regions: ['neck'], enough: false, thinned: false };
    assert.equal(
      feelingWords(little, name),
      'Too little to tell anything yet: ratings from 2 weeks. 4 weeks are the least.',
    );
  });

  it('name the change and claim no cause', () => {
    const trend = {
      weeks: [week, week, week, week],
      changes: [{ region: 'Neck', first: 5.25, last: 3 }],
      regions: ['neck'],
      enough: true,
      thinned: false,
    };
    const said = feelingWords(trend, name);
    assert.match(said, /^Neck from 5\.3 to 3; 0 is fine/);
    assert.match(said, /cannot tell what the breaks did/);
    assert.doesNotMatch(said, /one check-in a month/);
    assert.match(
      feelingWords({ ...trend, thinned: true }, name),
      /last 90 days with breaks, one check-in a month is kept/,
    );
  });
});
