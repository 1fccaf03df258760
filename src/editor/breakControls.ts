import type { Playing, Routine } from '../core/routine';
import type { Duration } from '../core/time';
import type { Acting } from './acting';
import type { BreakOperations } from './breakOperations';
import type { SessionHolder } from './sessionHolder';

/** What the person does with a guided break. */
export class BreakControls {
  constructor(
    private readonly holder: SessionHolder,
    private readonly operations: BreakOperations,
    private readonly acting: Acting,
  ) {}

  begin(routine: Routine): void {
    this.acting.act(() => {
      const now = this.holder.now();
      if (this.holder.session.running) return;
      if (this.acting.isFocused) this.acting.observe(now, now);
      this.operations.begin(routine);
    });
  }

  pause(): void {
    this.change(() => this.operations.pause());
  }

  resume(): void {
    this.change(() => this.operations.resume());
  }

  move(to: (position: Duration) => Duration): void {
    this.change(() => this.operations.move(to));
  }

  /** Goes on with another routine; see `adjustRoutine` for what may change. */
  adjust(change: (playing: Playing) => Playing): void {
    this.change(() => this.operations.adjust(change));
  }

  finish(): void {
    this.acting.act(() => {
      const { running } = this.holder.session;
      if (running) this.operations.end(running, this.holder.now());
      this.acting.review();
    });
  }

  private change(change: () => boolean): void {
    this.acting.act(() => {
      if (!change()) this.acting.review();
    });
  }
}
