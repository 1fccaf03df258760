import * as l10n from '@vscode/l10n';
import { neighboursAt, swapItem, withoutItem } from '../core/adjustRoutine';
import { withHurting, withNotHere } from '../core/leftOut';
import type { PlanRequest } from '../core/planRequest';
import type { Playing } from '../core/routine';
import type { Movement } from '../movements/movement';
import type { RoutineView } from '../protocol/views';
import { catalogueWith, type Neighbours } from './findMovement';
import type { BreakKeeper } from './keeper';
import type { KeptChoices } from './keptChoices';

export interface BreakChangesParts {
  readonly keeper: BreakKeeper;
  readonly choices: KeptChoices;
  /** What a routine depends on now, what is left out included. */
  readonly request: () => PlanRequest;
}

type Notice = RoutineView['notice'];

/** What the person may change in a break while it runs. Each says what it did. */
export class BreakChanges {
  constructor(private readonly parts: BreakChangesParts) {}

  notNow(movement: Movement): Notice {
    this.takeOut(movement);
    return { words: l10n.t('{0}: not in this break.', movement.name()) };
  }

  notHere(movement: Movement): Notice {
    const { choices, keeper } = this.parts;
    choices.changeLeftOut((leftOut) => withNotHere(leftOut, movement, keeper.status.today.date));
    this.takeOut(movement);
    return {
      words: l10n.t('{0}: left out for today.', movement.name()),
      undo: { what: 'movement', id: movement.id },
    };
  }

  /** The break stands still until the person says how to go on. */
  hurts(movement: Movement): void {
    this.parts.choices.changeLeftOut((leftOut) => withHurting(leftOut, movement.id));
    this.parts.keeper.pauseBreak();
    this.takeOut(movement);
  }

  swap(movement: Movement, to: string): void {
    const { keeper, request } = this.parts;
    keeper.changeRoutine((playing) => {
      const index = indexOf(playing, movement);
      return index < 0 ? playing : (swapItem(playing, index, to, request(), catalogueOf(playing, to)) ?? playing);
    });
  }

  /** What could take the place of the running routine's item at `index`. */
  neighboursAt(index: number): Neighbours {
    const { running } = this.parts.keeper.current;
    return running ? neighboursAt(running.routine, index, this.parts.request(), catalogueOf(running)) : {};
  }

  private takeOut(movement: Movement): void {
    const { keeper, request } = this.parts;
    keeper.changeRoutine((playing) => {
      const index = indexOf(playing, movement);
      return index < 0 ? playing : withoutItem(playing, index, request(), catalogueOf(playing));
    });
  }
}

const indexOf = ({ routine }: Playing, { id }: Movement): number =>
  routine.items.findIndex((item) => item.movement === id);

const catalogueOf = ({ routine }: Pick<Playing, 'routine'>, wanted?: string): readonly Movement[] =>
  catalogueWith(wanted, ...routine.items.map(({ movement }) => movement));
