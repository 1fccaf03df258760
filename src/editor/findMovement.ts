import { movements } from '../movements/catalogue';
import type { Movement } from '../movements/movement';

export type FindMovement = (id: string) => Movement | undefined;

export const findMovement: FindMovement = (id) => movements.find((movement) => movement.id === id);

/** A movement as a link: its id and name. */
export function linkTo(id: string | undefined, find: FindMovement): { id: string; name: string } | undefined {
  const movement = id === undefined ? undefined : find(id);
  return movement && { id: movement.id, name: movement.name() };
}

/** The ways to an easier and a harder movement, where there are any. */
export function neighbours(movement: Movement, find: FindMovement): { easier?: Link; harder?: Link } {
  const [easier, harder] = [linkTo(movement.easier, find), linkTo(movement.harder, find)];
  return { ...(easier ? { easier } : {}), ...(harder ? { harder } : {}) };
}

type Link = { id: string; name: string };
