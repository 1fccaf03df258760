import * as l10n from '@vscode/l10n';
import * as vscode from 'vscode';
import { nextDayStart } from '../core/localDay';
import { untilResumed } from '../core/session';
import type { MinuteOfDay } from '../core/settings';
import { minute, type Instant } from '../core/time';

/** Minutes; a year is as good as forever. */
const longestPause = 366 * 24 * 60;

/** Reads the argument of `unhunch.pause`: minutes, or `"tomorrow"`. `undefined` when it is neither. */
export function pauseUntil(argument: unknown, now: Instant, dayStartsAt: MinuteOfDay): Instant | undefined {
  if (argument === 'tomorrow') return nextDayStart(now, dayStartsAt);
  if (typeof argument === 'number' && Number.isFinite(argument) && argument > 0 && argument <= longestPause) {
    return now + argument * minute;
  }
  return undefined;
}

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
