import { build } from 'esbuild';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { Period } from '../../src/core/progress/period';
import { writeSlot } from '../../src/core/slots';
import { borrowBrowser, returnBrowser } from '../host/browser';
import { repositoryRoot } from '../host/repositoryRoot';
import { shippedScripts } from '../panel/bundle';
import { historyOf, viewOf } from '../panel/progressViews';
import { budgets } from './budgets';
import type { ColdView } from './coldView';
import { PanelOpener } from './openedPanel';
import { isKept, median, renderTable, type Row } from './table';

/**
 * The page is open when everything in view is drawn; charts below follow in the next pictures. The median of so many rounds is held to
 * the budget. The fastest beside it tells what of that is the machine's other work, as does the empty panel.
 */
const rounds = 12;
const fastest = (times: readonly number[]): number => Math.min(...times);
/** A round takes a second or two; one that takes longer than this hangs. */
const mostSeconds = 60;

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

/** Runs the code that makes the view as it is when VS Code has just started: compiled for the first time. */
async function coldViews(saved: string): Promise<(period: Period) => Promise<ColdView>> {
  const { outputFiles } = await build({
    entryPoints: [join(repositoryRoot, 'test/bench/coldView.ts')],
    bundle: true,
    minify: true,
    platform: 'node',
    write: false,
  });
  const code = outputFiles[0]?.text ?? '';
  return (period) =>
    new Promise((resolve, reject) => {
      const worker = new Worker(code, { eval: true, workerData: { saved, period } });
      worker.once('message', resolve).once('error', reject);
    });
}

async function main(): Promise<void> {
  const saved = JSON.stringify(writeSlot(undefined, { writer: 'm1', machine: 'm1', history: historyOf(3653) }));
  const scripts = await shippedScripts();
  const opener = await PanelOpener.start(await inTime('Starting the browser', borrowBrowser()), scripts);
  try {
    const rows = await measured(opener, await coldViews(saved));
    const unhunch = scripts.get('progress.js')?.length ?? NaN;
    rows.push({ what: 'script of the progress page', unhunch, unit: 'B', budget: budgets.progressBytes });
    console.log(renderTable(rows));
    if (!rows.every(isKept)) process.exitCode = 1;
  } finally {
    opener.stop();
    await returnBrowser();
  }
}

async function measured(opener: PanelOpener, coldView: (period: Period) => Promise<ColdView>): Promise<Row[]> {
  const rows: Row[] = [];
  const nothing = viewOf({ days: {} });
  for (const period of ['recent', 2020, 'all'] as const) {
    const made: number[] = [];
    const seen: number[] = [];
    const all: number[] = [];
    const bare: number[] = [];
    const empty: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const { view, milliseconds } = await inTime('Making the view', coldView(period));
      const shown = await inTime('Showing ten years', opener.showing(view, milliseconds));
      made.push(milliseconds);
      seen.push(shown.inView);
      all.push(shown.all);
      bare.push((await inTime('Showing nothing', opener.showing(nothing, 0))).inView);
      empty.push(await inTime('Showing an empty panel', opener.empty()));
    }
    const row = (what: string, times: readonly number[], of = median): Row => ({
      what,
      unhunch: of(times),
      empty: of(empty),
      unit: 'ms',
    });
    rows.push(
      { ...row(`ten years, ${period}: what is in view`, seen), budget: budgets.progressMs },
      row('  fastest', seen, fastest),
      { ...row('  every chart', all), budget: budgets.progressMs },
      row('  fastest', all, fastest),
      row('  meanwhile, in the editor: state and figures, by code that runs for the first time', made),
      row('  the page with nothing recorded', bare),
    );
  }
  return rows;
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
