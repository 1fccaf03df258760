import AxeBuilder from '@axe-core/playwright';
import assert from 'node:assert/strict';
import type { Browser } from 'playwright-core';
import type { ToPanel } from '../../src/protocol/messages';
import { borrowBrowser, returnBrowser } from '../host/browser';
import { bundlePanel } from './bundle';
import { PanelPage } from './panelPage';
import { breathing, done, home, homeLeftOut, hurt, moments, movement, offer, routine, safety } from './sampleViews';
import { themes } from './themes';

const views: Record<string, ToPanel> = {
  home,
  homeLeftOut,
  movement: movement('seated-twist'),
  movementInTwoParts: movement('shoulder-rolls'),
  safety,
  hurt,
  ready: routine({ position: moments.ready, playing: false }),
  move: routine({ position: moments.move, playing: false }),
  hold: routine({ position: moments.hold, playing: false }),
  breathing: breathing({ position: moments.hold, playing: false }),
  notice: {
    ...routine({ position: moments.hold, playing: false }),
    notice: { words: 'Bridge: left out for today.', undo: { what: 'movement', id: 'bridge' } },
  },
  offer,
  free: routine({ position: moments.free, playing: false }),
  done,
};

/** Where the posture resets are opened. */
const opened = ['notice', 'free'];

describe('panel accessibility', function () {
  this.timeout(180_000);
  let browser: Browser;
  let script: string;

  before(async () => {
    browser = await borrowBrowser();
    script = await bundlePanel();
  });
  after(() => returnBrowser());

  for (const theme of themes) {
    for (const width of [300, 1400]) {
      for (const reducedMotion of [false, true]) {
        it(`${theme.name}, ${width} px${reducedMotion ? ', still' : ''}: no violation in any view, nothing wider than the window`, async () => {
          const panel = await PanelPage.open(browser, script, { theme, width, height: 720, reducedMotion });
          for (const [name, view] of Object.entries(views)) {
            await panel.send(view);
            if (opened.includes(name)) await panel.page.getByRole('button', { name: 'Posture reset…' }).click();
            const { violations } = await new AxeBuilder({ page: panel.page }).analyze();
            const found = violations.map((v) => `${v.id}: ${v.nodes.map((node) => node.target.join(' ')).join(', ')}`);
            assert.deepEqual(found, [], name);
            const overflow = await panel.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
            assert.ok(overflow <= 0, `${name} is ${overflow} px too wide`);
          }
          assert.deepEqual(panel.problems, []);
          await panel.close();
        });
      }
    }
  }
});
