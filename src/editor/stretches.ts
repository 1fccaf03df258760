import * as l10n from '@vscode/l10n';
import * as vscode from 'vscode';
import type { BreakKind, SoundStyle } from '../core/kinds';
import type { Plan } from '../core/planner';
import type { PlanRequest } from '../core/planRequest';
import type { Routine } from '../core/routine';
import type { Settings } from '../core/settings';
import type { Duration, Instant } from '../core/time';
import { movements } from '../movements/catalogue';
import type { ToEditor } from '../protocol/messages';
import { BreakChanges } from './breakChanges';
import { Care } from './care';
import { FigureSupply } from './figureSupply';
import { catalogueWith, findMovement } from './findMovement';
import type { BreakKeeper } from './keeper';
import { KeptChoices } from './keptChoices';
import type { Log } from './log';
import type { OfferPage } from './offerPage';
import { PanelMessages } from './panelMessages';
import { planBreak, planRequest, type BreakWish } from './planBreak';
import { postureFirst } from './postureFirst';
import { Progress } from './progress';
import { playheadAt } from './routineView';
import { safetyWords } from './safetyWords';
import type { SavedValues } from './savedValues';
import { StretchPanel, type StretchPanelParts } from './stretchPanel';
import { suggestedKind, viewNow, type PanelState } from './viewNow';

export interface StretchesParts {
  readonly extensionUri: vscode.Uri;
  readonly keeper: BreakKeeper;
  readonly settings: () => Settings;
  readonly values: SavedValues;
  /** Whether a posture monitor has reported a slouch since this was last asked. */
  readonly takeSlouch: () => boolean;
  readonly now: () => Instant;
  readonly newId: () => string;
  readonly log: Log;
}

/** What the panel was last told, to tell it only news. */
interface Told {
  readonly id?: string | undefined;
  readonly since?: number | null | undefined;
  /** The routine as text, to see whether it is another. */
  readonly routine?: string | undefined;
  readonly sound: SoundStyle;
}

/** Guides breaks: plans them, shows them in the panel and carries out what the person presses there. Loaded on first use. */
export class Stretches implements vscode.Disposable {
  private panel: StretchPanel | undefined;
  private readonly choices: KeptChoices;
  private readonly changes: BreakChanges;
  private readonly care: Care;
  private readonly messages: PanelMessages;
  private readonly figures = new FigureSupply(findMovement);
  private readonly progress: Progress;
  private state: PanelState = {};
  private told: Told;
  /** The panel asked for the change and is about to get the whole view: it hears of each step once. */
  private changing = false;
  /** VS Code restored the panel after a reload: only it knows yet which page was open. Over once the person asks for another. */
  private restored = false;
  /** The panel opened by itself for an offer, and closes with it. */
  private openedForOffer = false;
  private readonly subscriptions: readonly { dispose(): void }[];

  constructor(private readonly parts: StretchesParts) {
    this.told = { sound: parts.settings().sound };
    const { keeper } = parts;
    this.choices = new KeptChoices(parts.values);
    const { choices } = this;
    this.changes = new BreakChanges({ keeper, choices, request: () => this.request() });
    this.progress = new Progress(parts);
    this.care = new Care({
      ...parts,
      show: () => this.show(),
      reveal: () => {
        this.put({ hurt: this.state.hurt });
        this.reveal();
        this.show();
      },
      startWith: (routine) => this.startWith(routine),
      startFirst: (movement) => this.start(undefined, movement),
    });
    this.messages = new PanelMessages({
      ...parts,
      choices,
      changes: this.changes,
      care: this.care,
      progress: this.progress,
      state: () => this.state,
      goTo: (state) => this.goTo(state),
      show: () => this.show(),
      showAnew: (page) => this.showAnew(page),
      showProgress: () => this.showProgress(),
      quietly: (change) => this.quietly(change),
      sendPlayhead: () => this.sendPlayhead(),
      start: (kind) => this.start(kind),
      startWith: (routine) => this.startWith(routine),
      begin: (routine) => this.begin(routine),
      close: () => this.panel?.close(),
    });
    this.subscriptions = [
      this.care,
      parts.keeper.ended.add(({ record }) => this.goTo({ ended: record })),
      parts.keeper.changed.add(() => this.follow()),
    ];
  }

  open(): void {
    this.goTo({ waiting: this.state.waiting, hurt: this.state.hurt });
    this.reveal();
    this.show();
  }

  showProgress(): void {
    if (this.parts.keeper.current.running) {
      void vscode.window.showInformationMessage(l10n.t('A break is under way. Look at your progress when it is over.'));
      return this.open();
    }
    this.goTo({ waiting: this.state.waiting, progress: true });
    this.reveal();
    this.show();
  }

  start(kind: BreakKind | undefined, first?: string, length?: Duration): void {
    const asked = kind ?? suggestedKind(this.parts.keeper);
    this.startWith(() => {
      const posture = first === undefined && this.parts.takeSlouch() ? postureFirst(this.request()) : undefined;
      return this.planned({ kind: asked, first: first ?? posture, length }).routine;
    });
  }

