import * as l10n from '@vscode/l10n';
import * as vscode from 'vscode';
import { safetyFacts } from '../care/safety';
import type { BreakRecord } from '../core/history';
import type { BreakKind, SoundStyle } from '../core/kinds';
import type { Routine } from '../core/routine';
import type { Settings } from '../core/settings';
import type { Instant } from '../core/time';
import { nextStop, previousStop, timeline } from '../core/timeline';
import { movements } from '../movements/catalogue';
import { breathings } from '../movements/pacedBreathing';
import { postures } from '../movements/postures';
import type { ToEditor } from '../protocol/messages';
import { Care } from './care';
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
  readonly now: () => Instant;
  readonly newId: () => string;
  readonly log: Log;
}

const safety = () => safetyFacts().map((fact) => ({ ...fact, signs: [...fact.signs] }));

const everyMovement = [...movements, ...postures, ...breathings];
const findMovement = (id: string) => everyMovement.find((movement) => movement.id === id);

/** Guides breaks: plans them, shows them in the panel and carries out what the person presses there. Loaded on first use. */
export class Stretches implements vscode.Disposable {
  private panel: StretchPanel | undefined;
  /** A break that waits for the safety facts to be read. */
  private waiting: (() => Routine) | undefined;
  /** The break that has just ended, until the person moves on. */
  private ended: BreakRecord | undefined;
  /** What the panel was last told, to tell it only news. */
  private told: {
    readonly id?: string | undefined;
    readonly since?: number | null | undefined;
    readonly sound: SoundStyle;
  };
  private readonly care: Care;
  private readonly subscriptions: readonly { dispose(): void }[];

  constructor(private readonly parts: StretchesParts) {
    if (vscode.l10n.bundle) l10n.config({ contents: vscode.l10n.bundle });
    this.told = { sound: parts.settings().sound };
    this.care = new Care({
      ...parts,
      show: () => this.show(),
      reveal: () => this.revealCare(),
      startWith: (routine) => this.startWith(routine),
    });
    this.subscriptions = [
      this.care,
      parts.keeper.ended.add(({ record }) => {
        this.ended = record;
        this.care.leave();
      }),
      parts.keeper.changed.add(() => this.follow()),
    ];
  }

  open(): void {
    this.ended = undefined;
    this.care.leave();
    this.reveal();
    this.show();
  }

  start(kind: BreakKind | undefined, first?: string): void {
    const wish: BreakWish = { kind: kind ?? this.suggestedKind(), first };
    this.startWith(() => this.planned(wish));
  }

  /** Opens a page of Care. Throws on an argument that is none. */
  openCare(page: unknown): void {
    this.care.open(page);
  }

  /** Takes over a panel that VS Code restored after a reload. */
  adopt(panel: vscode.WebviewPanel): void {
    if (this.panel) panel.dispose();
    else this.panel = new StretchPanel(panel, this.panelParts());
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  private startWith(routine: () => Routine): void {
    const { keeper, storage } = this.parts;
    if (keeper.current.running) return this.open();
    if (!storage.safetySeen) {
      this.waiting = routine;
      return this.open();
    }
    this.reveal();
    this.begin(routine);
  }

  private begin(routine: () => Routine): void {
    this.waiting = undefined;
    this.ended = undefined;
    this.care.leave();
    this.parts.keeper.begin(routine());
  }

  private planned(wish: BreakWish): Routine {
    const { keeper, settings, now } = this.parts;
    return planBreak(wish, movements, keeper.facts, settings(), now());
  }

  private revealCare(): void {
    this.ended = undefined;
    this.waiting = undefined;
    this.reveal();
    this.show();
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
    const { keeper, now } = this.parts;
    const { running } = keeper.current;
    if (running) {
      this.panel?.send(routineView(running, findMovement, now()));
    } else if (this.waiting) {
      this.panel?.send({ type: 'safety', facts: safety(), then: 'routine' });
    } else if (this.care.isOpen) {
      this.panel?.send(this.care.view());
    } else if (this.ended) {
      this.showEnd(this.ended);
    } else {
      const suggested = this.planned({ kind: this.suggestedKind() });
      this.panel?.send(homeView(suggested, movements, keeper.facts, keeper.status));
    }
  }

  private showEnd(record: BreakRecord): void {
    const { keeper, settings } = this.parts;
    const view = doneView(record, keeper.status, settings(), everyMovement, vscode.env.language);
    const care = this.care.afterBreak(record);
    this.panel?.send({ ...view, ...(care ? { care } : {}) });
  }

  private carryOut(message: ToEditor): void {
    const { keeper } = this.parts;
    switch (message.type) {
      case 'ready':
        this.panel?.send({ type: 'safetyFacts', facts: safety() });
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
        this.leaveEnd();
        this.care.leave();
        return this.show();
      case 'backToCode':
        return this.panel?.close();
      case 'sound':
        return this.keepSound(message.sound);
      case 'problem':
        return;
      default:
        if (message.type === 'care') this.leaveEnd();
        return this.care.carryOut(message);
    }
  }

  private leaveEnd(): void {
    if (this.ended) this.care.offered();
    this.ended = undefined;
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
    this.leaveEnd();
    this.care.leave();
    this.parts.keeper.finishBreak();
    this.ended = undefined;
  }
}
