import * as vscode from 'vscode';

/**
 * Uses the parts of VS Code that extensions of this kind use, once. What VS Code builds for itself at their first use stays for all
 * extensions, and would otherwise be put down to whichever comes first.
 */
export async function warmUp(context: vscode.ExtensionContext): Promise<void> {
  const log = vscode.window.createOutputChannel('Bench', { log: true });
  log.info('warming up');
  const item = vscode.window.createStatusBarItem('bench.item', vscode.StatusBarAlignment.Right, 1);
  // often enough for the compiler to be done with VS Code's side of it, too
  for (let minutes = 0; minutes < 30; minutes += 1) {
    item.text = `$(clock) ${minutes}m`;
    const tooltip = new vscode.MarkdownString(
      `**${minutes} min** to go  \n1 h of it today, 3 times\n\n---\n\n[$(clock) Link](command:bench.nothing) · [Other](command:bench.nothing)`,
      true,
    );
    tooltip.isTrusted = { enabledCommands: ['bench.nothing'] };
    item.tooltip = tooltip;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  item.accessibilityInformation = { label: 'Bench', role: 'button' };
  item.show();
  vscode.workspace.getConfiguration('bench').get('anything');
  vscode.workspace.getConfiguration('editor').get('fontSize');
  context.globalState.keys();
  context.globalState.setKeysForSync(['bench']);
  await context.globalState.update('bench', { at: Date.now() });
  const disposables = [
    log,
    item,
    vscode.commands.registerCommand('bench.nothing', () => undefined),
    vscode.window.onDidChangeWindowState(() => undefined),
    vscode.window.registerUriHandler({ handleUri: () => undefined }),
    vscode.window.onDidChangeActiveTextEditor(() => undefined),
    vscode.window.onDidChangeActiveNotebookEditor(() => undefined),
    vscode.window.onDidChangeTextEditorSelection(() => undefined),
    vscode.window.onDidChangeTextEditorVisibleRanges(() => undefined),
    vscode.window.tabGroups.onDidChangeTabs(() => undefined),
    vscode.window.onDidChangeActiveTerminal(() => undefined),
    vscode.window.onDidChangeNotebookEditorSelection(() => undefined),
    vscode.debug.onDidChangeActiveStackItem(() => undefined),
    vscode.workspace.onDidChangeConfiguration(() => undefined),
    vscode.window.registerWebviewPanelSerializer('bench.panel', { deserializeWebviewPanel: async () => undefined }),
  ];
  await new Promise((resolve) => setTimeout(resolve, 1000));
  for (const disposable of disposables) disposable.dispose();
}
