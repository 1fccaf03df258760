import * as l10n from '@vscode/l10n';
import type { Hold } from '../core/moment';
import type { Session } from '../core/session';
import { positionAt } from '../core/runningBreak';
import type { Settings } from '../core/settings';
import type { Status } from '../core/status';
import type { Instant } from '../core/time';
import { breakName, breaksTaken, clock, daysInARow, minutesLeft, spent, timeOfDay } from './words';

/** What the status bar item shows. */
export interface Face {
  readonly text: string;
  /** What a screen reader says instead of the icon and the abbreviation. */
  readonly label: string;
  /** Markdown, with command links. */
  readonly tooltip: string;
  readonly calling: boolean;
  readonly visible: boolean;
}

export interface FaceInput {
  readonly status: Status;
  readonly session: Session;
  readonly settings: Settings;
  readonly now: Instant;
  readonly locale: string;
  /** Why a due break is not offered yet. */
  readonly held: Hold | undefined;
}

const icon = '$(unhunch-figure)';

/** The commands a tooltip may run. */
export const tooltipCommands = [
  'unhunch.startBreak',
  'unhunch.snooze',
  'unhunch.skip',
  'unhunch.pause',
  'unhunch.resume',
  'unhunch.openStretches',
] as const;

export function statusBarFace(input: FaceInput): Face {
  const { status, settings } = input;
  const calling = status.phase === 'due' && status.snoozedUntil === undefined;
  const busy = calling || status.phase === 'break';
  return {
    ...wording(input),
    tooltip: tooltip(input),
    calling,
    visible: settings.statusBar === 'always' || (settings.statusBar === 'whenDue' && busy),
  };
}

function wording(input: FaceInput): Pick<Face, 'text' | 'label'> {
  const { status, held } = input;
  switch (status.phase) {
    case 'break':
      return breakWording(input);
    case 'paused':
      return { text: `${icon} ${l10n.t('Paused')}`, label: l10n.t('Unhunch: reminders paused') };
    case 'offHours':
      return { text: icon, label: l10n.t('Unhunch: outside your working hours') };
    case 'away':
      return { text: `${icon} ${l10n.t('Away')}`, label: l10n.t('Unhunch: you are away, that counts as a break') };
    case 'due':
      if (status.snoozedUntil !== undefined) {
        const minutes = minutesLeft(status.snoozedUntil - input.now);
        return {
          text: `${icon} ${l10n.t('{0}m', minutes)}`,
          label: l10n.t('Unhunch: break put off, {0} min to go', minutes),
        };
      }
      if (held === 'debugging') {
        return {
          text: `${icon} ${l10n.t('Stretch (debugging)')}`,
          label: l10n.t('Unhunch: a break is due, held while you debug'),
        };
      }
      return { text: `${icon} ${l10n.t('Stretch')}`, label: l10n.t('Unhunch: time for a break') };
    case 'coding': {
      if (!status.next) return { text: icon, label: l10n.t('Unhunch: reminders are off') };
      const minutes = minutesLeft(status.next.in);
      const label =
        minutes === 1
          ? l10n.t('Unhunch: 1 minute to the next {0}', breakName(status.next.kind))
          : l10n.t('Unhunch: {0} minutes to the next {1}', minutes, breakName(status.next.kind));
      return { text: `${icon} ${l10n.t('{0}m', minutes)}`, label };
    }
  }
}

function breakWording({ session, now }: FaceInput): Pick<Face, 'text' | 'label'> {
  if (!session.running) return { text: icon, label: l10n.t('Unhunch') };
  const left = session.running.routine.length - positionAt(session.running, now);
  const stopped = session.running.since === null;
  return {
    text: `${stopped ? '$(debug-pause)' : icon} ${clock(left)}`,
    // Without the seconds: a screen reader would read each of them.
    label: stopped ? l10n.t('Unhunch: break paused') : l10n.t('Unhunch: break running'),
  };
}

function tooltip(input: FaceInput): string {
  const { status } = input;
  const { today, streak } = status;
  const facts = [l10n.t('{0} coding today', spent(today.coding)), breaksTaken(today.taken)];
  if (streak.days > 0) facts.push(daysInARow(streak.days));
  return [`**${headline(input)}**`, facts.join(' · '), links(status).join(' · ')].join('\n\n');
}

function headline({ status, locale }: FaceInput): string {
  switch (status.phase) {
    case 'break':
      return l10n.t('A break is running');
    case 'paused':
      return status.pausedUntil === undefined
        ? l10n.t('Reminders are paused until you resume them')
        : l10n.t('Reminders are paused until {0}', timeOfDay(status.pausedUntil, locale));
    case 'offHours':
      return l10n.t('Outside your working hours: no reminders');
    case 'away':
      return l10n.t('You are away: that counts as a break');
    case 'due':
      return l10n.t('{0} without a break', spent(status.continuousCoding));
    case 'coding':
      if (!status.next) return l10n.t('Reminders are off');
      return status.next.kind === 'long'
        ? l10n.t('{0} min to a long break', minutesLeft(status.next.in))
        : l10n.t('{0} min to a short break', minutesLeft(status.next.in));
  }
}

function links(status: Status): readonly string[] {
  const link = (text: string, command: (typeof tooltipCommands)[number]): string => `[${text}](command:${command})`;
  if (status.phase === 'break') return [link(l10n.t('Show the stretch'), 'unhunch.openStretches')];
  const due = status.phase === 'due';
  const paused = status.phase === 'paused';
  return [
    link(l10n.t('Start now'), 'unhunch.startBreak'),
    ...(due ? [link(l10n.t('Snooze'), 'unhunch.snooze'), link(l10n.t('Skip'), 'unhunch.skip')] : []),
    paused ? link(l10n.t('Resume'), 'unhunch.resume') : link(l10n.t('Pause'), 'unhunch.pause'),
    link(l10n.t('Stretches'), 'unhunch.openStretches'),
  ];
}
