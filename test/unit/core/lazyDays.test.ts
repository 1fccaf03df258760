import assert from 'node:assert/strict';
import fc from 'fast-check';
import { takenOn } from '../../../src/core/dayTotals';
import { addCoding, dayRecord, onlyDays, type DayRecord, type History } from '../../../src/core/history';
import { dayNumber, isLocalDay } from '../../../src/core/localDay';
import { mergeHistory } from '../../../src/core/mergeHistory';
import { packHistory, unpackHistory, type PackedHistory } from '../../../src/core/packHistory';
import { breakReader } from '../../../src/core/packedBreak';
import { unpackDay } from '../../../src/core/packedDay';
import { unpackYear } from '../../../src/core/packedYear';
import { savedDays } from '../../../src/core/savedDays';
import { defaultSettings } from '../../../src/core/settings';
import { reckonStreak } from '../../../src/core/streak';
import { Unread } from '../../../src/core/unread';
import { heavyYears } from '../../bench/heavyYears';
import { histories } from './historyArbitraries';

/** The days of a packed history, all of them read at once, and what of them cannot be read. */
function readAtOnce({ names = [], years = {}, days: packed = {} }: PackedHistory) {
  const days: Record<string, DayRecord> = {};
  const unread = new Unread();
  const readBreak = breakReader(names);
  for (const year of Object.keys(years)) unpackYear(year, years[year], days, unread);
  for (const day of Object.keys(packed)) {
    if (!isLocalDay(day)) {
      unread.add(`days.${day}`, packed[day], 'not a calendar day');
      continue;
    }
    const record = unpackDay(packed[day], readBreak, `days.${day}`, unread);
    if (record) days[day] = record;
  }
  return unread.result({ days });
}

/** More than keep their details. */
const someDays = packHistory(heavyYears(100 / 365));

const packed = fc.oneof({ arbitrary: histories.map(packHistory), weight: 9 }, fc.constant(someDays));

/** Texts of a packed history with a few characters changed, which are mostly still one. */
const damaged = fc
  .tuple(
    packed.map((history) => JSON.stringify(history)),
    fc.array(fc.tuple(fc.nat(), fc.constantFrom(...'0123459az,;:.-_ \\"{}[]\n')), { maxLength: 3 }),
  )
  .map(([text, changes]) =>
    changes.reduce((changed, [at, character]) => {
      const place = at % changed.length;
      return changed.slice(0, place) + character + changed.slice(place + 1);
    }, text),
  )
  .map(parsed)
  .filter((raw) => raw !== undefined);

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What counts of each day, as it is told; `undefined` where the days cannot be told of in their order. */
function counted(history: History): unknown[] | undefined {
  const days: unknown[] = [];
  const isWhole = savedDays(history)?.count({
    add: (date, coding, taken, { outside = 0, spans = [] } = {}) => days.push({ date, coding, taken, outside, spans }),
  });
  return isWhole ? days : undefined;
}

function assertSame(raw: unknown): void {
  const { history, unread } = unpackHistory(raw);
  const known = JSON.stringify(unread);
  const expected = readAtOnce(raw as PackedHistory);
  const told = counted(history);
  const streak = reckonStreak(history, '2026-03-02', defaultSettings);
  assert.deepEqual(streak, reckonStreak(expected.history, '2026-03-02', defaultSettings));
  assert.deepEqual({ ...history.days }, expected.history.days);
  assert.equal(JSON.stringify(unread), known, 'nothing is found unreadable later');
  for (const path of Object.keys(expected.unread)) assert.ok(Object.hasOwn(unread, path), path);
  const alone = unpackHistory(raw).history;
  for (const [date, record] of Object.entries(expected.history.days)) assert.deepEqual(dayRecord(alone, date), record);
  const days = Object.entries(history.days).sort(([a], [b]) => (a < b ? -1 : 1));
  if (told)
    assert.deepEqual(
      told,
      days.map(([date, { outside = 0, spans = [], ...record }]) => {
        const taken = takenOn(record);
        return { date: dayNumber(date), coding: record.coding, taken, outside, spans };
      }),
    );
}

const line = 'mgk3a1b2,st,2i,2i,0';
const day = (changes: object): object => ({ days: { '2026-03-02': { coding: 60, ...changes } } });
const breaks = (all: unknown): object => day({ breaks: all });
const year = (text: string, name = '2025'): object => ({ years: { [name]: text } });

