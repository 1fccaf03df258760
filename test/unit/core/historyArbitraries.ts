import fc from 'fast-check';
import { joinSpans } from '../../../src/core/codingSpans';
import type { BreakRecord, CheckIn, DayRecord, DayTally, History } from '../../../src/core/history';

/** Few ids, few days and few values, so that copies meet and differ. */
const id = fc.constantFrom('a', 'b', 'c', 'rest-7');

const extra = fc.record(
  { mood: fc.option(fc.constantFrom('good', 'bad', 3, { deep: [1] })) },
  { requiredKeys: [], noNullPrototype: true },
);
const maybeExtra = fc.oneof(
  fc.constant({}),
  extra.filter((e) => Object.keys(e).length > 0).map((e) => ({ extra: e })),
);

export const breakRecords: fc.Arbitrary<BreakRecord> = fc
  .tuple(
    fc.record({
      at: fc.integer({ min: 1_700_000_000_000, max: 1_700_000_000_003 }),
      kind: fc.constantFrom('short' as const, 'long' as const),
      outcome: fc.constantFrom(...(['taken', 'partial', 'natural', 'skipped', 'snoozed', 'void'] as const)),
      planned: fc.constantFrom(0, 90),
      done: fc.constantFrom(0, 45, 90),
    }),
    fc.oneof(
      fc.constant({}),
      fc.subarray(['shoulder-rolls', 'wall-push-up', 'chin-tuck']).map((movements) => ({ movements })),
    ),
    fc.constantFrom({}, { since: 1_800_000_000_000 }),
    maybeExtra,
  )
  .map(([fact, ...more]) => structuredClone(Object.assign({}, fact, ...more) as BreakRecord));

const checkIns: fc.Arbitrary<CheckIn> = fc
  .tuple(
    fc.record({
      at: fc.integer({ min: 1_700_000_000_000, max: 1_700_000_000_002 }),
      ratings: fc.dictionary(fc.constantFrom('neck', 'shoulders'), fc.integer({ min: 0, max: 10 }), {
        noNullPrototype: true,
      }),
    }),
    maybeExtra,
  )
  .map(([checkIn, more]) => ({ ...checkIn, ...more }));

const tallies: fc.Arbitrary<DayTally> = fc.record({
  taken: fc.nat(3),
  partial: fc.nat(3),
  natural: fc.nat(3),
  skipped: fc.nat(3),
  snoozed: fc.nat(3),
  practised: fc.nat(900),
});

const spans = fc
  .array(fc.tuple(fc.integer({ min: 1_700_000_000, max: 1_700_000_090 }), fc.nat(20)), { minLength: 1, maxLength: 4 })
  .map((all) =>
    joinSpans(
      [],
      all.map(([from, length]) => [from, from + length] as const),
    ),
  );

/** Before, in and after the few instants at which breaks are. */
const marks = ['5', '1700000000002', '1800000000000'] as const;

const erasures = fc
  .subarray([...marks], { minLength: 1 })
  .chain((keys) =>
    fc.tuple(
      ...keys.map((key) =>
        fc
          .tuple(fc.constantFrom('2026-03-01', '2026-03-02'), fc.boolean())
          .map(([day, undone]) => [key, { day, ...(undone && { undone: true as const }) }] as const),
      ),
    ),
  )
  .map((entries) => Object.fromEntries(entries));

const since = fc
  .subarray([...marks], { minLength: 1 })
  .chain((keys) =>
    fc
      .tuple(...keys.map((key) => fc.nat(900).map((seconds) => [key, seconds] as const)))
      .map((all) => Object.fromEntries(all)),
  );

const byId = <T>(value: fc.Arbitrary<T>) => fc.dictionary(id, value, { maxKeys: 3, noNullPrototype: true });

export const dayRecords: fc.Arbitrary<DayRecord> = fc
  .tuple(
    fc.record({ coding: fc.nat(40_000), breaks: byId(breakRecords) }),
    fc.oneof(
      fc.constant({}),
      byId(checkIns).map((found) => ({ checkIns: found })),
    ),
    fc.oneof(
      fc.constant({}),
      tallies.map((tally) => ({ tally })),
    ),
    fc.oneof(
      fc.constant({}),
      fc.nat(9000).map((longest) => ({ longest })),
    ),
    fc.oneof(
      fc.constant({}),
      fc.nat(9000).map((outside) => ({ outside })),
    ),
    fc.oneof(
      fc.constant({}),
      spans.map((some) => ({ spans: some })),
    ),
    fc.oneof(
      fc.constant({}),
      since.map((some) => ({ since: some })),
    ),
    maybeExtra,
  )
  .map(([day, ...more]) => Object.assign({}, day, ...more) as DayRecord)
  .map((record) => structuredClone(record));

export const histories: fc.Arbitrary<History> = fc
  .tuple(
    fc.dictionary(fc.constantFrom('2026-03-01', '2026-03-02', '2028-02-29'), dayRecords, { noNullPrototype: true }),
    fc.oneof(
      fc.constant({}),
      erasures.map((erased) => ({ erased })),
    ),
    maybeExtra,
  )
  .map(([days, ...more]) => Object.assign({ days }, ...more) as History)
  .map((history) => structuredClone(history));
