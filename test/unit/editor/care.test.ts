import assert from 'node:assert/strict';
import { minute, second } from '../../../src/core/time';
import { KeptChoices } from '../../../src/editor/keptChoices';
import { SavedValues } from '../../../src/editor/savedValues';
import type * as stretchesModule from '../../../src/editor/stretches';
import { FakeEditor, MemoryStore } from './fakeEditor';
import { FakePanel, FakeVscode, loadWith } from './fakeVscode';

const log = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined };

const windows: Window[] = [];
afterEach(() => {
  for (const { stretches } of windows.splice(0)) stretches.dispose();
});

/** A window with its panel. What it saves is shared with the windows of the same store. */
class Window {
  readonly vscode = new FakeVscode();
  readonly editor: FakeEditor;
  readonly stretches: stretchesModule.Stretches;
  slouched = false;

  constructor(store = new MemoryStore(), now?: number) {
    this.editor = new FakeEditor(store, now);
    const { Stretches } = loadWith<typeof stretchesModule>(this.vscode, 'stretches');
    const values = new SavedValues(store, log);
    new KeptChoices(values).rememberSafetySeen();
    this.stretches = new Stretches({
      extensionUri: '' as never,
      keeper: this.editor.keeper,
      settings: () => this.editor.settings,
      values,
      takeSlouch: () => this.slouched,
      now: () => this.editor.now,
      newId: () => 'id',
      log,
    });
    windows.push(this);
  }

  get panel(): FakePanel {
    const panel = this.vscode.panels.at(-1);
    assert.ok(panel, 'no panel');
    return panel;
  }

  /** A break from its start to its end. */
  takeBreak(kind: 'short' | 'long' = 'short'): void {
    this.startBreak(kind);
    this.endBreak();
  }

  startBreak(kind: 'short' | 'long' = 'short'): void {
    this.stretches.start(kind);
    this.panel.say({ type: 'ready' });
  }

  endBreak(): void {
    this.editor.wait(30 * second);
    this.panel.say({ type: 'finish' });
  }

  get offered(): boolean {
    const { view } = this.panel;
    assert.equal(view?.type, 'done');
    return (view.care as { checkIn: boolean } | undefined)?.checkIn ?? false;
  }
}

describe('the offer of a check-in at the end of a break', () => {
  it('comes once a day, and stays as long as that end is shown', () => {
    const window = new Window();
    window.takeBreak();
    assert.equal(window.offered, true);
    window.panel.say({ type: 'ready' });
    assert.equal(window.offered, true);
    window.takeBreak();
    assert.equal(window.offered, false);
    window.editor.wait(24 * 60 * minute);
    window.takeBreak();
    assert.equal(window.offered, true);
  });

  it('is not repeated after a reload or in a second window while the first still shows it', () => {
    const store = new MemoryStore();
    const first = new Window(store);
    first.takeBreak();
    assert.equal(first.offered, true);
    const second = new Window(store, first.editor.now);
    second.takeBreak();
    assert.equal(second.offered, false);
  });

  it('is not used up by a break whose end nobody saw', () => {
    const window = new Window();
    window.startBreak();
    window.editor.wait(30 * second);
    window.panel.dispose();
    window.takeBreak();
    assert.equal(window.offered, true);
  });

  it('is not used up while the panel is hidden', () => {
    const window = new Window();
    window.startBreak();
    window.panel.visible = false;
    window.endBreak();
    window.takeBreak();
    assert.equal(window.offered, true);
  });

  it('does not come when the person has checked in today, on whichever machine', () => {
    const window = new Window();
    window.editor.keeper.checkIn({ neck: 2 });
    window.takeBreak();
    assert.equal(window.offered, false);
  });

  it('stays to say that it will not come again, when it is refused', () => {
    const window = new Window();
    window.takeBreak();
    window.panel.say({ type: 'careOffer', what: 'checkIn', on: false });
    assert.deepEqual(window.panel.view?.care, { checkIn: false });
    window.editor.wait(24 * 60 * minute);
    window.takeBreak();
    assert.equal(window.panel.view.care, undefined);
  });

  it('does not come when it is turned off', () => {
    const window = new Window();
    window.startBreak();
    window.panel.say({ type: 'careOffer', what: 'checkIn', on: false });
    window.endBreak();
    assert.equal(window.offered, false);
  });
});

