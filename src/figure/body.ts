import { betweenGoals, goalFromAngles, goalFromContact, goalFromForearm, solveArm, type ArmGoal } from './arm';
import { outward, world, type Frame } from './frame';
import {
  betweenLegGoals,
  footingOf,
  frontOfThigh,
  goalFromFoot,
  goalFromKnee,
  goalFromLegAngles,
  hipOf,
  solveLeg,
  type LegGoal,
} from './leg';
import { upperFrame, type Limb } from './limb';
import { eased, mixArmContact, mixBlade, mixFoot, mixForearm, mixBreath, mixGlow } from './motion';
import type { FigureMoment, FigureScript, Pose, SidePose, Surface } from './script';
import { solveGirdle, type Girdle } from './shoulderGirdle';
import type { Spine } from './spine';
import { solveTrunk } from './trunk';
import { across, subtract, unit } from './vector';

/** A body in space at one moment. Everything that is drawn or checked is read from this. */
export interface Body {
  readonly spine: Spine;
  readonly left: BodySide;
  readonly right: BodySide;
  readonly glow: number;
  /** How full of air the chest is, 0…1. */
  readonly breath: number;
}

export interface BodySide {
  readonly girdle: Girdle;
  readonly arm: Limb;
  readonly leg: Limb;
}

export type Side = 'left' | 'right';
const signs = { left: 1, right: -1 } as const;
const other = { left: 'right', right: 'left' } as const;

export function poseNamed(script: FigureScript, name: string): Pose {
  return script.poses[name] ?? script.poses.start;
}

/** The body between two poses. A contact both poses share holds all the way; other limbs swing over. */
export function solveBody(script: FigureScript, moment: FigureMoment): Body {
  const loop = moment.from === moment.to ? script.loops?.[moment.to] : undefined;
  if (loop && moment.seconds !== undefined) {
    const rounds = Math.max(1, Math.round(moment.seconds / loop.seconds));
    return solveLoop(script, [moment.to, ...loop.poses], rounds * moment.progress);
  }
  return solveBetween(poseNamed(script, moment.from), poseNamed(script, moment.to), eased(moment.progress));
}

/** `rounds` times round the poses. Even, not eased: a gait or a roll does not stop at its key poses. */
function solveLoop(script: FigureScript, round: readonly string[], rounds: number): Body {
  const place = (rounds % 1) * round.length;
  const pose = (index: number): Pose => poseNamed(script, round[index % round.length] ?? 'start');
  return solveBetween(pose(Math.floor(place)), pose(Math.floor(place) + 1), place % 1);
}

export function solveBetween(a: Pose, b: Pose, share: number): Body {
  const spine = solveTrunk(a, b, share);
  const girdles = {
    left: solveGirdle(spine.ribs, 1, mixBlade(a.left.blade, b.left.blade, share)),
    right: solveGirdle(spine.ribs, -1, mixBlade(a.right.blade, b.right.blade, share)),
  };
  const legs = { left: legOf('left'), right: legOf('right') };
  const arms: Partial<Record<Side, Limb>> = {};
  const order: readonly Side[] = reachesForArm(a.left) || reachesForArm(b.left) ? ['right', 'left'] : ['left', 'right'];
  for (const side of order) arms[side] = armOf(side);
  const sideOf = (side: Side): BodySide => ({
    girdle: girdles[side],
    arm: arms[side] ?? armOf(side),
    leg: legs[side],
  });
  const [glow, breath] = [mixGlow(a, b, share), mixBreath(a, b, share)];
  return { spine, left: sideOf('left'), right: sideOf('right'), glow, breath };

  function legOf(side: Side): Limb {
    const pelvis = outward(spine.pelvis, signs[side]);
    const hip = hipOf(spine.pelvis, signs[side]);
    const goal = (pose: Pose): LegGoal => {
      const leg = pose[side].leg;
      if ('kneel' in leg) return goalFromKnee(hip, signs[side], leg);
      return 'stand' in leg ? goalFromFoot(pelvis, signs[side], leg) : goalFromLegAngles(hip, pelvis, leg);
    };
    const [from, to] = [a[side].leg, b[side].leg];
    if ('stand' in from && 'stand' in to && from.on === to.on && from.lift !== to.lift) {
      const foot = footingOf(signs[side], mixFoot(from, to, share));
      return solveLeg(hip, { ...betweenLegGoals(goal(a), goal(b), share), ...foot });
    }
    return solveLeg(hip, betweenLegGoals(goal(a), goal(b), share));
  }

  function armOf(side: Side): Limb {
    const ribs = outward(spine.ribs, signs[side]);
    const { shoulder } = girdles[side];
    const goal = (pose: Pose): ArmGoal => {
      const arm = pose[side].arm;
      if ('lean' in arm) return goalFromForearm(shoulder, signs[side], arm);
      if (!('touch' in arm)) return goalFromAngles(shoulder, ribs, arm);
      return goalFromContact(surfaceOf(arm.touch, side), ribs, arm);
    };
    const [one, two] = [a[side].arm, b[side].arm];
    if ('touch' in one && 'touch' in two && one.touch === 'world' && two.touch === 'world')
      return solveArm(shoulder, goalFromContact(outward(world, signs[side]), ribs, mixArmContact(one, two, share)));
    if ('lean' in one && 'lean' in two)
      return solveArm(shoulder, goalFromForearm(shoulder, signs[side], mixForearm(one, two, share)));
    const [from, to] = [goal(a), goal(b)];
    const held = share === 0 || JSON.stringify(a[side].arm) === JSON.stringify(b[side].arm);
    return solveArm(shoulder, held ? from : share === 1 ? to : betweenGoals(from, to, shoulder, ribs, share));
  }

  function surfaceOf(surface: Surface, side: Side): Frame {
    const sign = signs[side];
    if (surface === 'world') return outward(world, sign);
    if (surface === 'pelvis') return outward(spine.pelvis, sign);
    if (surface === 'ribs') return outward(spine.ribs, sign);
    if (surface === 'head') return outward(spine.head, sign);
    const owner = surface === 'ownThigh' ? side : other[side];
    if (surface !== 'otherArm') return upperFrame(legs[owner], signs[owner], frontOfThigh(legs[owner]));
    return armFrame(arms[owner] ?? armOf(owner), signs[owner], spine.ribs);
  }
}

const reachesForArm = ({ arm }: SidePose): boolean => 'touch' in arm && arm.touch === 'otherArm';

/** An arm is touched when it is held out: its frame's z is the upper side. */
function armFrame(arm: Limb, sign: 1 | -1, ribs: Frame): Frame {
  return upperFrame(arm, sign, across(ribs.y, unit(subtract(arm.middle, arm.root))));
}