/** What a careless look takes for plain. */
const rare: Readonly<Record<string, object>> = {
  'a break under a name of its own': breaks(JSON.parse(`{"__proto__":"${line}"}`)),
  'a break without an id': breaks({ '': line }),
  'a break whose id has a space': breaks({ 'a b': line }),
  'a break whose id is two lines': breaks({ 'a\nb': line }),
  'a break that is two lines': breaks({ a: `${line}\n${line}` }),
  'a break that is a list': breaks({ a: [line] }),
  'a break that makes no text': breaks({ a: { toString: 1 } }),
  'a break with more fields': breaks({ a: { fact: line, heart: 60 } }),
  'a break before 1970': breaks({ a: '-mgk3a1b2,st,2i,2i,0' }),
  'a break beyond the calendar': breaks({ a: 'zzzzzzzzzzz,st,2i,2i,0' }),
  'a break of no kind': breaks({ a: 'mgk3a1b2,xt,2i,2i,0' }),
  'a movement without a name': breaks({ a: 'mgk3a1b2,st,2i,2i,0.2' }),
  'a place written with a nought': breaks({ a: 'mgk3a1b2,st,2i,2i,00' }),
  'a break without movements': breaks({ a: 'mgk3a1b2,st,2i,2i,', b: 'mgk3a1b2,lv,,' }),
  'coding that is a text': day({ coding: '60' }),
  'a tally that is none': day({ tally: 'c,,4,,3,u0,3l3;' }),
  'a tally beside breaks': day({ tally: '7,,4,,3,u0,5', breaks: { a: line } }),
  'a short tally': day({ tally: '7' }),
  'a tally that looks like a break': day({ tally: 'c,st,4,,3,u0,5' }),
  'a tally with a full stop': day({ tally: 'c,,4,,3,u0,5.' }),
  'a day without coding, but with a tally': { days: { '2026-03-02': { tally: 'c,,4,,3,u0,5' } } },
  'a fraction of a second': day({ coding: 60.5, longest: 1e-7, outside: 0.5 }),
  'coding without an end': day({ coding: 1e15 }),
  'negative coding': day({ coding: -60 }),
  'a field of a newer version': day({ mood: 'good', breaks: { a: line } }),
  'a day that is a list': { days: { '2026-03-02': [60] } },
  'a day that is nothing': { days: { '2026-03-02': null } },
  'breaks that are a list': breaks([line]),
  'a break whose id has a quotation mark': breaks({ 'a"b': line }),
  'a break whose id is too long': breaks({ ['a'.repeat(81)]: line }),
  'a break called tally': day({ breaks: { tally: line, coding: line } }),
  'spans that are none': day({ spans: [[5, 3]] }),
  spans: day({ spans: [[3, 5]] }),
  'a check-in that is none': day({ checkIns: { a: { at: 5, ratings: { neck: 11 } } } }),
  'a check-in without an id': day({ checkIns: { 'a b': { at: 5, ratings: { neck: 1 } } } }),
  'a check-in before 1970': day({ checkIns: { a: { at: -5, ratings: { neck: 1 } } } }),
  'a check-in at no whole instant': day({ checkIns: { a: { at: 5.5, ratings: { neck: 1.5, 'left hand': 10 } } } }),
  'a check-in after a deletion': day({ checkIns: { a: { at: 5, ratings: {}, since: 6 } } }),
  'a check-in under a name of its own': day({ checkIns: JSON.parse('{"__proto__":{"at":5,"ratings":{}}}') }),
  'a check-in': day({ checkIns: { a: { at: 5, ratings: { neck: 1 }, mood: 'good' } } }),
  'coding after a deletion': day({ since: { 5: 60 } }),
  'a day of no calendar': { days: { '2026-02-30': { coding: 5 } } },
  'the last of February': year('0228:a;0229:b;0301:c'),
  'the last of February in a leap year': year('0228:a;0229:b;0301:c', '2024'),
  'the 31st of April': year('0430:a;0431:b'),
  'the 31st of December': year('1130:a;1231:b'),
  'a thirteenth month': year('1301:a'),
  'a year that is none': year('0101:a', '20x5'),
  'a year without days': year(''),
  'a year that ends with a separator': year('0101:a;'),
  'days in disorder': year('0103:a;0102:b,1'),
  'kept days in disorder': year('0103:lss,c;0102:lss,c'),
  'a day that comes twice': year('0101:a;0102:a;0102:b,1'),
  'a number that is too great': year('0101:zzzzzz'),
  'more numbers than a tally has': year('0101:a,1,2,3,4,5,6,7,8'),
  'a day without coding': year('0101:;0102:,2'),
  'coding outside the working hours': year('0101:5k,1,,,,,,5k/2s;0102:5k,1,,,,,,5k;0103:5k'),
  'coding outside after too few numbers': year('0101:5k,1/2s;0102:5k/1'),
  'coding outside after a comma': year('0101:5k,1,,,,,,5k,2s'),
  'coding outside of a day with details': day({ outside: 60, breaks: { a: line } }),
  'coding outside that is a text': day({ outside: '60' }),
  'coding after a deletion that makes no text': day({ since: { 5: { toString: 1 } } }),
  'a text that is far too long': year(Array.from({ length: 4000 }, () => '0101:a').join(';')),
  'a year that is no text': { years: { 2025: 7 } },
  'a day in its damaged year and with details': {
    years: { 2026: '0302:5;0303:1;9999:x' },
    days: { '2026-03-02': { coding: 60, breaks: { a: line } } },
  },
  'a day in its year and with details': {
    years: { 2026: '0301:a;0302:b,9;0303:c' },
    days: { '2026-03-02': { coding: 60, breaks: { a: line } } },
  },
};

