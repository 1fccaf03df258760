import * as l10n from '@vscode/l10n';
import * as vscode from 'vscode';
import type { DueBreak } from '../core/breakCycle';
import type { Settings } from '../core/settings';
import { minute, type Duration } from '../core/time';
import { number } from '../protocol/language';
import { lengthOf, tinyBreak } from './offerWords';
import { breakLength } from './words';

export interface MoreParts {
  readonly due: Pick<DueBreak, 'kind'>;
  readonly settings: Settings;
  /** The snooze that has a button of its own; without one, the list has everything. */
  readonly offered: Duration | undefined;
  /** Whether the person has been skipping breaks. */
  readonly busy: boolean;
  readonly start: (length?: Duration) => Promise<void>;
  readonly skip: () => void;
  readonly snooze: (length: Duration) => void;
  readonly took: () => void;
  readonly pause: () => Promise<void>;
}

interface Choice extends vscode.QuickPickItem {
  readonly run: () => unknown;
}

/** Other times, another rhythm, and the ways to turn offers off. */
export function moreChoices(parts: MoreParts): readonly Choice[] {
  const { due, settings, busy, offered } = parts;
  const alone = offered === undefined;
  const start = (length: Duration, own?: Duration) => ({
    label: l10n.t('Start now: {0}', breakLength(length)),
    run: () => parts.start(own),
  });
  const usual = settings.snooze / minute;
  return [
    ...(busy || alone ? [start(lengthOf(due, settings))] : []),
    ...(busy && alone ? [start(tinyBreak, tinyBreak)] : []),
    ...[...new Set([usual, 5, 10, 15, 30, 60])]
      .sort((a, b) => a - b)
      .filter((minutes) => minutes * minute !== offered)
      .map((minutes) => ({ label: l10n.t('In {0} min', number(minutes)), run: () => parts.snooze(minutes * minute) })),
    ...(alone ? [{ label: l10n.t('Skip'), run: parts.skip }] : []),
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
function rhythm(due: MoreParts['due'], settings: Settings): readonly Choice[] {
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
