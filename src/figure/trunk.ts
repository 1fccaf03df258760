import { armSpan, elbowOnFloor, goalFromContact } from './arm';
import { bent, outward, pointFrom, world, type Frame } from './frame';
import { footingOf, hipOf, kneeOnFloor, legSpan } from './leg';
import { mixArmContact, mixBlade, mixFoot, mixTrunk } from './motion';
import { lengths } from './proportions';
import type { Lying, Pose } from './script';
import { moved, settled, type Move, type Tie } from './settle';
import { solveGirdle } from './shoulderGirdle';
import { solveSpine, type Spine } from './spine';
import { add, between, cross, scale, subtract, type Vector } from './vector';

const still: Move = { shift: [0, 0, 0], spin: [0, 0, 0] };
const moves = new WeakMap<Pose, Move>();

/**
 * Trunk and neck between two poses. The pelvis goes where the poses put it, moved a little so that what lies, kneels, leans or
 * is tied stays where it is.
 */
export function solveTrunk(a: Pose, b: Pose, share: number): Spine {
  const mixed = mixTrunk(a, b, share);
  const [from, to] = [moveOf(a), moveOf(b)];
  const asked: Frame = { ...bent(world, mixed.pelvis), at: mixed.pelvis.at };
  if (from === still && to === still) return solveSpine(mixed, asked);
  const near = moved(asked, {
    shift: between(from.shift, to.shift, share),
    spin: between(from.spin, to.spin, share),
  });
  return tied(a, b, share, solveSpine(mixed, near));
}

/** How far the trunk of a key pose has to move for its ties to hold. */
function moveOf(pose: Pose): Move {
  const known = moves.get(pose);
  if (known) return known;
  const asked: Frame = { ...bent(world, pose.pelvis), at: pose.pelvis.at };
  const spine = solveSpine(pose, asked);
  const move =
    tiesBetween(pose, pose, 0, spine).length === 0 ? still : moveBetween(asked, tied(pose, pose, 0, spine).pelvis);
  moves.set(pose, move);
  return move;
}

/** The turn between two frames that lie close together. */
function moveBetween(from: Frame, to: Frame): Move {
  const twice = [from.x, from.y, from.z].reduce<Vector>(
    (sum, axis, index) => add(sum, cross(axis, [to.x, to.y, to.z][index] as Vector)),
    [0, 0, 0],
  );
  const sine = Math.hypot(...twice) / 2;
  const spin = sine < 1e-9 ? twice : scale(twice, Math.asin(Math.min(1, sine)) / (2 * sine));
  return { shift: subtract(to.at, from.at), spin };
}

function tied(a: Pose, b: Pose, share: number, spine: Spine): Spine {
  const ties = tiesBetween(a, b, share, spine);
  if (ties.length === 0) return spine;
  const { pelvis } = spine;
  return solveSpine(mixTrunk(a, b, share), settled(pelvis, ties));
}

const mix = (a: number, b: number, share: number): number => a + (b - a) * share;

/** What two poses both hold on to. */
function tiesBetween(a: Pose, b: Pose, share: number, spine: Spine): Tie[] {
  const ties: Tie[] = [];
  for (const side of ['left', 'right'] as const) {
    const sign = side === 'left' ? 1 : -1;
    const [leg, nextLeg, arm, nextArm] = [a[side].leg, b[side].leg, a[side].arm, b[side].arm];
    const point = hipOf(spine.pelvis, sign);
    if ('kneel' in leg && 'kneel' in nextLeg)
      ties.push({
        point,
        from: between(kneeOnFloor(sign, leg), kneeOnFloor(sign, nextLeg), share),
        far: lengths.thigh,
      });
    if ('stand' in leg && 'stand' in nextLeg && leg.bend !== undefined && nextLeg.bend !== undefined)
      ties.push({
        point,
        from: footingOf(sign, mixFoot(leg, nextLeg, share)).ankle,
        far: mix(legSpan(leg.bend), legSpan(nextLeg.bend), share),
      });
    const { shoulder } = solveGirdle(spine.ribs, sign, mixBlade(a[side].blade, b[side].blade, share));
    if ('lean' in arm && 'lean' in nextArm)
      ties.push({
        point: shoulder,
        from: between(elbowOnFloor(sign, arm), elbowOnFloor(sign, nextArm), share),
        far: lengths.upperArm,
      });
    if (!('touch' in arm) || !('touch' in nextArm) || arm.touch !== 'world' || nextArm.touch !== 'world') continue;
    if (arm.bend === undefined || nextArm.bend === undefined) continue;
    const goal = goalFromContact(outward(world, sign), spine.ribs, mixArmContact(arm, nextArm, share));
    ties.push({ point: shoulder, from: goal.wrist, far: mix(armSpan(arm.bend), armSpan(nextArm.bend), share) });
  }
  for (const one of a.lies ?? []) {
    const two = (b.lies ?? []).find((other) => other.on === one.on && String(other.at) === String(one.at));
    if (two) ties.push(...lyingTies(one, two, share, spine));
  }
  return ties;
}

function lyingTies(one: Lying, two: Lying, share: number, spine: Spine): Tie[] {
  const point = pointFrom(spine[one.on], one.at);
  const down: Tie = { point, along: [0, 1, 0], at: mix(one.height ?? 0, two.height ?? 0, share) };
  if (one.ahead === undefined || two.ahead === undefined) return [down];
  return [down, { point, along: [0, 0, 1], at: mix(one.ahead, two.ahead, share) }];
}
