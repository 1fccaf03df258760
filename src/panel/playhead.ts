import type { Playhead } from '../protocol/views';

/** A playhead the editor sent, tied to the panel's own clock at the moment it arrived. */
export interface AnchoredPlayhead extends Playhead {
  /** `performance.now()` on arrival. */
  readonly at: number;
}

export function anchor(playhead: Playhead, now: number): AnchoredPlayhead {
  return { position: playhead.position, playing: playhead.playing, at: now };
}

/** Milliseconds from the routine's start. A clock that steps back counts as standing still; nothing runs past the end. */
export function positionAt(playhead: AnchoredPlayhead, now: number, length: number): number {
  const run = playhead.playing ? Math.max(0, now - playhead.at) : 0;
  return Math.min(length, Math.max(0, playhead.position + run));
}
