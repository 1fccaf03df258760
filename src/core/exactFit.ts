import { isGentle, isNeckMove, mostNeckMoves } from './allowance';
import { allHelpings, type Helping } from './helping';
import type { Plannable } from './routine';
import type { Duration } from './time';

/** Lengths that a break may have: as long as wished, give or take a tenth. */
export interface Window {
  readonly least: Duration;
  readonly wished: Duration;
  readonly most: Duration;
}

export const windowAround = (wished: Duration): Window => ({
  least: Math.round(0.9 * wished),
  wished,
  most: Math.round(1.1 * wished),
});

export const fits = (length: Duration, window: Window): boolean => length >= window.least && length <= window.most;

interface FitRules {
  /** Must be part of it. */
  readonly first?: string;
  readonly neckMoves?: number;
}

interface Sum {
  readonly length: Duration;
  readonly neckMoves: number;
  readonly gentle: boolean;
  readonly helpings: Chain | undefined;
}

interface Chain {
  readonly helping: Helping;
  readonly before: Chain | undefined;
}

/** Sums closer together than this (ms) count as one; movements are paced in tenths of a second at the finest. */
const grain = 100;

/**
 * Movements, each once and at a dose between least and most, whose lengths add up to `window`; those earlier in `candidates` are
 * tried first. If none do, what comes nearest from below. Strength needs something gentle beside it unless it is `first`.
 */
export function exactFit(candidates: readonly Plannable[], window: Window, rules: FitRules = {}): readonly Helping[] {
  const mostNeck = rules.neckMoves ?? mostNeckMoves;
  const inTurn = [
    ...candidates.filter(({ id }) => id === rules.first),
    ...candidates.filter((plannable) => plannable.id !== rules.first && isGentle(plannable)),
    ...candidates.filter((plannable) => plannable.id !== rules.first && !isGentle(plannable)),
  ];
  let sums = new Map<number, Sum>([[0, { length: 0, neckMoves: 0, gentle: false, helpings: undefined }]]);
  for (const plannable of inTurn) {
    const picked = plannable.id === rules.first;
    const neck = isNeckMove(plannable) ? 1 : 0;
    const options = allHelpings(plannable, window.most);
    const found: Sum[] = [];
    for (const sum of sums.values()) {
      if (sum.neckMoves + neck > mostNeck && !picked) continue;
      if (!isGentle(plannable) && !sum.gentle && !picked) continue;
      for (const helping of options) {
        const length = sum.length + helping.length;
        if (length > window.most) break;
        const chain = { helping, before: sum.helpings };
        found.push({
          length,
          neckMoves: sum.neckMoves + neck,
          gentle: sum.gentle || isGentle(plannable),
          helpings: chain,
        });
      }
    }
    if (picked && found.length > 0) sums = new Map();
    for (const sum of found) {
      const key = (Math.round(sum.length / grain) * 8 + sum.neckMoves) * 2 + Number(sum.gentle);
      if (!sums.has(key)) sums.set(key, sum);
    }
    if (found.some(({ length }) => fits(length, window))) break;
  }
  return helpingsOf(nearest([...sums.values()], window));
}

function nearest(sums: readonly Sum[], window: Window): Sum | undefined {
  const away = ({ length }: Sum): number => Math.abs(window.wished - length);
  const fitting = sums.filter(({ length }) => fits(length, window));
  return (fitting.length > 0 ? fitting : sums).reduce((best, sum) => (away(sum) < away(best) ? sum : best));
}

function helpingsOf(sum: Sum | undefined): readonly Helping[] {
  const helpings: Helping[] = [];
  for (let link = sum?.helpings; link; link = link.before) helpings.unshift(link.helping);
  return helpings;
}
