import * as l10n from '@vscode/l10n';
import { dayRecord } from '../core/history';
import { openGap } from '../core/session';
import { second } from '../core/time';
import { number, plural } from '../protocol/language';
import type { FaceInput, PhaseWords } from './statusBarFace';
import { breakName, minutesLeft, spent, timeOfDay } from './words';

export const icon = '$(unhunch-figure)';

/** What the status bar says while somebody codes. */
export function codingWords(input: FaceInput): PhaseWords {
  const { next } = input.status;
  if (!next) {
    return {
      text: icon,
      label: l10n.t('Unhunch: reminders are off'),
      headline: l10n.t('Reminders are off'),
      why: undefined,
    };
  }
  const minutes = minutesLeft(next.in);
  const said = number(minutes);
  return {
    text: `${icon} ${l10n.t('{0}m', said)}`,
    label: plural(
      minutes,
      l10n.t('Unhunch: {0} minute to the next {1}|Unhunch: {0} minutes to the next {1}', said, breakName(next.kind)),
    ),
    headline: next.kind === 'long' ? l10n.t('{0} min to a long break', said) : l10n.t('{0} min to a short break', said),
    why: whyHere(input),
  };
}

function whyHere(input: FaceInput): string {
  const { session, settings, now } = input;
  const gap = openGap(session, now);
  return gap > settings.idleAfter
    ? l10n.t('No key, click or scroll for {0}: the countdown waits', spent(gap))
    : sinceWhen(input);
}

/** What the countdown began with: the day's latest break or rest, or the latest one skipped or cut short. */
function sinceWhen({ status, history, locale }: FaceInput): string {
  const coded = spent(status.continuousCoding);
  const breaks = Object.values(dayRecord(history, status.today.date).breaks)
    .filter(({ outcome }) => outcome !== 'snoozed' && outcome !== 'void')
    .map(({ outcome, at, done }) => ({ outcome, end: at + done * second }))
    .sort((a, b) => b.end - a.end);
  const [latest] = breaks;
  if (!latest) return l10n.t('{0} of coding so far', coded);
  const end = timeOfDay(latest.end, locale);
  switch (latest.outcome) {
    case 'natural':
      return l10n.t('{0} of coding since you came back at {1}', coded, end);
    case 'skipped':
      return l10n.t('{0} of coding; counting anew since the break you skipped at {1}', coded, end);
    case 'partial':
      return l10n.t('{0} of coding; counting anew since the break you ended early at {1}', coded, end);
    default:
      return l10n.t('{0} of coding since your break at {1}', coded, end);
  }
}
