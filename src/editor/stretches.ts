import * as l10n from '@vscode/l10n';
import * as vscode from 'vscode';
import { blips } from '../core/keysInBreak';
import type { BreakKind, SoundStyle } from '../core/kinds';
import { withAllowed, withHurting, withPlace } from '../core/leftOut';
import { routineOf, type Plan } from '../core/planner';
import type { PlanRequest } from '../core/planRequest';
import type { Routine } from '../core/routine';
import type { Settings } from '../core/settings';
import type { Duration, Instant } from '../core/time';
import { nextStop, previousStop, timeline } from '../core/timeline';
import { movements } from '../movements/catalogue';
import type { ToEditor } from '../protocol/messages';
import type { LeftOutView } from '../protocol/views';
import { BreakChanges } from './breakChanges';
import { FigureSupply } from './figureSupply';
import { findMovement } from './findMovement';
import type { BreakKeeper } from './keeper';
import type { Log } from './log';
import { planBreak, planRequest, type BreakWish } from './planBreak';
import { postureFirst } from './postureFirst';
import { Progress } from './progress';
import { playheadAt } from './routineView';
import type { Storage } from './storage';
import { StretchPanel, type StretchPanelParts } from './stretchPanel';
import { suggestedKind, viewNow, type PanelState } from './viewNow';

export interface StretchesParts {
  readonly extensionUri: vscode.Uri;
  readonly keeper: BreakKeeper;
  readonly settings: () => Settings;
  readonly storage: Storage;
  /** Whether a posture monitor has reported a slouch since this was last asked. */
  readonly takeSlouch: () => boolean;
  readonly now: () => Instant;
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

/** Messages that a key in the panel sends. */
const playerKeys: ReadonlySet<ToEditor['type']> = new Set(['pause', 'resume', 'back', 'next', 'finish']);

/** Guides breaks: plans them, shows them in the panel and carries out what the person presses there. Loaded on first use. */
export class Stretches implements vscode.Disposable {
  private panel: StretchPanel | undefined;
  private readonly changes: BreakChanges;
  private readonly figures = new FigureSupply(findMovement);
  private readonly progress: Progress;
  private state: PanelState = {};
  private told: Told;
  /** The panel asked for the change and is about to get the whole view: it hears of each step once. */
  private changing = false;
  /** VS Code restored the panel after a reload: only it knows yet which page was open. */
  private restored = false;
  private readonly subscriptions: readonly { dispose(): void }[];

  constructor(private readonly parts: StretchesParts) {
    if (vscode.l10n.bundle) l10n.config({ contents: vscode.l10n.bundle });
    this.told = { sound: parts.settings().sound };
    const { keeper, storage } = parts;
    this.changes = new BreakChanges({ keeper, storage, request: () => this.request() });
    this.progress = new Progress(parts);
    this.subscriptions = [
      parts.keeper.ended.add(({ record }) => (this.state = { ended: record })),
      parts.keeper.changed.add(() => this.follow()),
    ];
  }

  open(): void {
    this.state = { waiting: this.state.waiting, hurt: this.state.hurt };
    this.reveal();
    this.show();
  }

