import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** A screen's height ahead, so that scrolling finds everything drawn. */
const ahead = '600px 0px';

/** Whether its host has come near the visible part of the page. Drawing can wait until then. */
export class Seen implements ReactiveController {
  private observer: IntersectionObserver | undefined;
  private near = false;

  constructor(private readonly host: ReactiveControllerHost & Element) {
    host.addController(this);
  }

  get yet(): boolean {
    return this.near;
  }

  hostConnected(): void {
    if (this.near) return;
    this.observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) this.arrive();
      },
      { rootMargin: ahead },
    );
    this.observer.observe(this.host);
  }

  hostDisconnected(): void {
    this.observer?.disconnect();
  }

  private arrive(): void {
    this.near = true;
    this.observer?.disconnect();
    this.host.requestUpdate();
  }
}
