import type { RoutineView } from '../protocol/views';

/** Who should take care, told to a screen reader once for each movement, while getting ready for it. It stays to be read. */
export class CareNotes {
  private readonly told = new Set<string>();

  /** The note to be said when the segment `index` begins. */
  noteAt({ segments, items }: Pick<RoutineView, 'segments' | 'items'>, index: number): string | undefined {
    const now = segments[index];
    const item = now?.cue === 'ready' ? items[now.item] : undefined;
    if (!item || item.care === '' || this.told.has(item.id)) return undefined;
    this.told.add(item.id);
    return item.care;
  }
}
