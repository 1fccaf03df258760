import assert from 'node:assert/strict';
import { playerAction, type KeyPress } from '../../../src/panel/keys';

const press = (key: string, more: Partial<KeyPress> = {}): KeyPress => ({
  key,
  repeat: false,
  modified: false,
  onControl: false,
  ...more,
});

describe('panel keys', () => {
  it('Space pauses what plays and goes on with what is paused', () => {
    assert.equal(playerAction(press(' '), true), 'pause');
    assert.equal(playerAction(press(' '), false), 'resume');
  });
  it('Space on a button presses the button', () =>
    assert.equal(playerAction(press(' ', { onControl: true }), true), undefined));
  it('a held Space or Escape acts once', () => {
    assert.equal(playerAction(press(' ', { repeat: true }), true), undefined);
    assert.equal(playerAction(press('Escape', { repeat: true }), true), undefined);
  });
  it('arrows go back and next, also from a button', () => {
    assert.equal(playerAction(press('ArrowLeft', { onControl: true }), true), 'back');
    assert.equal(playerAction(press('ArrowRight'), false), 'next');
  });
  it('Escape finishes', () => assert.equal(playerAction(press('Escape'), true), 'finish'));
  it('leaves shortcuts and other keys alone', () => {
    assert.equal(playerAction(press('ArrowLeft', { modified: true }), true), undefined);
    assert.equal(playerAction(press('Tab'), true), undefined);
    assert.equal(playerAction(press('a'), true), undefined);
  });
});
