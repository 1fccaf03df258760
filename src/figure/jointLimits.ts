import type { Body, BodySide } from './body';
import { bent, outward, pointIn, type Frame } from './frame';
import { directionOf, foldOf, type Limb } from './limb';
import { angleBetween, cross, dot, subtract, unit, type Vector } from './vector';

/** Largest and smallest angles, in degrees, that a drawn body may show: the "draw" column of movement-evidence §2. */
export const jointLimits = {
  neckBend: [-30, 40],
  neckSide: [-40, 40],
  neckTurn: [-60, 60],
  trunkBend: [-35, 70],
  trunkSide: [-30, 30],
  trunkTurn: [-40, 40],
  lumbarBend: [-20, 40],
  lumbarTurn: [-7, 7],
  thoraxBend: [-15, 30],
  thoraxTurn: [-35, 35],
  shoulderRaise: [0, 180],
  shoulderBehind: [-180, 45],
  /** In the horizontal plane, of an arm that is raised to it: 0 out to the side, 90 ahead, − behind. */
  shoulderAcross: [-30, 130],
  /** Outward +. */
  shoulderRotation: [-70, 90],
  elbow: [0, 148],
  wrist: [-60, 60],
  wristLoaded: [-80, 80],
  hipBend: [-15, 125],
  /** Of a leg that is lifted on all fours. */
  hipBendAllFours: [-18, 125],
  hipAcross: [-40, 25],
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

/** Between these heights an arm has a place in the horizontal plane. */
const nearlyLevel = [60, 120] as const;

/** Around the body, degrees: 0 out to the side, 90 straight ahead. */
function planeOf(arm: Limb, ribs: Frame): number {
  const [x, , z] = pointIn({ ...ribs, at: arm.root }, arm.middle);
  return degrees(Math.atan2(z, x));
}

/** A straighter elbow does not tell how the upper arm is turned, and next to straight up turn and plane are one. */
const tellsRotation = { elbow: 15, raise: 150 } as const;

/** Turn of the upper arm about itself, outward +, against an arm raised the shortest way from hanging; 0 where it cannot be told. */
function rotationOf(arm: Limb, ribs: Frame, raise: number): number {
  if (foldOf(arm) < tellsRotation.elbow || raise > tellsRotation.raise) return 0;
  const { bone, fold } = directionOf(raise, planeOf(arm, ribs), 0, [0, 0, 1]);
  const forearm = subtract(pointIn(ribs, arm.end), pointIn(ribs, arm.middle));
  return degrees(Math.atan2(-dot(cross(fold, forearm), bone), dot(fold, forearm)));
}

/** The angles of a body's joints, one set for the trunk and one for each side. */
export function jointAngles(body: Body): JointAngles[] {
  const { pelvis, waist, ribs, head } = body.spine;
  const trunk = bendBetween(pelvis, ribs);
  const lumbar = bendBetween(pelvis, waist);
  const thorax = bendBetween(waist, ribs);
  const neck = bendBetween(ribs, head);
  return [
    {
      neckBend: neck.bend,
      neckSide: neck.side,
      neckTurn: neck.turn,
      trunkBend: trunk.bend,
      trunkSide: trunk.side,
      trunkTurn: trunk.turn,
      lumbarBend: lumbar.bend,
      lumbarTurn: lumbar.turn,
      thoraxBend: thorax.bend,
      thoraxTurn: thorax.turn,
    },
    sideAngles(body.left, outward(ribs, 1), outward(pelvis, 1)),
    sideAngles(body.right, outward(ribs, -1), outward(pelvis, -1)),
  ];
}

/** Face down, the hips well above the floor. */
const isOnAllFours = ({ at, z }: Frame): boolean => z[1] < -0.7 && at[1] > 0.15;

function sideAngles({ girdle, arm, leg }: BodySide, ribs: Frame, pelvis: Frame): JointAngles {
  const shoulder = angleOnto(arm, ribs);
  const hip = angleOnto(leg, pelvis);
  const blade = pointIn(ribs, girdle.blade);
  const ankle = 90 - angleBetween(leg.tip, subtract(leg.middle, leg.end));
  const wrist = angleBetween(subtract(arm.end, arm.middle), arm.tip);
  return {
    shoulderRaise: shoulder.raise,
    shoulderBehind: shoulder.raise < 90 ? -shoulder.ahead : 0,
    shoulderAcross: shoulder.raise > nearlyLevel[0] && shoulder.raise < nearlyLevel[1] ? planeOf(arm, ribs) : 0,
    shoulderRotation: rotationOf(arm, ribs, shoulder.raise),
    elbow: foldOf(arm),
    ...(arm.loaded > 0 ? { wristLoaded: wrist } : { wrist }),
    ...(isOnAllFours(pelvis) ? { hipBendAllFours: hip.ahead } : { hipBend: hip.ahead }),
    hipAcross: hip.inward,
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