  /** Puts a due break before the person, beside what they are doing; `false` if the panel is in use for something else. */
  showOffer(page: OfferPage): boolean {
    if (this.parts.keeper.current.running || (this.panel?.visible && this.care.isOpen)) return false;
    this.openedForOffer = this.panel === undefined;
    this.restored = false;
    if (this.panel) this.panel.revealAside();
    else this.panel = StretchPanel.create(this.panelParts(), true);
    this.goTo({ offer: { page, at: this.parts.now() } });
    this.show();
    return true;
  }

  /** Opens a page of Care. Throws on an argument that is none. */
  openCare(page: unknown): void {
    this.care.open(page);
  }

  /** Takes over a panel that VS Code restored after a reload. */
  adopt(panel: vscode.WebviewPanel): void {
    if (this.panel) return panel.dispose();
    this.restored = true;
    this.panel = new StretchPanel(panel, this.panelParts());
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  /** Whatever is opened or started, a page of Care gives way to it. */
  private goTo(state: PanelState): void {
    this.put(state);
    this.care.leave();
  }

  private put(state: PanelState): void {
    this.state = state;
  }

  private startWith(plan: () => Routine): void {
    if (this.parts.keeper.current.running) return this.open();
    this.reveal();
    if (this.choices.safetySeen) return this.begin(plan);
    this.goTo({ waiting: plan });
    this.show();
  }

  private begin(plan: () => Routine): void {
    this.goTo({});
    this.parts.keeper.begin(plan());
  }

  private request(): PlanRequest {
    const { keeper, settings, now } = this.parts;
    return planRequest({ kind: 'short' }, movements, keeper.facts, settings(), now(), this.choices.leftOut);
  }

  private planned(wish: BreakWish): Plan {
    const { keeper, settings, now } = this.parts;
    return planBreak(wish, catalogueWith(wish.first), keeper.facts, settings(), now(), this.choices.leftOut);
  }

  private reveal(): void {
    this.restored = false;
    if (this.panel) this.panel.reveal();
    else this.panel = StretchPanel.create(this.panelParts());
  }

  private panelParts(): StretchPanelParts {
    const { extensionUri, settings, log } = this.parts;
    return {
      extensionUri,
      log,
      sound: () => settings().sound,
      onMessage: (message) => this.messages.carryOut(message),
      onClosed: () => this.closed(),
    };
  }

  /** Tells the panel what changed without its doing: in another window, by a command, or in the settings. */
  private follow(): void {
    if (this.state.offer && !this.state.offer.page.isOpen()) this.endOffer();
    const { running } = this.parts.keeper.current;
    const { sound } = this.parts.settings();
    const before = this.told;
    const routine = running ? JSON.stringify(running.routine) : undefined;
    this.told = { id: running?.id, since: running?.since, routine, sound };
    if (sound !== before.sound) this.panel?.sendSetting();
    if (this.changing) return;
    if (running?.id !== before.id || routine !== before.routine) this.show();
    else if (running?.since !== before.since) this.sendPlayhead();
    else if (this.showsProgress && this.panel?.visible && this.progress.hasNews()) this.show();
  }

  /** The offer was answered or has gone its way. */
  private endOffer(): void {
    const unasked = this.openedForOffer && !this.parts.keeper.current.running;
    this.openedForOffer = false;
    this.goTo({});
    if (unasked) this.panel?.close();
    else this.show();
  }

  private get showsProgress(): boolean {
    const { progress, waiting } = this.state;
    return progress === true && !waiting && !this.care.isOpen && !this.parts.keeper.current.running;
  }

  private show(): void {
    const { keeper, settings, now } = this.parts;
    const view = viewNow(this.state, {
      keeper,
      settings,
      now,
      leftOut: this.choices.leftOut,
      care: this.care,
      otherWays: () => this.changes.otherWays(),
      progress: () => this.progress.view(),
      suggested: () => this.planned({ kind: suggestedKind(keeper) }),
    });
    const figures = this.figures.missingFor(view);
    if (figures) this.panel?.send(figures);
    const heard = this.panel?.send(view) ?? false;
    const { ended } = this.state;
    if (heard && ended && view.type === 'done' && view.care?.checkIn) this.care.offered(ended);
  }

  /**
   * The page is (re)loaded: opens what was open before. Pages of Care carry no safety facts; the panel has them from the start.
   */
  private showAnew({ movement, progress, care }: Extract<ToEditor, { type: 'ready' }>): void {
    if (care && this.restored) this.care.reopen(care);
    else if (progress && this.restored) this.goTo({ progress, ...this.state });
    else if (movement !== undefined) this.goTo({ opened: movement, ...this.state });
    this.restored = false;
    this.figures.reset();
    this.panel?.send({ type: 'safetyFacts', facts: safetyWords() });
    this.show();
  }

  private quietly(change: () => void): void {
    this.changing = true;
    try {
      change();
    } finally {
      this.changing = false;
    }
  }

  private sendPlayhead(): void {
    const { running } = this.parts.keeper.current;
    if (running) this.panel?.send({ type: 'playhead', playhead: playheadAt(running, this.parts.now()) });
  }

  /** Closing the panel ends the break in it: nobody is practising any more. */
  private closed(): void {
    this.panel = undefined;
    this.parts.keeper.finishBreak();
    this.goTo({});
  }
}