describe('the habit at the end of a long break', () => {
  const habit = (window: Window) =>
    (window.panel.view?.care as { habit?: { id: string; mark?: string } } | undefined)?.habit;

  it('is there only for those who want one, and only after a long break', () => {
    const window = new Window();
    window.takeBreak('long');
    assert.equal(habit(window), undefined);
    window.panel.say({ type: 'careOffer', what: 'habit', on: true });
    window.takeBreak('short');
    assert.equal(habit(window), undefined);
    window.takeBreak('long');
    assert.ok(habit(window));
  });

  it('stays when it is marked; the next end has another', () => {
    const window = new Window();
    window.takeBreak('long');
    window.panel.say({ type: 'careOffer', what: 'habit', on: true });
    window.takeBreak('long');
    const id = habit(window)?.id;
    window.panel.say({ type: 'habit', id, mark: 'notForMe' });
    assert.deepEqual([habit(window)?.id, habit(window)?.mark], [id, 'notForMe']);
    window.takeBreak('long');
    assert.notEqual(habit(window)?.id, id);
  });
});

describe('heat and cold during a break', () => {
  it('can be looked at at once; the break waits, and comes back when the skin is seen to', () => {
    const window = new Window();
    window.stretches.openCare('cold');
    window.panel.say({ type: 'ready' });
    window.panel.say({ type: 'warmth', plan: 'cold', length: 10 * minute });
    window.startBreak();
    assert.equal(window.panel.view?.type, 'routine');
    window.editor.wait(6 * minute);
    window.startBreak();
    window.stretches.openCare('cold');
    const { view } = window.panel;
    assert.equal(view?.page, 'warmth');
    assert.equal(view?.inBreak, true);
    const { running } = window.editor.keeper.current;
    assert.ok(running?.pausedAt);
    window.panel.say({ type: 'turn', do: 'skinIsFine' });
    assert.equal(window.panel.view?.type, 'routine');
  });

  it('can be left for the break by hand', () => {
    const window = new Window();
    window.startBreak();
    window.stretches.openCare('heat');
    assert.equal(window.panel.view?.page, 'warmth');
    window.panel.say({ type: 'care', to: 'overview' });
    assert.equal(window.panel.view?.type, 'routine');
  });
});

describe('a check-in with a red flag', () => {
  it('is answered with the safety facts, and lets the person have no reminders until tomorrow', () => {
    const window = new Window();
    window.stretches.openCare('checkIn');
    window.panel.say({ type: 'ready' });
    window.panel.say({ type: 'checkIn', ratings: {}, flags: ['heart'] });
    const answer = window.panel.view?.answer as { safety: boolean; title: string };
    assert.deepEqual([answer.safety, answer.title], [true, 'Call emergency services now']);
    window.panel.say({ type: 'noMoreToday' });
    assert.equal(window.editor.keeper.status.phase, 'paused');
    window.editor.wait(24 * 60 * minute);
    assert.notEqual(window.editor.keeper.status.phase, 'paused');
  });
});

describe('an editor in a language without a translation', () => {
  it('counts, lists and speaks in the language that the texts are in', () => {
    const window = new Window();
    window.vscode.env.language = 'de';
    window.stretches.openCare('checkIn');
    window.panel.say({ type: 'ready' });
    assert.equal(window.panel.sent.find(({ type }) => type === 'setting')?.locale, 'en');
    window.panel.say({ type: 'checkIn', ratings: { neck: 9, shoulders: 8 }, flags: [] });
    const { sentences } = window.panel.view?.answer as { sentences: string[] };
    assert.match(sentences[0] ?? '', /^Neck and Shoulders: /);
  });
});

