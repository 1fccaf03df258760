import * as l10n from '@vscode/l10n';
import type { SegmentView } from '../protocol/views';

export type Breath = SegmentView['breath'];

export function breathWords(breath: Breath): string {
  switch (breath) {
    case 'in':
      return l10n.t('Breathe in');
    case 'out':
      return l10n.t('Breathe out');
    case 'easy':
      return l10n.t('Breathe easily');
  }
}

/** How full the mark is, 0 to 1: it fills while breathing in, empties while breathing out, and rests half-way otherwise. */
export function breathFill(breath: Breath, progress: number): number {
  const eased = (1 - Math.cos(Math.PI * Math.min(1, Math.max(0, progress)))) / 2;
  return breath === 'in' ? eased : breath === 'out' ? 1 - eased : 0.5;
}
