import { addUp } from '../../src/core/addUp';
import { dayTotals } from '../../src/core/dayTotals';
import { byMachine, readSlot, writeSlot } from '../../src/core/slots';
import { reckonStreak } from '../../src/core/streak';
import { defaultSettings } from '../../src/core/settings';
import { budgets } from './budgets';
import { heavyYears } from './heavyYears';
import { isKept, renderTable, type Row } from './table';

/** Loading the saved text's value and deriving what the status needs, as at the start of VS Code. */
function loadAndDerive(saved: unknown): number {
  const began = performance.now();
  const history = addUp([...byMachine([readSlot(saved)]).values()]);
  reckonStreak(history, '2026-03-02', defaultSettings);
  dayTotals(history, '2026-03-02');
  return performance.now() - began;
}

const rows = [1, 5, 10].flatMap((years): Row[] => {
  const text = JSON.stringify(writeSlot(undefined, { writer: 'm1', machine: 'm1', history: heavyYears(years) }));
  const first = loadAndDerive(JSON.parse(text));
  const median = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[times.length >> 1] ?? Infinity;
  const times = Array.from({ length: 21 }, () => loadAndDerive(JSON.parse(text)));
  return [
    { what: `${years} years of heavy use, saved`, unhunch: text.length, unit: 'B', budget: budgets.stateBytes },
    {
      what: `${years} years, load and derive (median of 21)`,
      unhunch: median(times),
      unit: 'ms',
      budget: budgets.deriveMs,
    },
    { what: `${years} years, first time in a fresh process`, unhunch: first, unit: 'ms', budget: budgets.deriveColdMs },
  ];
});
console.log(renderTable(rows));
if (!rows.every(isKept)) process.exitCode = 1;
