import type { Ball } from './outline';
import { chain, filled, partOf, type Part } from './part';
import { seatHeight } from './proportions';

/** Everything a figure sits on or leans against. Seats are under the origin; half width and depth in stature. */
const seat = { wide: 0.125, back: -0.115, front: 0.125, thick: 0.013 } as const;
/** Where the shoulder blades of a sitting figure end: a back to lean over. */
const backHeight = 0.49;

const ball = (x: number, y: number, z: number, radius: number): Ball => ({ at: [x, y, z], radius });

export function seatParts(): Part[] {
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

export function backrest(): Part {
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
