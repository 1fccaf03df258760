import type { Settings } from '../core/settings';
import type { Instant } from '../core/time';
import type { ToEditor } from '../protocol/messages';
import type { BreakChanges } from './breakChanges';
import type { Care } from './care';
import type { BreakKeeper } from './keeper';
import type { KeptChoices } from './keptChoices';
import type { OpenPanel } from './openPanel';
import { PanelNews } from './panelNews';
import type { Plans } from './plans';
import type { Progress } from './progress';
import { playheadAt } from './routineView';
import { viewNow, type PanelState } from './viewNow';

export interface ShownPageParts {
  readonly keeper: BreakKeeper;
  readonly settings: () => Settings;
  readonly now: () => Instant;
  readonly choices: KeptChoices;
  readonly panel: OpenPanel;
  readonly changes: BreakChanges;
  readonly progress: Progress;
  readonly plans: Plans;
  /** Looked up late: Care shows its pages through this one. */
  readonly care: () => Care;
}

/** Which page the panel is on, and what it hears of it. */
export class ShownPage {
  private current: PanelState = {};
  private readonly news: PanelNews;
  /** The panel asked for the change and is about to get the whole view: it hears of each step once. */
  private changing = false;

  constructor(private readonly parts: ShownPageParts) {
    this.news = new PanelNews(parts.settings().sound);
  }

  get state(): PanelState {
    return this.current;
  }

  /** Puts the panel on another page beneath those of Care. */
  put(state: PanelState): void {
    this.current = state;
  }

  /** Whatever is opened or started, a page of Care gives way to it. */
  goTo(state: PanelState): void {
    this.current = state;
    this.parts.care().leave();
  }

  /** Tells the panel what changed without its doing: in another window, by a command, or in the settings. */
  follow(): void {
    if (this.current.offer && !this.current.offer.page.isOpen()) this.endOffer();
    const { running } = this.parts.keeper.current;
    const { sound } = this.parts.settings();
    const news = this.news.take(running, sound);
    if (news.sound) this.parts.panel.sendSetting();
    if (this.changing) return;
    if (news.routine) this.show();
    else if (news.playhead) this.sendPlayhead();
    else if (this.showsProgress && this.parts.panel.visible && this.parts.progress.hasNews()) this.show();
  }

  /** The offer was answered or has gone its way. */
  private endOffer(): void {
    const unasked = this.parts.panel.takeOpenedForOffer() && !this.parts.keeper.current.running;
    this.goTo({});
    if (unasked) this.parts.panel.close();
    else this.show();
  }

  private get showsProgress(): boolean {
    const { progress, waiting } = this.current;
    return progress === true && !waiting && !this.parts.care().isOpen && !this.parts.keeper.current.running;
  }

  show(): void {
    const { keeper, settings, now } = this.parts;
    const view = viewNow(this.current, {
      keeper,
      settings,
      now,
      leftOut: this.parts.choices.leftOut,
      care: this.parts.care(),
      otherWays: () => this.parts.changes.otherWays(),
      progress: () => this.parts.progress.view(),
      suggested: () => this.parts.plans.suggested(),
    });
    const heard = this.parts.panel.show(view);
    const { ended } = this.current;
    if (heard && ended && view.type === 'done' && view.care?.checkIn) this.parts.care().offered(ended);
  }

  /** The page is (re)loaded: opens what was open before. */
  showAnew({ movement, progress, care }: Extract<ToEditor, { type: 'ready' }>): void {
    const restored = this.parts.panel.begun();
    if (care && restored) this.parts.care().reopen(care);
    else if (progress && restored) this.goTo({ progress, ...this.current });
    else if (movement !== undefined) this.goTo({ opened: movement, ...this.current });
    this.show();
  }

  quietly(change: () => void): void {
    this.changing = true;
    try {
      change();
    } finally {
      this.changing = false;
    }
  }

  sendPlayhead(): void {
    const { running } = this.parts.keeper.current;
    if (running) this.parts.panel.send({ type: 'playhead', playhead: playheadAt(running, this.parts.now()) });
  }
}
