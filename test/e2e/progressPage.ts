import type { Frame } from 'playwright-core';
import type { ThemeKind } from '../host/versions';
import type { Workbench } from '../host/workbenchWindow';

/** The panel's document while it shows the progress page. */
export const progressPage = (workbench: Workbench): Promise<Frame> =>
  workbench.panelFrame(async (frame) => (await frame.locator('unhunch-progress').count()) > 0);

/** How VS Code marks the body of a webview for each kind of theme. */
export const bodyClasses: Readonly<Record<ThemeKind, string>> = {
  light: 'vscode-light',
  dark: 'vscode-dark',
  hcDark: 'vscode-high-contrast:not(.vscode-high-contrast-light)',
  hcLight: 'vscode-high-contrast-light',
};
