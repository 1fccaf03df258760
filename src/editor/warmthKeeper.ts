import * as vscode from 'vscode';
import { minute, second, type Duration, type Instant } from '../core/time';
import {
  beginTurn,
  coldMayFollow,
  forgetCold,
  settled,
  skinCheckDue,
  skinIsFine,
  stopTurn,
  takenOff,
  toldOfCold,
  type WarmthPlan,
  type WarmthState,
} from '../core/warmth';
import { laterWarmth, lookedAt, nextWarmthWake } from '../core/warmthWatch';
import { Alarm } from './alarm';
import type { CareStore } from './careStore';
import { Listeners } from './listeners';
import { asError, type Log } from './log';
import { askWhetherSkinIsFine, sayColdMayFollow, sayOver } from './warmthToasts';

export interface WarmthKeeperParts {
  readonly store: CareStore;
  readonly now: () => Instant;
  /** Milliseconds since whenever, by a timer that nobody can put back. */
  readonly ticks: () => number;
  readonly newId: () => string;
  readonly openCare: (page: 'contrast') => void;
  readonly log: Log;
}

/** Another window's last write takes up to 200 ms to arrive here (measured); with room to spare. */
const settleAfterFocus: Duration = 600;
/** How far the clock may fall behind the timer without having been put back: both are nudged a little all the time. */
const drift: Duration = second;
/** What ended longer ago than this is no longer news. */
const newsFor: Duration = 60 * minute;

export type TurnAction = 'stop' | 'skinIsFine' | 'takenOff' | 'forgetCold';

const actions: Readonly<Record<TurnAction, (state: WarmthState, now: Instant) => WarmthState>> = {
  stop: stopTurn,
  skinIsFine,
  takenOff,
  forgetCold,
};

/** Keeps a turn of heat or cold running, in every window, and says its half-way and its end in the window in use. */
export class WarmthKeeper implements vscode.Disposable {
  readonly changed: Listeners<void>;
  private known: WarmthState;
  private readonly alarm: Alarm;
  private readonly subscription: vscode.Disposable;
  /** When this window last looked at the state that was touched then, by the clock and by the timer. */
  private looked: { readonly touched: Instant; readonly at: Instant; readonly tick: number } | undefined;
  /** What this window has already said. */
  private readonly said = new Set<string>();

  constructor(private readonly parts: WarmthKeeperParts) {
    this.changed = new Listeners((error) => parts.log.error(asError(error)));
    this.known = parts.store.warmth;
    this.alarm = new Alarm(parts.now, () => this.review());
    this.subscription = vscode.window.onDidChangeWindowState(({ focused }) => {
      // What another window wrote needs a moment to get here.
      if (focused) this.alarm.set(parts.now() + settleAfterFocus);
      else this.review();
    });
  }

  get state(): WarmthState {
    return settled(this.known, this.parts.now());
  }

  begin(plan: WarmthPlan, length: Duration): void {
    const { now, newId, log } = this.parts;
    this.read();
    const state = beginTurn(this.known, plan, length, newId(), now());
    if (!state) return log.warn(`A turn of ${plan} for ${length / minute} min is not allowed now`);
    log.info(`Started a turn of ${plan}: ${length / minute} min`);
    this.keep(state);
  }

  act(action: TurnAction): void {
    this.read();
    this.keep(actions[action](this.state, this.parts.now()));
    this.parts.log.info(`Heat or cold: ${action}`);
  }

  /** Looks at everything anew: on wake-ups, when the window is given the focus, and after whatever happened. */
  review(): void {
    this.read();
    const { now } = this.parts;
    const { focused } = vscode.window.state;
    if (focused) this.tell(this.state, now());
    this.alarm.set(nextWarmthWake(this.state, now(), focused));
    this.changed.fire();
  }

  dispose(): void {
    this.alarm.dispose();
    this.subscription.dispose();
  }

  /** Takes in what other windows did and what was done to the clock, and saves what that changed. */
  private read(): void {
    const { store, now, ticks } = this.parts;
    const saved = store.warmth;
    const known = laterWarmth(this.known, saved);
    const [at, tick] = [now(), ticks()];
    const before = this.looked?.touched === known.touched ? this.looked : undefined;
    const expected = before && before.at + tick - before.tick;
    this.known = lookedAt(known, at, expected === undefined ? undefined : expected - drift);
    const { touched } = this.known;
    if (!before || expected === undefined || at >= expected || touched !== before.touched)
      this.looked = { touched, at, tick };
    // Another window's write may have undone this one's: VS Code saves the whole state of a window at once.
    const lost = saved.touched < touched && (this.known.running !== null || saved.touched > 0);
    if (vscode.window.state.focused && (this.known !== known || lost)) store.warmth = this.known;
  }

  private keep(state: WarmthState): void {
    this.known = state;
    this.parts.store.warmth = state;
    this.review();
  }

  private tell(state: WarmthState, now: Instant): void {
    const { openCare, log } = this.parts;
    const act = (action: TurnAction): void => this.act(action);
    const once = (what: string, say: () => Thenable<void>): void => {
      if (this.said.has(what)) return;
      this.said.add(what);
      say().then(undefined, (error: unknown) => log.error(asError(error)));
    };
    const { running, over, coldFrom } = state;
    if (running && skinCheckDue(state, now)) once(`skin ${running.id}`, () => askWhetherSkinIsFine(act));
    if (over && now - over.endedAt < newsFor) once(`over ${over.endedAt}`, () => sayOver(over.warmth, act));
    if (coldFrom === null || state.coldTold || !coldMayFollow(state, now)) return;
    once(`cold ${coldFrom}`, () => sayColdMayFollow(act, () => openCare('contrast')));
    this.known = toldOfCold(this.known, now);
    this.parts.store.warmth = this.known;
  }
}
