import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** Bytes in use after everything that can be freed was freed, once VS Code's own starting up no longer moves it. */
export async function heapAtRest(): Promise<number> {
  let last = Infinity;
  for (let round = 0; round < 40; round += 1) {
    collect();
    const used = process.memoryUsage().heapUsed;
    if (Math.abs(used - last) < 8 * 1024) return used;
    last = used;
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
  return last;
}

/** Bytes one call of `action` allocates: the least of several batches, too short for a collection in between. */
export function bytesPerCall(action: () => void): number {
  const calls = 20_000;
  let least = Infinity;
  for (let round = 0; round < 10; round += 1) {
    collect();
    const before = process.memoryUsage().heapUsed;
    for (let call = 0; call < calls; call += 1) action();
    least = Math.min(least, (process.memoryUsage().heapUsed - before) / calls);
  }
  return Math.max(0, least);
}
