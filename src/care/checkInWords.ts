import * as l10n from '@vscode/l10n';
import { sourceNames } from './sources';

/** What a check-in asks about; the core's regions by the same names. */
export type AskedRegion = 'neck' | 'shoulders' | 'upperBack' | 'lowerBack' | 'wrists' | 'eyes';

export function regionName(region: AskedRegion): string {
  switch (region) {
    case 'neck':
      return l10n.t('Neck');
    case 'shoulders':
      return l10n.t('Shoulders');
    case 'upperBack':
      return l10n.t('Upper back');
    case 'lowerBack':
      return l10n.t('Lower back');
    case 'wrists':
      return l10n.t('Wrists');
    case 'eyes':
      return l10n.t('Eyes');
  }
}

/** Where check-ins go: they are part of the history. */
export const whereItIsKept = (): string =>
  l10n.t(
    'Your check-ins stay with you, on your machines. If Settings Sync is on, it carries them from one to the other.',
  );

/** What the signs to tick and the advice in the answers are from (movement-evidence §6). */
export const checkInSources = (): string[] =>
  sourceNames('S1', 'S2', 'NHS', 'Sheffield NHS', 'Think Aorta', 'CHCP MSK', l10n.t('our judgement'));

export interface Answer {
  readonly title: string;
  readonly sentences: readonly string[];
  /** The safety facts belong right below. */
  readonly safety: boolean;
}

/** How a check-in is answered: advice, no alarm, and no promise. `names` are the regions it is about, as one text. */
export function answerWords(
  kind:
    | 'emergency'
    | 'today'
    | 'severeUpperBack'
    | 'severe'
    | 'lasting'
    | 'risen'
    | 'eased'
    | 'first'
    | 'apart'
    | 'steady'
    | 'changed',
  names: string,
): Answer {
  switch (kind) {
    case 'emergency':
      return {
        title: l10n.t('Call emergency services now'),
        sentences: [
          l10n.t('What you ticked can be a sign of something that cannot wait. Leave the stretches for today.'),
        ],
        safety: true,
      };
    case 'today':
      return {
        title: l10n.t('Get medical advice today'),
        sentences: [l10n.t('What you ticked is worth a call to a doctor today. Leave the stretches until then.')],
        safety: true,
      };
    case 'severeUpperBack':
      return {
        title: l10n.t('Get medical advice today'),
        sentences: [
          l10n.t(
            'Strong pain between the shoulder blades is worth a call to a doctor today, above all when it is new. Leave the stretches until then.',
          ),
          l10n.t('If it came suddenly, or with anything on the list below, do not wait.'),
        ],
        safety: true,
      };
    case 'severe':
      return {
        title: l10n.t('That is a lot to carry'),
        sentences: [
          l10n.t('{0}: rest it today, and ask a doctor or physiotherapist soon.', names),
          l10n.t('If it came suddenly or anything else feels wrong, look at the safety page now.'),
        ],
        safety: false,
      };
    case 'lasting':
      return {
        title: l10n.t('A few weeks now'),
        sentences: [
          l10n.t(
            '{0}: it has stayed for three weeks or more. A doctor or physiotherapist can look for the cause.',
            names,
          ),
        ],
        safety: false,
      };
    case 'risen':
      return {
        title: l10n.t('More than usual'),
        sentences: [
          l10n.t('{0}: more than in the last days. Go gently today, half of the usual, and stop what hurts.', names),
          l10n.t('If it stays for a few weeks, gets worse or spreads, ask a professional.'),
        ],
        safety: false,
      };
    case 'eased':
      return {
        title: l10n.t('Less than usual'),
        sentences: [l10n.t('{0}: easier than in the last days.', names)],
        safety: false,
      };
    case 'first':
      return {
        title: l10n.t('Noted'),
        sentences: [l10n.t('After a week of these, breaks favour what is sore.'), whereItIsKept()],
        safety: false,
      };
    case 'apart':
      return {
        title: l10n.t('Noted'),
        sentences: [l10n.t('The one before is more than a week old, so there is nothing to compare this with yet.')],
        safety: false,
      };
    case 'changed':
      return {
        title: l10n.t('Noted'),
        sentences: [l10n.t('A little different from the last days. If it stays or gets worse, ask a professional.')],
        safety: false,
      };
    case 'steady':
      return { title: l10n.t('Noted'), sentences: [l10n.t('About the same as in the last days.')], safety: false };
  }
}
