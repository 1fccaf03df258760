import * as vscode from 'vscode';
import type { UnhunchApi } from './editor/api';
import { contractCommands, ownCommands } from './editor/commandNames';
import { panelType } from './editor/panelType';

/** CommonJS's own, in both of VS Code's hosts: loads what is not needed to come up. */
declare function require(path: './unhunch'): typeof import('./unhunch');

/**
 * Registers the doors through which VS Code comes in and returns the API. Everything behind them is loaded and put together in a task of
 * its own right after, or when the first door is used, so that the editor's start does not wait for it.
 */
export function activate(context: vscode.ExtensionContext): UnhunchApi {
  let started: ReturnType<typeof import('./unhunch').startUnhunch> | undefined;
  const unhunch = () => (started ??= require('./unhunch').startUnhunch(context));
  const contract = () => unhunch().contract.contract;
  const soon = setTimeout(unhunch, 0);

  context.subscriptions.push(
    { dispose: () => clearTimeout(soon) },
    ...[...contractCommands, ...ownCommands].map((name) =>
      vscode.commands.registerCommand(`unhunch.${name}`, (argument: unknown) => unhunch().commands.run(name, argument)),
    ),
    vscode.window.registerUriHandler({ handleUri: (uri) => contract().slouches.handleUri(uri) }),
    vscode.window.registerWebviewPanelSerializer(panelType, {
      deserializeWebviewPanel: (panel) => unhunch().stretches.adopt(panel),
    }),
  );
  return {
    version: 1,
    get status() {
      return contract().api.status;
    },
    onDidChangeStatus: (...listening) => contract().api.onDidChangeStatus(...listening),
    startBreak: (kind) => contract().api.startBreak(kind),
    snooze: (minutes) => contract().api.snooze(minutes),
    reportSlouch: () => contract().api.reportSlouch(),
    exportData: () => contract().api.exportData(),
  };
}
