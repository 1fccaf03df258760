import { deskVariants } from '../care/desk';
import { noDeskCheck, type CareChoices, type DeskCheck, type HabitMarks } from '../core/careChoices';
import { careVersion, parseChoices, parseDesk, parseHabits, parseWarmth } from '../core/parseCare';
import type { WarmthState } from '../core/warmth';
import { warmthKey } from './savedKeys';
import type { SavedValues } from './savedValues';

const choicesKey = 'care.choices';
const deskKey = 'care.desk';
const habitsKey = 'care.habits';

/** What Care keeps on this machine, each part under a key of its own, so that one that cannot be read costs only itself. */
export class CareStore {
  constructor(private readonly values: SavedValues) {}

  get warmth(): WarmthState {
    return this.values.read(warmthKey, parseWarmth);
  }

  set warmth(state: WarmthState) {
    this.values.write(warmthKey, { version: careVersion, ...state });
  }

  get choices(): CareChoices {
    return this.values.read(choicesKey, parseChoices);
  }

  change(change: Partial<CareChoices>): void {
    this.values.write(choicesKey, { version: careVersion, ...this.choices, ...change });
  }

  /** A kind of desk that only a newer version knows is kept with its points, and the usual one shown. */
  get desk(): DeskCheck {
    const check = this.values.read(deskKey, parseDesk);
    const known = deskVariants.some((variant) => variant === check.variant);
    return known ? check : { ...check, variant: noDeskCheck.variant };
  }

  set desk(check: DeskCheck) {
    this.values.write(deskKey, { version: careVersion, ...check });
  }

  get habits(): HabitMarks {
    return this.values.read(habitsKey, parseHabits);
  }

  set habits(marks: HabitMarks) {
    this.values.write(habitsKey, { version: careVersion, marks });
  }
}
