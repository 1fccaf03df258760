import { build } from 'esbuild';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import type { ProgressView } from '../../src/protocol/progressView';
import { borrowBrowser, returnBrowser } from '../host/browser';
import { repositoryRoot } from '../host/repositoryRoot';
import { bundlePanel } from '../panel/bundle';
import { PanelPage } from '../panel/panelPage';
import { historyOf, viewOf } from '../panel/progressViews';
import { themes } from '../panel/themes';
import { budgets } from './budgets';
import { isKept, renderTable, type Row } from './table';

/** The fastest of so many rounds counts: what else the machine does only adds. */
const rounds = 9;

/** From the message's arrival in a panel just opened until what it says is on the screen, in ms. */
async function drawn(browser: Browser, script: string, view: ProgressView): Promise<number> {
  const [theme] = themes;
  if (!theme) throw new Error('There is no theme.');
  const panel = await PanelPage.open(browser, script, { theme, width: 1200, height: 900 });
  const time = await panel.page.evaluate(async (message) => {
    const began = performance.now();
    window.postMessage(message, '*');
    for (let shown = false; !shown;) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      const page = document.querySelector('unhunch-app')?.shadowRoot?.querySelector('unhunch-progress')?.shadowRoot;
      for (const chart of page?.querySelectorAll('unhunch-chart') ?? [])
        shown ||= Boolean(chart.shadowRoot?.querySelector('.drawing svg'));
    }
    await new Promise((resolve) => requestAnimationFrame(resolve));
    return performance.now() - began;
  }, view);
  await panel.close();
  return time;
}

async function scriptBytes(): Promise<number> {
  const { outputFiles } = await build({
    entryPoints: {
      panel: join(repositoryRoot, 'src/panel/main.ts'),
      progress: join(repositoryRoot, 'src/panel/progress/progressPage.ts'),
    },
    outdir: 'dist',
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    splitting: true,
    target: 'es2022',
  });
  return outputFiles.find(({ path }) => path.endsWith('progress.js'))?.contents.length ?? NaN;
}

async function main(): Promise<void> {
  const history = historyOf(3653);
  const browser = await borrowBrowser();
  const script = await bundlePanel();
  const rows: Row[] = [];
  for (const period of ['recent', 2020, 'all'] as const) {
    const made: number[] = [];
    const shown: number[] = [];
    const empty: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const began = performance.now();
      const view = viewOf(history, period);
      made.push(performance.now() - began);
      shown.push(await drawn(browser, script, view));
      empty.push(await drawn(browser, script, viewOf({ days: {} })));
    }
    rows.push({
      what: `progress with ten years, ${period}: figures and page`,
      unhunch: Math.min(...made) + Math.min(...shown),
      empty: Math.min(...empty),
      unit: 'ms',
      budget: budgets.progressMs,
    });
    rows.push({ what: '  of it the figures', unhunch: Math.min(...made), unit: 'ms', budget: budgets.progressMs });
  }
  rows.push({
    what: 'script of the progress page',
    unhunch: await scriptBytes(),
    unit: 'B',
    budget: budgets.progressBytes,
  });
  await returnBrowser();
  console.log(renderTable(rows));
  if (!rows.every(isKept)) process.exitCode = 1;
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
