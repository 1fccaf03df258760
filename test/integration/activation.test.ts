import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { unhunch } from './unhunch';

describe('Unhunch in VS Code', () => {
  it('activates by itself and returns version 1 of its API', async () => {
    const api = await unhunch();
    assert.equal(api.version, 1);
    assert.equal(typeof api.status.today.date, 'string');
  });

  it('registers every command of its manifest', async () => {
    await unhunch();
    const declared: { command: string }[] =
      vscode.extensions.getExtension('unhunch.unhunch')?.packageJSON.contributes.commands;
    const registered = new Set(await vscode.commands.getCommands(true));
    assert.equal(declared.length, 15);
    for (const { command } of declared) assert.ok(registered.has(command), command);
  });

  it('opens nothing by itself', async () => {
    await unhunch();
    const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
    assert.equal(
      tabs.some((tab) => tab.input instanceof vscode.TabInputWebview),
      false,
    );
  });

  it('works in untrusted and virtual workspaces, beside the person', () => {
    const manifest = vscode.extensions.getExtension('unhunch.unhunch')?.packageJSON;
    assert.equal(manifest.capabilities.untrustedWorkspaces.supported, true);
    assert.equal(manifest.capabilities.virtualWorkspaces, true);
    assert.deepEqual(manifest.extensionKind, ['ui', 'workspace']);
  });
});
