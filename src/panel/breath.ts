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

/** Share of a breath that is breathed in; letting go takes longer. */
const inShare = 0.42;

export interface BreathNow {
  readonly breath: Breath;
  /** Through this one in- or out-breath, 0 to 1. */
  readonly progress: number;
  /** Counts from 1, for a hold that is counted in breaths. */
  readonly count?: number;
}

/** What to breathe at a share (0 to 1) of the segment. A hold counted in breaths is paced, each one in and out. */
export function breathAt({ breath, breaths }: Pick<SegmentView, 'breath' | 'breaths'>, share: number): BreathNow {
  if (breaths === undefined) return { breath, progress: share };
  const passed = Math.min(breaths, Math.max(0, share * breaths));
  const count = Math.min(breaths, Math.floor(passed) + 1);
  const within = passed - (count - 1);
  return within < inShare
    ? { breath: 'in', progress: within / inShare, count }
    : { breath: 'out', progress: (within - inShare) / (1 - inShare), count };
}
