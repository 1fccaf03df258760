import type { Plannable, Routine } from '../../../src/core/routine';
import { movements } from '../../../src/movements/catalogue';
import { itemLength } from '../../../src/core/timeline';
import { movementOf } from './movementOf';

/** What tests ask of routines made from the catalogue. */

export const find = (id: string): Plannable | undefined => movements.find((plannable) => plannable.id === id);

export const names = (routine: Routine): readonly string[] => routine.items.map(({ movement }) => movement);

export const played = (routine: Routine): readonly Plannable[] => names(routine).map(movementOf);

/** Milliseconds without the free time at the end. */
export const movingTime = (routine: Routine): number =>
  routine.items.reduce((sum, item) => sum + itemLength(item, movementOf(item.movement)), 0);

/** Whether the movements take as long as the break, give or take a tenth. */
export const fits = (routine: Routine, length: number): boolean =>
  Math.abs(movingTime(routine) - length) <= 0.1 * length;
