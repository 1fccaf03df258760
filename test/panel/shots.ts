/** Pictures of every view in every theme and width: `npx tsx test/panel/shots.ts <folder>`. For looking at, not for comparing. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ToPanel } from '../../src/protocol/messages';
import { borrowBrowser, returnBrowser } from '../host/browser';
import { bundlePanel } from './bundle';
import { PanelPage } from './panelPage';
import { breathing, done, home, homeLeftOut, hurt, moments, movement, routine, safety } from './sampleViews';
import { themes } from './themes';

const folder = process.argv[2] ?? join('test-results', 'panel');
const only = process.argv[3];
const sizes = [
  [300, 640],
  [800, 720],
  [1400, 900],
] as const;

function views(): Record<string, ToPanel> {
  const at = (position: number): ToPanel => routine({ position, playing: false });
  return {
    home,
    homeLeftOut,
    movement: movement('seated-twist'),
    safety,
    hurt,
    breathing: breathing({ position: moments.hold, playing: false }),
    ...Object.fromEntries(Object.entries(moments).map(([name, position]) => [name, at(position)])),
    done,
  };
}

async function main(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const browser = await borrowBrowser();
  const script = await bundlePanel();
  console.log(`panel.js ${Math.round(script.length / 1024)} KB`);
  for (const theme of themes) {
    for (const [width, height] of sizes) {
      for (const reducedMotion of [false, true]) {
        const panel = await PanelPage.open(browser, script, { theme, width, height, reducedMotion });
        for (const [name, view] of Object.entries(views())) {
          if (reducedMotion && name !== 'hold') continue;
          if (only !== undefined && !name.startsWith(only)) continue;
          await panel.send(view);
          const file = `${name}${reducedMotion ? '-still' : ''}-${theme.name}-${width}.png`;
          await panel.page.screenshot({ path: join(folder, file), fullPage: true });
        }
        for (const problem of panel.problems) console.log(theme.name, width, problem);
        await panel.close();
      }
    }
  }
  await returnBrowser();
}

void main();
