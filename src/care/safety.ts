import * as l10n from '@vscode/l10n';

/** `emergency`: call for help now · `today`: medical advice today · `soon`: ask a professional · `stop`: end the exercise. */
export type Urgency = 'emergency' | 'today' | 'soon' | 'stop';

export interface SafetyFact {
  readonly urgency: Urgency;
  readonly title: string;
  readonly signs: readonly string[];
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
        l10n.t('A heart attack need not be sudden, severe or felt in the chest'),
        l10n.t('Sudden tearing pain in the chest or between the shoulder blades'),
        l10n.t('Back pain after a serious accident'),
        l10n.t('Weakness, numbness or tingling in both legs, or numbness around the genitals or buttocks'),
        l10n.t('Trouble passing urine, or losing control of bladder or bowels'),
      ],
    },
    {
      urgency: 'today',
      title: l10n.t('Get medical advice today'),
      signs: [
        l10n.t('New, strong pain between the shoulder blades'),
        l10n.t('Weakness in an arm or leg, or numbness or tingling in the belly, chest, arms or legs'),
        l10n.t('Back pain with fever, feeling very unwell, unplanned weight loss, or a new lump or swelling'),
        l10n.t('Pain after an injury, pain that is worse at night or does not ease with rest, or a history of cancer'),
      ],
    },
    {
      urgency: 'soon',
      title: l10n.t('Ask a professional soon'),
      signs: [
        l10n.t('Pain that lasts beyond a few weeks, gets worse, spreads or keeps coming back'),
        l10n.t(
          'Osteoporosis, a joint replacement, pregnancy, high blood pressure, dizziness or recent surgery: ask first',
        ),
      ],
    },
    {
      urgency: 'stop',
      title: l10n.t('Stop the movement'),
      signs: [
        l10n.t('Sharp or spreading pain, more pain than before, new numbness or tingling'),
        l10n.t('Dizziness, faintness, trouble seeing or speaking, chest pain, breathlessness'),
        l10n.t('Go only as far as is comfortable. A stretch may pull; it should not hurt.'),
      ],
    },
  ];
}
