import * as l10n from '@vscode/l10n';
import * as vscode from 'vscode';
import { answerWords, regionName } from '../care/checkInWords';
import { redFlags } from '../care/redFlags';
import { breathingMinutes, tickedPoint, type HabitMark } from '../core/careChoices';
import { answerCheckIn, checkInRegions, checkInsOf } from '../core/checkIn';
import type { BreakRecord } from '../core/history';
import { localDay, type LocalDay } from '../core/localDay';
import type { Routine } from '../core/routine';
import type { Settings } from '../core/settings';
import { minute, type Instant } from '../core/time';
import { itemLength } from '../core/timeline';
import { breathingId, breathingPatterns, breathsIn, pacedBreathing } from '../movements/pacedBreathing';
import { postures } from '../movements/postures';
import { carePages, type AfterBreakView, type CarePage, type CareView, type FromCare } from '../protocol/careMessages';
import { language } from '../protocol/language';
import { careOverview } from './careOverview';
import { CareStore } from './careStore';
import * as views from './careViews';
import type { BreakKeeper } from './keeper';
import type { Log } from './log';
import type { SavedValues } from './savedValues';
import { WarmthBar } from './warmthBar';
import { warmthFace } from './warmthFace';
import { WarmthKeeper, type TurnAction } from './warmthKeeper';
import { warmthView } from './warmthView';

export interface CareParts {
  readonly keeper: BreakKeeper;
  readonly settings: () => Settings;
  readonly values: SavedValues;
  readonly now: () => Instant;
  readonly newId: () => string;
  readonly log: Log;
  /** Shows the panel as it should be now. */
  readonly show: () => void;
  /** Opens the panel if it is closed, brings it to the front and shows it. */
  readonly reveal: () => void;
  /** Begins a break with this routine, after the safety facts where they have not been read. */
  readonly startWith: (routine: () => Routine) => void;
  /** Begins a break of several movements, this one first. */
  readonly startFirst: (movement: string) => void;
}

/** The page a command's argument asks for; the overview without one. */
function asPage(argument: unknown): CarePage {
  if (argument === undefined) return 'overview';
  const page = carePages.find((name) => name === argument);
  if (page) return page;
  throw new Error(l10n.t('unhunch.openCare takes one of {0}, not {1}', carePages.join(', '), JSON.stringify(argument)));
}

/** Guided minutes, posture, desk, habits and check-ins: what the panel shows of them and what the person does there. */
export class Care implements vscode.Disposable {
  /** The page that is open; `undefined` while the panel shows something else. */
  private page: CarePage | undefined;
  private answer: views.CheckInAnswerView | undefined;
  /** The break at whose end today's check-in was offered: its end shows the offer for as long as it is shown. */
  private offeredWith: BreakRecord | undefined;
  private readonly store: CareStore;
  private readonly warmth: WarmthKeeper;
  private readonly bar = new WarmthBar();

  constructor(private readonly parts: CareParts) {
    const { now, newId, log } = parts;
    this.store = new CareStore(parts.values);
    const ticks = (): number => performance.now();
    this.warmth = new WarmthKeeper({ store: this.store, now, ticks, newId, log, openCare: (page) => this.open(page) });
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
    this.goTo(asPage(argument));
    if (this.goesFirst) this.parts.keeper.pauseBreak();
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
    const { now } = this.parts;
    const { choices, desk, habits } = this.store;
    switch (this.page) {
      case 'breathing':
        return views.breathingView(choices);
      case 'heat':
      case 'cold':
      case 'contrast':
        return {
          ...warmthView(this.page, this.warmth.state, now(), vscode.env.language),
          ...(this.inBreak ? { inBreak: true } : {}),
        };
      case 'posture':
        return views.postureView();
      case 'desk':
        return views.deskView(desk);
      case 'habits':
        return views.habitsView(habits, this.today(), choices.offerHabit);
      case 'technology':
        return views.technologyView(vscode.env.uriScheme);
      case 'checkIn':
        return views.checkInView(choices.offerCheckIn, this.answer);
      default: {
        const habit = views.todaysHabit(habits, this.today())?.title;
        return careOverview({ warmth: this.warmth.state, desk, habit, now: now() });
      }
    }
  }

