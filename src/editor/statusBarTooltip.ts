import * as l10n from '@vscode/l10n';
import { nextOpening } from '../core/schedule';
import type { FaceInput } from './statusBarFace';
import { whyHere } from './whyHere';
import { breaksTaken, dayAndTime, daysInARow, minutesLeft, spent, timeOfDay } from './words';

/** The commands a tooltip may run. */
export const tooltipCommands = [
  'unhunch.startBreak',
  'unhunch.snooze',
  'unhunch.skip',
  'unhunch.pause',
  'unhunch.resume',
  'unhunch.tookABreak',
  'unhunch.notABreak',
  'unhunch.endBreak',
  'unhunch.openStretches',
] as const;

/** What is the case, why, the day so far, and what can be done about it. */
export function tooltip(input: FaceInput): string {
  const { today, streak } = input.status;
  const facts = [l10n.t('{0} coding today', spent(today.coding)), breaksTaken(today.taken)];
  if (streak.days > 0) facts.push(daysInARow(streak.days));
  const lines = [`**${headline(input)}**`, whyHere(input), facts.join(' · '), links(input).join(' · ')];
  return lines.filter((line) => line !== undefined).join('\n\n');
}

function headline({ status, settings, now, locale, typedOver }: FaceInput): string {
  switch (status.phase) {
    case 'break':
      return typedOver ? l10n.t('You are typing: is your break over?') : l10n.t('A break is running');
    case 'paused':
      return status.pausedUntil === undefined
        ? l10n.t('Reminders are paused until you resume them')
        : l10n.t('Reminders are paused until {0}', dayAndTime(status.pausedUntil, now, locale));
    case 'offHours': {
      const opening = nextOpening(settings.schedule, now);
      return opening === undefined
        ? l10n.t('Outside your working hours: no reminders')
        : l10n.t('Outside your working hours: no reminders until {0}', dayAndTime(opening, now, locale));
    }
    case 'away':
      return l10n.t('You are away: that counts as a break');
    case 'due':
      return status.snoozedUntil === undefined
        ? l10n.t('{0} without a break', spent(status.continuousCoding))
        : l10n.t('Put off until {0}', timeOfDay(status.snoozedUntil, locale));
    case 'coding':
      if (!status.next) return l10n.t('Reminders are off');
      return status.next.kind === 'long'
        ? l10n.t('{0} min to a long break', minutesLeft(status.next.in))
        : l10n.t('{0} min to a short break', minutesLeft(status.next.in));
  }
}

function links({ status, session, credit, typedOver }: FaceInput): readonly string[] {
  const link = (text: string, command: (typeof tooltipCommands)[number]): string => `[${text}](command:${command})`;
  const end = typedOver ? [link(l10n.t('End the break'), 'unhunch.endBreak')] : [];
  if (status.phase === 'break') return [...end, link(l10n.t('Show the stretch'), 'unhunch.openStretches')];
  const open = status.phase === 'due' || session.offered !== null;
  const paused = status.phase === 'paused';
  return [
    ...(credit ? [link(l10n.t("That wasn't a break"), 'unhunch.notABreak')] : []),
    link(l10n.t('Start now'), 'unhunch.startBreak'),
    ...(open ? [link(l10n.t('Snooze'), 'unhunch.snooze'), link(l10n.t('Skip'), 'unhunch.skip')] : []),
    ...(credit ? [] : [link(l10n.t('I took a break'), 'unhunch.tookABreak')]),
    paused ? link(l10n.t('Resume'), 'unhunch.resume') : link(l10n.t('Pause'), 'unhunch.pause'),
    link(l10n.t('Stretches'), 'unhunch.openStretches'),
  ];
}
