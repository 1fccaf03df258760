import * as l10n from '@vscode/l10n';
import * as vscode from 'vscode';
import type { BreakKind } from '../core/kinds';

/** Reads the kind of break that a command or another extension names; `undefined` leaves the choice to Unhunch. Throws on anything else. */
export function asKind(argument: unknown): BreakKind | undefined {
  if (argument === undefined || argument === 'short' || argument === 'long') return argument;
  throw new Error(l10n.t('unhunch.startBreak takes "short" or "long", not {0}', JSON.stringify(argument)));
}

/** Reads the minutes to put a break off by. Throws on anything but 1 to 60. */
export function asSnoozeMinutes(argument: unknown): number {
  if (typeof argument === 'number' && argument >= 1 && argument <= 60) return argument;
  throw new Error(l10n.t('unhunch.snooze takes 1 to 60 minutes, not {0}', JSON.stringify(argument)));
}

/** Reads the file that a command or another extension names; `undefined` leaves the choice to the person. Throws on anything else. */
export function asFile(command: 'exportData' | 'importData', argument: unknown): vscode.Uri | undefined {
  if (argument === undefined || argument instanceof vscode.Uri) return argument;
  throw new Error(l10n.t('unhunch.{0} takes the Uri of a file, not {1}', command, JSON.stringify(argument)));
}
