import * as l10n from '@vscode/l10n';
import type { Credit } from '../core/naturalBreak';
import { positionAt } from '../core/runningBreak';
import { nextOpening } from '../core/schedule';
import type { Instant } from '../core/time';
import { number } from '../protocol/language';
import { codingWords, icon } from './codingWords';
import { busyText, isBusy } from './offerWords';
import { isOpen, type FaceInput, type PhaseWords } from './statusBarFace';
import { clock, dayAndTime, minutesLeft, spent, timeOfDay } from './words';

type Wording = Pick<PhaseWords, 'text' | 'label' | 'command'>;

/** What the status bar says in other phases than coding, and of a natural break that has just ended. Loaded with the first of them. */
export function phaseWords(input: FaceInput): PhaseWords {
  const { status, credit } = input;
  switch (status.phase) {
    case 'break':
      return {
        ...breakWording(input),
        headline: input.typedOver ? l10n.t('You are typing: is your break over?') : l10n.t('A break is running'),
        why: undefined,
      };
    case 'paused':
      return {
        text: `${icon} ${l10n.t('Paused')}`,
        label: l10n.t('Unhunch: reminders paused'),
        headline: pausedHeadline(input),
        why: l10n.t('Coding time is still counted'),
      };
    case 'offHours':
      return {
        text: icon,
        label: l10n.t('Unhunch: outside your working hours'),
        headline: offHoursHeadline(input),
        why: undefined,
      };
    case 'away':
      return {
        text: `${icon} ${l10n.t('Away')}`,
        label: l10n.t('Unhunch: you are away, that counts as a break'),
        headline: l10n.t('You are away: that counts as a break'),
        why: undefined,
      };
    case 'due':
      return dueWords(input);
    case 'coding':
      return isOpen(input) ? dueWords(input) : { ...codingWords(input), ...(credit && creditWording(credit)) };
  }
}

function dueWords(input: FaceInput): PhaseWords {
  const { credit, held } = input;
  // The long break can still be due when somebody comes back from a rest, which is news first.
  const wording = credit && held?.why === 'justBack' ? creditWording(credit) : dueWording(input);
  return { ...wording, headline: dueHeadline(input), why: whyDue(input) };
}

function pausedHeadline({ status, now, locale }: FaceInput): string {
  return status.pausedUntil === undefined
    ? l10n.t('Reminders are paused until you resume them')
    : l10n.t('Reminders are paused until {0}', dayAndTime(status.pausedUntil, now, locale));
}

function offHoursHeadline({ settings, now, locale }: FaceInput): string {
  const opening = nextOpening(settings.schedule, now);
  return opening === undefined
    ? l10n.t('Outside your working hours: no reminders')
    : l10n.t('Outside your working hours: no reminders until {0}', dayAndTime(opening, now, locale));
}

function dueHeadline({ status, session, locale }: FaceInput): string {
  return status.snoozedUntil === undefined
    ? isBusy(session.skips) && session.offered
      ? busyText()
      : l10n.t('{0} without a break', spent(status.continuousCoding))
    : l10n.t('Put off until {0}', timeOfDay(status.snoozedUntil, locale));
}

function whyDue({ status, session, held, locale }: FaceInput): string | undefined {
  if (status.snoozedUntil !== undefined) return undefined;
  const latest = (instant: Instant): string => timeOfDay(instant, locale);
  switch (held?.why) {
    case 'typing':
      return l10n.t('Waits for a pause in your typing, until {0} at the latest', latest(held.cap));
    case 'debugging':
      return l10n.t('Held while you debug, until {0} at the latest', latest(held.cap));
    case 'justBack':
      return l10n.t('Held for a moment: you have only just come back');
    case undefined:
      if ((session.offered?.again ?? null) !== null) return l10n.t('Offered twice; from now on it waits here');
      return session.offered
        ? l10n.t('Offered at {0}; once more later, then it only waits here', latest(session.offered.at))
        : l10n.t('Waits for a good moment');
  }
}

function dueWording({ status, now, held }: FaceInput): Wording {
  if (status.snoozedUntil !== undefined) {
    const minutes = number(minutesLeft(status.snoozedUntil - now));
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
  const command = 'unhunch.notABreak';
  if (to === from)
    return {
      command,
      text: `${icon} ${l10n.t('Break counts')}`,
      label: l10n.t('Unhunch: your break counts. Press if it was none'),
    };
  const away = spent(to - from);
  return {
    command,
    text: `${icon} ${l10n.t('Away {0}: counted as a break', away)}`,
    label: l10n.t('Unhunch: {0} away counted as a break. Press if it was none', away),
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
