import type { ReactiveControllerHost } from 'lit';
import type { RoutineView } from '../protocol/views';
import { milestoneBetween } from './announcements';
import { MotionPreference } from './motion';
import { positionAt, type AnchoredPlayhead } from './playhead';
import { segmentIndexAt } from './segments';
import { Ticker } from './ticker';

/** Longer jumps are a seek, not time that ran. */
const longestRun = 2_000;

/** Where a player stands in its routine; has it drawn as often as that changes. */
export class Playback {
  /** Milliseconds from the routine's start. */
  position = 0;
  /** The segment that is playing, -1 for none. */
  index = -1;
  private routine: RoutineView | undefined;
  private readonly motion: MotionPreference;
  private readonly ticker: Ticker;

  constructor(host: ReactiveControllerHost) {
    this.motion = new MotionPreference(host);
    this.ticker = new Ticker(host);
  }

  /** The person wants things to stand still. */
  get still(): boolean {
    return this.motion.still;
  }

  /** Goes where the clock is; says which milestone was passed on the way. */
  follow(routine: RoutineView, clock: AnchoredPlayhead): string | undefined {
    const before = routine === this.routine ? this.position : undefined;
    this.routine = routine;
    this.position = positionAt(clock, performance.now(), routine.length);
    this.index = segmentIndexAt(routine.segments, this.position);
    const running = clock.playing && this.position < routine.length;
    this.ticker.run(!running ? 'off' : this.still ? 'coarse' : 'smooth');
    const ran = before === undefined ? 0 : this.position - before;
    return before !== undefined && ran > 0 && ran < longestRun
      ? milestoneBetween(before, this.position, routine.length)
      : undefined;
  }
}
