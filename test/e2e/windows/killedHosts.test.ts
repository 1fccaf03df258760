import assert from 'node:assert/strict';
import { setTimeout as delay } from 'node:timers/promises';
import { acceptSafety, keepTyping, stretches } from '../player';
import { SeveralWindows, type Window } from '../severalWindows';
import { newest } from '../versions';

const second = 1000;

for (const version of newest) {
  describe(`Extension hosts that are killed, VS Code ${version}`, () => {
    let windows: SeveralWindows;
    let first: Window;

    before(async () => {
      windows = await SeveralWindows.open(version);
      first = windows.first;
    });
    after(() => windows.close());

    it('lose no finished break a second after it', async () => {
      const victim = await windows.another();
      await windows.goTo(victim);
      await victim.workbench.runCommand('Unhunch: Start a Break');
      await acceptSafety(await stretches(victim.workbench));
      await windows.statuses.until(victim.host, ({ today }) => today.taken === 1);
      await delay(second);
      process.kill(victim.host, 'SIGKILL');
      await victim.workbench.page.close();
      const fresh = await windows.another();
      await windows.goTo(fresh);
      const { today } = windows.statuses.last(fresh.host);
      assert.deepEqual([today.taken, today.partial], [1, 0]);
      assert.equal(windows.statuses.last(first.host).today.taken, 1);
      await fresh.workbench.page.close();
    });

    it('leave a break running that another window goes on with', async () => {
      const victim = await windows.another();
      await windows.goTo(victim);
      const since = Date.now();
      await victim.workbench.runCommand('Unhunch: Start a Break');
      await windows.statuses.until(victim.host, ({ phase }) => phase === 'break');
      await delay(2 * second);
      process.kill(victim.host, 'SIGKILL');
      await victim.workbench.page.close();
      assert.equal(windows.statuses.last(first.host).phase, 'break');
      await windows.goTo(first);
      const over = await windows.statuses.until(first.host, ({ phase }) => phase !== 'break', since + 3 * second);
      assert.deepEqual([over.today.taken, over.today.partial], [2, 0]);
    });

    it('lose at most a minute of coding', async () => {
      const opened = Date.now();
      const victim = await windows.another();
      await windows.goTo(victim);
      const before = Math.max(...[first, victim].map(({ host }) => windows.statuses.last(host).today.coding));
      const began = Date.now();
      await keepTyping(victim.workbench, 100 * second);
      const killed = Date.now();
      process.kill(victim.host, 'SIGKILL');
      await victim.workbench.page.close();
      const fresh = await windows.another();
      const found = windows.statuses.last(fresh.host).today.coding - before;
      const [typed, elapsed] = [killed - began, Date.now() - opened];
      console.log(
        `      ${Math.round(found / second)} s of ${Math.round(typed / second)} s were kept, in ${elapsed} ms`,
      );
      // The gaps before the first key and after the last, up to the next window's focus, count as well, so that no more can be found than
      // has passed since the break before; that was over a moment before this began.
      assert.ok(found >= typed - 60 * second && found <= elapsed + 5 * second, `${found} ms`);
    });
  });
}
