import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { panelForEach } from './panelForEach';
import type { PanelOptions, PanelPage } from './panelPage';
import {
  breathing,
  done,
  home,
  homeLeftOut,
  hurt,
  largeHome,
  moments,
  movement,
  offer,
  routine,
  safety,
} from './sampleViews';
import { themes } from './themes';

/** What the element with the focus says, through all shadow roots. */
const focusedText = (page: Page): Promise<string | null | undefined> =>
  page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    return element?.textContent?.trim();
  });

describe('panel', function () {
  this.timeout(30_000);
  const openPanel = panelForEach();
  let panel: PanelPage;

  const open = async (options: Partial<PanelOptions> = {}): Promise<Page> => {
    panel = await openPanel(options);
    return panel.page;
  };

  it('says ready, and remembers no more than what was open and looked for', async () => {
    await open();
    assert.deepEqual(await panel.posted(), [{ type: 'ready' }]);
    await panel.send(home);
    await panel.send(done);
    const filter = { text: '', place: '', region: '' };
    assert.deepEqual(await panel.saved(), [
      { view: 'home', filter },
      { view: 'done', filter },
    ]);
  });

  it('comes back after a reload to the movement and the filter it had open', async () => {
    const filter = { text: 'twist', place: 'chair', region: '' };
    const page = await open({ remembered: { view: 'movement', movement: 'seated-twist', filter } });
    assert.deepEqual(await panel.posted(), [{ type: 'ready', movement: 'seated-twist' }]);
    await panel.send(home);
    assert.equal(await page.locator('unhunch-movement-card').count(), 1);
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

  it('starts the suggestion or the other break, and opens the page of a movement', async () => {
    const page = await open();
    await panel.send(home);
    await panel.posted();
    await page.getByRole('button', { name: 'Start', exact: true }).click();
    await page.getByRole('button', { name: 'Long break' }).click();
    await page.getByRole('button', { name: /Seated twist/ }).click();
    assert.deepEqual(await panel.posted(), [
      { type: 'start', kind: 'short' },
      { type: 'start', kind: 'long' },
      { type: 'open', movement: 'seated-twist' },
    ]);
  });

  it('a card says its dose', async () => {
    const page = await open();
    await panel.send(home);
    assert.equal(await page.getByRole('button', { name: /^Shoulder rolls \d of \d today$/ }).count(), 1);
  });

  it('finds movements by place, by region and by text, and says how many', async () => {
    const page = await open();
    await panel.send(home);
    const cards = page.locator('unhunch-movement-card');
    await page.getByRole('button', { name: 'Wall', exact: true }).click();
    assert.equal(await cards.count(), 2);
    await page.getByRole('button', { name: 'Neck', exact: true }).click();
    assert.equal(await cards.count(), 0);
    await page.getByRole('button', { name: 'Show all' }).click();
    assert.equal(await cards.count(), home.cards.length);
    await page.getByRole('searchbox', { name: 'Search movements' }).fill('TWIST chair');
    assert.equal(await cards.count(), 1);
    assert.equal(await page.getByRole('status').textContent(), `1 of ${home.cards.length}`);
  });

  it('draws the cards that are near the screen, and no others', async () => {
    const page = await open({ width: 300 });
    await panel.send(largeHome);
    assert.equal(await page.locator('unhunch-movement-card').count(), largeHome.cards.length);
    const drawn = await page.locator('unhunch-movement-card unhunch-figure svg').count();
    assert.ok(drawn < largeHome.cards.length, `${drawn} drawn`);
    await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
    await page.waitForTimeout(300);
    assert.ok((await page.locator('unhunch-movement-card unhunch-figure svg').count()) > drawn);
  });

  it('what is left out can be allowed again', async () => {
    const page = await open();
    await panel.send(homeLeftOut);
    await panel.posted();
    await page.getByRole('button', { name: 'Allow again: Seated twist' }).click();
    await page.getByRole('button', { name: 'Allow again: Wall' }).click();
    assert.deepEqual(await panel.posted(), [
      { type: 'allow', thing: { what: 'movement', id: 'seated-twist' } },
      { type: 'allow', thing: { what: 'place', id: 'wall' } },
    ]);
  });

  it('a movement has a page of its own, to be done, left out and left with Escape', async () => {
    const page = await open();
    await panel.send(home);
    await panel.send(movement('seated-twist'));
    await panel.posted();
    await page.getByRole('heading', { name: 'Seated twist', level: 1 }).waitFor();
    await page.getByRole('button', { name: 'Do it now' }).click();
    await page.getByRole('button', { name: 'Leave out' }).click();
    await page.keyboard.press('Escape');
    assert.deepEqual(await panel.posted(), [
      { type: 'play', movement: 'seated-twist' },
      { type: 'leaveOut', thing: { what: 'movement', id: 'seated-twist' } },
      { type: 'home' },
    ]);
    await panel.send(home);
    await page.waitForTimeout(100);
    assert.match((await focusedText(page)) ?? '', /Seated twist/);
  });

  it('the current movement is taken out, or swapped, with one press', async () => {
    const page = await open();
    await panel.send(routine({ position: moments.hold, playing: false }));
    await panel.posted();
    for (const name of [/^Easier: /, /^Harder: /, 'Not now', "I can't do this here", 'This hurts'])
      await page.getByRole('button', { name }).click();
    const of = { movement: 'seated-twist' };
    assert.deepEqual(await panel.posted(), [
      { type: 'swap', ...of, to: 'shoulder-blade-squeeze' },
      { type: 'swap', ...of, to: 'trapezius-stretch' },
      { type: 'notNow', ...of },
      { type: 'notHere', ...of },
      { type: 'hurts', ...of },
    ]);
  });

  for (const width of [300, 900])
    it(`a posture reset comes first, and the break goes on after it, by keyboard: ${width} px`, async () => {
      const page = await open({ width });
      for (const position of [moments.hold, moments.free]) {
        await panel.send(routine({ position, playing: false }));
        await panel.posted();
        const button = page.getByRole('button', { name: 'Posture reset…' });
        await button.focus();
        await page.keyboard.press('Enter');
        await page.getByRole('button', { name: 'Sitting reset' }).waitFor();
        await page.keyboard.press('Escape');
        assert.equal(await page.getByRole('button', { name: 'Sitting reset' }).count(), 0);
        assert.equal(await focusedText(page), 'Posture reset…');
        await page.keyboard.press('Enter');
        for (const _ of [1, 2, 3]) await page.keyboard.press('Tab');
        assert.equal(await focusedText(page), 'Wall check');
        await page.keyboard.press('Enter');
        assert.equal(await focusedText(page), 'Posture reset…');
        assert.deepEqual(await panel.posted(), [{ type: 'insert', movement: 'wall-check' }]);
      }
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      assert.ok(overflow <= 0);
    });

  it('offers no posture reset where none can be done', async () => {
    const page = await open();
    await panel.send({ ...routine({ position: moments.hold, playing: false }), postures: [] });
    assert.equal(await page.getByRole('button', { name: 'Posture reset…' }).count(), 0);
  });

  for (const theme of themes)
    it(`the first choice looks different from the second: ${theme.name}`, async () => {
      const page = await open({ theme });
      await panel.send(hurt);
      const look = (name: string): Promise<string> =>
        page
          .locator('vscode-button', { hasText: name })
          .evaluate((button) => getComputedStyle(button.shadowRoot?.querySelector('.base') ?? button).backgroundColor);
      assert.notEqual(await look('End the break'), await look('Go on without it'));
    });

  it('after pain the safety facts come first, then the way on or out', async () => {
    const page = await open();
    await panel.send(hurt);
    await panel.posted();
    assert.equal(await page.getByRole('heading', { level: 2 }).first().textContent(), 'Call an ambulance now');
    await page.getByRole('button', { name: 'Go on without it' }).click();
    await page.getByRole('button', { name: 'End the break' }).click();
    assert.deepEqual(await panel.posted(), [{ type: 'resume' }, { type: 'finish' }]);
  });

  it('the figure turns by keys, buttons and dragging, and goes back with 0 and a double click', async () => {
    const page = await open();
    await panel.send(routine({ position: moments.hold, playing: false }));
    await panel.posted();
    const figure = page.locator('unhunch-turnable-figure unhunch-figure');
    const picture = (): Promise<string> => figure.locator('svg').innerHTML();
    const front = await picture();
    for (const key of ['.', ',', 'Shift+ArrowLeft']) await page.keyboard.press(key);
    assert.notEqual(await picture(), front);
    await page.keyboard.press('0');
    assert.equal(await picture(), front);
    await page.getByRole('button', { name: 'Turn right' }).click();
    assert.notEqual(await picture(), front);
    await page.getByRole('button', { name: 'As it was' }).click();
    assert.equal(await picture(), front);
    const box = await figure.boundingBox();
    assert.ok(box);
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 80, y, { steps: 4 });
    await page.mouse.up();
    assert.notEqual(await picture(), front);
    await figure.dblclick();
    assert.equal(await picture(), front);
    assert.deepEqual(await panel.posted(), []);
  });

  it('paces a hold that is counted in breaths, and says how many', async () => {
    const page = await open();
    await panel.send(breathing({ position: moments.hold, playing: false }));
    assert.match(
      (await page.locator('unhunch-measure .breath').textContent()) ?? '',
      /Breathe (in|out)\s*Breath 2 of 3/,
    );
    assert.match(await panel.spoken(), /3 breaths\.$/);
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
    const views = [home, movement('seated-twist'), offer, routine({ position: 1_000, playing: true }), done];
    for (const view of views) {
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

  it('an offer takes the focus from nobody and hears no keys; its buttons answer', async () => {
    const page = await open();
    await panel.send(home);
    await page.getByRole('searchbox').or(page.getByRole('textbox')).first().focus();
    await panel.send(offer);
    await panel.posted();
    assert.ok(await page.getByRole('heading', { name: offer.title }).isVisible());
    for (const key of ['Space', 'Enter', 'ArrowRight', 'Escape']) await page.keyboard.press(key);
    assert.deepEqual(await panel.posted(), []);
    for (const { label } of offer.choices) await page.getByRole('button', { name: label }).click();
    const expected = offer.choices.map(({ answer }) => ({ type: 'answerOffer', answer }));
    assert.deepEqual(await panel.posted(), expected);
  });

  it('is played by the keyboard', async () => {
    const page = await open();
    await panel.send(routine({ position: 0, playing: true }));
    await panel.posted();
    for (const key of ['Space', 'ArrowRight', 'ArrowLeft', 'Escape']) await page.keyboard.press(key);
    const keys = ['pause', 'next', 'back', 'finish'].map((type) => ({ type, byKey: true }));
    assert.deepEqual(await panel.posted(), keys);
    await panel.send({ type: 'playhead', playhead: { position: 500, playing: false } });
    await page.keyboard.press('Space');
    await page.getByRole('button', { name: 'Next' }).focus();
    await page.keyboard.press('Space');
    assert.deepEqual(await panel.posted(), [{ type: 'resume', byKey: true }, { type: 'next' }]);
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
    assert.match((await ring.textContent()) ?? '', /^\s*[56]\s*$/);
    await page.waitForTimeout(1_300);
    assert.match((await ring.textContent()) ?? '', /^\s*[345]\s*$/);
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
    await open();
    await panel.send(routine({ position: 0, playing: true }));
    assert.match(await panel.spoken(), /^Get ready: Shoulder rolls\./);
    await panel.send({ type: 'playhead', playhead: { position: moments.hold, playing: false } });
    const hold = await panel.spoken();
    assert.match(hold, /^Seated twist\. .*10 seconds\.$/);
    await panel.send({ type: 'playhead', playhead: { position: moments.hold + 1_000, playing: false } });
    assert.equal(await panel.spoken(), hold);
  });

  it('says who should take care for as long as the movement lasts, to a screen reader once', async () => {
    const page = await open({ width: 300 });
    const view = routine({ position: 0, playing: false });
    const note = view.items[0]?.care ?? '';
    await panel.send(view);
    assert.ok(note !== '' && (await panel.spoken()).endsWith(note));
    for (const position of [moments.move, moments.ready]) {
      await panel.send({ type: 'playhead', playhead: { position, playing: false } });
      assert.equal(await page.locator('unhunch-player .care').textContent(), note);
    }
    assert.ok(!(await panel.spoken()).includes(note), 'back while getting ready');
    await panel.send({ type: 'playhead', playhead: { position: moments.free, playing: false } });
    assert.equal(await page.locator('unhunch-player .care').count(), 0);
  });

  it('keeps all it shows apart at 300 px, however long the words', async () => {
    const page = await open({ width: 300, height: 640 });
    await panel.send(routine({ position: moments.hold, playing: false }));
    const rows = await page
      .locator('unhunch-player .player > *')
      .evaluateAll((all) => all.map((row) => row.getBoundingClientRect()).map(({ top, bottom }) => ({ top, bottom })));
    const inOrder = rows.toSorted((a, b) => a.top - b.top);
    for (const [index, { top }] of inOrder.entries())
      assert.ok(top >= (inOrder[index - 1]?.bottom ?? 0), JSON.stringify(inOrder));
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
    assert.equal(await focusedText(page), 'Done');
    assert.deepEqual(
      await page
        .getByRole('list', { name: 'What you did' })
        .getByRole('listitem')
        .allTextContents()
        .then((all) => all.map((text) => text.trim())),
      ['Shoulder rolls', 'Seated twist'],
    );
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
