import type * as vscode from 'vscode';
import { tickedPoint } from '../core/careChoices';
import type { BreakRecord } from '../core/history';
import { localDay, nextDayStart, type LocalDay } from '../core/localDay';
import type { Instant } from '../core/time';
import type { AfterBreakView, CarePage, CareView, FromCare } from '../protocol/careMessages';
import { asCarePage, carePageView } from './carePage';
import { CareStore } from './careStore';
import type { CheckInAnswerView } from './careViews';
import { CheckIns } from './checkIns';
import { GuidedMinutes, type GuidedMinutesParts } from './guidedMinutes';
import { HabitCards } from './habitCards';
import type { BreakKeeper } from './keeper';
import type { SavedValues } from './savedValues';
import { WarmthBar } from './warmthBar';
import { warmthFace } from './warmthFace';
import { WarmthKeeper, type TurnAction } from './warmthKeeper';

export interface CareParts extends Omit<GuidedMinutesParts, 'store'> {
  readonly keeper: BreakKeeper;
  readonly values: SavedValues;
  readonly now: () => Instant;
  readonly newId: () => string;
  /** Shows the panel as it should be now. */
  readonly show: () => void;
  /** Opens the panel if it is closed, brings it to the front and shows it. */
  readonly reveal: () => void;
}

/** Guided minutes, posture, desk, habits and check-ins: what the panel shows of them and what the person does there. */
export class Care implements vscode.Disposable {
  /** The page that is open; `undefined` while the panel shows something else. */
  private page: CarePage | undefined;
  private answer: CheckInAnswerView | undefined;
  private readonly store: CareStore;
  private readonly checkIns: CheckIns;
  private readonly habits: HabitCards;
  private readonly minutes: GuidedMinutes;
  private readonly warmth: WarmthKeeper;
  private readonly bar = new WarmthBar();

  constructor(private readonly parts: CareParts) {
    const { now, newId, log } = parts;
    const store = new CareStore(parts.values);
    this.store = store;
    const today = (): LocalDay => this.today();
    this.checkIns = new CheckIns({ ...parts, store, today });
    this.habits = new HabitCards({ store, today });
    this.minutes = new GuidedMinutes({ ...parts, store });
    const ticks = (): number => performance.now();
    this.warmth = new WarmthKeeper({ store, now, ticks, newId, log, openCare: (page) => this.open(page) });
    this.warmth.changed.add(() => this.follow());
    this.warmth.review();
  }

  get isOpen(): boolean {
    return this.page !== undefined;
  }

  /** A page of heat or cold is open: it goes before a break, which waits meanwhile. Skin does not. */
  get goesFirst(): boolean {
    return this.page === 'heat' || this.page === 'cold' || this.page === 'contrast';
  }

  /** Opens a page. Throws on an argument that is none. */
  open(argument: unknown): void {
    this.goTo(asCarePage(argument));
    if (this.goesFirst) this.parts.keeper.breaks.pause();
    this.parts.reveal();
  }

  /** The page that was open before a reload is open again; a break that runs comes first, as it did not wait. */
  reopen(page: CarePage): void {
    if (!this.inBreak) this.goTo(page);
  }

  leave(): void {
    this.page = undefined;
    this.answer = undefined;
  }

  dispose(): void {
    this.warmth.dispose();
    this.bar.dispose();
  }

  view(): CareView {
    const { store, answer, inBreak } = this;
    const [now, today] = [this.parts.now(), this.today()];
    return carePageView(this.page ?? 'overview', { store, warmth: this.warmth.state, now, today, inBreak, answer });
  }

  /** What Care adds to the end of a break: a check-in once a day, a habit after a long one. */
  afterBreak(record: BreakRecord): AfterBreakView | undefined {
    const { checkIns } = this;
    const checkIn = checkIns.isOfferedAfter(record);
    const habit = this.habits.after(record);
    // What was offered stays, if only to say that it will not be offered again.
    const said = checkIn || checkIns.wasOfferedAfter(record);
    return said || habit ? { checkIn, ...(habit ? { habit } : {}) } : undefined;
  }

  /** The end of this break is shown with the offer of a check-in. */
  offered(record: BreakRecord): void {
    this.checkIns.offered(record);
  }

  carryOut(message: FromCare): void {
    switch (message.type) {
      case 'care':
        this.goTo(message.to);
        return this.parts.show();
      case 'breathe':
        return this.minutes.breathe(message.pattern, message.minutes);
      case 'posture':
        return this.minutes.posture(message.id, message.alone);
      case 'warmth':
        return this.warmth.begin(message.plan, message.length);
      case 'turn':
        return this.actOnTurn(message.do);
      case 'deskVariant':
        this.store.desk = { ...this.store.desk, variant: message.variant };
        return this.parts.show();
      case 'deskTick':
        this.store.desk = tickedPoint(this.store.desk, message.id, message.tick);
        return this.parts.show();
      case 'habit':
        this.habits.mark(message.id, message.mark);
        return this.parts.show();
      case 'careOffer':
        this.store.change(message.what === 'checkIn' ? { offerCheckIn: message.on } : { offerHabit: message.on });
        return this.parts.show();
      case 'checkIn':
        this.page = 'checkIn';
        this.answer = this.checkIns.note(message.ratings, message.flags);
        return this.parts.show();
      case 'noMoreToday':
        return this.noMoreToday();
    }
  }

  private get inBreak(): boolean {
    return this.parts.keeper.current.running !== null;
  }

  /** Once the skin is seen to, a break that waits goes on. */
  private actOnTurn(action: TurnAction): void {
    if (this.inBreak) this.leave();
    this.warmth.act(action);
    this.parts.show();
  }

  private noMoreToday(): void {
    const { keeper, now, settings } = this.parts;
    keeper.answers.pauseReminders(nextDayStart(now(), settings().dayStartsAt));
  }

  private goTo(page: CarePage): void {
    this.page = page;
    this.answer = undefined;
  }

  private today(): LocalDay {
    return localDay(this.parts.now(), this.parts.settings().dayStartsAt);
  }

  private follow(): void {
    this.bar.show(warmthFace(this.warmth.state, this.parts.now()));
    if (this.page === 'overview' || this.goesFirst) this.parts.show();
  }
}
