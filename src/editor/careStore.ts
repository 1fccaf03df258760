import type { CareChoices, DeskCheck, HabitMarks } from '../core/careChoices';
import { careVersion, parseChoices, parseDesk, parseHabits, parseWarmth } from '../core/parseCare';
import type { WarmthState } from '../core/warmth';
import { warmthKey } from './careKeys';
import type { Storage } from './storage';

const choicesKey = 'care.choices';
const deskKey = 'care.desk';
const habitsKey = 'care.habits';

/** What Care keeps on this machine, each part under a key of its own, so that one that cannot be read costs only itself. */
export class CareStore {
  constructor(private readonly storage: Storage) {}

  get warmth(): WarmthState {
    return this.storage.readKept(warmthKey, parseWarmth);
  }

  set warmth(state: WarmthState) {
    this.storage.writeKept(warmthKey, { version: careVersion, ...state });
  }

  get choices(): CareChoices {
    return this.storage.readKept(choicesKey, parseChoices);
  }

  change(change: Partial<CareChoices>): void {
    this.storage.writeKept(choicesKey, { version: careVersion, ...this.choices, ...change });
  }

  get desk(): DeskCheck {
    return this.storage.readKept(deskKey, parseDesk);
  }

  set desk(check: DeskCheck) {
    this.storage.writeKept(deskKey, { version: careVersion, ...check });
  }

  get habits(): HabitMarks {
    return this.storage.readKept(habitsKey, parseHabits);
  }

  set habits(marks: HabitMarks) {
    this.storage.writeKept(habitsKey, { version: careVersion, marks });
  }
}
