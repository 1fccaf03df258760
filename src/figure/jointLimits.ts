import type { Body, BodySide } from './body';
import { bent, outward, pointIn, type Frame } from './frame';
import { foldOf, type Limb } from './limb';
import { angleBetween, dot, subtract, unit, type Vector } from './vector';

/** Largest and smallest angles, in degrees, that a drawn body may show: the "draw" column of movement-evidence §2. */
export const jointLimits = {
  neckBend: [-30, 40],
  neckSide: [-40, 40],
  neckTurn: [-60, 60],
  trunkBend: [-35, 70],
  trunkSide: [-30, 30],
  trunkTurn: [-40, 40],
  shoulderRaise: [0, 180],
  shoulderBehind: [-180, 45],
  elbow: [0, 148],
  wrist: [-60, 60],
  wristLoaded: [-80, 80],
  hipBend: [-15, 125],
  /** On all fours or lying face down. */
  hipBendFaceDown: [-18, 125],
  hipAcross: [-40, 25],
  /** A bent hip crosses further; ours. */
  hipAcrossBent: [-40, 40],
  knee: [0, 140],
  kneeKneeling: [0, 155],
  ankle: [-50, 20],
  ankleLying: [-60, 20],
  /** Thousandths of stature. */
  bladeUp: [-10, 35],
  bladeBack: [-25, 25],
} as const;

export type JointAngles = Partial<Record<keyof typeof jointLimits, number>>;

const degrees = (radians: number): number => (radians * 180) / Math.PI;

/** How far `upper` is bent forward, leant and turned to the left against `lower`. */
function bendBetween(lower: Frame, upper: Frame): { bend: number; side: number; turn: number } {
  const inLower = (way: Vector): Vector => [dot(way, lower.x), dot(way, lower.y), dot(way, lower.z)];
  const [up, ahead] = [inLower(upper.y), inLower(upper.z)];
  const turn = degrees(Math.atan2(ahead[0], ahead[2]));
  const turned = bent({ at: [0, 0, 0], x: [1, 0, 0], y: [0, 1, 0], z: [0, 0, 1] }, { turn });
  return {
    turn,
    bend: degrees(Math.atan2(dot(up, turned.z), dot(up, turned.y))),
    side: degrees(Math.asin(Math.min(1, Math.max(-1, dot(up, turned.x))))),
  };
}

function angleOnto(limb: Limb, frame: Frame): { raise: number; ahead: number; inward: number } {
  const local = pointIn({ ...frame, at: limb.root }, limb.middle);
  const [x, y, z] = unit(local);
  return {
    raise: angleBetween([x, y, z], [0, -1, 0]),
    ahead: degrees(Math.atan2(z, -y)),
    inward: degrees(Math.asin(-x)),
  };
}

/** The angles of a body's joints, one set for the trunk and one for each side. */
export function jointAngles(body: Body): JointAngles[] {
  const { pelvis, ribs, head } = body.spine;
  const trunk = bendBetween(pelvis, ribs);
  const neck = bendBetween(ribs, head);
  return [
    {
      neckBend: neck.bend,
      neckSide: neck.side,
      neckTurn: neck.turn,
      trunkBend: trunk.bend,
      trunkSide: trunk.side,
      trunkTurn: trunk.turn,
    },
    sideAngles(body.left, outward(ribs, 1), outward(pelvis, 1)),
    sideAngles(body.right, outward(ribs, -1), outward(pelvis, -1)),
  ];
}

function sideAngles({ girdle, arm, leg }: BodySide, ribs: Frame, pelvis: Frame): JointAngles {
  const shoulder = angleOnto(arm, ribs);
  const hip = angleOnto(leg, pelvis);
  const blade = pointIn(ribs, girdle.blade);
  const ankle = 90 - angleBetween(leg.tip, subtract(leg.middle, leg.end));
  const wrist = angleBetween(subtract(arm.end, arm.middle), arm.tip);
  return {
    shoulderRaise: shoulder.raise,
    shoulderBehind: shoulder.raise < 90 ? -shoulder.ahead : 0,
    elbow: foldOf(arm),
    ...(arm.loaded > 0 ? { wristLoaded: wrist } : { wrist }),
    ...(pelvis.z[1] < -0.7 ? { hipBendFaceDown: hip.ahead } : { hipBend: hip.ahead }),
    ...(hip.ahead > 60 ? { hipAcrossBent: hip.inward } : { hipAcross: hip.inward }),
    ...(leg.loaded > 0 ? { kneeKneeling: foldOf(leg) } : { knee: foldOf(leg) }),
    ...(leg.loaded > 0 ? { ankleLying: ankle } : { ankle }),
    bladeUp: Math.round((blade[1] + 0.075) * 1e6) / 1e3,
    bladeBack: Math.round((0.054 - blade[0]) * 1e6) / 1e3,
  };
}

/** What is bent too far, in words; nothing for a body that keeps its limits. */
export function limitBreaches(body: Body): string[] {
  return jointAngles(body).flatMap((angles) =>
    Object.entries(angles).flatMap(([joint, angle]) => {
      const [least, most] = jointLimits[joint as keyof typeof jointLimits];
      return angle < least - 0.5 || angle > most + 0.5 ? [`${joint} ${Math.round(angle * 10) / 10}`] : [];
    }),
  );
}
