import * as l10n from '@vscode/l10n';

/** A sign to tick in a check-in, and how soon somebody has to look at it: the urgencies of the safety facts. */
export interface RedFlag {
  readonly id: string;
  readonly urgency: 'emergency' | 'today';
  readonly words: string;
}

/** The red flags in five short lines, gravest first (movement-evidence §6; the safety facts have them at length). */
export function redFlags(): readonly RedFlag[] {
  return [
    {
      id: 'heart',
      urgency: 'emergency',
      words: l10n.t('Chest pain, pain spreading to arm, jaw or neck, breathlessness, sweating or feeling faint'),
    },
    { id: 'tearing', urgency: 'emergency', words: l10n.t('Sudden, severe or tearing pain in the upper back') },
    {
      id: 'nerves',
      urgency: 'emergency',
      words: l10n.t('Weak or numb in both legs or between them, trouble with bladder or bowels, or a serious accident'),
    },
    {
      id: 'numb',
      urgency: 'today',
      words: l10n.t('New weakness, numbness or tingling in an arm, a leg, the chest or the belly'),
    },
    {
      id: 'unwell',
      urgency: 'today',
      words: l10n.t(
        'New, strong pain between the shoulder blades, fever, weight loss, an injury, or pain that wakes me',
      ),
    },
  ];
}
