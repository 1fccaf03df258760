import type { Ball } from './outline';
import { filled, partOf, type Part } from './part';
import type { DeskProp } from './script';
import { add, scale, type Vector } from './vector';

/** Thin plates and what stands on them; half sizes in stature. */
const plate = 0.006;
const deskTop = { wide: 0.34, near: 0.115, far: 0.53 } as const;
const screenSize = { wide: 0.15, high: 0.165 } as const;

/** A plate between four corners, with enough balls on it to be ordered among the others. */
function plateOf(
  name: string,
  tone: Part['tone'],
  corners: readonly [Vector, Vector, Vector, Vector],
  radius = plate,
): Part {
  const [a, b, c, d] = corners;
  const mix = (from: Vector, to: Vector, share: number): Vector => add(scale(from, 1 - share), scale(to, share));
  const surface = [0, 0.25, 0.5, 0.75, 1].flatMap((across) =>
    [0, 0.25, 0.5, 0.75, 1].map((along): Ball => ({ at: mix(mix(a, b, across), mix(d, c, across), along), radius })),
  );
  return partOf(name, tone, [corners.map((at): Ball => ({ at, radius }))], surface);
}

function post(name: string, from: Vector, to: Vector, radius: number): Part {
  const [a, b]: [Ball, Ball] = [
    { at: from, radius },
    { at: to, radius },
  ];
  return partOf(name, 'prop', [[a, b]], filled(a, b, 10));
}

function desk(height: number): Part[] {
  const y = height - plate;
  const { wide, near, far } = deskTop;
  const leg = (x: number, index: number): Part =>
    post(`deskLeg${index}`, [x, y, far - 0.06], [x, 0.01, far - 0.06], 0.011);
  return [
    plateOf('deskTop', 'propFar', [
      [-wide, y, near],
      [wide, y, near],
      [wide, y, far],
      [-wide, y, far],
    ]),
    leg(-wide + 0.05, 0),
    leg(wide - 0.05, 1),
  ];
}

type Screen = Extract<DeskProp, { kind: 'screen' }>;

function screen({ top, desk: on, place: [x, z], turn = 0, wide = screenSize.wide }: Screen): Part[] {
  const angle = (turn * Math.PI) / 180;
  const across: Vector = [Math.cos(angle), 0, Math.sin(angle)];
  const corner = (side: number, y: number): Vector => add([x, y, z], scale(across, side * wide));
  const low = top - screenSize.high;
  const name = `screen${x}`;
  return [
    post(`${name}Foot`, [x, on + 0.008, z + 0.03], [x, low + 0.05, z + 0.03], 0.011),
    plateOf(name, 'prop', [corner(-1, top), corner(1, top), corner(1, low), corner(-1, low)], 0.007),
  ];
}

type Laptop = Extract<DeskProp, { kind: 'laptop' }>;

/** On a stand, so that its upper edge is as high as it should be. */
function laptop({ top, desk: on, place: [x, z] }: Laptop): Part[] {
  const [wide, high, deep] = [0.1, 0.125, 0.13];
  const base = top - high;
  return [
    post('standFoot', [x, on + 0.008, z], [x, base - 0.008, z - 0.04], 0.016),
    plateOf('laptopBase', 'prop', [
      [x - wide, base, z - deep],
      [x + wide, base, z - deep],
      [x + wide, base, z],
      [x - wide, base, z],
    ]),
    plateOf('laptopScreen', 'prop', [
      [x - wide, top, z + 0.03],
      [x + wide, top, z + 0.03],
      [x + wide, base, z],
      [x - wide, base, z],
    ]),
  ];
}

function flat(name: string, on: number, [x, z]: readonly [number, number], wide: number, deep: number): Part {
  const y = on + 0.006;
  return plateOf(
    name,
    'prop',
    [
      [x - wide, y, z - deep],
      [x + wide, y, z - deep],
      [x + wide, y, z + deep],
      [x - wide, y, z + deep],
    ],
    0.005,
  );
}

/** A cushion in the small of a sitting figure's back. */
function lumbarRoll(): Part {
  const end = (x: number): Ball => ({ at: [x, 0.365, -0.118], radius: 0.022 });
  return partOf('lumbarRoll', 'prop', [[end(-0.092), end(0.092)]], filled(end(-0.092), end(0.092), 6));
}

export function deskParts(prop: DeskProp): Part[] {
  switch (prop.kind) {
    case 'desk':
      return desk(prop.height);
    case 'screen':
      return screen(prop);
    case 'laptop':
      return laptop(prop);
    case 'keyboard':
      return [flat('keyboard', prop.desk, prop.place, 0.11, 0.032)];
    case 'mouse':
      return [flat('mouse', prop.desk, prop.place, 0.012, 0.022)];
    case 'lumbarRoll':
      return [lumbarRoll()];
  }
}
