import type { SegmentView } from '../protocol/views';

type Cue = SegmentView['cue'] | 'end';

/** A few low, soft notes (Hz), one after the other. Going somewhere rises, letting go falls. */
const notes: Record<Cue, readonly number[]> = {
  ready: [392, 523.25],
  move: [440],
  hold: [523.25],
  rest: [349.23],
  free: [523.25, 392],
  end: [392, 523.25, 659.25],
};

const apart = 0.16;
const ring = 0.5;
const loudness = 0.08;

/** Plays a soft tone for a change of step. Silent where the browser does not let it sound. */
export class Tones {
  private context: AudioContext | undefined;

  play(cue: Cue): void {
    try {
      this.context ??= new AudioContext();
      const context = this.context;
      void context.resume().catch(() => undefined);
      notes[cue].forEach((frequency, index) => this.note(context, frequency, context.currentTime + index * apart));
    } catch {
      // No audio device: the picture and the words say the same.
    }
  }

  close(): void {
    void this.context?.close().catch(() => undefined);
    this.context = undefined;
  }

  private note(context: AudioContext, frequency: number, at: number): void {
    const oscillator = context.createOscillator();
    const gain = context.createGain();
    oscillator.type = 'sine';
    oscillator.frequency.value = frequency;
    gain.gain.setValueAtTime(0, at);
    gain.gain.linearRampToValueAtTime(loudness, at + 0.03);
    gain.gain.exponentialRampToValueAtTime(0.0001, at + ring);
    oscillator.connect(gain).connect(context.destination);
    oscillator.start(at);
    oscillator.stop(at + ring);
  }
}
