import * as l10n from '@vscode/l10n';
import * as vscode from 'vscode';
import type { SavePicture } from '../protocol/messages';
import { suggestedTarget } from './suggestedTarget';

/** "The last five weeks" → "unhunch-the-last-five-weeks". */
const fileName = (title: string): string =>
  `unhunch-${title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')}`;

/** Asks where to, and saves a chart as SVG or PNG, as the name chosen ends. A name that ends in neither saves nothing. */
export async function savePicture({ name, svg, png }: SavePicture): Promise<void> {
  const target = await vscode.window.showSaveDialog({
    title: l10n.t('Save {0}', name),
    filters: { SVG: ['svg'], PNG: ['png'] },
    defaultUri: suggestedTarget(`${fileName(name)}.svg`),
  });
  if (!target) return;
  const [, ending] = /\.(svg|png)$/i.exec(target.path) ?? [];
  // The dialog asked about overwriting this name, so no other will do, and a file that is not what its name says opens nowhere.
  if (!ending) throw new Error(l10n.t('Choose a name that ends in .svg or .png. Nothing was saved.'));
  const isPng = ending.toLowerCase() === 'png';
  const bytes = isPng ? Uint8Array.from(atob(png), (letter) => letter.charCodeAt(0)) : new TextEncoder().encode(svg);
  await vscode.workspace.fs.writeFile(target, bytes);
}
