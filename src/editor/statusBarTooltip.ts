import * as l10n from '@vscode/l10n';
import { isOpen, type FaceInput, type PhaseWords } from './statusBarFace';
import { breaksTaken, daysInARow, spent } from './words';

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
  'unhunch.moreChoices',
  'unhunch.openStretches',
] as const;

/** What is the case, why, the day so far, and what can be done about it. */
export function tooltip(input: FaceInput, { headline, why }: PhaseWords): string {
  const { today, streak } = input.status;
  const facts = [l10n.t('{0} coding today', spent(today.coding)), breaksTaken(today.taken)];
  if (streak.days > 0) facts.push(daysInARow(streak.days));
  const lines = [`**${headline}**`, why, facts.join(' · '), links(input).join(' · ')];
  return lines.filter((line) => line !== undefined).join('\n\n');
}

function links(input: FaceInput): readonly string[] {
  const { status, credit, typedOver } = input;
  const link = (text: string, command: (typeof tooltipCommands)[number]): string => `[${text}](command:${command})`;
  const end = typedOver ? [link(l10n.t('End the break'), 'unhunch.endBreak')] : [];
  if (status.phase === 'break') return [...end, link(l10n.t('Show the stretch'), 'unhunch.openStretches')];
  const paused = status.phase === 'paused';
  return [
    ...(credit ? [link(l10n.t("That wasn't a break"), 'unhunch.notABreak')] : []),
    link(l10n.t('Start now'), 'unhunch.startBreak'),
    ...(isOpen(input)
      ? [
          link(l10n.t('Snooze'), 'unhunch.snooze'),
          link(l10n.t('Skip'), 'unhunch.skip'),
          link(l10n.t('More…'), 'unhunch.moreChoices'),
        ]
      : []),
    ...(credit ? [] : [link(l10n.t('I took a break'), 'unhunch.tookABreak')]),
    paused ? link(l10n.t('Resume'), 'unhunch.resume') : link(l10n.t('Pause'), 'unhunch.pause'),
    link(l10n.t('Stretches'), 'unhunch.openStretches'),
  ];
}
