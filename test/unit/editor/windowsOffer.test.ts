import assert from 'node:assert/strict';
import fc from 'fast-check';
import { minute, second, type Duration } from '../../../src/core/time';
import { Machine, type SimulatedWindow } from './windowsModel';

/** As many as fit into a test run. */
const runs = Math.max(150, Number(process.env['UNHUNCH_HISTORIES'] ?? 0) / 20);

interface Due {
  readonly machine: Machine;
  readonly used: SimulatedWindow;
  readonly others: readonly SimulatedWindow[];
}

/** Some windows, in the first of which somebody has coded for half an hour and still types: a break is due, and held. */
async function due(count: number, hasFile = true): Promise<Due> {
  const machine = new Machine(hasFile);
  const used = machine.open();
  const others = Array.from({ length: count - 1 }, () => machine.open());
  used.focus();
  await machine.run(2 * second);
  for (let worked = 0; worked < 28 * minute; worked += 100 * second) {
    await used.type(0);
    await machine.run(100 * second);
  }
  await used.type(2 * minute);
  assert.deepEqual([machine.offers, used.keeper.held?.why], [[], 'typing']);
  return { machine, used, others };
}

/** The window goes, its last second with it; VS Code or the person opens another one in its place. */
async function crash(machine: Machine, window: SimulatedWindow, how: 'close' | 'kill'): Promise<SimulatedWindow> {
  const { focused } = window;
  if (how === 'kill') window.kill();
  await machine.run(how === 'kill' ? 300 : 0);
  window.close();
  const next = machine.open();
  if (focused) next.focus();
  return next;
}

/** How long after the last key the break is offered to somebody who does nothing more: timers are too few to see it to the second. */
async function pauseBeforeOffer(): Promise<Duration> {
  const { machine } = await due(2);
  const stopped = machine.now;
  await machine.run(minute);
  return (machine.offers[0]?.now ?? NaN) - stopped;
}

/** Long enough after anything for an offer that is due. */
const soon: Duration = 45 * second;

