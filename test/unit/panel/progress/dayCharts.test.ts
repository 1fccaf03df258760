import assert from 'node:assert/strict';
import { streakChart } from '../../../../src/panel/progress/streakChart';
import { timelineChart } from '../../../../src/panel/progress/timelineChart';
import type { ProgressView } from '../../../../src/protocol/progressView';
import { saidBy, viewWith } from './exampleView';

describe('the timeline of today', () => {
  const clock = (hours: number, minutes = 0, seconds = 0): number => Date.UTC(2026, 2, 13, hours, minutes, seconds);
  const stretch = (from: number, to: number) => ({ from, to });
  const sentences = ['1 h 7 min of coding.', '1 break taken, 1 skipped.'];
  const line = {
    ...stretch(clock(4), clock(13, 10)),
    quietUntil: clock(9),
    hours: [9, 10, 11, 12, 13].map((hour) => clock(hour)),
    coding: [
      stretch(clock(9, 20), clock(9, 50)),
      stretch(clock(9, 53), clock(10)),
      stretch(clock(11, 30, 10), clock(12)),
    ],
    pauses: [stretch(clock(9, 50), clock(9, 53))],
    breaks: [
      { ...stretch(clock(9, 50), clock(9, 50)), kind: 'long', outcome: 'skipped' },
      { ...stretch(clock(10), clock(11, 30)), kind: 'long', outcome: 'natural' },
      { ...stretch(clock(12), clock(12, 1, 30)), kind: 'short', outcome: 'taken' },
      { ...stretch(clock(12, 30), clock(12, 30, 59)), kind: 'short', outcome: 'partial' },
      { ...stretch(clock(13), clock(13)), kind: 'short', outcome: 'snoozed' },
    ],
  } satisfies ProgressView['today']['line'];
  const today = { sentences, line, coding: 4020, longest: 2220, doses: [] };
  const chart = timelineChart(viewWith({ today }));

  it('is summed up by what is said of the day', () => {
    assert.equal(chart.summary, '1 h 7 min of coding. 1 break taken, 1 skipped.');
  });

  it('has a row for each part of the day, in order', () => {
    assert.deepEqual(chart.table.columns, ['From', 'To', 'What']);
    assert.deepEqual(chart.table.rows(), [
      ['9:20 AM', '9:50 AM', 'coding'],
      ['9:50 AM', '9:50 AM', 'long break skipped'],
      ['9:50 AM', '9:53 AM', 'pause'],
      ['9:53 AM', '10:00 AM', 'coding'],
      ['10:00 AM', '11:30 AM', 'rest'],
      ['11:30 AM', '12:00 PM', 'coding'],
      ['12:00 PM', '12:01 PM', 'short break taken'],
      ['12:30 PM', '12:30 PM', 'short break, in part'],
      ['1:00 PM', '1:00 PM', 'short break snoozed'],
    ]);
  });

  it('is read part by part, with the length of what lasts a minute or more', () => {
    assert.deepEqual(saidBy(chart), [
      '9:20 AM to 9:50 AM: coding, 30 min',
      '9:50 AM: long break skipped',
      '9:50 AM to 9:53 AM: pause, 3 min',
      '9:53 AM to 10:00 AM: coding, 7 min',
      '10:00 AM to 11:30 AM: rest, 1 h 30 min',
      '11:30 AM to 12:00 PM: coding, 29 min',
      '12:00 PM to 12:01 PM: short break taken, 1 min',
      '12:30 PM: short break, in part',
      '1:00 PM: short break snoozed',
    ]);
  });

  it('goes by the clock on the wall', () => {
    const berlin = { timeZone: 'Europe/Berlin', ahead: 60 };
    assert.equal(saidBy(timelineChart(viewWith({ today, clock: berlin })))[0], '10:20 AM to 10:50 AM: coding, 30 min');
  });

  it('explains the marks that are there and no others', () => {
    assert.deepEqual(
      chart.legend.map(({ label }) => label),
      ['Coding', 'Pause', 'Taken', 'In part', 'Rest', 'Skipped', 'Snoozed'],
    );
    const codingOnly = timelineChart(viewWith({ today: { ...today, line: { ...line, pauses: [], breaks: [] } } }));
    assert.deepEqual(
      codingOnly.legend.map(({ label }) => label),
      ['Coding'],
    );
  });

  it('is promised before anything has happened', () => {
    const empty = timelineChart(viewWith({}));
    assert.equal(empty.summary, 'Your day will be drawn here, from its start to now.');
    assert.equal(empty.empty, true);
    assert.deepEqual(empty.table.rows(), []);
  });
});

describe('the last five weeks', () => {
  type Day = ProgressView['streak']['days'][number];
  const days: readonly Day[] = [
    { date: '2026-03-09', verdict: 'kept', reason: 'kept, 3 breaks taken, 2 h coding' },
    { date: '2026-03-10', verdict: 'rested', reason: 'a rest day stood in, 1 of 2 breaks, 2 h coding' },
    { date: '2026-03-11', verdict: 'free', reason: 'neutral, no coding' },
    { date: '2026-03-12', verdict: 'kept', reason: 'kept, 2 breaks taken, 1 h coding' },
    { date: '2026-03-13', verdict: 'open', reason: 'still open, 0 of 2 breaks, 5 min coding' },
  ];
  const chartOf = (some: readonly Day[]) =>
    streakChart(viewWith({ streak: { title: '', sentences: [], keptThisWeek: 2, weeklyGoal: 3, days: [...some] } }));

  it('are summed up by the days kept and the rest days spent', () => {
    const where = 'The table gives the reason for every day.';
    assert.equal(chartOf(days).summary, `2 days kept, 1 rest day spent. ${where}`);
    assert.equal(chartOf(days.slice(0, 1)).summary, `1 day kept. ${where}`);
  });

  it('have a row a day with its reason, the latest first', () => {
    const { columns, rows } = chartOf(days).table;
    assert.deepEqual(columns, ['Day', 'For the streak']);
    assert.equal(rows().length, 5);
    assert.deepEqual(rows()[0], ['Fri, Mar 13, 2026', 'still open, 0 of 2 breaks, 5 min coding']);
    assert.deepEqual(rows()[4], ['Mon, Mar 9, 2026', 'kept, 3 breaks taken, 2 h coding']);
  });

  it('are read day by day, the earliest first, and by weeks up and down', () => {
    const chart = chartOf(days);
    assert.deepEqual(saidBy(chart), [
      'Mon, Mar 9, 2026: kept, 3 breaks taken, 2 h coding',
      'Tue, Mar 10, 2026: a rest day stood in, 1 of 2 breaks, 2 h coding',
      'Wed, Mar 11, 2026: neutral, no coding',
      'Thu, Mar 12, 2026: kept, 2 breaks taken, 1 h coding',
      'Fri, Mar 13, 2026: still open, 0 of 2 breaks, 5 min coding',
    ]);
    assert.equal(chart.draw(800).down, 7);
  });

  it('explain themselves while no day was kept or missed', () => {
    assert.equal(chartOf(days.slice(2, 3)).summary, 'Every day gets its mark here, with the reason for it.');
  });
});
