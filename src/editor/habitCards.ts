import type { HabitMark } from '../core/careChoices';
import type { BreakRecord } from '../core/history';
import type { LocalDay } from '../core/localDay';
import type { HabitView } from '../protocol/careMessages';
import type { CareStore } from './careStore';
import { habitViews, todaysHabit } from './careViews';

export interface HabitCardsParts {
  readonly store: CareStore;
  readonly today: () => LocalDay;
}

/** Marks habits, and has a card of the day at the end of a long break for those who want one. */
export class HabitCards {
  /** The card stays at the end it was shown at, also when it is marked and another one's turn has come. */
  private shown: { readonly at: BreakRecord; readonly id: string } | undefined;

  constructor(private readonly parts: HabitCardsParts) {}

  after(record: BreakRecord): HabitView | undefined {
    const { store, today } = this.parts;
    if (!store.choices.offerHabit || record.kind !== 'long') return undefined;
    if (this.shown?.at !== record) {
      const habit = todaysHabit(store.habits, today());
      this.shown = habit && { at: record, id: habit.id };
    }
    const { shown } = this;
    return shown && habitViews(store.habits).find(({ id }) => id === shown.id);
  }

  mark(id: string, mark: HabitMark | undefined): void {
    const { store } = this.parts;
    const { [id]: _, ...others } = store.habits;
    store.habits = mark === undefined ? others : { ...others, [id]: mark };
  }
}
