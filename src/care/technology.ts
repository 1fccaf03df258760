import * as l10n from '@vscode/l10n';
import { sourceNames } from './sources';

export interface Technology {
  readonly title: string;
  readonly text: readonly string[];
  readonly steps: readonly string[];
  readonly link: string;
  readonly privacy: string;
  readonly sources: readonly string[];
}

/**
 * How a wearable posture monitor reaches Unhunch: anything that can open a link can (S2 names the monitors). `scheme` is
 * that of links which this editor opens: other builds of VS Code have others.
 */
export function technology(scheme: string): Technology {
  return {
    title: l10n.t('Posture monitors'),
    text: [
      l10n.t('A wearable monitor buzzes when you slump. It can tell Unhunch, too, and you get one quiet line here.'),
      l10n.t('A nudge helps you notice. Whether a monitor eases pain is not well studied.'),
    ],
    steps: [
      l10n.t('In your monitor’s app, find what happens on slouching: a link, a shortcut or an automation.'),
      l10n.t('Let it open the link below.'),
      l10n.t('Unhunch says so once in five minutes at most; the line leads to the sitting reset.'),
    ],
    link: `${scheme}://unhunch.unhunch/slouch`,
    privacy: l10n.t('The link carries no data, and Unhunch sends none.'),
    sources: sourceNames('S2'),
  };
}
