import assert from 'node:assert/strict';
import type * as vscode from 'vscode';
import { minute } from '../../../src/core/time';
import { Slouches } from '../../../src/editor/slouches';

describe('slouch reports', () => {
  let now = 0;
  let shown = 0;
  const logged: string[] = [];
  const write = (message: string | Error): void => void logged.push(String(message));
  const log = { debug: write, info: write, warn: write, error: write };
  const make = (): Slouches => {
    [now, shown] = [0, 0];
    return new Slouches({ now: () => now, showPosture: async () => void (shown += 1), log });
  };
  const link = (path: string) => ({ path }) as vscode.Uri;

  it('show the posture line at most every five minutes', async () => {
    const slouches = make();
    for (const at of [0, 1, 4.9, 5, 6]) {
      now = at * minute;
      await slouches.report();
    }
    assert.equal(shown, 2);
  });

  it('let one routine begin with a posture movement', async () => {
    const slouches = make();
    assert.equal(slouches.takeReport(), false);
    await slouches.report();
    assert.deepEqual([slouches.takeReport(), slouches.takeReport()], [true, false]);
  });

  it('come by a link, too; another link is named in the log', async () => {
    const slouches = make();
    await slouches.handleUri(link('/slouch'));
    await slouches.handleUri(link('/dance'));
    assert.equal(shown, 1);
    assert.match(logged.join('\n'), /Link not understood: \/dance/);
  });
});
