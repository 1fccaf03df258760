import { isGentle, isNeckMove, mostNeckMoves } from './allowance';
import { exactFit, fits, windowAround } from './exactFit';
import * as helpings from './helping';
import type { Helping } from './helping';
import { nothingLeft, reasonFor, type PlanReason } from './planReason';
import { candidatesFor, type PlanRequest } from './planRequest';
import { inPlayingOrder } from './playingOrder';
import { byPreference, preference, type Rank } from './preference';
import type { Plannable, Routine } from './routine';
import { second, type Duration } from './time';

export interface Plan {
  readonly routine: Routine;
  readonly why: PlanReason;
}

/** A first helping is no larger than this share of the break, so that others find room. */
const mostShare = 0.6;

/** The shortest taste may take this much longer than the break: better than sitting on. */
const mostTaste = 1.25;

/** About the time a movement wants, for how many to choose. */
const timePerMovement: Duration = 40 * second;

/**
 * Chooses movements that fill the break, give or take a tenth of its length. Only what the settings allow, never what hurts;
 * something gentle before strength; both sides always; at most two neck moves; today's missing doses first. Where movements
 * cannot fill the break the rest is free time, and a break shorter than any least dose gets a repetition or two of something gentle.
 */
export function planRoutine(request: PlanRequest, catalogue: readonly Plannable[]): Plan {
  const candidates = candidatesFor(request, catalogue);
  const startable = candidates.some((plannable) => isGentle(plannable) || plannable.id === request.first);
  if (!startable) return { routine: asRoutine(request, []), why: nothingLeft(request, catalogue) };

  const chosen = choose(request, candidates, request.length);
  if (chosen.length > 0) {
    const inOrder = ordered(chosen, request);
    const why = reasonFor(
      inOrder.map(({ plannable }) => plannable),
      request,
    );
    return { routine: asRoutine(request, inOrder), why };
  }
  const one = oneTaste(byPreference(request, candidates), request.length);
  if (!one) return { routine: asRoutine(request, []), why: nothingLeft(request, catalogue) };
  if (one.length > mostTaste * request.length) {
    return { routine: asRoutine(request, []), why: { kind: 'tooShort', nearest: one.plannable.id } };
  }
  const routine = asRoutine(request, [one]);
  const length = Math.max(routine.length, one.length);
  const repetitions = one.item.reps.reduce((sum, count) => sum + count, 0);
  const kind = repetitions === 1 ? 'taste' : 'tastes';
  return { routine: { ...routine, length }, why: { kind, movement: one.plannable.id } };
}

/** A routine of one movement at its recommended dose, as long as that takes: "Do it now". */
export function routineOf(plannable: Plannable, kind: Routine['kind'] = 'short'): Routine {
  const usual = helpings.usualHelping(plannable);
  return { kind, length: usual.length, items: [helpings.asItem(usual)] };
}

/**
 * Movements and doses that fill `room` `beside` what is chosen already, in no order yet; as much as there is if they cannot.
 * Empty if not even one fits.
 */
export function choose(
  request: PlanRequest,
  candidates: readonly Plannable[],
  room: Duration,
  beside: readonly Plannable[] = [],
): readonly Helping[] {
  const window = windowAround(room);
  const neckMoves = Math.max(0, mostNeckMoves - beside.filter(isNeckMove).length);
  const rank = preference(request, candidates);
  const pick = (number: number): readonly Helping[] => {
    const first = firstHelpings(request, candidates, room, neckMoves, number, (open, chosen) =>
      rank(open, [...beside, ...chosen]),
    );
    return helpings.grown(first, room);
  };
  const few = pick(room / timePerMovement);
  if (fits(helpings.total(few), window)) return few;
  const many = pick(Infinity);
  if (fits(helpings.total(many), window)) return many;

  const all = helpings.total(candidates.map(helpings.mostHelping));
  if (all < window.least) return many;
  const { first } = request;
  const rules = first === undefined ? { neckMoves } : { neckMoves, first };
  const exact = exactFit(byPreference(request, candidates), window, rules);
  const better = fits(helpings.total(exact), window) || helpings.total(exact) > helpings.total(many);
  return better ? exact : many;
}

/** Goes on choosing what is wanted most beside what is chosen already, until `room` or the number is used up. */
function firstHelpings(
  request: PlanRequest,
  candidates: readonly Plannable[],
  room: Duration,
  neckMoves: number,
  number: number,
  rank: Rank,
): readonly Helping[] {
  const chosen: Helping[] = [];
  let left = room;

  while (chosen.length < number) {
    const soFar = chosen.map(({ plannable }) => plannable);
    const neckLeft = neckMoves - soFar.filter(isNeckMove).length;
    const warm = soFar.some(isGentle);
    const open = candidates.filter((plannable) => {
      if (soFar.includes(plannable)) return false;
      if (plannable.id === request.first) return true;
      return (warm || isGentle(plannable)) && (neckLeft > 0 || !isNeckMove(plannable));
    });
    const ranked = rank(open, soFar);
    const within = (most: Duration): Helping | undefined => {
      for (const plannable of ranked) {
        const helping = helpings.firstHelping(plannable, most);
        if (helping) return helping;
      }
      return undefined;
    };
    const next = within(Math.min(left, mostShare * room)) ?? within(left);
    if (!next) break;
    chosen.push(next);
    left -= next.length;
  }
  return chosen;
}

/** Fewer repetitions than the least dose of something gentle: as many as fit the break best, a single one if none fit. */
function oneTaste(candidates: readonly Plannable[], length: Duration): Helping | undefined {
  const tastes = candidates.filter(isGentle).flatMap(helpings.tastes);
  const fitting = tastes.find((taste) => fits(taste.length, windowAround(length)));
  const longest = tastes.filter((taste) => taste.length <= length).toSorted((a, b) => b.length - a.length)[0];
  return fitting ?? longest ?? tastes.toSorted((a, b) => a.length - b.length)[0];
}

function ordered(chosen: readonly Helping[], request: PlanRequest): readonly Helping[] {
  const order = inPlayingOrder(
    chosen.map(({ plannable }) => plannable),
    request,
  );
  return order.flatMap((plannable) => chosen.find((helping) => helping.plannable === plannable) ?? []);
}

function asRoutine(request: PlanRequest, chosen: readonly Helping[]): Routine {
  const length = helpings.total(chosen);
  const items = chosen.map(helpings.asItem);
  return { kind: request.kind, items, length: fits(length, windowAround(request.length)) ? length : request.length };
}
