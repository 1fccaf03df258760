import { readFileSync } from 'node:fs';
import { addUp } from '../../src/core/addUp';
import { dayTotals } from '../../src/core/dayTotals';
import { byMachine, readSlot } from '../../src/core/slots';
import { reckonStreak } from '../../src/core/streak';
import { defaultSettings } from '../../src/core/settings';

/*
 * A process of its own that times loading a saved text's value and deriving what the status needs: the first time, as at the start of
 * VS Code, by code that has never run before, and the median of the next 20. Prints both in ms, as JSON. Of the time that passed and the
 * time that processors worked for it the lesser counts: neither what other processes took, nor what other threads did meanwhile.
 */

function loadAndDerive(saved: unknown): number {
  const began = performance.now();
  const worked = process.cpuUsage();
  const history = addUp([...byMachine([readSlot(saved)]).values()]);
  reckonStreak(history, '2026-03-02', defaultSettings);
  dayTotals(history, '2026-03-02');
  const { user, system } = process.cpuUsage(worked);
  return Math.min(performance.now() - began, (user + system) / 1000);
}

const text = readFileSync(process.argv[2] ?? '', 'utf8');
const first = loadAndDerive(JSON.parse(text));
const again = Array.from({ length: 20 }, () => loadAndDerive(JSON.parse(text))).sort((a, b) => a - b);
console.log(JSON.stringify({ first, again: again[again.length >> 1] }));
