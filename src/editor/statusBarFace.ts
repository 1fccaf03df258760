import * as l10n from '@vscode/l10n';
import type { History } from '../core/history';
import type { Hold } from '../core/moment';
import type { Credit } from '../core/naturalBreak';
import { positionAt } from '../core/runningBreak';
import type { Session } from '../core/session';
import type { Settings } from '../core/settings';
import type { Status } from '../core/status';
import type { Instant } from '../core/time';
import { tooltip } from './statusBarTooltip';
import { breakName, clock, minutesLeft, spent } from './words';

/** What the status bar item shows. */
export interface Face {
  readonly text: string;
  /** What a screen reader says instead of the icon and the abbreviation. */
  readonly label: string;
  /** Markdown, with command links. */
  readonly tooltip: string;
  /** What a click does. */
  readonly command: string;
  readonly calling: boolean;
  readonly visible: boolean;
}

export interface FaceInput {
  readonly status: Status;
  readonly session: Session;
  readonly settings: Settings;
  readonly history: History;
  readonly now: Instant;
  readonly locale: string;
  /** Why a due break is not offered yet, and until when at the latest. */
  readonly held: { readonly why: Hold; readonly cap: Instant } | undefined;
  /** The natural break that the person has just come back from. */
  readonly credit: Credit | undefined;
  /** Whether to ask if the running break is over. */
  readonly typedOver: boolean;
}

type Wording = Pick<Face, 'text' | 'label'>;

const icon = '$(unhunch-figure)';

export function statusBarFace(input: FaceInput): Face {
  const { status, settings, held, typedOver } = input;
  const calling = status.phase === 'due' && status.snoozedUntil === undefined && !held;
  const busy = status.phase === 'due' || status.phase === 'break';
  return {
    ...wording(input),
    tooltip: tooltip(input),
    command: typedOver ? 'unhunch.endBreak' : 'unhunch.openStretches',
    calling,
    visible:
      settings.statusBar === 'always' ||
      (settings.statusBar === 'whenDue' && busy && status.snoozedUntil === undefined),
  };
}

function wording(input: FaceInput): Wording {
  const { status, credit } = input;
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
      return dueWording(input);
    case 'coding': {
      if (credit) return creditWording(credit);
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

function dueWording({ status, now, held }: FaceInput): Wording {
  if (status.snoozedUntil !== undefined) {
    const minutes = minutesLeft(status.snoozedUntil - now);
    return {
      text: `${icon} ${l10n.t('{0}m', minutes)}`,
      label: l10n.t('Unhunch: break put off, {0} min to go', minutes),
    };
  }
  switch (held?.why) {
    case 'debugging':
      return {
        text: `${icon} ${l10n.t('Stretch (debugging)')}`,
        label: l10n.t('Unhunch: a break is due, held while you debug'),
      };
    case 'typing':
      return {
        text: `${icon} ${l10n.t('Stretch (typing)')}`,
        label: l10n.t('Unhunch: a break is due, held until you pause'),
      };
    case 'justBack':
      return {
        text: `${icon} ${l10n.t('Stretch (just back)')}`,
        label: l10n.t('Unhunch: a break is due, held since you have only just come back'),
      };
    case undefined:
      return { text: `${icon} ${l10n.t('Stretch')}`, label: l10n.t('Unhunch: time for a break') };
  }
}

function creditWording({ from, to }: Credit): Wording {
  if (to === from) return { text: `${icon} ${l10n.t('Break counts')}`, label: l10n.t('Unhunch: your break counts') };
  const away = spent(to - from);
  return {
    text: `${icon} ${l10n.t('Away {0} counts', away)}`,
    label: l10n.t('Unhunch: {0} away count as a break', away),
  };
}

function breakWording({ session, now, typedOver }: FaceInput): Wording {
  if (!session.running) return { text: icon, label: l10n.t('Unhunch') };
  if (typedOver) {
    return { text: `${icon} ${l10n.t('Break over?')}`, label: l10n.t('Unhunch: is your break over? Press to end it') };
  }
  const left = session.running.routine.length - positionAt(session.running, now);
  const stopped = session.running.since === null;
  return {
    text: `${stopped ? '$(debug-pause)' : icon} ${clock(left)}`,
    // Without the seconds: a screen reader would read each of them.
    label: stopped ? l10n.t('Unhunch: break paused') : l10n.t('Unhunch: break running'),
  };
}
