import assert from 'node:assert/strict';
import type { ToPanel } from '../../src/protocol/messages';
import { violationsIn } from '../host/axe';
import { fits } from './fits';
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
  this.timeout(60_000);
  const openPanel = panelForEach();

  const check = async (options: Partial<PanelOptions>, widths: readonly number[]): Promise<void> => {
    const panel = await openPanel(options);
    for (const [name, view] of Object.entries(views)) {
      await panel.send(view);
      if (opened.includes(name)) await panel.page.getByRole('button', { name: 'Posture reset…' }).click();
      await fits(panel, widths, name);
      assert.deepEqual(await violationsIn(panel.page), [], name);
    }
  };

  for (const theme of themes) {
    it(`${theme.name}: no violation in any view, nothing wider than the window`, () => check({ theme }, [1400, 300]));
  }

  // With more room, or where nothing moves, other things are there, in the same colours.
  it('wide: no violation in any view', () => check({}, [1400]));
  for (const width of [300, 1400]) {
    it(`still, ${width} px: no violation in any view, nothing wider than the window`, () =>
      check({ reducedMotion: true }, [width]));
  }
});