describe('a break that has just begun', () => {
  const paused = (window: Window): boolean => window.editor.keeper.current.running?.since === null;

  it('is paused by a button at once, by a key only after two seconds, for the first ones were meant for the code', () => {
    const window = new Window();
    window.startBreak();
    window.panel.say({ type: 'pause', byKey: true });
    assert.equal(paused(window), false);
    window.panel.say({ type: 'pause' });
    assert.equal(paused(window), true);
    window.panel.say({ type: 'resume' });
    window.editor.wait(2 * second);
    window.panel.say({ type: 'pause', byKey: true });
    assert.equal(paused(window), true);
  });
});

describe('a panel that VS Code restored', () => {
  it('has the page of Care open that it had', () => {
    const window = new Window();
    const panel = new FakePanel();
    window.stretches.adopt(panel as never);
    panel.say({ type: 'ready', care: 'desk' });
    assert.equal(panel.view?.page, 'desk');
  });
});

describe('a posture reset in a routine', () => {
  const items = (window: Window): readonly string[] => {
    const { running } = window.editor.keeper.current;
    return running?.routine.items.map(({ movement }) => movement) ?? [];
  };

  it('begins the break after a slouch, and other movements follow', () => {
    const window = new Window();
    window.slouched = true;
    window.startBreak();
    assert.equal(items(window)[0], 'sitting-reset');
    assert.ok(items(window).length > 1);
  });

  it('is the standing one where there is no chair', () => {
    const window = new Window();
    window.editor.settings = { ...window.editor.settings, places: ['standing', 'wall'] };
    window.slouched = true;
    window.startBreak();
    assert.equal(items(window)[0], 'standing-reset');
  });

  for (const id of ['sitting-reset', 'standing-reset', 'wall-check']) {
    it(`${id} can be picked to begin with, and stays when another movement is taken out`, () => {
      const window = new Window();
      window.stretches.openCare('posture');
      window.panel.say({ type: 'ready' });
      window.panel.say({ type: 'posture', id, alone: false });
      assert.equal(items(window)[0], id);
      assert.ok(items(window).length > 1);
      const [, second] = items(window);
      window.panel.say({ type: 'notNow', movement: second });
      assert.equal(items(window)[0], id);
      assert.ok(!items(window).includes(second ?? ''));
    });

    it(`${id} can be done in the middle of a running break, which goes on after it`, () => {
      const window = new Window();
      window.startBreak();
      const before = items(window);
      window.editor.wait(5 * second);
      assert.ok((window.panel.view?.postures as { id: string }[]).some((posture) => posture.id === id));
      window.panel.say({ type: 'insert', movement: id });
      assert.deepEqual(items(window), [id, ...before]);
      const { view } = window.panel;
      assert.match((view?.notice as { words: string }).words, /now, then the break goes on\.$/);
      assert.ok(!(view?.postures as { id: string }[]).some((posture) => posture.id === id));
    });
  }

  it('is not offered in the break where its place is missing, and not put in either', () => {
    const window = new Window();
    window.editor.settings = { ...window.editor.settings, places: ['chair'] };
    window.startBreak();
    const before = items(window);
    assert.deepEqual(
      (window.panel.view?.postures as { id: string }[]).map(({ id }) => id),
      ['sitting-reset'],
    );
    window.panel.say({ type: 'insert', movement: 'wall-check' });
    window.panel.say({ type: 'insert', movement: 'breathing-5-5' });
    assert.deepEqual(items(window), before);
    assert.equal(window.panel.view?.notice, undefined);
  });

  it('is in no routine unasked', () => {
    const window = new Window();
    window.startBreak();
    for (const id of items(window)) assert.ok(!['sitting-reset', 'standing-reset', 'wall-check'].includes(id));
  });
});
