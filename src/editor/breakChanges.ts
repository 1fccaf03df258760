import * as l10n from '@vscode/l10n';
import { neighboursAt, swapItem, withoutItem } from '../core/adjustRoutine';
import { insertItem, isInsertable } from '../core/insertItem';
import { withHurting, withNotHere } from '../core/leftOut';
import type { PlanRequest } from '../core/planRequest';
import type { Playing } from '../core/routine';
import type { FindPlannable } from '../core/timeline';
import type { Movement } from '../movements/movement';
import { postures } from '../movements/postures';
import type { RoutineView } from '../protocol/views';
import { catalogueWith } from './findMovement';
import type { BreakKeeper } from './keeper';
import type { KeptChoices } from './keptChoices';
import type { OtherWays } from './routineView';

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
    this.parts.keeper.breaks.pause();
    this.takeOut(movement);
  }

  swap(movement: Movement, to: string): void {
    const { keeper, request } = this.parts;
    keeper.breaks.adjust((playing) => {
      const index = indexOf(playing, movement);
      return index < 0 ? playing : (swapItem(playing, index, to, request(), catalogueOf(playing)) ?? playing);
    });
  }

  /** Does this one now, if it is among what could be put in; the routine goes on after it. */
  insert(movement: Movement): Notice {
    const { keeper, request } = this.parts;
    if (!this.otherWays().postures.some(({ id }) => id === movement.id)) return undefined;
    keeper.breaks.adjust((playing) => insertItem(playing, movement, request(), findIn(playing)) ?? playing);
    return { words: l10n.t('{0} now, then the break goes on.', movement.name()) };
  }

  /** What could take the place of an item of the running routine, and what could be put in. */
  otherWays(): OtherWays {
    const { running } = this.parts.keeper.current;
    if (!running) return { neighboursAt: () => ({}), postures: [] };
    const { routine } = running;
    const request = this.parts.request();
    return {
      neighboursAt: (index) => neighboursAt(routine, index, request, catalogueOf(running)),
      postures: postures
        .filter((posture) => isInsertable(routine, posture, request, findIn(running)))
        .map((posture) => ({ id: posture.id, name: posture.name() })),
    };
  }

  private takeOut(movement: Movement): void {
    const { keeper, request } = this.parts;
    keeper.breaks.adjust((playing) => {
      const index = indexOf(playing, movement);
      return index < 0 ? playing : withoutItem(playing, index, request(), catalogueOf(playing));
    });
  }
}

const indexOf = ({ routine }: Playing, { id }: Movement): number =>
  routine.items.findIndex((item) => item.movement === id);

const catalogueOf = ({ routine }: Pick<Playing, 'routine'>): readonly Movement[] =>
  catalogueWith(...routine.items.map(({ movement }) => movement));

/** Finds what routines are made of. */
const findIn = (playing: Pick<Playing, 'routine'>): FindPlannable => {
  const catalogue = catalogueOf(playing);
  return (id) => catalogue.find((movement) => movement.id === id);
};
