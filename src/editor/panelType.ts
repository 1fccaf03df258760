/** The webview's type: VS Code stores it to restore the panel after a reload. */
export const panelType = 'unhunch.stretches';
