import assert from 'node:assert/strict';
import { shippedScripts } from './bundle';

const kilobyte = 1024;

describe('what ships of the panel', function () {
  this.timeout(30_000);

  it('fits its budget of 200 KB, and 48 KB more once progress is looked at', async () => {
    const scripts = [...(await shippedScripts())];
    const panel = scripts.filter(([name]) => /^panel(-.+)?\.js$/.test(name));
    const progress = scripts.filter(([name]) => name === 'progress.js');
    assert.ok(panel.length >= 2 && progress.length === 1 && panel.length + 1 === scripts.length);
    const bytes = (files: typeof scripts): number => files.reduce((sum, [, { length }]) => sum + length, 0);
    assert.ok(bytes(panel) <= 200 * kilobyte, `${bytes(panel)} bytes`);
    assert.ok(bytes(progress) <= 48 * kilobyte, `${bytes(progress)} bytes`);
  });
});
