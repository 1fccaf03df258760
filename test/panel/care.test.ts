import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import type { ToEditor, ToPanel } from '../../src/protocol/messages';
import { violationsIn } from '../host/axe';
import { tooWide } from '../host/overflow';
import { breathingRoutine, care, doneWithCare } from './careViews';
import { panelForEach } from './panelForEach';
import type { PanelOptions, PanelPage } from './panelPage';
import { facts, home } from './sampleViews';
import { themes } from './themes';

const views: Record<string, ToPanel> = {
  ...care,
  breathe: breathingRoutine({ position: 9_000, playing: false }),
  doneWithCare,
};
/** Pages that are laid out in another way when there is room. */
const wide = ['overview', 'breathing', 'posture', 'desk', 'checkIn', 'checkInEmergency', 'breathe'];
describe('Care in the panel', function () {
  this.timeout(180_000);
  const openPanel = panelForEach();
  let panel: PanelPage;
  /** What the panel said when it was there. */
  let first: ToEditor | undefined;

  const open = async (options: Partial<PanelOptions> = {}): Promise<Page> => {
    panel = await openPanel(options);
    await panel.send({ type: 'safetyFacts', facts });
    [first] = await panel.posted();
    return panel.page;
  };

  for (const theme of themes) {
    for (const width of [300, 1400]) {
      it(`${theme.name}, ${width} px: no violation on any page, nothing wider than the window`, async () => {
        const page = await open({ theme, width });
        for (const [name, view] of Object.entries(views)) {
          await panel.send(view);
          for (const details of await page.locator('details').all()) await details.locator('summary').click();
          assert.equal(await tooWide(panel.page), 0, `${name} is too wide`);
          if (width < 1000 || wide.includes(name)) assert.deepEqual(await violationsIn(page), [], name);
        }
      });
    }
  }

  it('is a press away from home, and each page from its overview', async () => {
    const page = await open();
    await panel.send(home);
    await page.getByRole('button', { name: 'Care', exact: true }).click();
    await panel.send(care.overview);
    await page.getByRole('button', { name: /^Your desk/ }).click();
    await panel.send(care.desk);
    await page.getByRole('button', { name: 'All of Care' }).click();
    assert.deepEqual(await panel.posted(), [
      { type: 'care', to: 'overview' },
      { type: 'care', to: 'desk' },
      { type: 'care', to: 'overview' },
    ]);
  });

  it('has the safety facts one press away on every page', async () => {
    const page = await open();
    for (const [name, view] of Object.entries(views)) {
      await panel.send(view);
      await page.getByRole('button', { name: 'Safety', exact: true }).click();
      assert.ok(await page.getByRole('heading', { name: 'Call an ambulance now' }).first().isVisible(), name);
      await page.keyboard.press('Escape');
    }
  });

  it('names its sources on every page with facts', async () => {
    const page = await open();
    for (const view of [
      care.breathing,
      care.heat,
      care.cold,
      care.contrast,
      care.posture,
      care.desk,
      care.habits,
      care.technology,
      care.checkIn,
      care.checkInRisen,
    ]) {
      await panel.send(view);
      assert.ok((await page.getByText(/^Sources: /).count()) > 0, view.page);
    }
  });

  it('breathes along as long and in the way one chooses, by keyboard', async () => {
    const page = await open();
    await panel.send(care.breathing);
    await page.getByRole('radio', { name: 'Even' }).focus();
    await page.keyboard.press('ArrowRight');
    await page.getByRole('slider').focus();
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowRight');
    await page.getByRole('button', { name: 'Start' }).focus();
    await page.keyboard.press('Enter');
    assert.deepEqual(await panel.posted(), [{ type: 'breathe', pattern: '4-4', minutes: 10 }]);
  });

  it('breathing tells the way in and out, pauses with Space, has nothing to skip, ends with Escape', async () => {
    const page = await open();
    await panel.send(breathingRoutine({ position: 5_800, playing: true }));
    await page.getByText('In through the nose').first().waitFor();
    assert.match(await panel.spoken(), /In through the nose/);
    assert.equal(await page.getByRole('button', { name: 'Next' }).count(), 0);
    for (const key of ['ArrowRight', 'ArrowLeft', 'Space', 'Escape']) await page.keyboard.press(key);
    assert.deepEqual(await panel.posted(), [
      { type: 'pause', byKey: true },
      { type: 'finish', byKey: true },
    ]);
  });

  it('breathing fills a bar where nothing should move, and only there', async () => {
    const page = await open({ reducedMotion: true, width: 300 });
    const width = (): Promise<number> => page.locator('.fill').evaluate((fill) => fill.getBoundingClientRect().width);
    await panel.send(breathingRoutine({ position: 7_000, playing: false }));
    const early = await width();
    await panel.send(breathingRoutine({ position: 10_500, playing: false }));
    assert.ok((await width()) > early);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    assert.ok(overflow <= 0, `${overflow} px too wide`);
    const moving = await open();
    await panel.send(breathingRoutine({ position: 7_000, playing: false }));
    assert.equal(await moving.locator('.bar').count(), 0);
  });

  it('starts cold with one of the lengths it may have', async () => {
    const page = await open();
    await panel.send(care.cold);
    assert.deepEqual(
      await page.getByRole('radio').evaluateAll((all) => all.map((radio) => radio.parentElement?.textContent?.trim())),
      ['5 minutes', '8 minutes', '10 minutes'],
    );
    await page.getByText('8 minutes').click();
    await page.getByRole('button', { name: 'Start 8 minutes' }).click();
    assert.deepEqual(await panel.posted(), [{ type: 'warmth', plan: 'cold', length: 480_000 }]);
  });

  it('cannot start anything while the skin rests', async () => {
    const page = await open();
    await panel.send(care.resting);
    assert.equal(await page.getByRole('button', { name: /Start/ }).count(), 0);
    assert.ok(await page.getByText(/may follow from/).isVisible());
  });

  it('starts the cold half of a contrast with one of its own lengths, or forgets it', async () => {
    const page = await open();
    await panel.send(care.resting);
    await panel.send(care.coldFollows);
    await page.getByText('8 minutes').click();
    await page.getByRole('button', { name: 'Start 8 minutes' }).click();
    await page.getByRole('button', { name: 'No cold later' }).click();
    assert.deepEqual(await panel.posted(), [
      { type: 'warmth', plan: 'cold', length: 480_000 },
      { type: 'turn', do: 'forgetCold' },
    ]);
  });

  it('says on reload which page was open; an answered check-in is not asked for again', async () => {
    await open();
    await panel.send(care.heat);
    await panel.send(care.checkInRisen);
    const remembered = (await panel.saved()) as { care?: string }[];
    assert.deepEqual(
      remembered.slice(-2).map((one) => one.care),
      ['heat', 'overview'],
    );
    await open({ remembered: remembered.at(-2) });
    assert.deepEqual(first, { type: 'ready', care: 'heat' });
  });

  it('leads from a page of heat or cold back to the break that waits behind it', async () => {
    const page = await open();
    await panel.send({ ...care.coldQuestion, inBreak: true });
    await page.getByRole('button', { name: 'Back to the break' }).click();
    assert.deepEqual(await panel.posted(), [{ type: 'care', to: 'overview' }]);
  });

  it('asks for a look at the skin, aloud, and takes the answer', async () => {
    const page = await open();
    const state = care.coldQuestion.state;
    assert.ok(state.is === 'running');
    const { question: _, ...unasked } = state;
    await panel.send({ ...care.coldQuestion, state: unasked });
    await panel.send(care.coldQuestion);
    assert.match(await panel.spoken(), /Look at your skin/);
    await page.getByRole('button', { name: 'My skin is fine' }).click();
    await page.getByRole('button', { name: 'I take it off' }).click();
    await panel.send(care.coldOver);
    await page.getByRole('button', { name: 'It is off' }).click();
    assert.deepEqual(await panel.posted(), [
      { type: 'turn', do: 'skinIsFine' },
      { type: 'turn', do: 'stop' },
      { type: 'turn', do: 'takenOff' },
    ]);
  });

  it('ticks the desk’s points, and says what to change for one that does not fit', async () => {
    const page = await open();
    await panel.send(care.desk);
    assert.ok(await page.getByText(/Pull the chair closer/).isVisible());
    await page.getByRole('button', { name: 'Wrists: Not yet' }).click();
    await page.getByRole('button', { name: 'Elbows: Not yet' }).click();
    await page.getByText('Laptop', { exact: true }).click();
    assert.deepEqual(await panel.posted(), [
      { type: 'deskTick', id: 'wrists', tick: 'change' },
      { type: 'deskTick', id: 'elbows' },
      { type: 'deskVariant', variant: 'laptop' },
    ]);
  });

  it('a mark on the desk leads to its point', async () => {
    const page = await open();
    await panel.send(care.desk);
    await page.getByRole('button', { name: 'Mouse: not checked' }).click();
    const focused = await page.evaluate(() => {
      let element = document.activeElement;
      while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
      return element?.getAttribute('aria-label');
    });
    assert.equal(focused, 'Mouse: Fits');
  });

  it('shows one habit at a time and remembers the mark', async () => {
    const page = await open();
    await panel.send(care.habits);
    const before = await page.getByRole('heading', { level: 2 }).textContent();
    assert.equal(await page.getByRole('heading', { level: 2 }).count(), 1);
    await page.getByRole('button', { name: 'Next' }).click();
    assert.notEqual(await page.getByRole('heading', { level: 2 }).textContent(), before);
    await page.getByRole('button', { name: 'Not for me' }).click();
    await page.getByRole('checkbox').check();
    assert.deepEqual(
      (await panel.posted()).map((message) => message.type),
      ['habit', 'careOffer'],
    );
  });

  it('a check-in takes presses on the body, sliders and signs', async () => {
    const page = await open();
    await panel.send(care.checkIn);
    for (let press = 0; press < 3; press += 1) await page.getByRole('button', { name: /^Neck/ }).click();
    await page.getByRole('slider', { name: 'Eyes' }).focus();
    await page.keyboard.press('ArrowRight');
    await page.getByText('Any of these signs?').click();
    await page.getByRole('checkbox', { name: /tearing pain/ }).check();
    await page.getByRole('button', { name: 'Note it' }).click();
    assert.deepEqual(await panel.posted(), [
      {
        type: 'checkIn',
        ratings: { neck: 3, shoulders: 0, upperBack: 0, lowerBack: 0, wrists: 0, eyes: 1 },
        flags: ['tearing'],
      },
    ]);
  });

  it('shows in its answer what was rated, with nothing left to press on the body', async () => {
    const page = await open();
    await panel.send(care.checkInRisen);
    const body = page.locator('unhunch-marked-figure');
    assert.equal(await body.getByRole('img', { name: 'Upper back: 7 of 10' }).count(), 1);
    assert.equal(await body.getByRole('img', { name: 'Lower back: 0 of 10' }).count(), 0);
    assert.equal(await body.getByRole('button').count(), 0);
  });

  it('reads each page, and the answer to a check-in, from its heading', async () => {
    const page = await open();
    await panel.send(home);
    for (const view of Object.values(care)) {
      await panel.send(view);
      const heading = page.getByRole('heading', { level: 1 });
      await page.waitForTimeout(50);
      assert.ok(await heading.evaluate((element) => element.matches(':focus')), (await heading.textContent()) ?? '');
    }
  });

  it('answers a red flag with the urgent facts, right there, and no picture before them', async () => {
    const page = await open();
    await panel.send(care.checkInEmergency);
    assert.equal(await page.locator('unhunch-marked-figure').count(), 0);
    assert.ok(await page.getByRole('heading', { name: 'Call an ambulance now' }).isVisible());
    assert.equal(await page.getByRole('heading', { name: 'Stop the movement' }).count(), 0);
    assert.equal(await page.getByRole('checkbox').count(), 0);
    await panel.posted();
    await page.getByRole('button', { name: 'No reminders until tomorrow' }).click();
    assert.ok(await page.getByText('No reminders until tomorrow.').evaluate((line) => line.matches(':focus')));
    assert.deepEqual(await panel.posted(), [{ type: 'noMoreToday' }]);
    await panel.send(care.checkInRisen);
    assert.equal(await page.getByRole('heading', { name: 'Call an ambulance now' }).count(), 0);
    assert.equal(await page.getByRole('button', { name: /No reminders/ }).count(), 0);
  });

  it('after a break a check-in can be refused for good with one press', async () => {
    const page = await open();
    await panel.send(doneWithCare);
    await page.getByRole('button', { name: 'Don’t ask again' }).click();
    assert.equal(await page.getByRole('button', { name: 'Check in' }).count(), 0);
    const told = page.getByText('Not asked again. You can check in from Care whenever you like.');
    assert.ok(await told.evaluate((line) => line.matches(':focus')));
    assert.deepEqual(await panel.posted(), [{ type: 'careOffer', what: 'checkIn', on: false }]);
  });
});
