import { build } from 'esbuild';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { Browser } from 'playwright-core';
import { addUp } from '../../src/core/addUp';
import type { History } from '../../src/core/history';
import { byMachine, readSlot, writeSlot } from '../../src/core/slots';
import type { ChartFrame } from '../../src/panel/progress/chartElement';
import type { ProgressView } from '../../src/protocol/progressView';
import { borrowBrowser, returnBrowser } from '../host/browser';
import { repositoryRoot } from '../host/repositoryRoot';
import { bundlePanel } from '../panel/bundle';
import { PanelPage } from '../panel/panelPage';
import { historyOf, viewOf } from '../panel/progressViews';
import { light } from '../panel/themes';
import { budgets } from './budgets';
import { isKept, median, renderTable, type Row } from './table';

/** The median of so many rounds counts. */
const rounds = 9;
/** A round takes a second or two; one that takes longer than this hangs. */
const mostSeconds = 60;

/** From the message's arrival in a panel just opened until every chart of it is on the screen, in ms. */
async function drawn(browser: Browser, script: string, view: ProgressView): Promise<number> {
  const panel = await PanelPage.open(browser, script, { theme: light, width: 1200, height: 900 });
  const time = await panel.page.evaluate(async (message) => {
    const began = performance.now();
    window.postMessage(message, '*');
    for (let shown = false; !shown;) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      const page = document.querySelector('unhunch-app')?.shadowRoot?.querySelector('unhunch-progress')?.shadowRoot;
      const charts = [...(page?.querySelectorAll<ChartFrame>('unhunch-chart') ?? [])];
      shown =
        charts.length > 0 &&
        charts.every(({ model, shadowRoot }) => model.empty || shadowRoot?.querySelector('.drawing svg'));
    }
    await new Promise((resolve) => requestAnimationFrame(resolve));
    return performance.now() - began;
  }, view);
  await panel.close();
  return time;
}

async function inTime<Result>(what: string, work: Promise<Result>): Promise<Result> {
  const limit = new AbortController();
  const late = delay(mostSeconds * 1000, undefined, { signal: limit.signal }).then(() => {
    throw new Error(`${what} took longer than ${mostSeconds} s. Is the machine busy with something else?`);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    limit.abort();
  }
}

/** The facts as they are read from what VS Code has kept. */
const unpacked = (saved: string): History => addUp([...byMachine([readSlot(JSON.parse(saved))]).values()]);

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
  const saved = JSON.stringify(writeSlot(undefined, { writer: 'm1', machine: 'm1', history: historyOf(3653) }));
  const browser = await inTime('Starting the browser', borrowBrowser());
  try {
    const rows = await measured(browser, saved);
    console.log(renderTable(rows));
    if (!rows.every(isKept)) process.exitCode = 1;
  } finally {
    await returnBrowser();
  }
}

async function measured(browser: Browser, saved: string): Promise<readonly Row[]> {
  const script = await bundlePanel();
  const rows: Row[] = [];
  for (const period of ['recent', 2020, 'all'] as const) {
    const made: number[] = [];
    const shown: number[] = [];
    const empty: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const began = performance.now();
      const view = viewOf(unpacked(saved), period);
      made.push(performance.now() - began);
      shown.push(await inTime('Drawing ten years', drawn(browser, script, view)));
      empty.push(await inTime('Drawing the empty page', drawn(browser, script, viewOf({ days: {} }))));
    }
    rows.push({
      what: `progress with ten years, ${period}: saved state to every chart`,
      unhunch: median(made.map((time, round) => time + (shown[round] ?? NaN))),
      empty: median(empty),
      unit: 'ms',
      budget: budgets.progressMs,
    });
    rows.push({ what: '  of it state and figures', unhunch: median(made), unit: 'ms', budget: budgets.progressMs });
  }
  rows.push({
    what: 'script of the progress page',
    unhunch: await scriptBytes(),
    unit: 'B',
    budget: budgets.progressBytes,
  });
  return rows;
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
