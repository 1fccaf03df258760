import { isSameMovement } from '../core/forms';
import { movements } from '../movements/catalogue';
import type { Movement } from '../movements/movement';
import { breathings } from '../movements/pacedBreathing';
import { postures } from '../movements/postures';

export type FindMovement = (id: string) => Movement | undefined;

/** The catalogue, and what only Care offers. */
export const everyMovement: readonly Movement[] = [...movements, ...postures, ...breathings];

export const findMovement: FindMovement = (id) => everyMovement.find((movement) => movement.id === id);

/** What routines are made of, and those postures that somebody asked for: none is filled with them otherwise. */
export const catalogueWith = (...asked: readonly (string | undefined)[]): readonly Movement[] => [
  ...movements,
  ...postures.filter(({ id }) => asked.includes(id)),
];

export interface Link {
  id: string;
  name: string;
}

export function linkTo(id: string | undefined, find: FindMovement): Link | undefined {
  const movement = id === undefined ? undefined : find(id);
  return movement && { id: movement.id, name: movement.name() };
}

/** Ids of an easier and a harder movement, where there are any. */
export type Neighbours = Pick<Movement, 'easier' | 'harder'>;

/** The same as links. */
export function neighbours(ids: Neighbours, find: FindMovement): { easier?: Link; harder?: Link } {
  const [easier, harder] = [linkTo(ids.easier, find), linkTo(ids.harder, find)];
  return { ...(easier ? { easier } : {}), ...(harder ? { harder } : {}) };
}

/** The other forms of a movement, but for its neighbours, as links. */
export const otherForms = (movement: Movement): Link[] =>
  movements
    .filter(
      ({ id }) => isSameMovement(id, movement.id) && ![movement.id, movement.easier, movement.harder].includes(id),
    )
    .map(({ id, name }) => ({ id, name: name() }));
