import type { View } from '../protocol/views';
import type { ToPanel } from '../protocol/messages';
import type { FindMovement } from './findMovement';

type Figures = Extract<ToPanel, { type: 'figures' }>;

function shownIn(view: View): readonly string[] {
  switch (view.type) {
    case 'home':
      return view.cards.map(({ id }) => id);
    case 'movement':
      return [view.id];
    case 'routine':
    case 'done':
      return view.items.map(({ id }) => id);
    case 'safety':
    case 'offer':
    case 'progress':
    case 'care':
      return [];
  }
}

/** Knows which drawings the page has, so that each, being large, is sent to it once. */
export class FigureSupply {
  private readonly sent = new Set<string>();

  constructor(private readonly find: FindMovement) {}

  /** The page was loaded anew and has none. */
  reset(): void {
    this.sent.clear();
  }

  /** What has to be sent before the view; nothing when the page has it all. */
  missingFor(view: View): Figures | undefined {
    const missing = [...new Set(shownIn(view))].filter((id) => !this.sent.has(id));
    const figures = missing.flatMap((id) => {
      const movement = this.find(id);
      return movement ? [[id, movement.figure] as const] : [];
    });
    for (const id of missing) this.sent.add(id);
    return figures.length === 0 ? undefined : { type: 'figures', figures: Object.fromEntries(figures) };
  }
}
