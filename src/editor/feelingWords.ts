import * as l10n from '@vscode/l10n';
import { leastRatedWeeks, type FeelingTrend } from '../core/progress/feelings';
import { detailedDays } from '../core/shrinkHistory';
import { language, listed, number, plural } from '../protocol/language';

/** What the ratings show. They and the breaks stand side by side; neither is said to cause the other. */
export function feelingWords(trend: FeelingTrend, nameOf: (region: string) => string): string {
  const rated = trend.weeks.filter(({ ratings }) => ratings > 0).length;
  if (rated === 0) {
    return l10n.t(
      'Say now and then how you feel, and your ratings will stand here week by week, above the breaks you took.',
    );
  }
  if (!trend.enough || trend.changes.length === 0) {
    return plural(
      rated,
      l10n.t(
        'Too little to tell anything yet: ratings from {0} week. {1} weeks are the least.|Too little to tell anything yet: ratings from {0} weeks. {1} weeks are the least.',
        number(rated),
        number(leastRatedWeeks),
      ),
    );
  }
  const mean = new Intl.NumberFormat(language(), { maximumFractionDigits: 1 });
  const changes = trend.changes.map(({ region, first, last }) =>
    l10n.t('{0} from {1} to {2}', nameOf(region), mean.format(first), mean.format(last)),
  );
  const sentences = [
    l10n.t('{0}; 0 is fine, 10 is bad.', listed(changes)),
    ...(trend.thinned
      ? [
          l10n.t(
            'Of what is older than your last {0} days with breaks, one check-in a month is kept: those points are single days, not weeks.',
            number(detailedDays),
          ),
        ]
      : []),
    l10n.t('Much else changes in such a time: this cannot tell what the breaks did.'),
  ];
  return sentences.join(' ');
}
