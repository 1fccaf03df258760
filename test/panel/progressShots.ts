/** Pictures of the progress page in every theme and width: `npx tsx test/panel/progressShots.ts <folder> <view>`. For looking at. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { borrowBrowser, returnBrowser } from '../host/browser';
import { bundlePanel } from './bundle';
import { PanelPage } from './panelPage';
import { progressViews } from './progressViews';
import { themes } from './themes';

const [folder = join('test-results', 'progress'), only = '', theme = '', size = ''] = process.argv.slice(2);

async function main(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const browser = await borrowBrowser();
  const script = await bundlePanel();
  for (const { name: themeName, ...colours } of themes) {
    if (!themeName.startsWith(theme)) continue;
    for (const width of [320, 800, 1600]) {
      if (size !== '' && String(width) !== size) continue;
      const panel = await PanelPage.open(browser, script, {
        theme: { name: themeName, ...colours },
        width,
        height: 900,
      });
      for (const [name, view] of Object.entries(progressViews)) {
        if (!name.startsWith(only)) continue;
        await panel.send(view());
        await panel.page.screenshot({ path: join(folder, `${name}-${themeName}-${width}.png`), fullPage: true });
      }
      for (const problem of panel.problems) console.log(themeName, width, problem);
      await panel.close();
    }
  }
  await returnBrowser();
}

void main();
