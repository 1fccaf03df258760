import assert from 'node:assert/strict';
import type { Browser, Page } from 'playwright-core';
import { borrowBrowser, returnBrowser } from '../host/browser';
import { bundlePanel } from './bundle';
import { PanelPage, type PanelOptions } from './panelPage';
import { done, home, moments, routine, safety } from './sampleViews';
import { themes } from './themes';

const [light] = themes;
const spoken = (page: Page): Promise<string> =>
  page
    .locator('[aria-live]')
    .allTextContents()
    .then((texts) => texts.join(''));

describe('panel', function () {
  this.timeout(30_000);
  let browser: Browser;
  let script: string;
  let panel: PanelPage;

  const open = async (options: Partial<PanelOptions> = {}): Promise<Page> => {
    assert.ok(light);
    panel = await PanelPage.open(browser, script, { theme: light, width: 800, height: 720, ...options });
    return panel.page;
  };

  before(async () => {
    browser = await borrowBrowser();
    script = await bundlePanel();
  });
  after(() => returnBrowser());
  afterEach(async () => {
    assert.deepEqual(panel.problems, [], 'nothing on the console');
    await panel.close();
  });

  it('fits its budget of 200 KB', async () => {
    await open();
    assert.ok(script.length <= 200 * 1024, `${script.length} bytes`);
  });

  it('says ready, and remembers no more than which view was open', async () => {
    await open();
    assert.deepEqual(await panel.posted(), [{ type: 'ready' }]);
    await panel.send(home);
    await panel.send(done);
    assert.deepEqual(await panel.saved(), [{ view: 'home' }, { view: 'done' }]);
  });

  it('reports a message it cannot read, and goes on', async () => {
    const page = await open();
    await panel.posted();
    await panel.sendRaw({ type: 'home', cards: 'none' });
    await panel.sendRaw('nonsense');
    await panel.send(home);
    const posted = await panel.posted();
    assert.deepEqual(
      posted.map((message) => message.type),
      ['problem', 'problem'],
    );
    assert.ok(await page.getByRole('heading', { name: '30 minutes at the keyboard' }).isVisible());
  });

  it('starts the suggestion, the other break, or a movement chosen first', async () => {
    const page = await open();
    await panel.send(home);
    await panel.posted();
    await page.getByRole('button', { name: 'Start', exact: true }).click();
    await page.getByRole('button', { name: 'Long break' }).click();
    await page.getByRole('button', { name: /Seated twist/ }).click();
    assert.deepEqual(await panel.posted(), [
      { type: 'start', kind: 'short' },
      { type: 'start', kind: 'long' },
      { type: 'start', kind: 'short', first: 'seated-twist' },
    ]);
  });

  it('a card says its place and its dose', async () => {
    const page = await open();
    await panel.send(home);
    assert.equal(await page.getByRole('button', { name: /^Shoulder rolls Chair.* \d of \d today$/ }).count(), 1);
  });

  it('shows emergencies first, and asks to have been read', async () => {
    const page = await open();
    await panel.send(safety);
    await panel.posted();
    assert.equal(await page.getByRole('heading', { level: 2 }).first().textContent(), 'Call an ambulance now');
    await page.getByRole('button', { name: "I've read this" }).click();
    assert.deepEqual(await panel.posted(), [{ type: 'acceptSafety' }]);
  });

  it('Safety opens over every view, stops a running break, and closes with Escape alone', async () => {
    const page = await open();
    for (const view of [home, routine({ position: 1_000, playing: true }), done]) {
      await panel.send(view);
      await panel.posted();
      await page.getByRole('button', { name: 'Safety' }).click();
      assert.ok(await page.getByRole('heading', { name: 'Call an ambulance now' }).isVisible());
      await page.keyboard.press('Escape');
      await page.waitForTimeout(50);
      assert.equal(await page.getByRole('heading', { name: 'Call an ambulance now' }).count(), 0);
      assert.deepEqual(await panel.posted(), view.type === 'routine' ? [{ type: 'pause' }] : []);
    }
  });

  it('is played by the keyboard', async () => {
    const page = await open();
    await panel.send(routine({ position: 0, playing: true }));
    await panel.posted();
    for (const key of ['Space', 'ArrowRight', 'ArrowLeft', 'Escape']) await page.keyboard.press(key);
    assert.deepEqual(
      (await panel.posted()).map((message) => message.type),
      ['pause', 'next', 'back', 'finish'],
    );
    await panel.send({ type: 'playhead', playhead: { position: 500, playing: false } });
    await page.keyboard.press('Space');
    await page.getByRole('button', { name: 'Next' }).focus();
    await page.keyboard.press('Space');
    assert.deepEqual(
      (await panel.posted()).map((message) => message.type),
      ['resume', 'next'],
    );
  });

  it('every control has a name and shows its key', async () => {
    const page = await open();
    await panel.send(routine({ position: 0, playing: true }));
    const titles = await page
      .locator('unhunch-player-controls button')
      .evaluateAll((all) => all.map((b) => (b as HTMLElement).title));
    assert.deepEqual(titles, ['Sound: off', 'Back (←)', 'Pause (Space)', 'Next (→)', 'Finish (Esc)']);
  });

  it('runs on by itself while it plays, and stands while paused', async () => {
    const page = await open();
    await panel.send(routine({ position: moments.hold, playing: true }));
    const ring = page.locator('unhunch-hold-ring .inside');
    assert.match((await ring.textContent()) ?? '', /^[56]$/);
    await page.waitForTimeout(1_300);
    assert.match((await ring.textContent()) ?? '', /^[345]$/);
    await panel.send({ type: 'playhead', playhead: { position: moments.otherSide, playing: false } });
    const stood = await ring.textContent();
    await page.waitForTimeout(1_100);
    assert.equal(await ring.textContent(), stood);
  });

  it('draws nothing while it is paused or hidden', async () => {
    const page = await open();
    await page.evaluate(() => {
      const counted = window as unknown as { frames: number };
      counted.frames = 0;
      const original = window.requestAnimationFrame.bind(window);
      window.requestAnimationFrame = (callback) => {
        counted.frames += 1;
        return original(callback);
      };
    });
    const framesIn = async (milliseconds: number): Promise<number> => {
      const count = () => page.evaluate(() => (window as unknown as { frames: number }).frames);
      const before = await count();
      await page.waitForTimeout(milliseconds);
      return (await count()) - before;
    };
    await panel.send(routine({ position: 1_000, playing: true }));
    assert.ok((await framesIn(400)) > 5);
    await panel.send({ type: 'playhead', playhead: { position: 1_000, playing: false } });
    assert.equal(await framesIn(300), 0);
    await panel.send({ type: 'playhead', playhead: { position: 1_000, playing: true } });
    await page.evaluate(() => {
      Object.defineProperty(document, 'hidden', { value: true, configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
    });
    assert.equal(await framesIn(300), 0);
    await page.evaluate(() => {
      Object.defineProperty(document, 'hidden', { value: false, configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
    });
    assert.ok((await framesIn(300)) > 5);
  });

  it('stands still for people who want no motion: key poses in a row, the current one marked', async () => {
    const page = await open({ reducedMotion: true });
    await panel.send(routine({ position: moments.move, playing: true }));
    assert.ok((await page.locator('unhunch-pose-row li').count()) >= 2);
    assert.equal(await page.locator('unhunch-pose-row [aria-current]').count(), 1);
    assert.equal(await page.locator('unhunch-figure.figure').count(), 0);
  });

  it('tells a screen reader each step once', async () => {
    const page = await open();
    await panel.send(routine({ position: 0, playing: true }));
    assert.match(await spoken(page), /^Get ready: Shoulder rolls\./);
    await panel.send({ type: 'playhead', playhead: { position: moments.hold, playing: false } });
    const hold = await spoken(page);
    assert.match(hold, /^Seated twist\. .*10 seconds\.$/);
    await panel.send({ type: 'playhead', playhead: { position: moments.hold + 1_000, playing: false } });
    assert.equal(await spoken(page), hold);
  });

  it('the sound button goes round and tells the editor', async () => {
    const page = await open();
    await panel.send(routine({ position: 0, playing: false }));
    await panel.posted();
    for (const name of ['off', 'tones', 'voice']) await page.getByRole('button', { name: `Sound: ${name}` }).click();
    assert.deepEqual(await panel.posted(), [
      { type: 'sound', sound: 'tones' },
      { type: 'sound', sound: 'voice' },
      { type: 'sound', sound: 'off' },
    ]);
  });

  it('ends with the way back, its heading focused', async () => {
    const page = await open();
    await panel.send(routine({ position: 0, playing: true }));
    await panel.send(done);
    await panel.posted();
    const focused = await page.evaluate(() => {
      let element = document.activeElement;
      while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
      return element?.textContent;
    });
    assert.equal(focused, 'Done: shoulder rolls, seated twist.');
    await page.getByRole('button', { name: 'Back to code' }).click();
    await page.getByRole('button', { name: 'Stretches' }).click();
    assert.deepEqual(await panel.posted(), [{ type: 'backToCode' }, { type: 'home' }]);
  });

  it('speaks the language of the bundle', async () => {
    const page = await open();
    await panel.send({ type: 'setting', locale: 'de', sound: 'off', bundle: { 'Back to code': 'Zurück zum Code' } });
    await panel.send(done);
    assert.ok(await page.getByRole('button', { name: 'Zurück zum Code' }).isVisible());
    assert.equal(await page.evaluate(() => document.documentElement.lang), 'de');
  });
});
