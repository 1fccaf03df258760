import * as vscode from 'vscode';

/**
 * Uses the parts of VS Code that extensions of this kind use, once. What VS Code builds for itself at their first use stays for all
 * extensions, and would otherwise be put down to whichever comes first.
 */
export async function warmUp(): Promise<void> {
  const log = vscode.window.createOutputChannel('Bench', { log: true });
  log.info('warming up');
  const item = vscode.window.createStatusBarItem('bench.item', vscode.StatusBarAlignment.Right, 1);
  item.text = '$(clock) 1m';
  const tooltip = new vscode.MarkdownString('**1 min** [link](command:bench.nothing)');
  tooltip.isTrusted = { enabledCommands: ['bench.nothing'] };
  item.tooltip = tooltip;
  item.accessibilityInformation = { label: 'Bench', role: 'button' };
  item.show();
  vscode.workspace.getConfiguration('bench').get('anything');
  vscode.workspace.getConfiguration('editor').get('fontSize');
  const disposables = [
    log,
    item,
    vscode.commands.registerCommand('bench.nothing', () => undefined),
    vscode.window.onDidChangeWindowState(() => undefined),
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
