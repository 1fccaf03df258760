import { isAllowed, isGentle, type Allowance } from './allowance';
import type { BreakKind } from './kinds';
import type { OrderRules } from './playingOrder';
import type { Plannable } from './routine';
import type { Duration } from './time';

/** Everything a routine depends on. Plain data: the same request and catalogue give the same routine. */
export interface PlanRequest extends Allowance, OrderRules {
  readonly kind: BreakKind;
  readonly length: Duration;
  readonly seed: number;
  /** Regions that a little more is done for, without leaving out the others; empty for none. */
  readonly favour?: readonly string[];
  /** How often each movement was done today; those not done may be missing. */
  readonly doneToday: Readonly<Record<string, number>>;
  /** How many days ago each movement was last done before today, 1 for yesterday. */
  readonly daysSince: Readonly<Record<string, number>>;
}

/** Whether a movement that is done every other day, say, may be done again today. */
export function isRested(plannable: Plannable, request: Pick<PlanRequest, 'doneToday' | 'daysSince'>): boolean {
  const everyDays = plannable.everyDays ?? 1;
  if (everyDays <= 1) return true;
  return (request.doneToday[plannable.id] ?? 0) === 0 && (request.daysSince[plannable.id] ?? Infinity) >= everyDays;
}

/**
 * The movements to choose from. The person's own choice to begin with is always among them unless it hurts. When the regions in
 * focus have nothing gentle, what warms up comes from the others.
 */
export function candidatesFor(request: PlanRequest, catalogue: readonly Plannable[]): readonly Plannable[] {
  const free = (plannable: Plannable, allowance: Allowance): boolean =>
    plannable.id === request.first
      ? !request.hurts.includes(plannable.id)
      : isAllowed(plannable, allowance) && isRested(plannable, request);

  const inFocus = catalogue.filter((plannable) => free(plannable, request));
  if (inFocus.length === 0 || inFocus.some(isGentle)) return inFocus;
  const anyRegion = { ...request, focus: [] };
  return catalogue.filter(
    (plannable) => inFocus.includes(plannable) || (plannable.effort === 'mobility' && free(plannable, anyRegion)),
  );
}
