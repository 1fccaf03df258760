import assert from 'node:assert/strict';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { repositoryRoot } from '../../host/repositoryRoot';
import { openWorkbench } from '../../host/workbench';
import type { Workbench } from '../../host/workbenchWindow';
import { acceptSafety, keepTyping, quickSettings, stretches } from '../player';
import { Statuses, type Said } from '../statuses';
import { newest } from '../versions';

const second = 1000;

/** One window and the process of its extension host. */
interface Window {
  readonly workbench: Workbench;
  readonly host: number;
}

for (const version of newest) {
  describe(`Several windows of one profile, VS Code ${version}`, () => {
    const statuses = new Statuses();
    let first: Window;
    let second_: Window;

    const open = async (): Promise<Window> => {
      const workbench = await first.workbench.openSecondWindow();
      return { workbench, host: await statuses.newWindow() };
    };
    /** Moves the focus as a person does, and lets the window settle. */
    const goTo = async (window: Window): Promise<void> => {
      await window.workbench.setFocused(true);
      await delay(1.2 * second);
    };
    /** How long after the one window the other one said the same. */
    const lag = async (of: Window, behind: Window, since: number, fits: (said: Said) => boolean): Promise<number> => {
      const leading = await statuses.until(behind.host, fits, since);
      return (await statuses.until(of.host, fits, since)).at - leading.at;
    };

    before(async () => {
      const workbench = await openWorkbench({
        version,
        extension: { developmentPath: repositoryRoot },
        installed: [join(repositoryRoot, 'test', 'e2e', 'statusProbe')],
        settings: { ...quickSettings, 'unhunch.shortBreak.every': 2, 'unhunch.shortBreak.length': 20 },
        env: { STATUS_PROBE: statuses.folder },
      });
      first = { workbench, host: await statuses.newWindow() };
      // Both would claim the focus otherwise, which no two windows of a person do.
      await goTo(first);
      second_ = await open();
      await goTo(second_);
      await goTo(first);
    });
    after(() => first.workbench.close());

    it('count on where the other one stopped, and agree within a second', async () => {
      await keepTyping(first.workbench, 20 * second);
      await goTo(second_);
      await keepTyping(second_.workbench, 20 * second);
      await goTo(first);
      await delay(second);
      const [one, other] = [statuses.last(first.host), statuses.last(second_.host)];
      // Whichever window somebody was in, it counts, and only once. Every gap is short enough to count, back to the focus that the first
      // window began with; the probe speaks when Unhunch is up, which a slow machine may take a few seconds to tell it.
      const elapsed = Date.now() - (statuses.all(first.host)[0]?.at ?? NaN);
      for (const counted of [one.continuousCoding, one.today.coding]) {
        assert.ok(counted >= 38 * second && counted <= elapsed + 5 * second, `${counted} of ${elapsed} ms`);
      }
      assert.deepEqual([other.phase, other.kind, other.minutes], [one.phase, one.kind, one.minutes]);
      assert.ok(Math.abs(one.today.coding - other.today.coding) <= second);
    });

    it('pause together and resume together, within a second', async () => {
      const since = Date.now();
      await first.workbench.runCommand('Unhunch: Pause Reminders…');
      await first.workbench.page.locator('.quick-input-list .monaco-list-row', { hasText: 'For 1 hour' }).click();
      const paused = await lag(second_, first, since, ({ phase }) => phase === 'paused');
      await first.workbench.runCommand('Unhunch: Resume Reminders');
      const resumed = await lag(second_, first, Date.now() - second, ({ phase }) => phase !== 'paused');
      console.log(`      paused ${paused} ms, resumed ${resumed} ms behind`);
      assert.ok(Math.abs(paused) <= second && Math.abs(resumed) <= second, `${paused} ms, ${resumed} ms`);
    });

    it('offer a break exactly once between them', async () => {
      await keepTyping(first.workbench, 40 * second);
      await goTo(second_);
      await keepTyping(second_.workbench, 45 * second);
      await second_.workbench.notification(/at the keyboard/).waitFor({ timeout: 60 * second });
      await goTo(first);
      await delay(3 * second);
      assert.equal(await first.workbench.notification(/at the keyboard/).count(), 0);
      assert.equal(await second_.workbench.notification(/at the keyboard/).count(), 1);
      assert.equal(statuses.last(first.host).phase, statuses.last(second_.host).phase);
    });

    it('show a break that was started in one of them, and end it when that one is closed in the middle', async () => {
      const third = await open();
      await goTo(third);
      const since = Date.now();
      await third.workbench.runCommand('Unhunch: Start a Break');
      await acceptSafety(await stretches(third.workbench));
      const behind = await lag(first, third, since, ({ phase }) => phase === 'break');
      assert.ok(Math.abs(behind) <= second, `${behind} ms`);
      await delay(5 * second);
      await third.workbench.page.close();
      await goTo(first);
      const over = await statuses.until(
        first.host,
        ({ phase, today }) => phase !== 'break' && today.taken === 1,
        since,
      );
      assert.equal(over.today.partial, 0);
      await statuses.until(second_.host, ({ phase, today }) => phase !== 'break' && today.taken === 1, since);
    });

    it('lose no finished break when the extension host is killed a second later', async () => {
      const victim = await open();
      await goTo(victim);
      await victim.workbench.runCommand('Unhunch: Start a Break');
      await statuses.until(victim.host, ({ today }) => today.taken === 2);
      await delay(second);
      process.kill(victim.host, 'SIGKILL');
      await victim.workbench.page.close();
      const fresh = await open();
      await goTo(fresh);
      const { today } = statuses.last(fresh.host);
      assert.deepEqual([today.taken, today.partial], [2, 0]);
      assert.equal(statuses.last(first.host).today.taken, 2);
      await fresh.workbench.page.close();
    });

    it('go on with a break when the extension host is killed in it', async () => {
      const victim = await open();
      await goTo(victim);
      const since = Date.now();
      await victim.workbench.runCommand('Unhunch: Start a Break');
      await statuses.until(victim.host, ({ phase }) => phase === 'break');
      await delay(2 * second);
      process.kill(victim.host, 'SIGKILL');
      await victim.workbench.page.close();
      assert.equal(statuses.last(first.host).phase, 'break');
      await goTo(first);
      const over = await statuses.until(first.host, ({ phase }) => phase !== 'break', since + 3 * second);
      assert.deepEqual([over.today.taken, over.today.partial], [3, 0]);
    });

    it('lose at most a minute of coding when the extension host is killed while coding', async () => {
      const opened = Date.now();
      const victim = await open();
      await goTo(victim);
      const before = Math.max(...[first, victim].map(({ host }) => statuses.last(host).today.coding));
      const began = Date.now();
      await keepTyping(victim.workbench, 100 * second);
      const killed = Date.now();
      process.kill(victim.host, 'SIGKILL');
      await victim.workbench.page.close();
      const fresh = await open();
      const found = statuses.last(fresh.host).today.coding - before;
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
