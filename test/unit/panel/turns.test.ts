import assert from 'node:assert/strict';
import { setImmediate as soon } from 'node:timers/promises';
import { turnsIn } from '../../../src/panel/progress/turns';

describe('turns in pictures', () => {
  let clock: number;
  let show: () => void;
  let done: string[];
  let turn: () => Promise<void>;

  const work = (name: string, length: number): void => {
    void turn().then(() => {
      done.push(name);
      clock += length;
    });
  };
  /** What is done before the next picture is on the screen. */
  const inThisPicture = async (): Promise<string> => {
    await soon();
    return done.splice(0).join(' ');
  };

  beforeEach(() => {
    clock = 1000;
    done = [];
    turn = turnsIn({ now: () => clock, next: () => new Promise<void>((resolve) => (show = resolve)) });
  });

  it('go to all that ask while there is time, in order', async () => {
    for (const name of ['a', 'b', 'c']) work(name, 2);
    assert.equal(await inThisPicture(), 'a b c');
  });

  it('wait for the next picture once the time is used up, and one goes in each, however long it takes', async () => {
    work('a', 50);
    work('b', 50);
    work('c', 5);
    work('d', 5);
    work('e', 5);
    assert.equal(await inThisPicture(), 'a');
    assert.equal(await inThisPicture(), '', 'nothing more until it is on the screen');
    show();
    assert.equal(await inThisPicture(), 'b');
    show();
    assert.equal(await inThisPicture(), 'c d');
    show();
    assert.equal(await inThisPicture(), 'e');
  });

  it('keep nobody waiting who asks later', async () => {
    work('a', 50);
    assert.equal(await inThisPicture(), 'a');
    show();
    assert.equal(await inThisPicture(), '');
    work('b', 50);
    assert.equal(await inThisPicture(), 'b');
  });
});
