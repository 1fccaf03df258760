import type { Settings } from '../core/settings';
import type { Instant } from '../core/time';
import type { BreakKeeper } from './keeper';
import type { StatusBar } from './statusBar';
import { statusBarFace } from './statusBarFace';

export interface StatusBarViewParts {
  readonly keeper: BreakKeeper;
  readonly settings: () => Settings;
  readonly now: () => Instant;
  readonly statusBar: StatusBar;
  readonly locale: string;
}

/** Keeps the status bar item in step with the keeper. */
export class StatusBarView {
  private readonly subscription: { dispose(): void };

  constructor(private readonly parts: StatusBarViewParts) {
    this.subscription = parts.keeper.changed.add(() => this.show());
  }

  dispose(): void {
    this.subscription.dispose();
  }

  private show(): void {
    const { keeper, settings, now, statusBar, locale } = this.parts;
    statusBar.show(
      statusBarFace({
        status: keeper.status,
        session: keeper.current,
        settings: settings(),
        now: now(),
        locale,
        held: keeper.held,
        credit: keeper.credit,
        typedOver: keeper.isTypedOver,
        focused: keeper.isFocused,
        history: keeper.facts,
      }),
    );
  }
}
