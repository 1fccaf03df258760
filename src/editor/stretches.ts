import * as l10n from '@vscode/l10n';
import * as vscode from 'vscode';
import { safetyFacts } from '../care/safety';
import type { BreakRecord } from '../core/history';
import { blips } from '../core/keysInBreak';
import type { BreakKind, SoundStyle } from '../core/kinds';
import type { Settings } from '../core/settings';
import type { Duration, Instant } from '../core/time';
import { isAllowed } from '../core/planner';
import { nextStop, previousStop, timeline } from '../core/timeline';
import { movements } from '../movements/catalogue';
import type { ToEditor } from '../protocol/messages';
import { doneView } from './doneView';
import { homeView } from './homeView';
import type { BreakKeeper } from './keeper';
import type { Log } from './log';
import { planBreak, type BreakWish } from './planBreak';
import { playheadAt, routineView } from './routineView';
import type { Storage } from './storage';
import { StretchPanel, type StretchPanelParts } from './stretchPanel';

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

/** Messages that a key in the panel sends. */
const playerKeys: ReadonlySet<ToEditor['type']> = new Set(['pause', 'resume', 'back', 'next', 'finish']);

/** What undoes a slouch, the best first. */
const postureMovements = ['chin-tuck', 'blade-slide', 'shoulder-blade-squeeze'];

const findMovement = (id: string) => movements.find((movement) => movement.id === id);

/** Guides breaks: plans them, shows them in the panel and carries out what the person presses there. Loaded on first use. */
export class Stretches implements vscode.Disposable {
  private panel: StretchPanel | undefined;
  /** A break that waits for the safety facts to be read. */
  private waiting: BreakWish | undefined;
  /** The break that has just ended, until the person moves on. */
  private ended: BreakRecord | undefined;
  /** What the panel was last told, to tell it only news. */
  private told: {
    readonly id?: string | undefined;
    readonly since?: number | null | undefined;
    readonly sound: SoundStyle;
  };
  private readonly subscriptions: readonly { dispose(): void }[];

  constructor(private readonly parts: StretchesParts) {
    if (vscode.l10n.bundle) l10n.config({ contents: vscode.l10n.bundle });
    this.told = { sound: parts.settings().sound };
    this.subscriptions = [
      parts.keeper.ended.add(({ record }) => (this.ended = record)),
      parts.keeper.changed.add(() => this.follow()),
    ];
  }

  open(): void {
    this.ended = undefined;
    this.reveal();
    this.show();
  }

  start(kind: BreakKind | undefined, first?: string, length?: Duration): void {
    const { keeper, storage } = this.parts;
    if (keeper.current.running) return this.open();
    const wish: BreakWish = { kind: kind ?? this.suggestedKind(), first, length };
    if (!storage.safetySeen) {
      this.waiting = wish;
      return this.open();
    }
    this.reveal();
    this.begin(wish);
  }

  /** Takes over a panel that VS Code restored after a reload. */
  adopt(panel: vscode.WebviewPanel): void {
    if (this.panel) panel.dispose();
    else this.panel = new StretchPanel(panel, this.panelParts());
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  private begin(wish: BreakWish): void {
    const { keeper, settings, now } = this.parts;
    this.waiting = undefined;
    this.ended = undefined;
    const first = wish.first ?? this.postureMovement();
    keeper.begin(planBreak({ ...wish, first }, movements, keeper.facts, settings(), now()));
  }

  /** The movement that answers a slouch, if one was reported and the settings allow any. */
  private postureMovement(): string | undefined {
    if (!this.parts.takeSlouch()) return undefined;
    const settings = this.parts.settings();
    return postureMovements.find((id) => {
      const movement = findMovement(id);
      return movement !== undefined && isAllowed(movement, settings);
    });
  }

  private suggestedKind(): BreakKind {
    const { phase, next } = this.parts.keeper.status;
    return phase === 'due' && next ? next.kind : 'short';
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
    this.told = { id: running?.id, since: running?.since, sound };
    if (sound !== before.sound) this.panel?.sendSetting();
    if (running?.id !== before.id) this.show();
    else if (running?.since !== before.since) this.sendPlayhead();
  }

  /** Sends the whole view that belongs to the state of things. */
  private show(): void {
    const { keeper, settings, now } = this.parts;
    const { running } = keeper.current;
    if (running) {
      this.panel?.send(routineView(running, findMovement, now()));
    } else if (this.waiting) {
      const facts = safetyFacts().map((fact) => ({ ...fact, signs: [...fact.signs] }));
      this.panel?.send({ type: 'safety', facts, then: 'routine' });
    } else if (this.ended) {
      this.panel?.send(doneView(this.ended, keeper.status, settings(), movements, vscode.env.language));
    } else {
      const suggested = planBreak({ kind: this.suggestedKind() }, movements, keeper.facts, settings(), now());
      this.panel?.send(homeView(suggested, movements, keeper.facts, keeper.status));
    }
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
        return this.show();
      case 'start':
        return this.start(message.kind, message.first);
      case 'acceptSafety':
        return this.acceptSafety();
      case 'pause':
        return keeper.pauseBreak();
      case 'resume':
        return keeper.resumeBreak();
      case 'back':
      case 'next':
        return this.move(message.type);
      case 'finish':
        return keeper.finishBreak();
      case 'home':
        this.ended = undefined;
        return this.show();
      case 'backToCode':
        return this.panel?.close();
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
    if (this.waiting) this.begin(this.waiting);
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
    this.waiting = undefined;
    this.ended = undefined;
    this.parts.keeper.finishBreak();
    this.ended = undefined;
  }
}
