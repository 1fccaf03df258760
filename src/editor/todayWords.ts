import * as l10n from '@vscode/l10n';
import type { DayFigures } from '../core/progress/dayFigures';
import type { Status } from '../core/status';
import { minute, second } from '../core/time';
import { listed, number, plural } from '../protocol/language';
import { breaksTaken, minutesLeft, spent, spentSeconds } from './words';

/** What today has been, and what comes next. */
export function todayWords(figures: DayFigures, status: Status): string[] {
  const said = [l10n.t('{0} of coding.', spentSeconds(figures.coding)), breakCounts(figures)];
  const longest = Math.max(figures.longest * second, status.continuousCoding);
  if (longest >= minute) said.push(l10n.t('Longest without a break: {0}.', spent(longest)));
  const next = status.phase === 'coding' ? status.next : undefined;
  if (next) {
    said.push(
      next.kind === 'long'
        ? l10n.t('Long break in {0} min.', number(minutesLeft(next.in)))
        : l10n.t('Short break in {0} min.', number(minutesLeft(next.in))),
    );
  } else if (status.phase === 'due') said.push(l10n.t('A break is due.'));
  return said;
}

function breakCounts({ taken, partial, natural, skipped }: DayFigures): string {
  const parts = [breaksTaken(taken)];
  if (partial > 0) parts.push(l10n.t('{0} in part', number(partial)));
  if (natural > 0) parts.push(plural(natural, l10n.t('{0} rest|{0} rests', number(natural))));
  if (skipped > 0) parts.push(l10n.t('{0} skipped', number(skipped)));
  return l10n.t('{0}.', listed(parts));
}