  /** What Care adds to the end of a break: a check-in once a day, a habit after a long one. */
  afterBreak(record: BreakRecord): AfterBreakView | undefined {
    const { offerCheckIn, offerHabit, checkInOfferedOn } = this.store.choices;
    const today = this.today();
    const open = record === this.offeredWith || checkInOfferedOn !== today;
    const checkIn = offerCheckIn && open && !this.checkedIn(today);
    const habit = offerHabit && record.kind === 'long' ? views.todaysHabit(this.store.habits, today) : undefined;
    // What was offered stays, if only to say that it will not be offered again.
    const said = checkIn || record === this.offeredWith;
    return said || habit ? { checkIn, ...(habit ? { habit } : {}) } : undefined;
  }

  /** The end of this break is shown with the offer of a check-in: no more offers today, in whichever window. */
  offered(record: BreakRecord): void {
    if (record === this.offeredWith) return;
    this.offeredWith = record;
    this.store.change({ checkInOfferedOn: this.today() });
  }

  carryOut(message: FromCare): void {
    switch (message.type) {
      case 'care':
        this.goTo(message.to);
        return this.parts.show();
      case 'breathe':
        return this.breathe(message.pattern, message.minutes);
      case 'posture':
        return this.startPosture(message.id, message.alone);
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
        return this.markHabit(message.id, message.mark);
      case 'careOffer':
        this.store.change(message.what === 'checkIn' ? { offerCheckIn: message.on } : { offerHabit: message.on });
        return this.parts.show();
      case 'checkIn':
        return this.checkIn(message.ratings, message.flags);
    }
  }

  private get inBreak(): boolean {
    return this.parts.keeper.current.running !== null;
  }

  /** On this machine or another. */
  private checkedIn(day: LocalDay): boolean {
    return Object.keys(this.parts.keeper.facts.days[day]?.checkIns ?? {}).length > 0;
  }

  /** Once the skin is seen to, a break that waits goes on. */
  private actOnTurn(action: TurnAction): void {
    if (this.inBreak) this.leave();
    this.warmth.act(action);
    this.parts.show();
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

  private breathe(id: string, wanted: number): void {
    const pattern = breathingPatterns.find((one) => one.id === id);
    if (!pattern) return this.parts.log.warn(`Breathing pattern not known: ${id}`);
    const minutes = Math.round(Math.min(breathingMinutes.most, Math.max(breathingMinutes.least, wanted)));
    this.store.change({ breathing: { pattern: id, minutes } });
    const item = { movement: breathingId(pattern), reps: [breathsIn(pattern, minutes)] };
    const kind = minutes * minute >= this.parts.settings().longLength ? 'long' : 'short';
    this.leave();
    this.parts.startWith(() => ({ kind, items: [item], length: itemLength(item, pacedBreathing(pattern)) }));
  }

  private startPosture(id: string, alone: boolean): void {
    const posture = postures.find((one) => one.id === id);
    if (!posture) return this.parts.log.warn(`Posture not known: ${id}`);
    const item = { movement: id, reps: [1] };
    this.leave();
    if (!alone) return this.parts.startFirst(id);
    this.parts.startWith(() => ({ kind: 'short', items: [item], length: itemLength(item, posture) }));
  }

  private markHabit(id: string, mark: HabitMark | undefined): void {
    const { [id]: _, ...others } = this.store.habits;
    this.store.habits = mark === undefined ? others : { ...others, [id]: mark };
    this.parts.show();
  }

  private checkIn(said: Readonly<Record<string, number>>, ticked: readonly string[]): void {
    const ratings = Object.fromEntries(checkInRegions.map((region) => [region, said[region] ?? 0]));
    const flags = redFlags().filter(({ id }) => ticked.includes(id));
    const earlier = checkInsOf(this.parts.keeper.facts);
    const checkIn = this.parts.keeper.checkIn(ratings);
    const answered = answerCheckIn(
      earlier,
      checkIn,
      flags.map(({ urgency }) => urgency),
    );
    const regions = 'regions' in answered ? answered.regions.map(regionName) : [];
    const names = new Intl.ListFormat(language(), { type: 'conjunction' }).format(regions);
    const words = answerWords(answered.kind === 'flag' ? answered.flag : answered.kind, names);
    this.answer = { ...words, sentences: [...words.sentences], ratings };
    this.page = 'checkIn';
    this.parts.log.info(`Check-in noted, answered with ${answered.kind}`);
    this.parts.show();
  }
}
