import type { LeftOut } from '../core/leftOut';
import { parseLeftOut } from '../core/parseLeftOut';
import { leftOutKey, safetyKey } from './savedKeys';
import type { SavedValues } from './savedValues';

/** What a person told the panel once and for all: that the safety facts were read, and what to leave out of routines. */
export class KeptChoices {
  constructor(private readonly values: SavedValues) {}

  get safetySeen(): boolean {
    return this.values.get(safetyKey) === true;
  }

  rememberSafetySeen(): void {
    this.values.write(safetyKey, true);
  }

  get leftOut(): LeftOut {
    return this.values.read(leftOutKey, parseLeftOut);
  }

  changeLeftOut(change: (leftOut: LeftOut) => LeftOut): void {
    this.values.write(leftOutKey, change(this.leftOut));
  }
}
