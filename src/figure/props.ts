import { ellipseOf, hullPath, type Ball, type Oval } from './outline';
import { chain, filled, partOf, type Part } from './part';
import { seatHeight } from './proportions';
import type { Prop } from './script';
import type { Vector } from './vector';
import type { Look } from './view';

/** Everything a figure sits on or leans against. Seats are under the origin; half width and depth in stature. */
const seat = { wide: 0.125, back: -0.115, front: 0.125, thick: 0.013 } as const;
/** Where the shoulder blades of a sitting figure end: a back to lean over. */
const backHeight = 0.49;

const ball = (x: number, y: number, z: number, radius: number): Ball => ({ at: [x, y, z], radius });

function seatParts(): Part[] {
  const y = seatHeight - seat.thick;
  const rim = [
    ball(seat.wide, y, seat.front, seat.thick),
    ball(-seat.wide, y, seat.front, seat.thick),
    ball(-seat.wide, y, seat.back, seat.thick),
    ball(seat.wide, y, seat.back, seat.thick),
  ];
  const legs = [
    [1, seat.front],
    [-1, seat.front],
    [1, seat.back],
    [-1, seat.back],
  ].map(([side = 1, z = 0], index) => {
    const top = ball(side * (seat.wide - 0.014), y, z - Math.sign(z) * 0.014, 0.009);
    const foot = ball(side * (seat.wide + 0.004), 0.009, z + Math.sign(z) * 0.006, 0.008);
    return partOf(`chairLeg${index}`, 'prop', [[top, foot]], filled(top, foot, 16));
  });
  const surface = [-1, -0.5, 0, 0.5, 1].flatMap((side) =>
    [0, 0.25, 0.5, 0.75, 1].map((share) =>
      ball(side * seat.wide, y, seat.back + share * (seat.front - seat.back), seat.thick),
    ),
  );
  return [partOf('seat', 'prop', [rim], surface), ...legs];
}

function backrest(): Part {
  const post = (side: number): Ball[] => [
    ball(side * 0.1, seatHeight - 0.013, seat.back + 0.004, 0.009),
    ball(side * 0.1, backHeight - 0.1, seat.back - 0.014, 0.009),
  ];
  const rail = [ball(0.1, backHeight, seat.back - 0.02, 0.014), ball(-0.1, backHeight, seat.back - 0.02, 0.014)];
  const low = [
    ball(0.1, backHeight - 0.1, seat.back - 0.015, 0.014),
    ball(-0.1, backHeight - 0.1, seat.back - 0.015, 0.014),
  ];
  const [a, b] = [post(1), post(-1)];
  return partOf(
    'backrest',
    'prop',
    [...chain(a), ...chain(b), [...rail, ...low]],
    [
      ...filled(a[0] as Ball, a[1] as Ball, 8),
      ...filled(b[0] as Ball, b[1] as Ball, 8),
      ...filled(rail[0] as Ball, rail[1] as Ball, 8),
      ...filled(low[0] as Ball, low[1] as Ball, 8),
    ],
  );
}

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

/** A block with a lighter top. */
function boxParts(name: string, middle: Vector, half: Vector, round: number): Part[] {
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
  const top = ring(1).map(({ at, radius }) => ({ at, radius: radius * 0.55 }));
  return [
    partOf(name, 'prop', [[...ring(-1), ...ring(1)]], grid),
    partOf(
      `${name}Top`,
      'propFar',
      [top],
      grid.filter((_, index) => Math.floor(index / 5) % 3 === 2),
    ),
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

const ballRadius = 0.02;

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
      return boxParts('box', [0, prop.height / 2, prop.z], [0.13, prop.height / 2, 0.1], 0.008);
    case 'roller':
      return [rollerPart(prop.at)];
    case 'ball':
      return [partOf('ball', 'far', [[{ at: prop.at, radius: ballRadius }]])];
    case 'cushion':
      return boxParts('cushion', prop.at, prop.half, Math.min(...prop.half)).slice(0, 1);
  }
}

export const isSeat = ({ kind }: Prop): boolean => kind === 'stool' || kind === 'chair';

/** Height of a sitting figure's hips, so that the thighs rest on the seat. */
export const sittingHips: Vector = [0, 0.285, -0.03];
