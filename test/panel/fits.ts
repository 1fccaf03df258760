import assert from 'node:assert/strict';
import { tooWide } from '../host/overflow';
import type { PanelPage } from './panelPage';

/** Whether what the panel shows stays inside windows of these widths in px; afterwards the window is as wide as the last. */
export async function fits(panel: PanelPage, widths: readonly number[], what: string): Promise<void> {
  for (const width of widths) {
    await panel.resize(width);
    assert.equal(await tooWide(panel.page), 0, `${what} is too wide at ${width} px`);
  }
}