  showProgress(): void {
    if (this.parts.keeper.current.running) {
      void vscode.window.showInformationMessage(l10n.t('A break is under way. Look at your progress when it is over.'));
      return this.open();
    }
    this.state = { waiting: this.state.waiting, progress: true };
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

  /** Takes over a panel that VS Code restored after a reload. */
  adopt(panel: vscode.WebviewPanel): void {
    if (this.panel) return panel.dispose();
    this.restored = true;
    this.panel = new StretchPanel(panel, this.panelParts());
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  private startWith(plan: () => Routine): void {
    if (this.parts.keeper.current.running) return this.open();
    this.reveal();
    if (this.parts.storage.safetySeen) return this.begin(plan);
    this.state = { waiting: plan };
    this.show();
  }

  private begin(plan: () => Routine): void {
    this.state = {};
    this.parts.keeper.begin(plan());
  }

  private request(): PlanRequest {
    const { keeper, settings, storage, now } = this.parts;
    return planRequest({ kind: 'short' }, movements, keeper.facts, settings(), now(), storage.readLeftOut());
  }

  private planned(wish: BreakWish): Plan {
    const { keeper, settings, storage, now } = this.parts;
    return planBreak(wish, movements, keeper.facts, settings(), now(), storage.readLeftOut());
  }

  private reveal(): void {
    if (this.panel) this.panel.reveal();
    else this.panel = StretchPanel.create(this.panelParts());
  }

  private panelParts(): StretchPanelParts {
    const { extensionUri, settings, log } = this.parts;
    return {
      extensionUri,
      log,
      sound: () => settings().sound,
      onMessage: (message) => this.carryOut(message),
      onClosed: () => this.closed(),
    };
  }

  /** Tells the panel what changed without its doing: in another window, by a command, or in the settings. */
  private follow(): void {
    const { running } = this.parts.keeper.current;
    const { sound } = this.parts.settings();
    const before = this.told;
    const routine = running ? JSON.stringify(running.routine) : undefined;
    this.told = { id: running?.id, since: running?.since, routine, sound };
    if (sound !== before.sound) this.panel?.sendSetting();
    if (this.changing) return;
    if (running?.id !== before.id || routine !== before.routine) this.show();
    else if (running?.since !== before.since) this.sendPlayhead();
    else if (this.state.progress && !this.state.waiting && !running && this.panel?.visible && this.progress.hasNews())
      this.show();
  }

  private show(): void {
    const { keeper, settings, storage, now } = this.parts;
    const view = viewNow(this.state, {
      keeper,
      settings,
      now,
      leftOut: storage.readLeftOut(),
      neighboursAt: (index) => this.changes.neighboursAt(index),
      progress: () => this.progress.view(),
      suggested: () => this.planned({ kind: suggestedKind(keeper) }),
      locale: vscode.env.language,
    });
    const figures = this.figures.missingFor(view);
    if (figures) this.panel?.send(figures);
    this.panel?.send(view);
  }

  private carryOut(message: ToEditor): void {
    const { keeper } = this.parts;
    if (playerKeys.has(message.type) && this.isBlip()) {
      return this.parts.log.info(
        `In the first 2 s of a break: "${message.type}" is taken for a key meant for the code`,
      );
    }
    switch (message.type) {
      case 'ready':
        this.figures.reset();
        this.restore(message);
        return this.show();
      case 'start':
        return this.start(message.kind);
      case 'play':
        return this.play(message.movement);
      case 'open':
        this.state = { opened: message.movement };
        return this.show();
      case 'acceptSafety':
        return this.acceptSafety();
      case 'pause':
        return keeper.pauseBreak();
      case 'resume':
        return this.resume();
      case 'back':
      case 'next':
        return this.move(message.type);
      case 'finish':
        return keeper.finishBreak();
      case 'home':
        this.state = {};
        return this.show();
      case 'showProgress':
        return this.showProgress();
      case 'progressPeriod':
        this.progress.choose(message.period);
        return this.show();
      case 'exportData':
      case 'importData':
      case 'deleteData':
      case 'checkIn':
      case 'savePicture':
        return this.progress.carryOut(message);
      case 'backToCode':
        return this.panel?.close();
      case 'notNow':
      case 'notHere':
      case 'hurts':
      case 'swap':
        return this.change(message);
      case 'leaveOut':
      case 'allow':
        return this.allow(message.thing, message.type === 'allow');
      case 'sound':
        return this.keepSound(message.sound);
      case 'problem':
        return;
    }
  }

  /** The panel takes the keys as soon as it is there; the first ones were meant for the code. */
  private isBlip(): boolean {
    const { running } = this.parts.keeper.current;
    return running !== null && this.parts.now() - running.startedAt < blips;
  }

  /** Opens the page that was open before the reload. */
  private restore({ movement, progress }: Extract<ToEditor, { type: 'ready' }>): void {
    if (progress && this.restored) this.state = { progress, ...this.state };
    else if (movement !== undefined) this.state = { opened: movement, ...this.state };
    this.restored = false;
  }

  private play(id: string): void {
    const movement = findMovement(id);
    if (movement) this.startWith(() => routineOf(movement));
  }

  private change(message: Extract<ToEditor, { type: 'notNow' | 'notHere' | 'hurts' | 'swap' }>): void {
    const movement = findMovement(message.movement);
    if (!movement || !this.parts.keeper.current.running) return;
    this.state = message.type === 'hurts' ? { hurt: movement.id } : {};
    this.changing = true;
    try {
      if (message.type === 'swap') this.changes.swap(movement, message.to);
      else if (message.type === 'hurts') this.changes.hurts(movement);
      else this.state = { notice: this.changes[message.type](movement) };
    } finally {
      this.changing = false;
    }
    this.show();
  }

  private allow({ what, id }: LeftOutView, again: boolean): void {
    const movement = findMovement(id);
    this.parts.storage.changeLeftOut((leftOut) => {
      if (what === 'place') return withPlace(leftOut, id);
      if (!movement) return leftOut;
      return again ? withAllowed(leftOut, movement) : withHurting(leftOut, id);
    });
    this.state = { ...this.state, notice: undefined };
    this.show();
  }

  /** After a movement hurt, the break comes back to its player. */
  private resume(): void {
    const hurt = this.state.hurt !== undefined;
    this.state = {};
    this.parts.keeper.resumeBreak();
    if (hurt) this.show();
  }

  private keepSound(sound: SoundStyle): void {
    vscode.workspace
      .getConfiguration('unhunch')
      .update('sound', sound, vscode.ConfigurationTarget.Global)
      .then(undefined, (error: unknown) =>
        this.parts.log.error(`The sound setting could not be saved: ${String(error)}`),
      );
  }

  private acceptSafety(): void {
    this.parts.storage.rememberSafetySeen();
    if (this.state.waiting) this.begin(this.state.waiting);
    else this.show();
  }

  private move(way: 'back' | 'next'): void {
    const { keeper } = this.parts;
    const { running } = keeper.current;
    if (!running) return;
    const segments = timeline(running.routine, findMovement);
    const target = (position: number): number =>
      way === 'back' ? previousStop(segments, position) : nextStop(segments, position, running.routine.length);
    keeper.moveBreak(target);
    this.sendPlayhead();
  }

  private sendPlayhead(): void {
    const { running } = this.parts.keeper.current;
    if (running) this.panel?.send({ type: 'playhead', playhead: playheadAt(running, this.parts.now()) });
  }

  /** Closing the panel ends the break in it: nobody is practising any more. */
  private closed(): void {
    this.panel = undefined;
    this.parts.keeper.finishBreak();
    this.state = {};
  }
}
