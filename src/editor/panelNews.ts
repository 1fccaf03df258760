import type { SoundStyle } from '../core/kinds';
import type { RunningBreak } from '../core/runningBreak';

/** What the panel was last told. */
interface Told {
  readonly id?: string | undefined;
  readonly since?: number | null | undefined;
  /** The routine as text, to see whether it is another. */
  readonly routine?: string | undefined;
  readonly sound: SoundStyle;
}

/** What has changed that the panel shows. */
export interface News {
  readonly sound: boolean;
  /** Another break, or the same with another routine; none any more. */
  readonly routine: boolean;
  /** It was paused, resumed or moved on. */
  readonly playhead: boolean;
}

/** Remembers what the panel was last told, to tell it only news. */
export class PanelNews {
  private told: Told;

  constructor(sound: SoundStyle) {
    this.told = { sound };
  }

  /** What is new since this was last asked. */
  take(running: RunningBreak | null | undefined, sound: SoundStyle): News {
    const before = this.told;
    const routine = running ? JSON.stringify(running.routine) : undefined;
    this.told = { id: running?.id, since: running?.since, routine, sound };
    return {
      sound: sound !== before.sound,
      routine: running?.id !== before.id || routine !== before.routine,
      playhead: running?.since !== before.since,
    };
  }
}
