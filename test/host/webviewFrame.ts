import { setTimeout as delay } from 'node:timers/promises';
import type { Frame, Page } from 'playwright-core';

/** A webview is recognised by its document's title, a text it shows, or by any other test. */
export type WebviewTest = string | ((frame: Frame) => Promise<boolean>);

/** The document inside a webview, which is two frames deep. Waits until it is there. */
export async function webviewFrame(page: Page, test: WebviewTest, timeoutMs = 15_000): Promise<Frame> {
  const matches = typeof test === 'string' ? (frame: Frame) => titleOrText(frame, test) : test;
  for (let waited = 0; ; waited += 100) {
    for (const outer of await page.locator('iframe.webview').elementHandles()) {
      const inner = await (await outer.contentFrame())?.$('#active-frame').catch(() => null);
      const frame = await inner?.contentFrame();
      if (frame && (await matches(frame).catch(() => false))) return frame;
    }
    if (waited >= timeoutMs) throw new Error(`No webview matches ${String(test)}.`);
    await delay(100);
  }
}

async function titleOrText(frame: Frame, wanted: string): Promise<boolean> {
  if ((await frame.title()).includes(wanted)) return true;
  return (await frame.locator('body').innerText()).includes(wanted);
}
