import * as l10n from '@vscode/l10n';
import type { WeekFact, WeekReport } from '../core/progress/weekFacts';
import { number, plural } from '../protocol/language';
import { spentSeconds } from './words';

/** What can be said about a week, in at most three sentences. */
export function reportWords({ which, facts }: WeekReport): { title: string; sentences: string[] } {
  const title = which === 'last' ? l10n.t('Last week') : l10n.t('This week so far');
  if (facts.length > 0) return { title, sentences: facts.map(factWords) };
  return {
    title,
    sentences: [
      which === 'last'
        ? l10n.t('No coding and no breaks. There is more below from the time before.')
        : l10n.t('Three sentences on your week will stand here, once there has been some coding or a break.'),
    ],
  };
}

function factWords(fact: WeekFact): string {
  switch (fact.about) {
    case 'taken':
      return fact.taken === fact.of
        ? plural(
            fact.of,
            l10n.t('You took {0} break and skipped none.|You took {0} breaks and skipped none.', number(fact.of)),
          )
        : plural(
            fact.of,
            l10n.t('You took {0} of {1} break.|You took {0} of {1} breaks.', number(fact.taken), number(fact.of)),
          );
    case 'natural':
      return plural(
        fact.natural,
        l10n.t(
          'You rested {0} time without being asked.|You rested {0} times without being asked.',
          number(fact.natural),
        ),
      );
    case 'longest':
      return longestWords(fact.longest, fact.before);
    case 'kept':
      return plural(
        fact.kept,
        l10n.t(
          'You kept {0} day; the goal is {1}.|You kept {0} days; the goal is {1}.',
          number(fact.kept),
          number(fact.goal),
        ),
      );
    case 'coding':
      return plural(
        fact.days,
        l10n.t(
          'You coded for {0} on {1} day.|You coded for {0} on {1} days.',
          spentSeconds(fact.coding),
          number(fact.days),
        ),
      );
  }
}

function longestWords(longest: number, before: number | undefined): string {
  const now = spentSeconds(longest);
  if (before === undefined) return l10n.t('Your longest sit was {0}.', now);
  const earlier = spentSeconds(before);
  if (now === earlier) return l10n.t('Your longest sit was {0}, as in the week before.', now);
  return longest < before
    ? l10n.t('Your longest sit fell from {0} to {1}.', earlier, now)
    : l10n.t('Your longest sit was {0}, after {1} in the week before.', now, earlier);
}
