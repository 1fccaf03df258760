import assert from 'node:assert/strict';
import { minute, second } from '../../../src/core/time';
import type { OfferPage } from '../../../src/editor/offerPage';
import type * as offersModule from '../../../src/editor/offers';
import { FakeEditor } from './fakeEditor';
import { loadWith } from './fakeVscode';

type Pick = { readonly label: string; readonly run: () => unknown };

/** A window in which a break has just been offered; `answer` is pressed in the notification, `choice` in the list. */
function offering(editor: FakeEditor, answer?: string, choice?: RegExp) {
  const told: string[][] = [];
  const listed: string[][] = [];
  const started: unknown[] = [];
  const set: unknown[] = [];
  const pages: OfferPage[] = [];
  const vscode = {
    l10n: {},
    ConfigurationTarget: { Global: 1 },
    window: {
      showInformationMessage: async (...words: string[]) => (told.push(words), answer),
      showQuickPick: async (picks: Pick[]) => {
        listed.push(picks.map(({ label }) => label));
        return choice && picks.find(({ label }) => choice.test(label));
      },
    },
    workspace: { getConfiguration: () => ({ update: async (...change: unknown[]) => void set.push(change) }) },
    commands: { executeCommand: async (...command: unknown[]) => void set.push(command) },
  };
  const { Offers } = loadWith<typeof offersModule>(vscode, 'offers');
  const log = (line: string | Error): void => void editor.logged.push(String(line));
  const offers = new Offers({
    keeper: editor.keeper,
    settings: () => editor.settings,
    now: () => editor.now,
    startBreak: async (...what) => void started.push(what),
    showOffer: async (page) => pages.push(page) > 0,
    log: { debug: log, info: log, warn: log, error: log },
  });
  const latest = () => editor.offered.at(-1)?.offer ?? assert.fail('nothing was offered');
  return { offers, told, listed, started, set, pages, offer: () => offers.offer(latest()) };
}

/** Half an hour of typing and a pause. */
function due(change: Partial<FakeEditor['settings']> = {}, skips = 0): FakeEditor {
  const editor = new FakeEditor();
  editor.settings = { ...editor.settings, longEvery: Infinity, ...change };
  for (let skip = 0; skip <= skips; skip += 1) {
    editor.type(30 * minute);
    editor.wait(30 * second);
    if (skip < skips) editor.keeper.answers.skip();
  }
  return editor;
}

describe('an offer', () => {
  it('is one notification with a start, a later time, a skip and more', async () => {
    const { offer, told } = offering(due());
    await offer();
    assert.deepEqual(told, [
      ['30 min at the keyboard. 90 seconds for your shoulders?', 'Start', 'In 5 min', 'Skip', 'More…'],
    ]);
  });

  it('does what is pressed, and nothing when it is closed', async () => {
    const outcomes = async (answer: string | undefined) => {
      const editor = due();
      const { offer, started } = offering(editor, answer);
      await offer();
      const { snoozed, skipped } = editor.keeper.status.today;
      return [started.length, snoozed, skipped];
    };
    assert.deepEqual(await outcomes('Start'), [1, 0, 0]);
    assert.deepEqual(await outcomes('In 5 min'), [0, 1, 0]);
    assert.deepEqual(await outcomes('Skip'), [0, 0, 1]);
    assert.deepEqual(await outcomes(undefined), [0, 0, 0]);
  });

  it('that was settled meanwhile is left alone', async () => {
    const editor = due();
    const { offer } = offering(editor, 'Skip');
    const old = offer;
    editor.keeper.answers.snooze(5 * minute);
    await old();
    assert.equal(editor.keeper.status.today.skipped, 0);
    assert.match(editor.logged.join('\n'), /settled before/);
  });

  it('after two skips has other words, a shorter break and another rhythm, never fewer choices', async () => {
    const { offer, told, listed, started, set } = offering(due({}, 2), 'More…', /every 45 min/);
    await offer();
    assert.deepEqual(told[0]?.slice(1), ['30 seconds', 'In 15 min', 'Skip', 'More…']);
    assert.match(told[0]?.[0] ?? '', /Busy spell/);
    assert.ok(listed[0]?.includes('Start now: 90 seconds') && listed[0].includes('In 5 min'));
    assert.deepEqual([started, set], [[], [['shortBreak.every', 45, 1]]]);
  });

  it('has a list of other times, and the ways to turn offers off', async () => {
    const editor = due();
    const { offer, listed } = offering(editor, 'More…', /In 30 min/);
    await offer();
    assert.deepEqual(listed[0], [
      'In 10 min',
      'In 15 min',
      'In 30 min',
      'In 60 min',
      'I took a break already',
      'Pause reminders…',
      'Only the status bar from now on',
      'Settings',
    ]);
    assert.equal(editor.keeper.status.snoozedUntil, editor.now + 30 * minute);
  });

  it('is nothing but the status bar for those who want that, who find every choice there', async () => {
    const editor = due({ offerStyle: 'statusBar' }, 2);
    const { offer, offers, told, listed, started } = offering(editor, undefined, /30 seconds/);
    await offer();
    assert.deepEqual(told, []);
    await offers.choose();
    assert.deepEqual(listed[0]?.slice(0, 4), [
      'Start now: 90 seconds',
      'Start now: 30 seconds',
      'In 5 min',
      'In 10 min',
    ]);
    assert.ok(listed[0]?.includes('Skip'));
    assert.deepEqual(started, [['short', 30 * second]]);
  });

  it('finds nothing to choose when nothing is due', async () => {
    const editor = new FakeEditor();
    const { offers, told, listed } = offering(editor);
    await offers.choose();
    assert.deepEqual([told, listed], [[['No break is due just now.']], []]);
  });

  it('in the panel begins nothing by itself, and has the same answers', async () => {
    const editor = due({ offerStyle: 'panel' });
    const { offer, pages, told, started } = offering(editor);
    await offer();
    const [page] = pages;
    assert.ok(page);
    assert.deepEqual([told, started, editor.keeper.current.running], [[], [], null]);
    assert.deepEqual(
      page.view.choices.map(({ answer }) => answer),
      ['start', 'later', 'skip', 'more'],
    );
    assert.equal(page.isOpen(), true);
    await page.answer('later');
    assert.deepEqual([editor.keeper.status.today.snoozed, page.isOpen()], [1, false]);
  });
});
