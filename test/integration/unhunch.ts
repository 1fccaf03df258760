import * as vscode from 'vscode';
import type { UnhunchApi } from '../../src/editor/api';

/** The API of the running extension. */
export async function unhunch(): Promise<UnhunchApi> {
  const extension = vscode.extensions.getExtension<UnhunchApi>('unhunch.unhunch');
  if (!extension) throw new Error('Unhunch is not installed here.');
  return extension.activate();
}

/** Changes one user setting for the time of a test. */
export async function withSetting(name: string, value: unknown, check: () => Promise<void> | void): Promise<void> {
  const configuration = (): vscode.WorkspaceConfiguration => vscode.workspace.getConfiguration('unhunch');
  await configuration().update(name, value, vscode.ConfigurationTarget.Global);
  try {
    await check();
  } finally {
    await configuration().update(name, undefined, vscode.ConfigurationTarget.Global);
  }
}

/** Resolves with the first status that fits, at the latest after the test's own time is up. */
export async function statusThat(
  api: UnhunchApi,
  fits: (status: UnhunchApi['status']) => boolean,
): Promise<UnhunchApi['status']> {
  if (fits(api.status)) return api.status;
  return new Promise((resolve) => {
    const subscription = api.onDidChangeStatus((status) => {
      if (!fits(status)) return;
      subscription.dispose();
      resolve(status);
    });
  });
}

export const panelTabs = (): vscode.Tab[] =>
  vscode.window.tabGroups.all
    .flatMap((group) => group.tabs)
    .filter((tab) => tab.input instanceof vscode.TabInputWebview);

/** VS Code tells of a tab some time after it is there. */
export async function tabsThat(fits: (panels: readonly vscode.Tab[]) => boolean): Promise<void> {
  if (fits(panelTabs())) return;
  await new Promise<void>((resolve) => {
    const subscription = vscode.window.tabGroups.onDidChangeTabs(() => {
      if (!fits(panelTabs())) return;
      subscription.dispose();
      resolve();
    });
  });
}
