import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { keyPress, playerAction, type PlayerAction } from './keys';

/** Listens to the keyboard for as long as its player is shown, wherever the focus is. */
export class PlayerKeys implements ReactiveController {
  /** `act` does what a key asks for and says whether it did; a key that does nothing is let through. */
  constructor(
    host: ReactiveControllerHost,
    private readonly isPlaying: () => boolean,
    private readonly act: (action: PlayerAction) => boolean,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('keydown', this.onKey);
  }

  hostDisconnected(): void {
    window.removeEventListener('keydown', this.onKey);
  }

  private readonly onKey = (event: KeyboardEvent): void => {
    const action = playerAction(keyPress(event), this.isPlaying());
    if (action && this.act(action)) event.preventDefault();
  };
}
