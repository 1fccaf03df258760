import * as l10n from '@vscode/l10n';
import * as vscode from 'vscode';
import type { BreakKind } from '../core/kinds';
import type { Settings } from '../core/settings';
import { minute, type Instant } from '../core/time';
import type { BreakKeeper } from './keeper';
import { asError, type Log } from './log';
import { askPauseUntil, pauseUntil } from './pauseChoice';

export interface CommandParts {
  readonly keeper: BreakKeeper;
  readonly settings: () => Settings;
  readonly now: () => Instant;
  readonly startBreak: (kind: BreakKind | undefined) => Promise<void>;
  readonly openStretches: () => Promise<void>;
  readonly log: Log;
  readonly showLog: () => void;
}

/** Commands of the public contract whose feature is still to come; the palette hides them. */
const toCome = [
  'showProgress',
  'openCare',
  'tookABreak',
  'notABreak',
  'checkIn',
  'exportData',
  'importData',
  'deleteData',
] as const;

/** Registers every command of the public contract. */
export function registerCommands(parts: CommandParts): vscode.Disposable {
  const { keeper, settings, now } = parts;

  async function pause(argument: unknown): Promise<void> {
    const { dayStartsAt } = settings();
    const until =
      argument === undefined ? await askPauseUntil(now, dayStartsAt) : pauseUntil(argument, now(), dayStartsAt);
    if (until !== undefined) keeper.pauseReminders(until);
    else if (argument !== undefined) throw new Error(`unhunch.pause: expected minutes or "tomorrow", got ${JSON.stringify(argument)}`);
  }

  function snooze(argument: unknown): void {
    if (argument !== undefined && !isSnoozeMinutes(argument)) {
      throw new Error(`unhunch.snooze: expected 1 to 60 minutes, got ${JSON.stringify(argument)}`);
    }
    const length = argument === undefined ? settings().snooze : argument * minute;
    if (!keeper.snooze(length)) say(l10n.t('No break is due just now.'));
  }

  const handlers: Readonly<Record<string, (argument: unknown) => unknown>> = {
    startBreak: (argument) => parts.startBreak(asKind(argument)),
    openStretches: () => parts.openStretches(),
    snooze,
    skip: () => {
      if (!keeper.skip()) say(l10n.t('No break is due just now.'));
    },
    pause,
    resume: () => keeper.resumeReminders(),
    showLog: () => parts.showLog(),
    ...Object.fromEntries(toCome.map((name) => [name, () => say(l10n.t('This part of Unhunch is still being built.'))])),
  };
  return vscode.Disposable.from(
    ...Object.entries(handlers).map(([name, handler]) =>
      vscode.commands.registerCommand(`unhunch.${name}`, async (argument: unknown) => {
        try {
          return await handler(argument);
        } catch (error) {
          parts.log.error(asError(error));
          void vscode.window.showErrorMessage(l10n.t('Unhunch: {0}', asError(error).message));
        }
      }),
    ),
  );
}

const say = (text: string): void => void vscode.window.showInformationMessage(text);

const isSnoozeMinutes = (value: unknown): value is number => typeof value === 'number' && value >= 1 && value <= 60;

function asKind(argument: unknown): BreakKind | undefined {
  if (argument === undefined || argument === 'short' || argument === 'long') return argument;
  throw new Error(`unhunch.startBreak: expected "short" or "long", got ${JSON.stringify(argument)}`);
}