describe('a break that falls due with several windows open', function () {
  this.timeout(120_000 + runs * 100);

  /** Instants around that of the offer. */
  let around: readonly Duration[] = [];

  before(async () => {
    const pause = await pauseBeforeOffer();
    assert.ok(pause >= 10 * second && pause <= soon, `${pause} ms`);
    around = Array.from({ length: 46 }, (_, index) => pause - 750 + index * 50);
  });

  it('is offered once to somebody who types on, and once more when it goes unanswered, whichever windows they type in', async () => {
    const { machine, used, others } = await due(4);
    const start = machine.now;
    const windows = [...others, used];
    // The long break falls due after another half hour.
    for (let turn = 0; turn < 70; turn += 1) {
      windows[turn % windows.length]?.focus();
      await machine.run(second);
      await windows[turn % windows.length]?.type(20 * second);
    }
    const [first, again, ...more] = machine.offers;
    assert.ok(first && again);
    assert.deepEqual([first.kind, again.kind, more], ['short', 'short', []]);
    assert.ok(first.inUse && again.inUse);
    assert.ok(first.now - start <= 3 * minute, 'at the latest three minutes after it fell due');
    const between = again.now - first.now;
    assert.ok(between >= 5 * minute && between <= 8 * minute + 5 * second, `${between} ms later`);
  });

  it('is offered in the window that somebody has gone to, and not where it fell due', async () => {
    const { machine, used, others } = await due(2);
    const [other] = others;
    other?.focus();
    await machine.run(2 * second);
    await other?.type(30 * second);
    await machine.run(soon);
    assert.deepEqual(
      machine.offers.map(({ by }) => by),
      [other],
    );
    used.focus();
    await machine.run(2 * minute);
    assert.equal(machine.offers.length, 1);
  });

  const happen: readonly [what: string, happen: (of: Due) => unknown][] = [
    ['another window is gone to', ({ others }) => others[0]?.focus()],
    ['a window is opened and gone to', ({ machine }) => machine.open().focus()],
    ['a window is opened behind', ({ machine }) => machine.open()],
    [
      'two windows are flicked through',
      async ({ machine, others }) => {
        others[0]?.focus();
        await machine.run(120);
        others[1]?.focus();
      },
    ],
    [
      'another one is gone to and come back from',
      async ({ machine, used, others }) => {
        others[0]?.focus();
        await machine.run(300);
        used.focus();
      },
    ],
    ['a window behind crashes', ({ machine, others }) => others[0] && crash(machine, others[0], 'kill')],
    ['everything loses the focus', ({ machine, used }) => (used.blur(), machine.run(400), used.focus())],
  ];
  for (const [what, does] of happen) {
    it(`is offered once when ${what} in the very moment`, async () => {
      for (const wait of around) {
        const all = await due(3);
        await all.machine.run(wait);
        await does(all);
        await all.machine.run(soon);
        assert.equal(all.machine.offers.length, 1, `after ${wait} ms`);
        await all.machine.run(90 * second);
        assert.equal(all.machine.offers.length, 1, `after ${wait} ms and a while`);
      }
    });
  }

  for (const how of ['close', 'kill'] as const) {
    it(`is offered where it can be seen when the window in use goes in the very moment: ${how}`, async () => {
      for (const wait of around) {
        const { machine, used } = await due(2);
        await machine.run(wait);
        const [[offered], crashed] = [machine.offers, machine.elapsed];
        await crash(machine, used, how);
        // It lost what it had not handed on, and there is as much to code again at most.
        for (const window of machine.windows) if (window.focused) await window.type(70 * second);
        await machine.run(soon);
        // An offer goes with its window. It is not made again where it had a second to be saved, before the snooze time is over.
        const again = offered && offered.at > crashed - second && machine.offers.length === 2;
        assert.ok(again || machine.offers.length === 1, `${machine.offers.length} after ${wait} ms`);
      }
    });
  }

  it('is offered once after a snooze, in whichever window', async () => {
    const { machine, used, others } = await due(2);
    await machine.run(soon);
    const [other] = others;
    other?.focus();
    await machine.run(second);
    assert.equal(other?.keeper.answers.snooze(5 * minute), true);
    const snoozed = machine.now;
    for (let turn = 0; turn < 6; turn += 1) {
      const window = turn % 2 ? other : used;
      window.focus();
      await machine.run(second);
      await window.type(20 * second);
      await machine.run(soon);
    }
    const [, again, ...more] = machine.offers;
    assert.ok(again && again.now - snoozed >= 5 * minute && again.now - snoozed <= 7 * minute);
    assert.deepEqual(more, []);
  });

  it('is not offered again after it was skipped in another window', async () => {
    const { machine, used, others } = await due(2);
    await machine.run(soon);
    others[0]?.focus();
    await machine.run(second);
    assert.equal(others[0]?.keeper.answers.skip(), true);
    used.focus();
    await machine.run(second);
    for (let turn = 0; turn < 12; turn += 1) {
      await used.type(minute);
      await machine.run(soon);
    }
    assert.equal(machine.offers.length, 1);
  });

  const times = {
    wait: fc.oneof(
      fc.nat(1200),
      fc.nat(2000).map((into) => (around[0] ?? 0) + into),
      fc.nat(30_000),
    ),
    type: fc.oneof(fc.constant(0), fc.nat(40_000)),
  };
  const window = fc.nat(3);
  const step = fc.oneof(
    { weight: 6, arbitrary: fc.record({ ...times, do: fc.constant('focus' as const), window }) },
    { weight: 2, arbitrary: fc.record({ ...times, do: fc.constantFrom('open' as const, 'away' as const), window }) },
    { weight: 1, arbitrary: fc.record({ ...times, do: fc.constantFrom('close' as const, 'kill' as const), window }) },
  );

  it('is offered twice in all while it goes unanswered, the snooze time apart, however the windows are switched', async () => {
    const steps = fc.array(step, { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 2, max: 4 }), fc.boolean(), steps, async (count, hasFile, steps) => {
        const { machine } = await due(count, hasFile);
        const lost = new Set<unknown>();
        let crashes = 0;
        const inUse = (): SimulatedWindow | undefined => [...machine.windows].find(({ focused }) => focused);
        for (const each of steps) {
          if (each.type > 0) await inUse()?.type(each.type);
          await machine.run(each.wait);
          if (each.do === 'open') {
            if (machine.windows.size < 4) machine.open();
          } else if (each.do === 'away') inUse()?.blur();
          else {
            const at = [...machine.windows][each.window % machine.windows.size];
            if (each.do === 'focus') at?.focus();
            // One crash may take a minute of coding, with which the break is not due any more.
            else if (at && (crashes += 1) <= 2) {
              for (const offer of machine.offers)
                if (offer.by === at && machine.elapsed - offer.at < second) lost.add(offer);
              await crash(machine, at, each.do);
            }
          }
          // Without the file the windows agree when they have settled, which nobody outruns but a test.
          if (!hasFile) await machine.run(second);
        }
        [...machine.windows][0]?.focus();
        await machine.run(second);
        await inUse()?.type(15 * minute);
        const { offers } = machine;
        const told = JSON.stringify(offers.map(({ kind, at, by }) => [kind, at, by.name]));
        assert.ok(
          offers.every(({ kind, inUse }) => kind === 'short' && inUse),
          told,
        );
        assert.ok(offers.length >= 2 && offers.length <= 2 + lost.size, told);
        for (const [index, offer] of offers.entries()) {
          const before = offers[index - 1];
          if (before && !lost.has(before)) assert.ok(offer.at - before.at >= 5 * minute, told);
        }
      }),
      { numRuns: runs },
    );
  });
});
