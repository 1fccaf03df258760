import { readFileSync } from 'node:fs';
import { addUp } from '../../src/core/addUp';
import { dayTotals } from '../../src/core/dayTotals';
import { byMachine, readSlot } from '../../src/core/slots';
import { reckonStreak } from '../../src/core/streak';
import { defaultSettings } from '../../src/core/settings';

/*
 * A process of its own that times loading saved texts' values and deriving what the status needs: the first time, as at the start of
 * VS Code, by code that has never run before, and the median of the next 20. Prints both in ms, as JSON. Of the time that passed and the
 * time that processors worked for it the lesser counts: neither what other processes took, nor what other threads did meanwhile.
 */

/** The files of the machines' slots; after `all`, everything in them is read, which the progress page and the first writing do. */
const [, , ...args] = process.argv;
const readsAll = args[0] === 'all';
const files = readsAll ? args.slice(1) : args;

function loadAndDerive(saved: readonly unknown[]): number {
  const worked = process.cpuUsage();
  const began = performance.now();
  const history = addUp([...byMachine(saved.map(readSlot)).values()]);
  reckonStreak(history, '2026-03-02', defaultSettings);
  dayTotals(history, '2026-03-02');
  if (readsAll) Object.keys(history.days);
  const passed = performance.now() - began;
  const { user, system } = process.cpuUsage(worked);
  return Math.min(passed, (user + system) / 1000);
}

const texts = files.map((file) => readFileSync(file, 'utf8'));
const read = (): unknown[] => texts.map((text) => JSON.parse(text) as unknown);
const first = loadAndDerive(read());
const again = Array.from({ length: 20 }, () => loadAndDerive(read())).sort((a, b) => a - b);
console.log(JSON.stringify({ first, again: again[again.length >> 1] }));
