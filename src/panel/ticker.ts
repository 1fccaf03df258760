import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * `smooth`: 30 pictures a second, plenty for a slow movement and half the work. `coarse`: four times a second, for people
 * who want nothing to move. `off`: not at all.
 */
export type Pace = 'smooth' | 'coarse' | 'off';

const coarseStep = 250;
/** A little under two frames of a 60 Hz screen. */
const smoothStep = 28;

/** Asks its host to draw again while something runs, and never while the panel is hidden. */
export class Ticker implements ReactiveController {
  private pace: Pace = 'off';
  private connected = false;
  private frame = 0;
  private timer = 0;
  private drawn = 0;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  run(pace: Pace): void {
    if (pace === this.pace) return;
    this.pace = pace;
    this.restart();
  }

  hostConnected(): void {
    this.connected = true;
    document.addEventListener('visibilitychange', this.restart);
    this.restart();
  }

  hostDisconnected(): void {
    this.connected = false;
    document.removeEventListener('visibilitychange', this.restart);
    this.stop();
  }

  private readonly restart = (): void => {
    this.stop();
    if (!this.connected || document.hidden) return;
    this.host.requestUpdate();
    this.schedule();
  };

  private readonly tick = (): void => {
    const now = performance.now();
    if (this.pace === 'coarse' || now - this.drawn >= smoothStep) {
      this.drawn = now;
      this.host.requestUpdate();
    }
    this.schedule();
  };

  private schedule(): void {
    if (this.pace === 'smooth') this.frame = requestAnimationFrame(this.tick);
    else if (this.pace === 'coarse') this.timer = window.setTimeout(this.tick, coarseStep);
  }

  private stop(): void {
    cancelAnimationFrame(this.frame);
    window.clearTimeout(this.timer);
  }
}
