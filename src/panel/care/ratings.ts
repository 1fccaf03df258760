import * as l10n from '@vscode/l10n';
import type { CarePageView } from '../../protocol/careMessages';
import { formatNumber } from '../locale';
import type { Mark } from './markedFigure';

export const mostRating = 10;

/** By region, 0 to 10; 0 where there is none. */
export type Ratings = Readonly<Record<string, number>>;

export type Region = CarePageView<'checkIn'>['regions'][number];

/** A region on the body, filled by how it is rated. */
export function ratingMark({ id, name, at }: Region, ratings: Ratings): Mark {
  const rating = ratings[id] ?? 0;
  const label = l10n.t('{0}: {1} of {2}', name, formatNumber(rating), formatNumber(mostRating));
  return { id, at, label, sign: rating === 0 ? '+' : formatNumber(rating), strength: rating / mostRating };
}
