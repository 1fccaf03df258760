import * as l10n from '@vscode/l10n';
import * as vscode from 'vscode';
import type { BreakKind } from '../core/kinds';
import type { Settings } from '../core/settings';
import { minute, type Instant } from '../core/time';
import type { CommandName } from './commandNames';
import type { BreakKeeper } from './keeper';
import { asFile, asKind, asSnoozeMinutes } from './arguments';
import { asError, type Log } from './log';
import type { OwnDataDoor } from './ownDataDoor';
import { pauseUntil } from './pauseUntil';

export interface CommandParts {
  readonly keeper: BreakKeeper;
  readonly settings: () => Settings;
  readonly now: () => Instant;
  readonly startBreak: (kind: BreakKind | undefined) => Promise<void>;
  readonly openStretches: () => Promise<void>;
  readonly showProgress: () => Promise<void>;
  readonly openCare: (page: unknown) => Promise<void>;
  /** Asks until when reminders are to be paused. */
  readonly choosePause: () => Promise<void>;
  /** Asks what is to become of the break that is due. */
  readonly chooseAnswer: () => Promise<void>;
  readonly ownData: OwnDataDoor;
  readonly log: Log;
  readonly showLog: () => void;
}

/** Carries out the commands of the public contract. Loaded with the first one. */
export class Commands {
  constructor(private readonly parts: CommandParts) {}

  /** What goes wrong is told to the person, who has just asked for it, and to the log. */
  async run(name: CommandName, argument: unknown): Promise<void> {
    try {
      await this.carryOut(name, argument);
    } catch (error) {
      this.parts.log.error(asError(error));
      void vscode.window.showErrorMessage(l10n.t('Unhunch: {0}', asError(error).message));
    }
  }

  private carryOut(name: CommandName, argument: unknown): Promise<void> | void {
    const { keeper } = this.parts;
    switch (name) {
      case 'startBreak':
        return this.parts.startBreak(asKind(argument));
      case 'openStretches':
        return this.parts.openStretches();
      case 'showProgress':
        return this.parts.showProgress();
      case 'openCare':
        return this.parts.openCare(argument);
      case 'checkIn':
        return this.parts.openCare('checkIn');
      case 'snooze':
        return this.snooze(argument);
      case 'skip':
        if (!keeper.answers.skip()) say(l10n.t('No break is due just now.'));
        return;
      case 'pause':
        return this.pause(argument);
      case 'resume':
        return keeper.answers.resumeReminders();
      case 'tookABreak':
        if (!keeper.answers.tookABreak(asKind(argument))) say(l10n.t('Nothing to settle: you have only just begun.'));
        return;
      case 'notABreak':
        if (!keeper.answers.notABreak()) say(l10n.t('No break was counted that could be taken back.'));
        return;
      case 'moreChoices':
        return this.parts.chooseAnswer();
      case 'endBreak':
        return keeper.breaks.finish();
      case 'exportData':
        return this.parts.ownData.export(asFile('exportData', argument));
      case 'importData':
        return this.parts.ownData.import(asFile('importData', argument));
      case 'deleteData':
        return this.parts.ownData.delete();
      case 'showLog':
        return this.parts.showLog();
    }
  }

  private async pause(argument: unknown): Promise<void> {
    const { now, settings, keeper, choosePause } = this.parts;
    if (argument === undefined) return choosePause();
    const until = pauseUntil(argument, now(), settings().dayStartsAt);
    if (until !== undefined) keeper.answers.pauseReminders(until);
    else throw new Error(l10n.t('unhunch.pause takes minutes or "tomorrow", not {0}', JSON.stringify(argument)));
  }

  private snooze(argument: unknown): void {
    const length = argument === undefined ? this.parts.settings().snooze : asSnoozeMinutes(argument) * minute;
    if (!this.parts.keeper.answers.snooze(length)) say(l10n.t('No break is due just now.'));
  }
}

const say = (text: string): void => void vscode.window.showInformationMessage(text);
