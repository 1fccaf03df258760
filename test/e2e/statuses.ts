import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { Status } from '../../src/core/status';

/** What a window said, and when. `minutes` to the next break, as the status bar has it. */
export interface Said extends Pick<Status, 'phase' | 'today' | 'streak' | 'continuousCoding'> {
  readonly at: number;
  readonly kind?: string;
  readonly minutes: number;
}

/** What Unhunch says in each window, by way of an extension that listens to its API. */
export class Statuses {
  readonly folder = mkdtempSync(join(tmpdir(), 'unhunch-statuses-'));
  private readonly known = new Set<string>();

  /** The extension host's process of the window that has come up since the last call. */
  async newWindow(): Promise<number> {
    for (let waited = 0; waited < 40_000; waited += 100) {
      const fresh = readdirSync(this.folder).find((name) => !this.known.has(name));
      if (fresh) {
        this.known.add(fresh);
        return Number(fresh);
      }
      await delay(100);
    }
    throw new Error('The window said nothing.');
  }

  all(host: number): Said[] {
    const lines = readFileSync(join(this.folder, String(host)), 'utf8').split('\n');
    return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Said);
  }

  last(host: number): Said {
    const said = this.all(host).at(-1);
    if (!said) throw new Error(`Window ${host} said nothing.`);
    return said;
  }

  /** The first thing of this kind a window says from `since` on. */
  async until(host: number, fits: (said: Said) => boolean, since = 0, patience = 60_000): Promise<Said> {
    for (let waited = 0; waited < patience; waited += 50) {
      const found = this.all(host).find((said) => said.at >= since && fits(said));
      if (found) return found;
      await delay(50);
    }
    throw new Error(`Window ${host} never said it; its last words: ${JSON.stringify(this.last(host))}`);
  }
}
