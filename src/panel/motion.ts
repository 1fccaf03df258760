import type { ReactiveController, ReactiveControllerHost } from 'lit';

const query = '(prefers-reduced-motion: reduce)';
const bodyClass = 'vscode-reduce-motion';

/** Whether the person wants things to stand still: asked of the system and of VS Code, and followed when it changes. */
export class MotionPreference implements ReactiveController {
  private readonly system = window.matchMedia(query);
  private readonly observer: MutationObserver;
  private readonly changed = (): void => this.host.requestUpdate();

  constructor(private readonly host: ReactiveControllerHost) {
    this.observer = new MutationObserver(this.changed);
    host.addController(this);
  }

  get still(): boolean {
    return this.system.matches || document.body.classList.contains(bodyClass);
  }

  hostConnected(): void {
    this.system.addEventListener('change', this.changed);
    this.observer.observe(document.body, { attributes: true, attributeFilter: ['class'] });
  }

  hostDisconnected(): void {
    this.system.removeEventListener('change', this.changed);
    this.observer.disconnect();
  }
}
