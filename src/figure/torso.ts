import type { Body, BodySide } from './body';
import { outward, pointFrom, type Frame } from './frame';
import { ellipseOf, hullPath, tubePath, type Ball, type Oval } from './outline';
import { chain, hullsOfBalls, type Part } from './part';
import { lowest, step } from './spine';
import { scale } from './vector';

/** Height above the hips, half width, half depth and how far ahead of the spine the middle lies: our judgement, after movement-evidence §1. */
const slices: readonly (readonly [number, number, number, number])[] = [
  [-0.04, 0.056, 0.044, 0.002],
  [-0.02, 0.085, 0.053, 0],
  [0.004, 0.095, 0.0585, -0.001],
  [0.035, 0.0925, 0.0585, -0.001],
  [0.072, 0.083, 0.0545, 0.002],
  [0.11, 0.075, 0.051, 0.004],
  [0.15, 0.0735, 0.052, 0.006],
  [0.19, 0.081, 0.058, 0.004],
  [0.225, 0.088, 0.06, 0.001],
  [0.252, 0.086, 0.054, -0.002],
  [0.272, 0.066, 0.044, -0.006],
  [0.288, 0.04, 0.034, -0.01],
];
interface Ring {
  readonly frame: Frame;
  readonly width: number;
  readonly depth: number;
}

/**
 * How far a deep breath widens the trunk at a height, as a share of the fullest place: most at the lower ribs, some in the belly. Ours; a
 * little more than life, so that it can be seen.
 */
const swelling = (height: number): number => Math.exp(-(((height - 0.165) / 0.075) ** 2));
const deepBreath = { wide: 0.0065, deep: 0.01 } as const;

const ringsOf = ({ spine: { stations }, breath }: Body): Ring[] =>
  slices.map(([height, atRest, deepAtRest, ahead]) => {
    const air = breath * swelling(height);
    const [width, depth] = [atRest + air * deepBreath.wide, deepAtRest + air * deepBreath.deep];
    const place = (height - lowest) / step;
    const below = stations[Math.min(stations.length - 1, Math.max(0, Math.floor(place)))] as Frame;
    return {
      frame: { ...below, at: pointFrom(below, [0, (place % 1) * step, ahead + 0.5 * air * deepBreath.deep]) },
      width,
      depth,
    };
  });

/** Seen from its end, a trunk has no sides to run a curve along. */
const trunkPath = (ellipses: readonly Oval[], fromItsEnd: boolean): string =>
  fromItsEnd
    ? ellipses.slice(1).reduce((path, ellipse, index) => path + hullPath([ellipses[index] ?? ellipse, ellipse]), '')
    : tubePath(ellipses);

/** From the neck over the shoulder to the side of the chest: follows the shoulder girdle up, down, back and ahead. */
function yokeOf(ribs: Frame, neck: Frame, { girdle }: BodySide, sign: 1 | -1): Ball[][] {
  const frame = outward(ribs, sign);
  const shoulder: Ball = { at: girdle.shoulder, radius: 0.033 };
  const cape: Ball = { at: pointFrom(outward(neck, sign), [0.012, 0.002, -0.006]), radius: 0.024 };
  const chest: Ball = { at: pointFrom(frame, [0.062, -0.07, 0.004]), radius: 0.036 };
  const blade: Ball = { at: girdle.blade, radius: 0.012 };
  const collar: Ball = { at: girdle.collar, radius: 0.016 };
  return [
    [cape, shoulder, collar],
    [shoulder, chest, collar],
    [shoulder, blade, cape],
    [shoulder, blade, chest],
  ];
}

/** Rounds the seat where a bent hip would leave a corner; `pelvis` has x outward. */
export const glute = (pelvis: Frame): Ball => ({ at: pointFrom(pelvis, [0.046, -0.002, -0.016]), radius: 0.0455 });

/** Trunk and neck as one silhouette. */
export function torsoOf(body: Body): Part {
  const { ribs, neck } = body.spine;
  const rings = ringsOf(body);
  const middle = neck[4] ?? ribs;
  const balls = [...yokeOf(ribs, middle, body.left, 1), ...yokeOf(ribs, middle, body.right, -1)];
  const column: Ball[] = neck.map((frame, index) => ({
    at: pointFrom(frame, [0, 0, 0.004]),
    radius: 0.0325 - 0.004 * Math.sin((Math.PI * Math.min(index, 6)) / 8),
  }));
  const seat = ([1, -1] as const).map((side): Ball[] => {
    const pelvis = outward(body.spine.pelvis, side);
    return [glute(pelvis), { at: pointFrom(pelvis, [0.04, 0.05, -0.004]), radius: 0.05 }];
  });
  const neckHulls = chain(column.filter((_, index) => index % 2 === 0));
  return {
    name: 'torso',
    tone: 'near',
    path: (look) => {
      const ellipses = rings.map(({ frame, width, depth }) =>
        ellipseOf(frame.at, [scale(frame.x, width), scale(frame.z, depth)], look),
      );
      return (
        trunkPath(ellipses, Math.abs(look(ribs.y).depth - look([0, 0, 0]).depth) > 80) +
        hullsOfBalls([...balls, ...seat, ...neckHulls], look)
      );
    },
    volume: [
      ...rings.flatMap(({ frame, width, depth }) =>
        [-0.75, 0, 0.75].map((share) => ({
          at: pointFrom(frame, [share * (width - depth * 0.5), 0, 0]),
          radius: depth * 0.85,
        })),
      ),
      ...[body.left, body.right].map(({ girdle }) => ({ at: girdle.shoulder, radius: 0.03 })),
      ...column,
    ],
  };
}
