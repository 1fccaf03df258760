import { isAllowed, type Allowance } from '../core/allowance';
import { findMovement } from './findMovement';

/** What undoes a slouch, the best first. */
const postureMovements = ['sitting-reset', 'standing-reset', 'chin-tuck', 'blade-slide', 'shoulder-blade-squeeze'];

/** The movement that answers a slouch, if any is allowed. */
export function postureFirst(allowance: Allowance): string | undefined {
  return postureMovements.find((id) => {
    const movement = findMovement(id);
    return movement !== undefined && isAllowed(movement, allowance);
  });
}
