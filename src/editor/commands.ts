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
import { askPauseUntil, pauseUntil } from './pauseChoice';

export interface CommandParts {
  readonly keeper: BreakKeeper;
  readonly settings: () => Settings;
  readonly now: () => Instant;
  readonly startBreak: (kind: BreakKind | undefined) => Promise<void>;
  readonly openStretches: () => Promise<void>;
  readonly openCare: (page: unknown) => Promise<void>;
  readonly ownData: OwnDataDoor;
  readonly log: Log;
  readonly showLog: () => void;
}

/** Carries out the commands of the public contract. */
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
    switch (name) {
      case 'startBreak':
        return this.parts.startBreak(asKind(argument));
      case 'openStretches':
        return this.parts.openStretches();
      case 'openCare':
        return this.parts.openCare(argument);
      case 'checkIn':
        return this.parts.openCare('checkIn');
      case 'snooze':
        return this.snooze(argument);
      case 'skip':
        if (!this.parts.keeper.skip()) say(l10n.t('No break is due just now.'));
        return;
      case 'pause':
        return this.pause(argument);
      case 'resume':
        return this.parts.keeper.resumeReminders();
      case 'exportData':
        return this.parts.ownData.export(asFile('exportData', argument));
      case 'importData':
        return this.parts.ownData.import(asFile('importData', argument));
      case 'deleteData':
        return this.parts.ownData.delete();
      case 'showLog':
        return this.parts.showLog();
      default:
        return say(l10n.t('This part of Unhunch is still being built.'));
    }
  }

  private async pause(argument: unknown): Promise<void> {
    const { now, settings, keeper } = this.parts;
    const { dayStartsAt } = settings();
    const until =
      argument === undefined ? await askPauseUntil(now, dayStartsAt) : pauseUntil(argument, now(), dayStartsAt);
    if (until !== undefined) keeper.pauseReminders(until);
    else if (argument !== undefined)
      throw new Error(l10n.t('unhunch.pause takes minutes or "tomorrow", not {0}', JSON.stringify(argument)));
  }

  private snooze(argument: unknown): void {
    const length = argument === undefined ? this.parts.settings().snooze : asSnoozeMinutes(argument) * minute;
    if (!this.parts.keeper.snooze(length)) say(l10n.t('No break is due just now.'));
  }
}

const say = (text: string): void => void vscode.window.showInformationMessage(text);
