import * as vscode from 'vscode';
import { blips } from '../core/keysInBreak';
import type { BreakKind, SoundStyle } from '../core/kinds';
import { withAllowed, withHurting, withPlace } from '../core/leftOut';
import { routineOf } from '../core/planner';
import type { Routine } from '../core/routine';
import type { Instant } from '../core/time';
import { nextStop, previousStop, timeline } from '../core/timeline';
import type { ToEditor } from '../protocol/messages';
import type { LeftOutView } from '../protocol/views';
import type { BreakChanges } from './breakChanges';
import type { Care } from './care';
import { findMovement } from './findMovement';
import type { BreakKeeper } from './keeper';
import type { KeptChoices } from './keptChoices';
import type { Log } from './log';
import type { Progress } from './progress';
import type { PanelState } from './viewNow';

export interface PanelMessagesParts {
  readonly keeper: BreakKeeper;
  readonly choices: KeptChoices;
  readonly changes: BreakChanges;
  readonly care: Care;
  readonly progress: Progress;
  readonly now: () => Instant;
  readonly log: Log;
  readonly state: () => PanelState;
  /** Puts the panel in another state; `show` shows it. */
  readonly goTo: (state: PanelState) => void;
  readonly show: () => void;
  /** The page is (re)loaded and knows nothing but what it had open. */
  readonly showAnew: (page: Extract<ToEditor, { type: 'ready' }>) => void;
  readonly showProgress: () => void;
  /** Changes the break without telling the panel of each step. */
  readonly quietly: (change: () => void) => void;
  readonly sendPlayhead: () => void;
  readonly start: (kind: BreakKind) => void;
  /** Begins a break with this routine, after the safety facts where they have not been read. */
  readonly startWith: (plan: () => Routine) => void;
  readonly begin: (plan: () => Routine) => void;
  readonly close: () => void;
}

type Change = Extract<ToEditor, { type: 'notNow' | 'notHere' | 'hurts' | 'swap' | 'insert' }>;

/** Carries out what the person presses in the panel. */
export class PanelMessages {
  constructor(private readonly parts: PanelMessagesParts) {}

  carryOut(message: ToEditor): void {
    const { keeper, goTo, show, log } = this.parts;
    if ('byKey' in message && message.byKey && this.isBlip()) {
      return log.info(`In the first 2 s of a break: "${message.type}" is taken for a key meant for the code`);
    }
    switch (message.type) {
      case 'answerOffer':
        return this.answerOffer(message);
      case 'ready':
        return this.parts.showAnew(message);
      case 'start':
        return this.parts.start(message.kind);
      case 'play':
        return this.play(message.movement);
      case 'open':
        goTo({ opened: message.movement });
        return show();
      case 'acceptSafety':
        return this.acceptSafety();
      case 'pause':
        return keeper.breaks.pause();
      case 'resume':
        return this.resume();
      case 'back':
      case 'next':
        return this.move(message.type);
      case 'finish':
        return keeper.breaks.finish();
      case 'home':
        goTo({});
        return show();
      case 'backToCode':
        return this.parts.close();
      case 'notNow':
      case 'notHere':
      case 'hurts':
      case 'swap':
      case 'insert':
        return this.change(message);
      case 'leaveOut':
      case 'allow':
        return this.allow(message.thing, message.type === 'allow');
      case 'showProgress':
        return this.parts.showProgress();
      case 'progressPeriod':
        this.parts.progress.choose(message.period);
        return show();
      case 'exportData':
      case 'importData':
      case 'deleteData':
      case 'savePicture':
        return this.parts.progress.carryOut(message);
      case 'sound':
        return this.keepSound(message.sound);
      case 'problem':
        return;
      default:
        return this.parts.care.carryOut(message);
    }
  }

  /** The panel takes the keys as soon as it is there; the first ones were meant for the code. */
  private isBlip(): boolean {
    const { running } = this.parts.keeper.current;
    return running !== null && this.parts.now() - running.startedAt < blips;
  }

  private answerOffer({ answer }: Extract<ToEditor, { type: 'answerOffer' }>): void {
    const { now, log } = this.parts;
    const { offer } = this.parts.state();
    if (!offer) return;
    if (now() - offer.at < blips) return log.info(`In the first 2 s of an offer: "${answer}" was not meant for it`);
    offer.page.answer(answer).catch((error: unknown) => log.error(String(error)));
  }

  private play(id: string): void {
    const movement = findMovement(id);
    if (movement) this.parts.startWith(() => routineOf(movement));
  }

  private acceptSafety(): void {
    const { waiting } = this.parts.state();
    this.parts.choices.rememberSafetySeen();
    if (waiting) this.parts.begin(waiting);
    else this.parts.show();
  }

  private change(message: Change): void {
    const { keeper, changes, goTo } = this.parts;
    const movement = findMovement(message.movement);
    if (!movement || !keeper.current.running) return;
    goTo(message.type === 'hurts' ? { hurt: movement.id } : {});
    this.parts.quietly(() => {
      if (message.type === 'swap') changes.swap(movement, message.to);
      else if (message.type === 'hurts') changes.hurts(movement);
      else goTo({ notice: changes[message.type](movement) });
    });
    this.parts.show();
  }

  private allow({ what, id }: LeftOutView, again: boolean): void {
    const movement = findMovement(id);
    this.parts.choices.changeLeftOut((leftOut) => {
      if (what === 'place') return withPlace(leftOut, id);
      if (!movement) return leftOut;
      return again ? withAllowed(leftOut, movement) : withHurting(leftOut, id);
    });
    this.parts.goTo({ ...this.parts.state(), notice: undefined });
    this.parts.show();
  }

  /** After a movement hurt, the break comes back to its player. */
  private resume(): void {
    const hurt = this.parts.state().hurt !== undefined;
    this.parts.goTo({});
    this.parts.keeper.breaks.resume();
    if (hurt) this.parts.show();
  }

  private keepSound(sound: SoundStyle): void {
    vscode.workspace
      .getConfiguration('unhunch')
      .update('sound', sound, vscode.ConfigurationTarget.Global)
      .then(undefined, (error: unknown) =>
        this.parts.log.error(`The sound setting could not be saved: ${String(error)}`),
      );
  }

  private move(way: 'back' | 'next'): void {
    const { keeper } = this.parts;
    const { running } = keeper.current;
    if (!running) return;
    const segments = timeline(running.routine, findMovement);
    const target = (position: number): number =>
      way === 'back' ? previousStop(segments, position) : nextStop(segments, position, running.routine.length);
    keeper.breaks.move(target);
    this.parts.sendPlayhead();
  }
}
