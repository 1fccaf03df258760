import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import type { RoutineView, SegmentView } from '../../src/protocol/views';
import { breathingRoutine } from './careViews';
import { panelForEach } from './panelForEach';
import type { PanelPage } from './panelPage';
import { routine } from './sampleViews';

type Sound = 'off' | 'tones' | 'voice';

/** Notes that are played, as Hz, and sentences that are spoken, in order. */
type Heard = (number | string)[];

/** Script for the page that writes down what the browser would make heard. */
const listening = (voices: number): string => `
  window.heard = [];
  const silent = {
    connect: (next) => next, start() {}, stop() {},
    gain: { setValueAtTime() {}, linearRampToValueAtTime() {}, exponentialRampToValueAtTime() {} },
  };
  window.AudioContext = class {
    currentTime = 0;
    async resume() {}
    async close() {}
    createGain() { return silent; }
    createOscillator() { return { ...silent, frequency: { set value(hertz) { window.heard.push(hertz); } } }; }
  };
  const speechSynthesis = {
    getVoices: () => Array.from({ length: ${voices} }, () => ({})),
    speak: ({ text }) => window.heard.push(text),
    cancel() {},
  };
  Object.defineProperty(window, 'speechSynthesis', { value: speechSynthesis });`;

const view = routine({ position: 0, playing: true });

function startOf(fits: (segment: SegmentView) => boolean): number {
  const found = view.segments.find(fits);
  assert.ok(found);
  return found.start;
}

describe('the sound of the player', function () {
  this.timeout(30_000);
  const openPanel = panelForEach();
  let panel: PanelPage;

  const open = async (sound: Sound, voices = 1): Promise<Page> => {
    panel = await openPanel();
    await panel.page.evaluate(listening(voices));
    await panel.send({ type: 'setting', locale: 'en', sound });
    return panel.page;
  };
  const heard = (): Promise<Heard> =>
    panel.page.evaluate(() => (window as unknown as { heard: Heard }).heard.splice(0));
  const goTo = (position: number, playing = true): Promise<void> =>
    panel.send({ type: 'playhead', playhead: { position, playing } });
  const shown = (playing: RoutineView): Promise<void> => panel.send(playing);

  it('is a tone of its own for each kind of step', async () => {
    await open('tones');
    await shown(view);
    assert.deepEqual(await heard(), [392, 523.25]);
    await goTo(startOf(({ cue }) => cue === 'move'));
    assert.deepEqual(await heard(), [440]);
    await goTo(startOf(({ cue }) => cue === 'hold'));
    assert.deepEqual(await heard(), [523.25]);
    await goTo(startOf(({ cue }) => cue === 'rest'));
    assert.deepEqual(await heard(), [349.23]);
    await goTo(startOf(({ cue }) => cue === 'free'));
    assert.deepEqual(await heard(), [523.25, 392]);
    await goTo(view.length - 200);
    await panel.page.waitForTimeout(500);
    assert.deepEqual(await heard(), [392, 523.25, 659.25]);
  });

  it('is the step, spoken; a step that comes again is a tone, so that every end of a hold is heard', async () => {
    await open('voice');
    await shown(view);
    const [ready] = await heard();
    assert.match(String(ready), /^Get ready: Shoulder rolls\. /);
    for (const [index, segment] of view.segments.entries()) {
      if (index === 0) continue;
      await goTo(segment.start);
      const sounds = await heard();
      assert.ok(sounds.length > 0, `nothing heard at ${segment.cue} ${segment.words}, repetition ${segment.rep}`);
      if (segment.rep > 1) assert.ok(sounds.every((sound) => typeof sound === 'number' || /^\d of \d/.test(sound)));
    }
  });

  it('is tones where no voice is installed', async () => {
    await open('voice', 0);
    await shown(view);
    assert.deepEqual(await heard(), [392, 523.25]);
  });

  it('is nothing while off or paused', async () => {
    await open('off');
    await shown(view);
    await goTo(startOf(({ cue }) => cue === 'hold'));
    assert.deepEqual(await heard(), []);
    await panel.send({ type: 'setting', locale: 'en', sound: 'tones' });
    await goTo(
      startOf(({ cue }) => cue === 'rest'),
      false,
    );
    assert.deepEqual(await heard(), []);
  });

  it('is heard at once when it is chosen', async () => {
    const page = await open('off');
    await shown({ ...view, playhead: { position: 0, playing: false } });
    await page.getByRole('button', { name: 'Sound: off' }).click();
    assert.deepEqual(await heard(), [523.25]);
    await page.getByRole('button', { name: 'Sound: tones' }).click();
    assert.deepEqual(await heard(), [view.segments[0]?.words]);
  });

  it('breathes along: every breath is heard, in and out apart', async () => {
    await open('tones');
    const breaths = breathingRoutine({ position: 0, playing: true });
    await shown(breaths);
    await heard();
    const sounds: Heard[] = [];
    for (const { start } of breaths.segments.slice(1, 5)) {
      await goTo(start);
      sounds.push(await heard());
    }
    assert.deepEqual(sounds, [[440], [349.23], [440], [349.23]]);
  });

  it('breathes along to an end that is heard', async () => {
    await open('tones');
    const breaths = breathingRoutine({ position: 0, playing: true });
    await shown(breaths);
    await goTo(breaths.length - 200);
    await heard();
    await panel.page.waitForTimeout(500);
    assert.deepEqual(await heard(), [392, 523.25, 659.25]);
  });
});
