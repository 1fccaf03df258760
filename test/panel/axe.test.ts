import assert from 'node:assert/strict';
import type { ToPanel } from '../../src/protocol/messages';
import { violationsIn } from '../host/axe';
import { tooWide } from '../host/overflow';
import { panelForEach } from './panelForEach';
import type { PanelOptions } from './panelPage';
import { breathing, done, home, homeLeftOut, hurt, moments, movement, offer, routine, safety } from './sampleViews';
import { themes } from './themes';

const views: Record<string, ToPanel> = {
  home,
  homeLeftOut,
  movement: movement('seated-twist'),
  movementInTwoParts: movement('shoulder-rolls'),
  safety,
  hurt,
  ready: routine({ position: moments.ready, playing: false }),
  move: routine({ position: moments.move, playing: false }),
  hold: routine({ position: moments.hold, playing: false }),
  breathing: breathing({ position: moments.hold, playing: false }),
  notice: {
    ...routine({ position: moments.hold, playing: false }),
    notice: { words: 'Bridge: left out for today.', undo: { what: 'movement', id: 'bridge' } },
  },
  offer,
  free: routine({ position: moments.free, playing: false }),
  done,
};

/** Where the posture resets are opened. */
const opened = ['notice', 'free'];

describe('panel accessibility', function () {
  this.timeout(180_000);
  const openPanel = panelForEach();

  const check = async (options: Partial<PanelOptions>, width: number): Promise<void> => {
    const panel = await openPanel({ ...options, width });
    for (const [name, view] of Object.entries(views)) {
      await panel.send(view);
      if (opened.includes(name)) await panel.page.getByRole('button', { name: 'Posture reset…' }).click();
      assert.equal(await tooWide(panel.page), 0, `${name} is too wide`);
      assert.deepEqual(await violationsIn(panel.page), [], name);
    }
  };

  for (const theme of themes) {
    for (const reducedMotion of [false, true]) {
      for (const width of [300, 1400]) {
        it(`${theme.name}, ${width} px${reducedMotion ? ', still' : ''}: no violation in any view, nothing wider than the window`, () =>
          check({ theme, reducedMotion }, width));
      }
    }
  }
});
