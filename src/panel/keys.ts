export type PlayerAction = 'pause' | 'resume' | 'back' | 'next' | 'finish';

export interface KeyPress {
  readonly key: string;
  readonly repeat: boolean;
  /** Ctrl, Alt, Shift or Meta is held: the key belongs to somebody else. */
  readonly modified: boolean;
  /** The focus is on a button or link, which Space presses. */
  readonly onControl: boolean;
}

/** What a key does in the player; undefined: nothing, let it through. */
export function playerAction(press: KeyPress, playing: boolean): PlayerAction | undefined {
  if (press.modified) return undefined;
  switch (press.key) {
    case ' ':
      return press.onControl || press.repeat ? undefined : playing ? 'pause' : 'resume';
    case 'ArrowLeft':
      return 'back';
    case 'ArrowRight':
      return 'next';
    case 'Escape':
      return press.repeat ? undefined : 'finish';
    default:
      return undefined;
  }
}

/** Reads the part of a keyboard event that decides. Looks through shadow roots. */
export function keyPress(event: KeyboardEvent): KeyPress {
  const target = event.composedPath()[0];
  const onControl = target instanceof Element && target.closest('button, a[href], input, [role="button"]') !== null;
  const modified = event.ctrlKey || event.altKey || event.metaKey || event.shiftKey;
  return { key: event.key, repeat: event.repeat, modified, onControl };
}
