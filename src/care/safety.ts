import * as l10n from '@vscode/l10n';
import { sourceNames } from './sources';

/**
 * `emergency`: call for help now · `today`: medical advice today · `soon`: ask a professional · `stop`: end the exercise · `note`: what
 * Unhunch is and is not.
 */
export type Urgency = 'emergency' | 'today' | 'soon' | 'stop' | 'note';

export interface SafetyFact {
  readonly urgency: Urgency;
  readonly title: string;
  readonly signs: readonly string[];
  readonly sources: readonly string[];
}

/**
 * The safety facts, gravest first, in the person's language. From the source articles S0, S1, S2 and, where they are silent, the red
 * flags of NHS, Sheffield NHS, Think Aorta and CHCP MSK (movement-evidence §6 and §8). Unhunch informs; it does not diagnose.
 */
export function safetyFacts(): readonly SafetyFact[] {
  return [
    {
      urgency: 'emergency',
      title: l10n.t('Call emergency services now'),
      signs: [
        l10n.t('Chest pain, with or without back pain, or pain spreading to an arm, the jaw, the neck or the back'),
        l10n.t(
          'Upper-back pain that is sudden and severe, or comes with sweating, sickness, breathlessness or light-headedness',
        ),
        l10n.t('A heart attack need not be sudden, severe or felt in the chest: some feel only their back or jaw'),
        l10n.t('Sudden tearing pain in the chest or between the shoulder blades'),
        l10n.t('Back pain after a serious accident'),
        l10n.t('Weakness, numbness or tingling in both legs, or numbness around the genitals or buttocks'),
        l10n.t('Trouble passing urine, losing control of bladder or bowels, or new trouble with sexual function'),
      ],
      sources: sourceNames('S1', 'NHS', 'Sheffield NHS', 'Think Aorta'),
    },
    {
      urgency: 'today',
      title: l10n.t('Get medical advice today'),
      signs: [
        l10n.t('New, strong pain between the shoulder blades, at the top of the back'),
        l10n.t('Weakness in an arm or leg, clumsy walking, or severe arm pain with tingling'),
        l10n.t('Numbness or tingling in the belly, chest, arms or legs'),
        l10n.t('Back pain with fever, feeling very unwell or losing weight without trying'),
        l10n.t('A new lump, a swelling, or a back that has changed its shape'),
        l10n.t('Pain that does not ease with rest, is worse at night, or worse on sneezing, coughing or on the toilet'),
        l10n.t('Pain after an injury, or new pain and a history of cancer'),
      ],
      sources: sourceNames('S1', 'NHS', 'CHCP MSK'),
    },
    {
      urgency: 'soon',
      title: l10n.t('Ask a professional soon'),
      signs: [
        l10n.t('Pain that lasts beyond a few weeks, gets worse, spreads, keeps coming back or stops your daily life'),
        l10n.t('New back pain under the age of 20 or over 55, with osteoporosis, or after a long time on steroids'),
        l10n.t(
          'Osteoporosis, a joint replacement, pregnancy, high blood pressure, dizziness, recent surgery or any other condition: ask before you begin',
        ),
      ],
      sources: sourceNames('S0', 'S1', 'S2', 'NHS'),
    },
    {
      urgency: 'stop',
      title: l10n.t('Stop the movement'),
      signs: [
        l10n.t('Sharp or spreading pain, more pain than before, new numbness or tingling'),
        l10n.t('Dizziness, faintness, trouble seeing'),
        l10n.t('Chest pain, breathlessness or trouble speaking: stop, and call emergency services'),
        l10n.t('Go only as far as is comfortable. A stretch may pull; it should not hurt.'),
        l10n.t('Sore for more than a day afterwards: do half as much next time.'),
      ],
      sources: sourceNames('S0', 'S1', l10n.t('our judgement')),
    },
    {
      urgency: 'note',
      title: l10n.t('What Unhunch is'),
      signs: [
        l10n.t('It informs. It does not diagnose or treat, and it does not replace somebody who has examined you.'),
        l10n.t('Breaks and stretches ease discomfort for many people. Nobody can promise that they will for you.'),
      ],
      sources: sourceNames('S4', 'Tunwattanapong 2016', 'Cochrane 2019'),
    },
  ];
}
