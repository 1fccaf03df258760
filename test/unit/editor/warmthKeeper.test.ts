import assert from 'node:assert/strict';
import { minute, type Duration } from '../../../src/core/time';
import { noWarmth, turnLeft, type WarmthState } from '../../../src/core/warmth';
import { Alarm } from '../../../src/editor/alarm';
import type { CareStore } from '../../../src/editor/careStore';
import type * as keeperModule from '../../../src/editor/warmthKeeper';
import { FakeVscode, loadWith } from './fakeVscode';

const hour = 60 * minute;
const start = new Date(2026, 2, 2, 10).getTime();
const log = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined };

/** Node's timers, stopped: what was asked for last. */
let waits: Duration | undefined;
let ring: (() => void) | undefined;
const real = { setTimeout: globalThis.setTimeout, clearTimeout: globalThis.clearTimeout };

before(() => {
  const timers = {
    setTimeout: (call: () => void, wait: Duration) => {
      [ring, waits] = [call, wait];
      return 1;
    },
    clearTimeout: () => {
      [ring, waits] = [undefined, undefined];
    },
  };
  Object.assign(globalThis, timers);
});
after(() => void Object.assign(globalThis, real));

/** A window, with a clock of its own that can be put back and a timer that cannot. */
class Window {
  now = start;
  tick = 0;
  readonly vscode = new FakeVscode();
  readonly opened: string[] = [];
  readonly keeper: keeperModule.WarmthKeeper;

  constructor(readonly store: { warmth: WarmthState }) {
    const { WarmthKeeper } = loadWith<typeof keeperModule>(this.vscode, 'warmthKeeper');
    this.keeper = new WarmthKeeper({
      store: store as CareStore,
      now: () => this.now,
      ticks: () => this.tick,
      newId: () => 'id',
      openCare: (page) => void this.opened.push(page),
      log,
    });
  }

  pass(length: Duration): void {
    this.now += length;
    this.tick += length;
  }

  get left(): Duration | undefined {
    const { running } = this.keeper.state;
    return running ? turnLeft(running, this.now) : undefined;
  }
}

describe('the keeper of heat and cold', () => {
  it('ends a turn after its time even where the clock was put back while nobody looked', () => {
    const window = new Window({ warmth: noWarmth });
    window.keeper.begin('cold', 10 * minute);
    window.vscode.focus(false);
    window.pass(4 * minute);
    window.now -= 4 * minute;
    window.pass(6 * minute);
    window.keeper.review();
    assert.ok((window.left ?? 0) <= 1000, `${window.left} ms left`);
  });

  it('ends it after a reload, too', () => {
    const store = { warmth: noWarmth };
    const before = new Window(store);
    before.keeper.begin('cold', 10 * minute);
    before.pass(9 * minute);
    before.keeper.review();
    const window = new Window(store);
    window.now = start + minute;
    window.keeper.review();
    assert.equal(window.left, minute);
  });

  it('does not let another window’s copy bring back what was stopped after the clock was put back', () => {
    const store = { warmth: noWarmth };
    const [one, other] = [new Window(store), new Window(store)];
    one.keeper.begin('heat', 15 * minute);
    other.keeper.review();
    one.now -= hour;
    one.keeper.act('stop');
    other.now -= hour;
    other.keeper.review();
    assert.equal(other.keeper.state.running, null);
    assert.equal(store.warmth.running, null);
  });

  it('saves the rest of a clock that was put right, so that it comes to an end', () => {
    const ahead = start + 240 * hour;
    const store = { warmth: { ...noWarmth, past: [{ warmth: 'cold' as const, endedAt: ahead }], touched: ahead } };
    new Window(store).keeper.review();
    assert.equal(store.warmth.past[0]?.endedAt, start);
  });

  it('says once that the cold may follow, in whichever window, reloaded or not', () => {
    const store = { warmth: { ...noWarmth, coldFrom: start, touched: start } };
    const first = new Window(store);
    first.keeper.review();
    first.keeper.review();
    assert.equal(first.vscode.said.length, 1);
    const second = new Window(store);
    second.keeper.review();
    assert.deepEqual(second.vscode.said, []);
  });

  it('looks again when the rest is over', () => {
    const store = { warmth: noWarmth };
    const window = new Window(store);
    window.keeper.begin('cold', 10 * minute);
    window.pass(3 * minute);
    window.keeper.act('stop');
    assert.equal(waits, 2 * hour);
  });
});

describe('an alarm', () => {
  it('waits no longer than a timer can count', () => {
    new Alarm(
      () => 0,
      () => undefined,
    ).set(300 * 24 * hour);
    assert.equal(waits, 2 ** 31 - 1);
    assert.ok(ring);
  });
});
