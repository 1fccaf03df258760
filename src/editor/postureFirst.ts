import { isAllowed, type Allowance } from '../core/allowance';
import { movements } from '../movements/catalogue';

/** What undoes a slouch, the best first. */
const postureMovements = ['chin-tuck', 'blade-slide', 'shoulder-blade-squeeze'];

/** The movement that answers a slouch, if any is allowed. */
export function postureFirst(allowance: Allowance): string | undefined {
  return postureMovements.find((id) =>
    movements.some((movement) => movement.id === id && isAllowed(movement, allowance)),
  );
}
