import * as l10n from '@vscode/l10n';
import * as vscode from 'vscode';
import { nextDayStart } from '../core/localDay';
import { untilResumed } from '../core/session';
import type { MinuteOfDay } from '../core/settings';
import { minute, type Instant } from '../core/time';

/** Asks until when reminders are to be paused; `undefined` when the person changes their mind. */
export async function askPauseUntil(now: () => Instant, dayStartsAt: MinuteOfDay): Promise<Instant | undefined> {
  const choices = [
    { label: l10n.t('For 30 minutes'), until: () => now() + 30 * minute },
    { label: l10n.t('For 1 hour'), until: () => now() + 60 * minute },
    { label: l10n.t('For 2 hours'), until: () => now() + 120 * minute },
    { label: l10n.t('Until tomorrow'), until: () => nextDayStart(now(), dayStartsAt) },
    { label: l10n.t('Until I resume'), until: () => untilResumed },
  ];
  const choice = await vscode.window.showQuickPick(choices, {
    title: 'Unhunch',
    placeHolder: l10n.t('Pause reminders. Coding time is still counted.'),
  });
  return choice?.until();
}
