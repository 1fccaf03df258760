import * as l10n from '@vscode/l10n';
import * as vscode from 'vscode';
import type { SettingProblem } from '../core/parseSettings';

/** Says that a setting the person has just changed cannot be used as it is. What is wrong with it stands in the log. */
export async function tellSettingProblem({ name, restCounts }: SettingProblem): Promise<void> {
  const id = `unhunch.${name}`;
  const message = restCounts
    ? l10n.t('Something in the setting {0} is not right. The rest of it counts.', id)
    : l10n.t('The setting {0} cannot be used as it is. Its default counts.', id);
  const why = l10n.t('Show Why');
  const open = l10n.t('Open Setting');
  const chosen = await vscode.window.showWarningMessage(message, why, open);
  if (chosen === why) await vscode.commands.executeCommand('unhunch.showLog');
  if (chosen === open) await vscode.commands.executeCommand('workbench.action.openSettings', `@id:${id}`);
}
