import assert from 'node:assert/strict';
import type { Browser } from 'playwright-core';
import { borrowBrowser, returnBrowser } from '../host/browser';
import { bundlePanel } from './bundle';
import { PanelPage, type PanelOptions } from './panelPage';
import { light } from './themes';

/** For the tests of a suite, each of which opens the panel anew, in one page; after each test the console has to be empty. */
export function panelForEach(
  usual: Partial<PanelOptions> = {},
): (options?: Partial<PanelOptions>) => Promise<PanelPage> {
  let browser: Browser;
  let script: string;
  let panel: PanelPage | undefined;

  before(async () => {
    browser = await borrowBrowser();
    script = await bundlePanel();
  });
  afterEach(() => assert.deepEqual(panel?.problems.splice(0), [], 'nothing on the console'));
  after(async () => {
    await panel?.close();
    await returnBrowser();
  });

  return async (options = {}) => {
    const all = { theme: light, width: 800, height: 720, ...usual, ...options };
    if (panel) await panel.openAnew(all);
    else panel = await PanelPage.open(browser, script, all);
    return panel;
  };
}
