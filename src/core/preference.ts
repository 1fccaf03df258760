import { isInFocus } from './allowance';
import { daysSinceAnyForm, timesInAnyForm } from './forms';
import type { PlanRequest } from './planRequest';
import { posturesFor, posturesOf } from './playingOrder';
import { leastHelping } from './helping';
import type { Plannable } from './routine';
import { seededNumbers, seededOrder } from './seededOrder';
import { minute, second, type Duration } from './time';

/** A movement that takes at least this long belongs in a long break, and is welcome there: a walk. */
const longMovement: Duration = 60 * second;

/** The weights of what speaks for and against a movement. Only their order of size matters. */
const weights = {
  /** The person's own choice leads whatever else is there. */
  picked: 100,
  /** A warm-up has to come first. */
  warmUp: 20,
  repeatsYesterday: -10,
  /** Something outside the focus is only there to warm up. */
  inFocus: 5,
  /** More than chance, less than what today still lacks. */
  favoured: 1.2,
  longInShort: -6,
  undone: 3,
  lacking: 1.5,
  longInLong: 1,
  seed: 1,
  otherEffort: 1.2,
  sameRegions: -1.5,
  /** For each day since it was last done, up to a week; so that what is seldom convenient has its turn. */
  dayAgo: 0.3,
};

/** What getting up or down costs: a short break stays in one posture. */
const postureCost = (length: Duration): number => (length < 3 * minute ? -4 : length < 7 * minute ? -1.5 : -0.5);

/** Puts `open` in the order in which they are wanted beside those chosen already, most wanted first. */
export type Rank = (open: readonly Plannable[], chosen: readonly Plannable[]) => readonly Plannable[];

/** How the person's settings and history, and chance, rank movements. */
export function preference(request: PlanRequest, candidates: readonly Plannable[]): Rank {
  const luck = lots(request.seed, candidates);
  const own = new Map(
    candidates.map((plannable) => [plannable, ownScore(plannable, request) + (luck.get(plannable) ?? 0)]),
  );

  return (open, chosen) => {
    const regions = new Set(chosen.flatMap((plannable) => plannable.regions));
    const postures = posturesOf(chosen, request);
    const score = (plannable: Plannable): number => {
      const same = plannable.regions.filter((region) => regions.has(region)).length;
      let sum = (own.get(plannable) ?? 0) + (weights.sameRegions * same) / Math.max(1, plannable.regions.length);
      if (!chosen.some(({ effort }) => effort === plannable.effort)) sum += weights.otherEffort;
      if (chosen.length === 0 && plannable.effort === 'mobility') sum += weights.warmUp;
      if (chosen.length === 0 && plannable.id === request.notFirst) sum += weights.repeatsYesterday;
      const stays = posturesFor(plannable, request).some((posture) => postures.has(posture));
      if (chosen.length > 0 && !stays) sum += postureCost(request.length);
      return sum;
    };
    const scores = new Map(open.map((plannable) => [plannable, score(plannable)]));
    return open.toSorted((a, b) => (scores.get(b) ?? 0) - (scores.get(a) ?? 0));
  };
}

/** All candidates, most wanted first. */
export function byPreference(request: PlanRequest, candidates: readonly Plannable[]): readonly Plannable[] {
  return preference(request, candidates)(candidates, []);
}

function ownScore(plannable: Plannable, request: PlanRequest): number {
  const done = timesInAnyForm(request.doneToday, plannable.id);
  const long = leastHelping(plannable).length >= longMovement;
  let sum = 0;
  if (plannable.id === request.first) sum += weights.picked;
  if (isInFocus(plannable, request.focus)) sum += weights.inFocus;
  if (plannable.regions.some((region) => request.favour?.includes(region))) sum += weights.favoured;
  if (done === 0) sum += weights.undone;
  else if (done < plannable.dosePerDay) sum += weights.lacking;
  sum += weights.dayAgo * Math.min(7, daysSinceAnyForm(request.daysSince, plannable.id));
  if (long) sum += request.kind === 'long' ? weights.longInLong : weights.longInShort;
  return sum;
}

/** Each candidate's lot, from 0 to the weight of chance. */
function lots(seed: number, candidates: readonly Plannable[]): ReadonlyMap<Plannable, number> {
  const numbers = seededNumbers(seed);
  return new Map(seededOrder(candidates, seed).map((plannable) => [plannable, numbers.next().value * weights.seed]));
}
