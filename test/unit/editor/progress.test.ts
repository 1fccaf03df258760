import assert from 'node:assert/strict';
import type { History } from '../../../src/core/history';
import { freshSession } from '../../../src/core/session';
import { defaultSettings } from '../../../src/core/settings';
import { statusAt } from '../../../src/core/status';
import { second } from '../../../src/core/time';
import type { BreakKeeper } from '../../../src/editor/keeper';
import type * as progress from '../../../src/editor/progress';
import { loadWith } from './fakeVscode';

describe('the view of the progress page', () => {
  const start = new Date(2026, 2, 13, 15, 10).getTime();
  const opened = () => {
    const at = { now: start, facts: { days: {} } as History, settings: defaultSettings };
    const keeper = {
      get facts() {
        return at.facts;
      },
      get status() {
        return statusAt(freshSession, at.facts, at.now, at.settings);
      },
    };
    const { Progress } = loadWith<typeof progress>({ l10n: {}, env: { language: 'en' } }, 'progress');
    const log = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined };
    const page = new Progress({
      keeper: keeper as BreakKeeper,
      settings: () => at.settings,
      now: () => at.now,
      log,
    });
    return { at, page };
  };

  it('is made once while the page is being loaded', () => {
    const { at, page } = opened();
    const view = page.view();
    at.now += 2 * second;
    assert.equal(page.view(), view);
    assert.equal(page.hasNews(), false);
  });

  const changes: readonly [string, (of: ReturnType<typeof opened>) => void][] = [
    ['time', ({ at }) => (at.now += 4 * second)],
    ['the record', ({ at }) => (at.facts = { days: { '2026-03-13': { coding: 60, breaks: {} } } })],
    ['a setting', ({ at }) => (at.settings = { ...defaultSettings, streakGoal: 3 })],
    ['the period', ({ page }) => page.choose('all')],
  ];
  for (const [what, change] of changes) {
    it(`is made anew after a change of ${what}`, () => {
      const all = opened();
      const view = all.page.view();
      change(all);
      assert.notEqual(all.page.view(), view);
    });
  }
});
