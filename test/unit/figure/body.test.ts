import assert from 'node:assert/strict';
import fc from 'fast-check';
import { solveBody, type Body } from '../../../src/figure/body';
import { pointFrom, pointIn, outward, type Frame } from '../../../src/figure/frame';
import { reach } from '../../../src/figure/inverseKinematics';
import { jointAngles, limitBreaches } from '../../../src/figure/jointLimits';
import { bonesOf, type Limb } from '../../../src/figure/limb';
import { armParts, legParts } from '../../../src/figure/limbParts';
import { headAxes, lengths, palm, radii, seatHeight } from '../../../src/figure/proportions';
import { isSeat } from '../../../src/figure/props';
import type { Pose } from '../../../src/figure/script';
import { add, between, distance, scale, type Vector } from '../../../src/figure/vector';
import { ballMassage } from '../../../src/movements/ballMassage';
import { briskWalk } from '../../../src/movements/briskWalk';
import { chinTuck } from '../../../src/movements/chinTuck';
import { shoulderBladeSqueeze } from '../../../src/movements/shoulderBladeSqueeze';
import { shoulderRolls } from '../../../src/movements/shoulderRolls';
import { everyBody, legs, momentsOf } from './moments';

const sides = ['left', 'right'] as const;
const near = (actual: number, expected: number, tolerance: number, what: string): void =>
  assert.ok(Math.abs(actual - expected) <= tolerance, `${what}: ${actual} instead of ${expected}`);

/** Middle of the palm's surface. */
const palmOf = (arm: Limb): Vector => add(arm.end, add(scale(arm.tip, palm.along), scale(arm.face, palm.thickness)));

/** How far a point is from the axis of a bone, and how far along it (0…1). */
function alongBone(point: Vector, from: Vector, to: Vector): { share: number; away: number } {
  const way = [to[0] - from[0], to[1] - from[1], to[2] - from[2]] as const;
  const size = way[0] ** 2 + way[1] ** 2 + way[2] ** 2;
  const share = ((point[0] - from[0]) * way[0] + (point[1] - from[1]) * way[1] + (point[2] - from[2]) * way[2]) / size;
  return { share, away: distance(point, between(from, to, share)) };
}

const inHead = (head: Frame, point: Vector): number => {
  const [x, y, z] = pointIn(head, point);
  return Math.hypot(x / headAxes[0], y / headAxes[1], z / headAxes[2]);
};

