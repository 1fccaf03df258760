import { isAllowed, isGentle, type Allowance } from './allowance';
import { daysSinceAnyForm, isNamedIn, isSameMovement, timesInAnyForm } from './forms';
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
  /** How often each movement was done today, each form for itself; those not done may be missing. */
  readonly doneToday: Readonly<Record<string, number>>;
  /** How many days ago each movement was last done before today, 1 for yesterday. */
  readonly daysSince: Readonly<Record<string, number>>;
}

/** Whether a movement that is done every other day, say, may be done again today. */
export function isRested(plannable: Plannable, request: Pick<PlanRequest, 'doneToday' | 'daysSince'>): boolean {
  const everyDays = plannable.everyDays ?? 1;
  if (everyDays <= 1) return true;
  const { id } = plannable;
  return timesInAnyForm(request.doneToday, id) === 0 && daysSinceAnyForm(request.daysSince, id) >= everyDays;
}

/**
 * The movements to choose from. The person's own choice to begin with is always among them unless it hurts. When the regions in
 * focus have nothing gentle, what warms up comes from the others. One form of each movement.
 */
export function candidatesFor(request: PlanRequest, catalogue: readonly Plannable[]): readonly Plannable[] {
  const free = (plannable: Plannable, allowance: Allowance): boolean =>
    plannable.id === request.first
      ? !isNamedIn(request.hurts, plannable.id)
      : isAllowed(plannable, allowance) && isRested(plannable, request);

  const inFocus = catalogue.filter((plannable) => free(plannable, request));
  if (inFocus.length === 0 || inFocus.some(isGentle)) return oneFormEach(inFocus, request);
  const anyRegion = { ...request, focus: [] };
  const warming = (plannable: Plannable): boolean => plannable.effort === 'mobility' && free(plannable, anyRegion);
  return oneFormEach(
    catalogue.filter((plannable) => inFocus.includes(plannable) || warming(plannable)),
    request,
  );
}

function oneFormEach(candidates: readonly Plannable[], request: PlanRequest): readonly Plannable[] {
  return candidates.filter(({ id }, index) => {
    const forms = candidates.filter((other) => isSameMovement(other.id, id));
    return forms.length === 1 || formFor(forms, request) === candidates[index];
  });
}

/**
 * The person's own choice; otherwise the form done last, if that was a harder one: nobody is led on to it but by their own hand.
 * Of the easiest, chance picks the place, and there it is the form done last or, before any was, the catalogue's first.
 */
function formFor(forms: readonly Plannable[], request: PlanRequest): Plannable | undefined {
  const picked = forms.find(({ id }) => id === request.first);
  if (picked) return picked;
  const ago = ({ id }: Plannable): number =>
    (request.doneToday[id] ?? 0) > 0 ? 0 : (request.daysSince[id] ?? Infinity);
  const lately = forms.toSorted((a, b) => nearer(ago(a), ago(b)));
  const easiest = Math.min(...forms.map(({ level }) => level));
  const [last] = lately;
  if (last && last.level > easiest && ago(last) < Infinity) return last;
  const easy = lately.filter(({ level }) => level === easiest);
  const places = [...new Set(forms.filter((form) => easy.includes(form)).map(({ places: [place] }) => place))];
  return easy.find(({ places: [place] }) => place === places[Math.abs(request.seed) % places.length]);
}

/** Infinity may stand on both sides. */
const nearer = (one: number, two: number): number => (one === two ? 0 : one - two);
