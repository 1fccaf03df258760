import * as l10n from '@vscode/l10n';
import * as vscode from 'vscode';
import type { BreakKind, SoundStyle } from '../core/kinds';
import { allowAgain, leaveOut, type LeftOut } from '../core/preferences';
import type { Routine } from '../core/routine';
import type { Settings } from '../core/settings';
import type { Instant } from '../core/time';
import { nextStop, previousStop, timeline } from '../core/timeline';
import { movements } from '../movements/catalogue';
import type { ToEditor } from '../protocol/messages';
import { FigureSupply } from './figureSupply';
import { findMovement } from './findMovement';
import type { BreakKeeper } from './keeper';
import type { Log } from './log';
import { planBreak, type BreakWish } from './planBreak';
import { playheadAt } from './routineView';
import type { Storage } from './storage';
import { StretchPanel, type StretchPanelParts } from './stretchPanel';
import { suggestedKind, viewNow, type PanelState } from './viewNow';

export interface StretchesParts {
  readonly extensionUri: vscode.Uri;
  readonly keeper: BreakKeeper;
  readonly settings: () => Settings;
  readonly storage: Storage;
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

/** Guides breaks: plans them, shows them in the panel and carries out what the person presses there. Loaded on first use. */
export class Stretches implements vscode.Disposable {
  private panel: StretchPanel | undefined;
  private readonly figures = new FigureSupply(findMovement);
  private state: PanelState = {};
  private told: Told;
  private readonly subscriptions: readonly { dispose(): void }[];

  constructor(private readonly parts: StretchesParts) {
    if (vscode.l10n.bundle) l10n.config({ contents: vscode.l10n.bundle });
    this.told = { sound: parts.settings().sound };
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

  start(kind: BreakKind | undefined): void {
    const asked = kind ?? suggestedKind(this.parts.keeper);
    this.startWith(() => this.planned({ kind: asked }));
  }

  /** Takes over a panel that VS Code restored after a reload. */
  adopt(panel: vscode.WebviewPanel): void {
    if (this.panel) panel.dispose();
    else this.panel = new StretchPanel(panel, this.panelParts());
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

  private planned(wish: BreakWish): Routine {
    const { keeper, settings, storage, now } = this.parts;
    return planBreak(wish, movements, keeper.facts, settings(), storage.readPreferences(), now());
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
    const routine = running && JSON.stringify(running.routine);
    this.told = { id: running?.id, since: running?.since, routine, sound };
    if (sound !== before.sound) this.panel?.sendSetting();
    if (running?.id !== before.id || routine !== before.routine) this.show();
    else if (running?.since !== before.since) this.sendPlayhead();
  }

  private show(): void {
    const { keeper, settings, storage, now } = this.parts;
    const view = viewNow(this.state, {
      keeper,
      settings,
      now,
      preferences: storage.readPreferences(),
      suggested: () => this.planned({ kind: suggestedKind(keeper) }),
      locale: vscode.env.language,
    });
    const figures = this.figures.missingFor(view);
    if (figures) this.panel?.send(figures);
    this.panel?.send(view);
  }

  private carryOut(message: ToEditor): void {
    const { keeper } = this.parts;
    switch (message.type) {
      case 'ready':
        this.figures.reset();
        if (message.movement !== undefined) this.state = { opened: message.movement, ...this.state };
        return this.show();
      case 'start':
        return this.start(message.kind);
      case 'play':
        return this.startWith(() => this.planned({ kind: 'short', first: message.movement }));
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
      case 'backToCode':
        return this.panel?.close();
      case 'leaveOut':
      case 'allow':
        return this.allow(message.thing, message.type === 'allow');
      case 'sound':
        return this.keepSound(message.sound);
      case 'problem':
        return;
    }
  }

  private allow(thing: LeftOut, again: boolean): void {
    const { storage, now } = this.parts;
    storage.changePreferences((known) => (again ? allowAgain(known, thing) : leaveOut(known, thing, now())));
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
