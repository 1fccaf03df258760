import { movements } from '../../../src/movements/catalogue';
import type { Movement } from '../../../src/movements/movement';

/** A movement of the catalogue, for tests that mean one. */
export function movementOf(id: string): Movement {
  const found = movements.find((movement) => movement.id === id);
  if (!found) throw new Error(`The catalogue has no ${id}`);
  return found;
}