describe('a body in motion', function () {
  this.timeout(30_000);

  it('never bends a joint further than a drawing should show', () => {
    for (const { where, body } of everyBody()) assert.deepEqual(limitBreaches(body), [], where);
  });

  it('keeps the length of its bones', () => {
    for (const { where, body } of everyBody()) {
      for (const side of sides) {
        const [upperArm, forearm] = bonesOf(body[side].arm);
        const [thigh, shank] = bonesOf(body[side].leg);
        near(upperArm, lengths.upperArm, 1e-6, `${where} upper arm`);
        near(forearm, lengths.forearm, 1e-6, `${where} forearm`);
        near(thigh, lengths.thigh, 1e-6, `${where} thigh`);
        near(shank, lengths.shank, 1e-6, `${where} shank`);
        near(distance(body[side].girdle.collar, body[side].girdle.shoulder), 0.0973, 0.001, `${where} collar bone`);
      }
      const { stations } = body.spine;
      const trunk = stations.slice(1).reduce((sum, { at }, index) => sum + distance(at, stations[index]?.at ?? at), 0);
      near(trunk, lengths.trunk + 0.04, 1e-6, `${where} trunk`);
    }
  });

  it('puts hands where their poses say, within a hundredth of stature', () => {
    for (const { movement } of legs) {
      for (const [name, pose] of Object.entries(movement.figure.poses)) {
        const body = solveBody(movement.figure, { from: name, to: name, progress: 1, mirrored: false });
        for (const side of sides) checkContact(`${movement.id} ${name} ${side}`, pose, body, side);
      }
    }
  });

  function checkContact(where: string, pose: Pose, body: Body, side: 'left' | 'right'): void {
    const arm = pose[side].arm;
    if (!('touch' in arm)) return;
    const touching = palmOf(body[side].arm);
    const other = body[side === 'left' ? 'right' : 'left'];
    const sign = side === 'left' ? 1 : -1;
    if (arm.touch === 'world')
      near(
        distance(touching, pointFrom({ at: [0, 0, 0], x: [sign, 0, 0], y: [0, 1, 0], z: [0, 0, 1] }, arm.at)),
        0,
        0.01,
        where,
      );
    if (arm.touch === 'head') {
      near(distance(touching, pointFrom(outward(body.spine.head, sign), arm.at)), 0, 0.01, where);
      near(inHead(body.spine.head, touching), 1, 0.2, `${where} on the skull`);
    }
    const bone = {
      otherArm: other.arm,
      ownThigh: body[side].leg,
      otherThigh: other.leg,
      world: undefined,
      pelvis: undefined,
      ribs: undefined,
      head: undefined,
    }[arm.touch];
    if (!bone) return;
    const { share, away } = alongBone(touching, bone.root, bone.middle);
    assert.ok(share > 0.2 && share < 1, `${where} lies beside the bone, at ${share}`);
    near(away, arm.touch === 'otherArm' ? radii.upperArm : radii.thigh, 0.014, `${where} from the bone's axis`);
  }

  it('keeps feet on the floor and does not let them slide', () => {
    for (const leg of legs) {
      const [first, ...rest] = momentsOf(leg).map((moment) => solveBody(leg.movement.figure, moment));
      for (const side of sides) {
        const [a, b] = [leg.from, leg.to].map((name) => leg.movement.figure.poses[name]?.[side].leg);
        if (!a || !b || !('stand' in a) || !('stand' in b) || String(a.stand) !== String(b.stand)) continue;
        for (const body of rest) {
          near(body[side].leg.end[1], lengths.ankleHeight, 0.004, `${leg.movement.id} ${side} ankle height`);
          near(
            distance(body[side].leg.end, first?.[side].leg.end ?? [0, 0, 0]),
            0,
            0.004,
            `${leg.movement.id} ${side} foot`,
          );
        }
      }
    }
  });

  it('holds a contact all the way when both poses share it', () => {
    for (const leg of legs) {
      for (const side of sides) {
        const [a, b] = [leg.from, leg.to].map((name) => leg.movement.figure.poses[name]?.[side].arm);
        if (!a || !b || !('touch' in a) || a.touch !== 'world' || JSON.stringify(a) !== JSON.stringify(b)) continue;
        const hands = momentsOf(leg).map((moment) => palmOf(solveBody(leg.movement.figure, moment)[side].arm));
        for (const hand of hands)
          near(distance(hand, hands[0] ?? hand), 0, 0.01, `${leg.movement.id} ${leg.to} ${side}`);
      }
    }
  });

  it('passes no limb through floor, seat or wall', () => {
    const tolerance = 0.008;
    for (const { where, body, leg } of everyBody()) {
      const props = leg.movement.figure.props;
      const wall = props.find((prop) => prop.kind === 'wall');
      const sits = props.some(isSeat);
      for (const side of sides) {
        const sign = side === 'left' ? 1 : -1;
        const arm = armParts(body[side], sign, 'near');
        const lower = legParts(body[side], sign, 'near');
        for (const part of [arm.upper, arm.lower, lower.upper, lower.lower]) {
          for (const { at, radius } of part.volume) {
            assert.ok(at[1] - radius > -tolerance, `${where}: ${part.name} is ${at[1] - radius} under the floor`);
            if (wall) {
              const [reach, limit] = wall.z > 0 ? [at[2] + radius, wall.z] : [radius - at[2], -wall.z];
              assert.ok(reach < limit + tolerance, `${where}: ${part.name} is in the wall`);
            }
            const overSeat = Math.abs(at[0]) < 0.11 && Math.abs(at[2]) < 0.1;
            if (sits && overSeat && at[1] > seatHeight)
              assert.ok(
                at[1] - radius > seatHeight - 0.012,
                `${where}: ${part.name} sinks into the seat by ${seatHeight - at[1] + radius}`,
              );
          }
        }
      }
      assert.ok(
        inHead(body.spine.head, body.left.arm.end) > 1 && inHead(body.spine.head, body.right.arm.end) > 1,
        `${where}: wrist in head`,
      );
    }
  });

  it('moves no faster than a careful body: half a stature a second', () => {
    for (const leg of legs) {
      const count = 60;
      const bodies = momentsOf(leg, count).map((moment) => solveBody(leg.movement.figure, moment));
      const points = (body: Body): Vector[] =>
        sides
          .flatMap((side) => [body[side].arm.middle, body[side].arm.end, body[side].leg.middle, body[side].leg.end])
          .concat([body.spine.head.at]);
      bodies.slice(1).forEach((body, index) => {
        points(body).forEach((point, which) => {
          const before = bodies[index] ? points(bodies[index])[which] : undefined;
          const speed = (distance(point, before ?? point) * count) / leg.seconds;
          assert.ok(
            speed < 0.5,
            `${leg.movement.id} ${leg.from} → ${leg.to}: point ${which} at ${speed} of stature a second`,
          );
        });
      });
    }
  });

  it('lifts and draws back the shoulders where the movement is about them', () => {
    const at = (name: string, figure = shoulderRolls.figure): Body =>
      solveBody(figure, { from: name, to: name, progress: 1, mirrored: false });
    assert.ok(at('up').left.girdle.shoulder[1] - at('start').left.girdle.shoulder[1] > 0.025);
    assert.ok(at('forward').left.girdle.shoulder[2] - at('back').left.girdle.shoulder[2] > 0.03);
    const width = (body: Body): number => distance(body.left.girdle.blade, body.right.girdle.blade);
    const squeeze = shoulderBladeSqueeze.figure;
    assert.ok(width(at('start', squeeze)) - width(at('squeezed', squeeze)) > 0.03);
  });

  it('glides the head straight back for a chin tuck, the nose level', () => {
    const at = (name: string): Body =>
      solveBody(chinTuck.figure, { from: name, to: name, progress: 1, mirrored: false });
    const [poked, neutral, tucked] = [at('start'), at('neutral'), at('tucked')];
    assert.ok(poked.spine.head.at[2] - neutral.spine.head.at[2] > 0.02);
    assert.ok(neutral.spine.head.at[2] - tucked.spine.head.at[2] > 0.01);
    for (const { spine } of [poked, neutral, tucked]) near(spine.head.z[1], 0, 0.12, 'nose');
  });

  it('goes round its loop while a pose is held, and ends where it began', () => {
    const { figure } = briskWalk;
    const seconds = 120;
    const at = (progress: number): Body =>
      solveBody(figure, { from: 'onRight', to: 'onRight', progress, mirrored: false, seconds });
    const times = Math.round(seconds / (figure.loops?.['onRight']?.seconds ?? seconds));
    assert.ok(Math.abs(seconds / times - 1.1) < 0.05, 'two steps in 1.1 s');
    assert.deepEqual(at(1), at(0));
    near(distance(at(1 / times).left.leg.end, at(0).left.leg.end), 0, 1e-6, 'after a round');
    assert.ok(distance(at(0.5 / times).left.leg.end, at(0).left.leg.end) > 0.05, 'half-way round');
  });

  it('keeps the ball between the wall and the back, beside the spine', () => {
    const { figure } = ballMassage;
    const ball = figure.props.find((prop) => prop.kind === 'ball');
    const wall = figure.props.find((prop) => prop.kind === 'wall');
    assert.ok(ball && wall);
    near(ball.at[2] - wall.z, 0.02, 0.003, 'ball on the wall');
    for (const name of Object.keys(figure.poses)) {
      const { spine } = solveBody(figure, { from: name, to: name, progress: 1, mirrored: false });
      const [x, y, z] = pointIn(spine.ribs, ball.at);
      assert.ok(x > 0.025 && x < 0.06, `${name}: ${x} beside the spine`);
      assert.ok(y < -0.02 && y > -0.14, `${name}: ${y} at the height of the blade`);
      assert.ok(z < -0.055 && z > -0.085, `${name}: ${z} behind the middle of the ribs`);
    }
  });

  it('lifts the toes by the ankle it was given', () => {
    const { figure } = briskWalk;
    const { leg } = figure.poses['leftStep']?.left ?? {};
    assert.ok(leg && 'raise' in leg && leg.ankle);
    const body = solveBody(figure, { from: 'leftStep', to: 'leftStep', progress: 1, mirrored: false });
    near(jointAngles(body)[1]?.ankle ?? 0, leg.ankle, 0.5, 'ankle');
  });

  it('reports the trunk turn it was given', () => {
    const twist = legs.find(({ movement, to }) => movement.id === 'seated-twist' && to === 'turned');
    assert.ok(twist);
    const [trunk] = jointAngles(
      solveBody(twist.movement.figure, { from: 'turned', to: 'turned', progress: 1, mirrored: false }),
    );
    near(trunk?.trunkTurn ?? 0, 35, 1, 'trunk turn');
  });
});

describe('two-bone reach', () => {
  it('keeps both lengths and ends at any target it can reach', () => {
    const number = fc.double({ min: -0.2, max: 0.2, noNaN: true });
    fc.assert(
      fc.property(fc.tuple(number, number, number), fc.tuple(number, number, number), (target, pole) => {
        const { middle, end } = reach([0, 0, 0], target, pole, lengths.upperArm, lengths.forearm, 0, 148);
        near(distance([0, 0, 0], middle), lengths.upperArm, 1e-6, 'upper bone');
        near(distance(middle, end), lengths.forearm, 1e-6, 'lower bone');
        const far = Math.hypot(...target);
        if (far > 0.11 && far < 0.33) near(distance(end, target), 0, 1e-6, 'end');
      }),
    );
  });
});
