import * as l10n from '@vscode/l10n';
import { checkInFigure } from '../care/checkInFigure';
import { deskFigure } from '../care/deskFigures';
import { tickedHere, type DeskCheck } from '../core/careChoices';
import type { Instant } from '../core/time';
import { coldMayFollow, type WarmthPlan, type WarmthState } from '../core/warmth';
import { breathingFigure } from '../movements/pacedBreathing';
import { sittingReset } from '../movements/sittingReset';
import type { CarePageView } from '../protocol/careMessages';
import { deskSummary } from './careViews';
import { warmthFace } from './warmthFace';
import { warmthWords } from './warmthView';

type View = CarePageView<'overview'>;
type Entry = View['sections'][number]['entries'][number];

export interface CareNow {
  readonly warmth: WarmthState;
  readonly desk: DeskCheck;
  readonly habit: string | undefined;
  readonly now: Instant;
}

/** Everything in Care, with what is going on. */
export function careOverview({ warmth, desk, habit, now }: CareNow): View {
  const turn = (to: WarmthPlan, line: string): Entry => {
    const face = warmthFace(warmth, now);
    const follows = to === 'contrast' && coldMayFollow(warmth, now) ? l10n.t('The cold may follow') : '';
    const status = face?.page === to ? face.label : follows;
    return { to, name: warmthWords(to).name, line, status, drawing: to };
  };
  return {
    type: 'care',
    page: 'overview',
    sections: [
      {
        title: l10n.t('Now'),
        entries: [
          {
            to: 'breathing',
            name: l10n.t('Breathing'),
            line: l10n.t('1 to 10 minutes, slow and even'),
            status: '',
            figure: breathingFigure,
            pose: 'full',
          },
          {
            to: 'posture',
            name: l10n.t('Posture'),
            line: l10n.t('Sitting, standing, at a wall: half a minute each'),
            status: '',
            figure: sittingReset.figure,
            pose: 'set',
          },
          {
            to: 'checkIn',
            name: l10n.t('How do you feel?'),
            line: l10n.t('Ten seconds, for you alone'),
            status: '',
            figure: checkInFigure,
          },
        ],
      },
      {
        title: l10n.t('Warm and cold'),
        entries: [
          turn('heat', l10n.t('15 minutes, for tight muscles')),
          turn('cold', l10n.t('10 minutes at most, for a fresh strain')),
          turn('contrast', l10n.t('With hours in between')),
        ],
      },
      {
        title: l10n.t('Every day'),
        entries: [
          {
            to: 'desk',
            name: l10n.t('Your desk'),
            line: l10n.t('Screen, elbows, back, feet'),
            status: Object.keys(tickedHere(desk)).length === 0 ? '' : deskSummary(desk),
            figure: deskFigure('desktop'),
          },
          {
            to: 'habits',
            name: l10n.t('Habits'),
            line: habit ?? l10n.t('Sleep, walking, lifting and more'),
            status: '',
            drawing: 'habits',
          },
          {
            to: 'technology',
            name: l10n.t('Posture monitors'),
            line: l10n.t('Let a wearable tell Unhunch'),
            status: '',
            drawing: 'technology',
          },
        ],
      },
    ],
  };
}
