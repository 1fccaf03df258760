import { deskParts } from './deskProps';
import { ellipseOf, hullPath, type Ball, type Oval } from './outline';
import { filled, partOf, type Part } from './part';
import type { Prop } from './script';
import { backrest, seatParts } from './seats';
import type { Vector } from './vector';
import type { Look } from './view';

/** Everything a figure stands at, lies on or holds; seats have a file of their own. */

const ball = (x: number, y: number, z: number, radius: number): Ball => ({ at: [x, y, z], radius });

const wall = { wide: 0.26, high: 1.08, thick: 0.004 } as const;

/** Seen from behind, a wall is only an outline: it would hide the figure. */
function wallPart(z: number): Part {
  const away = z < 0 ? -1 : 1;
  const at = (x: number, y: number): Ball => ball(x, y, z + away * wall.thick, wall.thick);
  const face = [at(wall.wide, 0.004), at(-wall.wide, 0.004), at(-wall.wide, wall.high), at(wall.wide, wall.high)];
  const grid = [-1, -0.5, 0, 0.5, 1].flatMap((side) =>
    Array.from({ length: 12 }, (_, row) => ball(side * wall.wide, (row / 11) * wall.high, z + away * 0.03, 0.03)),
  );
  return {
    ...partOf('wall', 'propFar', [face], grid),
    outlined: (look) => away * (look([0, 0, 1]).depth - look([0, 0, 0]).depth) > 12,
  };
}

const matHalfWidth = 0.17;

/** Flat on the floor, painted before all else. */
function matPart(back: number, front: number): Part {
  const corners = [
    ball(matHalfWidth, 0, front, 0.006),
    ball(-matHalfWidth, 0, front, 0.006),
    ball(-matHalfWidth, 0, back, 0.006),
    ball(matHalfWidth, 0, back, 0.006),
  ];
  return partOf('mat', 'propFar', [corners]);
}

const barHalfWidth = 0.3;
const barRadius = 0.012;

/** From the side a post would stand before the figure. */
const fromTheSide = (look: Look): boolean => Math.abs(look([1, 0, 0]).depth - look([0, 0, 0]).depth) > 75;

function barParts(y: number, z: number): Part[] {
  const ends = [ball(barHalfWidth, y, z, barRadius), ball(-barHalfWidth, y, z, barRadius)] as const;
  const posts = ([1, -1] as const).map((side) => {
    const top = ball(side * barHalfWidth, y + 0.02, z, 0.011);
    const foot = ball(side * barHalfWidth, 0.011, z, 0.011);
    const post = partOf(side === 1 ? 'leftPost' : 'rightPost', 'propFar', [[top, foot]], filled(top, foot, 40));
    return { ...post, outlined: fromTheSide };
  });
  return [partOf('bar', 'prop', [[...ends]], filled(...ends, 40)), ...posts];
}

/** A rounded block. */
function blockPart(name: string, middle: Vector, half: Vector, round: number): Part {
  const corner = (x: number, y: number, z: number): Ball =>
    ball(
      middle[0] + x * (half[0] - round),
      middle[1] + y * (half[1] - round),
      middle[2] + z * (half[2] - round),
      round,
    );
  const ring = (y: number): Ball[] => [corner(1, y, 1), corner(-1, y, 1), corner(-1, y, -1), corner(1, y, -1)];
  const grid = [-1, -0.5, 0, 0.5, 1].flatMap((x) =>
    [-1, 0, 1].flatMap((y) => [-1, -0.5, 0, 0.5, 1].map((z) => corner(x, y, z))),
  );
  return partOf(name, 'prop', [[...ring(-1), ...ring(1)]], grid);
}

/** A step with a lighter top. */
function boxParts(z: number, height: number): Part[] {
  const [wide, deep, thin] = [0.13, 0.1, 0.004];
  const top = blockPart('boxTop', [0, height - thin, z], [wide, thin, deep], thin);
  return [
    blockPart('box', [0, height / 2 - thin, z], [wide, height / 2 - thin, deep], 0.006),
    { ...top, tone: 'propFar' },
  ];
}

const roller = { radius: 0.043, half: 0.15 } as const;

function rollerPart(at: Vector): Part {
  const disc = (x: number, look: Look): Oval =>
    ellipseOf(
      [at[0] + x, at[1], at[2]],
      [
        [0, roller.radius, 0],
        [0, 0, roller.radius],
      ],
      look,
    );
  const ends = [
    ball(at[0] + roller.half, at[1], at[2], roller.radius),
    ball(at[0] - roller.half, at[1], at[2], roller.radius),
  ] as const;
  return {
    name: 'roller',
    tone: 'prop',
    path: (look) => hullPath([disc(roller.half, look), disc(-roller.half, look)]),
    volume: filled(...ends, 9),
  };
}

/** A massage ball, larger than life so that it shows. */
const ballRadius = 0.032;

export function propParts(prop: Prop): Part[] {
  switch (prop.kind) {
    case 'stool':
      return seatParts();
    case 'chair':
      return [...seatParts(), backrest()];
    case 'wall':
      return [wallPart(prop.z)];
    case 'mat':
      return [matPart(prop.back, prop.front)];
    case 'bar':
      return barParts(prop.y, prop.z);
    case 'box':
      return boxParts(prop.z, prop.height);
    case 'roller':
      return [rollerPart(prop.at)];
    case 'ball':
      return [partOf('ball', 'far', [[{ at: prop.at, radius: ballRadius }]])];
    case 'cushion':
      return [blockPart('cushion', prop.at, prop.half, Math.min(...prop.half))];
    default:
      return deskParts(prop);
  }
}

export const isSeat = ({ kind }: Prop): boolean => kind === 'stool' || kind === 'chair';
