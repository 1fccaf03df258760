import * as l10n from '@vscode/l10n';
import * as vscode from 'vscode';
import type { DueBreak } from '../core/breakCycle';
import type { Settings } from '../core/settings';
import { minute, type Duration } from '../core/time';
import { number } from '../protocol/language';
import { lengthOf } from './offerWords';
import { breakLength } from './words';

export interface MoreParts {
  readonly due: DueBreak;
  readonly settings: Settings;
  /** The snooze that has a button of its own. */
  readonly offered: Duration;
  /** Whether the person has been skipping breaks. */
  readonly busy: boolean;
  readonly start: () => Promise<void>;
  readonly snooze: (length: Duration) => void;
  readonly took: () => void;
  readonly pause: () => Promise<void>;
}

interface Choice extends vscode.QuickPickItem {
  readonly run: () => unknown;
}

/** Other times, another rhythm, and the ways to turn offers off. */
export function moreChoices(parts: MoreParts): readonly Choice[] {
  const { due, settings, busy } = parts;
  const start = { label: l10n.t('Start now: {0}', breakLength(lengthOf(due, settings))), run: parts.start };
  return [
    ...(busy ? [start] : []),
    ...[5, 10, 15, 30, 60]
      .filter((minutes) => minutes * minute !== parts.offered)
      .map((minutes) => ({ label: l10n.t('In {0} min', number(minutes)), run: () => parts.snooze(minutes * minute) })),
    { label: l10n.t('I took a break already'), run: parts.took },
    ...(busy ? rhythm(due, settings) : []),
    { label: l10n.t('Pause reminders…'), run: parts.pause },
    {
      label: l10n.t('Only the status bar from now on'),
      description: l10n.t('No more notifications'),
      run: () => set('offer.style', 'statusBar'),
    },
    {
      label: l10n.t('Settings'),
      run: () => vscode.commands.executeCommand('workbench.action.openSettings', '@ext:unhunch.unhunch'),
    },
  ];
}

/** Half as much again between two breaks, for somebody who skips them. */
function rhythm(due: DueBreak, settings: Settings): readonly Choice[] {
  const long = due.kind === 'long';
  const now = (long ? settings.longEvery : settings.shortEvery) / minute;
  const then = Math.min(Math.round(now * 1.5), long ? 480 : 240);
  if (!Number.isFinite(now) || then <= now) return [];
  return [
    {
      label: long
        ? l10n.t('A long break every {0} min from now on', number(then))
        : l10n.t('A short break every {0} min from now on', number(then)),
      description: l10n.t('Now every {0} min', number(now)),
      run: () => set(long ? 'longBreak.every' : 'shortBreak.every', then),
    },
  ];
}

const set = (name: string, value: unknown): Thenable<void> =>
  vscode.workspace.getConfiguration('unhunch').update(name, value, vscode.ConfigurationTarget.Global);
