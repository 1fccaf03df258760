import { isGentle, placesFor, type Allowance } from './allowance';
import type { Plannable } from './routine';

/** What a routine is put in order by. */
export interface OrderRules extends Allowance {
  /** The person's own choice to begin with. */
  readonly first?: string;
  /** Not to begin with, if there is another: what yesterday began with. */
  readonly notFirst?: string;
}

const effortOrder: readonly Plannable['effort'][] = ['mobility', 'stretch', 'strength'];

/** Places of one number need no getting up or down between them. */
const postureOf: Readonly<Record<string, number>> = { chair: 0, standing: 1, wall: 1, bar: 2, floor: 3 };

/** Postures a movement can be done in, lowest first. */
export function posturesFor(plannable: Plannable, allowance: Allowance): readonly number[] {
  const allowed = placesFor(plannable, allowance);
  const places = allowed.length > 0 ? allowed : plannable.places;
  return [...new Set(places.map((place) => postureOf[place] ?? 0))].toSorted((a, b) => a - b);
}

/** The fewest postures that do: those that some movement must have, and one for each that none of them suits. */
export function posturesOf(plannables: readonly Plannable[], allowance: Allowance): ReadonlySet<number> {
  const choices = plannables.map((plannable) => posturesFor(plannable, allowance));
  const needed = new Set(choices.flatMap((choice) => (choice.length === 1 ? choice : [])));
  for (const choice of choices) {
    const [lowest] = choice;
    if (lowest !== undefined && !choice.some((posture) => needed.has(posture))) needed.add(lowest);
  }
  return needed;
}

/**
 * The order in which they are done: the person's own choice, something gentle to warm up, then place by place, and in each place
 * mobility before stretch before strength. Otherwise the order given stays.
 */
export function inPlayingOrder(plannables: readonly Plannable[], rules: OrderRules): readonly Plannable[] {
  const needed = posturesOf(plannables, rules);
  const posture = (plannable: Plannable): number =>
    posturesFor(plannable, rules).find((choice) => needed.has(choice)) ?? 0;
  const effort = (plannable: Plannable): number => effortOrder.indexOf(plannable.effort);

  const picked = plannables.find((plannable) => plannable.id === rules.first);
  const lead = picked ? [picked] : [];
  if (!picked || !isGentle(picked)) {
    const away = (plannable: Plannable): number => (picked && posture(plannable) !== posture(picked) ? 1 : 0);
    const [warmUp] = plannables
      .filter(isGentle)
      .toSorted(
        (a, b) =>
          effort(a) - effort(b) ||
          Number(a.id === rules.notFirst) - Number(b.id === rules.notFirst) ||
          away(a) - away(b) ||
          posture(a) - posture(b),
      );
    if (warmUp) lead.push(warmUp);
  }

  const last = lead.at(-1);
  const group = (plannable: Plannable): number =>
    last && posture(plannable) === posture(last) ? -1 : posture(plannable);
  const others = plannables
    .filter((plannable) => !lead.includes(plannable))
    .toSorted((a, b) => group(a) - group(b) || effort(a) - effort(b));
  return [...lead, ...others];
}
