import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { panelTabs, statusThat, tabsThat, unhunch, withSetting } from './unhunch';

const minute = 60_000;

describe('the settings', () => {
  it('count at once when they are changed', async () => {
    const api = await unhunch();
    await withSetting('shortBreak.every', 45, async () => {
      const status = await statusThat(api, ({ next }) => (next?.in ?? 0) > 40 * minute);
      assert.deepEqual(status.next?.kind, 'short');
    });
    await statusThat(api, ({ next }) => (next?.in ?? 0) <= 30 * minute);
  });

  it('switch both breaks off by 0', async () => {
    const api = await unhunch();
    await withSetting('shortBreak.every', 0, () =>
      withSetting('longBreak.every', 0, async () => {
        const status = await statusThat(api, ({ next }) => next === undefined);
        assert.equal(status.phase, 'coding');
      }),
    );
  });

  it('that make no sense leave Unhunch running on the defaults', async () => {
    const api = await unhunch();
    await withSetting('shortBreak.every', 'soon', async () => {
      await new Promise((resolve) => setTimeout(resolve, 0));
      assert.ok((api.status.next?.in ?? 0) <= 30 * minute);
    });
  });
});

describe('the commands', () => {
  it('pause and resume reminders', async () => {
    const api = await unhunch();
    const before = Date.now();
    await vscode.commands.executeCommand('unhunch.pause', 30);
    assert.equal(api.status.phase, 'paused');
    assert.ok((api.status.pausedUntil ?? 0) >= before + 30 * minute);
    await vscode.commands.executeCommand('unhunch.resume');
    assert.notEqual(api.status.phase, 'paused');
  });

  it('pause until tomorrow', async () => {
    const api = await unhunch();
    await vscode.commands.executeCommand('unhunch.pause', 'tomorrow');
    assert.equal(new Date(api.status.pausedUntil ?? 0).getHours(), 4);
    await vscode.commands.executeCommand('unhunch.resume');
  });

  it('open the stretch panel once, however often it is asked for', async () => {
    await vscode.commands.executeCommand('unhunch.openStretches');
    await vscode.commands.executeCommand('unhunch.openStretches');
    await tabsThat((panels) => panels.length === 1);
    await vscode.window.tabGroups.close(panelTabs());
    await tabsThat((panels) => panels.length === 0);
  });
});

describe('Care', () => {
  it('opens on the page that is asked for, in the one panel', async () => {
    await vscode.commands.executeCommand('unhunch.openCare');
    await vscode.commands.executeCommand('unhunch.openCare', 'desk');
    await vscode.commands.executeCommand('unhunch.checkIn');
    await tabsThat((panels) => panels.length === 1);
    await vscode.window.tabGroups.close(panelTabs());
    await tabsThat((panels) => panels.length === 0);
  });
});

describe('the API', () => {
  it('answers with plain data', async () => {
    const { status } = await unhunch();
    assert.deepEqual(JSON.parse(JSON.stringify(status)), status);
    assert.match(status.today.date, /^\d{4}-\d{2}-\d{2}$/);
    assert.deepEqual(Object.keys(status.streak).sort(), ['best', 'days', 'keptToday', 'restDays']);
  });

  it('puts nothing off when nothing is due', async () => {
    const api = await unhunch();
    await api.snooze(5);
    assert.equal(api.status.snoozedUntil, undefined);
    assert.equal(api.status.today.snoozed, 0);
  });

  it('exports everything that is saved', async () => {
    const api = await unhunch();
    const data = await api.exportData();
    assert.deepEqual([data.format, data.version], ['unhunch', 2]);
    assert.equal(Object.keys(data.machines).length, 1);
  });

  it('takes slouch reports without a fuss', async () => {
    const api = await unhunch();
    await api.reportSlouch();
    await api.reportSlouch();
    assert.equal(api.status.phase, 'coding');
  });
});
