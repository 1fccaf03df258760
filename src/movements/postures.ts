import type { Movement } from './movement';
import { sittingReset } from './sittingReset';
import { standingReset } from './standingReset';
import { wallCheck } from './wallCheck';

/**
 * Guided half-minutes for posture. Movements like the others, so that any routine can name them; a list of their own, so that no routine is
 * filled with them unasked.
 */
export const postures: readonly Movement[] = [sittingReset, standingReset, wallCheck];
