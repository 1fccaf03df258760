/** Pictures of Care in every theme and width: `npx tsx test/panel/careShots.ts <folder> <view>`. For looking at, not for comparing. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ToPanel } from '../../src/protocol/messages';
import { borrowBrowser, returnBrowser } from '../host/browser';
import { bundlePanel } from './bundle';
import { breathingRoutine, care, doneWithCare } from './careViews';
import { PanelPage } from './panelPage';
import { facts } from './sampleViews';
import { themes } from './themes';

const folder = process.argv[2] ?? join('test-results', 'care');
const only = process.argv[3];
const theme = process.argv[4];
const sizes = [
  [300, 640],
  [800, 720],
  [1400, 900],
] as const;

const views: Record<string, ToPanel> = {
  ...care,
  breathe: breathingRoutine({ position: 9_000, playing: false }),
  breatheReady: breathingRoutine({ position: 2_000, playing: false }),
  doneWithCare,
};

async function main(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const browser = await borrowBrowser();
  const script = await bundlePanel();
  console.log(`panel.js ${Math.round(script.length / 1024)} KB`);
  for (const one of themes.filter(({ name }) => theme === undefined || name === theme)) {
    for (const [width, height] of sizes) {
      for (const reducedMotion of [false, true]) {
        const panel = await PanelPage.open(browser, script, { theme: one, width, height, reducedMotion });
        await panel.send({ type: 'safetyFacts', facts });
        for (const [name, view] of Object.entries(views)) {
          if (reducedMotion && !name.startsWith('breathe')) continue;
          if (only !== undefined && !name.startsWith(only)) continue;
          await panel.send(view);
          const file = `${name}${reducedMotion ? '-still' : ''}-${one.name}-${width}.png`;
          await panel.page.screenshot({ path: join(folder, file), fullPage: true });
        }
        for (const problem of panel.problems) console.log(one.name, width, problem);
        await panel.close();
      }
    }
  }
  await returnBrowser();
}

void main();
