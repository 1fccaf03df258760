import assert from 'node:assert/strict';
import { setTimeout as delay } from 'node:timers/promises';
import { acceptSafety, keepTyping, stretches } from '../player';
import { SeveralWindows, type Window } from '../severalWindows';
import { newest } from '../versions';

const second = 1000;

for (const version of newest) {
  describe(`Several windows of one profile, VS Code ${version}`, () => {
    let windows: SeveralWindows;
    let first: Window;
    let second_: Window;

    before(async () => {
      windows = await SeveralWindows.open(version);
      first = windows.first;
      second_ = await windows.another();
      await windows.goTo(second_);
      await windows.goTo(first);
    });
    after(() => windows.close());

    it('count on where the other one stopped, and agree within a second', async () => {
      await keepTyping(first.workbench, 20 * second);
      await windows.goTo(second_);
      await keepTyping(second_.workbench, 20 * second);
      await windows.goTo(first);
      await delay(second);
      const [one, other] = [windows.statuses.last(first.host), windows.statuses.last(second_.host)];
      // Whichever window somebody was in, it counts, and only once. Every gap is short enough to count, back to the focus that the first
      // window began with; the probe speaks when Unhunch is up, which a slow machine may take a few seconds to tell it.
      const elapsed = Date.now() - (windows.statuses.all(first.host)[0]?.at ?? NaN);
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
      const paused = await windows.lag(second_, first, since, ({ phase }) => phase === 'paused');
      await first.workbench.runCommand('Unhunch: Resume Reminders');
      const resumed = await windows.lag(second_, first, Date.now() - second, ({ phase }) => phase !== 'paused');
      console.log(`      paused ${paused} ms, resumed ${resumed} ms behind`);
      assert.ok(Math.abs(paused) <= second && Math.abs(resumed) <= second, `${paused} ms, ${resumed} ms`);
    });

    it('offer a break exactly once between them', async () => {
      await keepTyping(first.workbench, 40 * second);
      await windows.goTo(second_);
      await keepTyping(second_.workbench, 45 * second);
      await second_.workbench.notification(/at the keyboard/).waitFor({ timeout: 60 * second });
      await windows.goTo(first);
      await delay(3 * second);
      assert.equal(await first.workbench.notification(/at the keyboard/).count(), 0);
      assert.equal(await second_.workbench.notification(/at the keyboard/).count(), 1);
      assert.equal(windows.statuses.last(first.host).phase, windows.statuses.last(second_.host).phase);
    });

    it('show a break that was started in one of them, and end it when that one is closed in the middle', async () => {
      const third = await windows.another();
      await windows.goTo(third);
      const since = Date.now();
      await third.workbench.runCommand('Unhunch: Start a Break');
      await acceptSafety(await stretches(third.workbench));
      const behind = await windows.lag(first, third, since, ({ phase }) => phase === 'break');
      assert.ok(Math.abs(behind) <= second, `${behind} ms`);
      await delay(5 * second);
      await third.workbench.page.close();
      await windows.goTo(first);
      const over = await windows.statuses.until(
        first.host,
        ({ phase, today }) => phase !== 'break' && today.taken === 1,
        since,
      );
      assert.equal(over.today.partial, 0);
      await windows.statuses.until(second_.host, ({ phase, today }) => phase !== 'break' && today.taken === 1, since);
    });
  });
}