describe('days that are read when they are asked for', () => {
  it('are what they are when they are read at once, whatever is damaged, and so is what cannot be read', () => {
    fc.assert(
      fc.property(damaged, (raw) => {
        fc.pre(!Object.hasOwn(unpackHistory(raw).unread, ''));
        assertSame(raw);
      }),
      { numRuns: 1000 },
    );
  }).timeout(60_000);

  for (const [what, raw] of Object.entries(rare)) {
    it(`are what they are when they are read at once: ${what}`, () =>
      assertSame({ names: ['wall-push-up', 'dart'], ...raw }));
  }

  it('know the names of many movements', () => {
    const names = Array.from({ length: 40 }, (_, place) => `movement-${place}`);
    const found = (places: string) =>
      Object.keys(
        dayRecord(unpackHistory({ names, ...breaks({ a: `${line.slice(0, -1)}${places}` }) }).history, '2026-03-02')
          .breaks,
      );
    assert.deepEqual([found('z'), found('0.13'), found('14'), found('20')], [['a'], ['a'], [], []]);
    for (const places of ['z', '0.13', '14', '20', '2a'])
      assertSame({ names, ...breaks({ a: `${line.slice(0, -1)}${places}` }) });
  });

  it('may be nested as deeply as they like', () => {
    let deep: unknown = [];
    for (let depth = 0; depth < 100_000; depth += 1) deep = [deep];
    const { history, unread } = unpackHistory(breaks({ a: deep }));
    assert.deepEqual([history.days['2026-03-02']?.coding, Object.keys(unread)], [60, ['days.2026-03-02.breaks.a']]);
  });

  it('are the same one by one and all together', () => {
    fc.assert(
      fc.property(damaged, (raw) => {
        const { history } = unpackHistory(raw);
        const dates = Object.keys(unpackHistory(raw).history.days);
        const alone = dates.map((date) => dayRecord(history, date));
        assert.deepEqual(
          dates.map((date) => history.days[date]),
          alone,
        );
        assert.ok(dates.every((date, at) => history.days[date] === alone[at]));
        for (const nothing of ['1999-09-09', '2026_03_02', '__proto__'])
          assert.equal(dayRecord(history, nothing).coding, 0);
      }),
      { numRuns: 200 },
    );
  });

  it('are left unread by a merge that brings no news', () => {
    const history = heavyYears(1);
    const read = unpackHistory(JSON.parse(JSON.stringify(packHistory(history)))).history;
    const few = onlyDays(history, ['2026-03-01', '2026-03-02']);
    assert.equal(mergeHistory(read, few), read);
    assert.ok(counted(read));
    const news = addCoding(few, '2026-03-02', 60);
    assert.equal(mergeHistory(read, news).days['2026-03-02']?.coding, dayRecord(history, '2026-03-02').coding + 60);
  });

  it('are left unread by a day and what counts of ten years', () => {
    const raw: unknown = JSON.parse(JSON.stringify(packHistory(heavyYears(10))));
    const { history } = unpackHistory(raw);
    assert.equal(counted(history)?.length, 3653);
    assert.equal(dayRecord(history, '2026-03-02').spans?.length, 40);
    assert.equal(Object.keys(dayRecord(history, '2026-03-02').breaks).length, 19);
    assert.equal(counted(history)?.length, 3653, 'or there would be none left');
  });
});
