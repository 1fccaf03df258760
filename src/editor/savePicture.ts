import * as l10n from '@vscode/l10n';
import * as vscode from 'vscode';
import type { SavePicture } from '../protocol/messages';

/** "The last five weeks" → "unhunch-the-last-five-weeks". */
const fileName = (title: string): string =>
  `unhunch-${title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')}`;

/** Asks where to, and saves a chart as SVG or PNG, as the name chosen ends. */
export async function savePicture({ name, svg, png }: SavePicture): Promise<void> {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  const target = await vscode.window.showSaveDialog({
    title: l10n.t('Save {0}', name),
    filters: { SVG: ['svg'], PNG: ['png'] },
    ...(folder ? { defaultUri: vscode.Uri.joinPath(folder, `${fileName(name)}.svg`) } : {}),
  });
  if (!target) return;
  const isPng = target.path.toLowerCase().endsWith('.png');
  const bytes = isPng ? Uint8Array.from(atob(png), (letter) => letter.charCodeAt(0)) : new TextEncoder().encode(svg);
  await vscode.workspace.fs.writeFile(target, bytes);
}
