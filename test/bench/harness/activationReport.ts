import { setTimeout as delay } from 'node:timers/promises';
import * as vscode from 'vscode';

/** What VS Code's own "Startup Performance" page says an extension took: load code + call `activate`, in ms. */
export async function reportedActivation(ids: readonly string[]): Promise<Record<string, number>> {
  await vscode.commands.executeCommand('perfview.show');
  for (let waited = 0; waited < 15_000; waited += 250) {
    await delay(250);
    const text = vscode.workspace.textDocuments.find(({ uri }) => uri.scheme === 'perf')?.getText() ?? '';
    const found = ids.map((id) => [id, loadAndCall(text, id)] as const).filter(([, ms]) => ms !== undefined);
    if (found.length === ids.length) return Object.fromEntries(found) as Record<string, number>;
  }
  return {};
}

/** | Extension | Eager | Load Code | Call Activate | Finish Activate | Event | By | */
function loadAndCall(text: string, id: string): number | undefined {
  const row = text.split('\n').find((line) => line.split('|')[1]?.trim() === id);
  const cells = row?.split('|').map((cell) => cell.trim());
  return cells ? Number(cells[3]) + Number(cells[4]) + Number(cells[5]) : undefined;
}
