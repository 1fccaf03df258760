import { directionFrom, outward, pointFrom, world, type Frame } from './frame';
import { reach, spanOf } from './inverseKinematics';
import { directionOf, type Limb } from './limb';
import { halfWidths, lengths, radii } from './proportions';
import type { FootContact, KneeContact, LegAngles } from './script';
import {
  across,
  add,
  between,
  betweenDirections,
  cross,
  scale,
  subtract,
  turnedAround,
  unit,
  type Vector,
} from './vector';

export interface LegGoal {
  readonly ankle: Vector;
  readonly knee: Vector;
  readonly toes: Vector;
  readonly sole: Vector;
  /** Degrees by which the toes are bent up against the foot. */
  readonly toesUp: number;
  /** 1 where the foot's top or a knee rests on the floor, which lets knee and ankle bend further; 0 elsewhere. */
  readonly loaded: number;
}

/** Straightest and sharpest knee that is drawn; sharper only when kneeling on the heels (movement-evidence §2). */
const kneeRange = [1, 140] as const;
const sharpestKneeling = 155;

/** Height of the ankle, and degrees by which the toes point below level, with the top of the foot on the floor. */
const instep = { height: 0.0475, tilt: 31 } as const;
const heelHeight = 0.041;
/** The ball of the foot, from the ankle: ahead and down to its middle. */
const ballOfFoot = { ahead: 0.082, down: lengths.ankleHeight - 0.014 } as const;

export const hipOf = (pelvis: Frame, side: 1 | -1): Vector => pointFrom(outward(pelvis, side), [halfWidths.hips, 0, 0]);

/** A foot on the floor, before anybody stands on it. */
type Footing = Pick<LegGoal, 'ankle' | 'toes' | 'sole'>;

const tilted = (level: Vector, degrees: number): Pick<LegGoal, 'toes' | 'sole'> => {
  const [sine, cosine] = [Math.sin((degrees * Math.PI) / 180), Math.cos((degrees * Math.PI) / 180)];
  return {
    toes: [level[0] * cosine, -sine, level[2] * cosine],
    sole: [-level[0] * sine, -cosine, -level[2] * sine],
  };
};

export function footingOf(side: 1 | -1, foot: FootContact): Footing {
  const floor = outward(world, side);
  const turn = ((foot.turn ?? 7) * Math.PI) / 180;
  const ahead = directionFrom(floor, [Math.sin(turn), 0, Math.cos(turn)]);
  const ankleAt = (height: number): Vector =>
    pointFrom(floor, [foot.stand[0], height + (foot.height ?? 0), foot.stand[1]]);
  if (foot.on === 'instep') {
    const { toes, sole } = tilted([ahead[0], 0, -ahead[2]], instep.tilt);
    return { ankle: ankleAt(instep.height), toes, sole: scale(sole, -1) };
  }
  if (foot.on === 'heel') return { ankle: ankleAt(heelHeight), toes: [0, 1, 0], sole: ahead };
  const raised = tilted(ahead, foot.lift ?? 0);
  const ball = add(ankleAt(lengths.ankleHeight - ballOfFoot.down), scale(ahead, ballOfFoot.ahead));
  const ankle = subtract(ball, add(scale(raised.toes, ballOfFoot.ahead), scale(raised.sole, ballOfFoot.down)));
  return { ankle, toes: raised.toes, sole: turnedAround(raised.sole, raised.toes, (foot.roll ?? 0) * side) };
}

/** `pelvis` has x outward. */
export function goalFromFoot(pelvis: Frame, side: 1 | -1, foot: FootContact): LegGoal {
  return {
    ...footingOf(side, foot),
    knee: unit(directionFrom(pelvis, foot.knee ?? [0.1, 0, 1])),
    toesUp: foot.lift ?? 0,
    loaded: foot.on === 'instep' ? 1 : 0,
  };
}

export const kneeOnFloor = (side: 1 | -1, { kneel }: KneeContact): Vector => [kneel[0] * side, radii.knee, kneel[1]];

/** The shank lies behind the knee; the body is tied so that the thigh ends in it. */
export function goalFromKnee(hip: Vector, side: 1 | -1, contact: KneeContact): LegGoal {
  const knee = kneeOnFloor(side, contact);
  const splay = ((contact.splay ?? 0) * Math.PI) / 180;
  const back: Vector = [Math.sin(splay) * side, 0, -Math.cos(splay)];
  const height = contact.tucked ? 0.014 + ballOfFoot.ahead : instep.height;
  const far = Math.sqrt(lengths.shank ** 2 - (height - knee[1]) ** 2);
  const { toes, sole } = tilted(back, instep.tilt);
  return {
    ankle: [knee[0] + back[0] * far, height, knee[2] + back[2] * far],
    knee: unit(subtract(knee, hip)),
    ...(contact.tucked ? { toes: [0, -1, 0], sole: back } : { toes, sole: scale(sole, -1) }),
    toesUp: contact.tucked ? 90 : 0,
    loaded: 1,
  };
}

/** `pelvis` has x outward. */
export function goalFromLegAngles(hip: Vector, pelvis: Frame, leg: LegAngles): LegGoal {
  const { bone, fold } = directionOf(leg.raise, leg.plane, leg.rotation ?? 0, [0, 0, -1]);
  const angle = (Math.max(kneeRange[0], leg.knee) * Math.PI) / 180;
  const shank = add(scale(bone, Math.cos(angle)), scale(fold, Math.sin(angle)));
  const front = across(scale(fold, -1), shank);
  const toes = turnedAround(front, unit(cross(shank, front)), leg.ankle ?? 0);
  const ankle = add(scale(bone, lengths.thigh), scale(shank, lengths.shank));
  return {
    ankle: add(hip, directionFrom(pelvis, ankle)),
    knee: directionFrom(pelvis, scale(fold, -1)),
    toes: directionFrom(pelvis, toes),
    sole: directionFrom(pelvis, across(shank, toes)),
    toesUp: 0,
    loaded: 0,
  };
}

export function betweenLegGoals(a: LegGoal, b: LegGoal, share: number): LegGoal {
  const toes = betweenDirections(a.toes, b.toes, share);
  return {
    ankle: between(a.ankle, b.ankle, share),
    knee: betweenDirections(a.knee, b.knee, share),
    toes,
    sole: across(betweenDirections(a.sole, b.sole, share), toes),
    toesUp: a.toesUp + (b.toesUp - a.toesUp) * share,
    loaded: a.loaded + (b.loaded - a.loaded) * share,
  };
}

/** The way from hip to ankle that bends the knee by `degrees`. */
export const legSpan = (degrees: number): number =>
  spanOf(lengths.thigh, lengths.shank, Math.min(kneeRange[1], Math.max(kneeRange[0], degrees)));

export function solveLeg(hip: Vector, goal: LegGoal): Limb {
  const sharpest = kneeRange[1] + (sharpestKneeling - kneeRange[1]) * goal.loaded;
  const { middle, end } = reach(hip, goal.ankle, goal.knee, lengths.thigh, lengths.shank, kneeRange[0], sharpest);
  return { root: hip, middle, end, tip: goal.toes, face: goal.sole, curl: goal.toesUp, loaded: goal.loaded };
}

/** What faces forward on a thigh: the way to the knee's front, seen from the line from hip to ankle. */
export const frontOfThigh = (leg: Limb): Vector =>
  across(subtract(leg.middle, between(leg.root, leg.end, 0.5)), unit(subtract(leg.middle, leg.root)));
