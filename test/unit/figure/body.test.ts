import assert from 'node:assert/strict';
import fc from 'fast-check';
import { elbowOnFloor } from '../../../src/figure/arm';
import { solveBody, type Body } from '../../../src/figure/body';
import { footOf } from '../../../src/figure/foot';
import { pointFrom, pointIn, outward, world, type Frame } from '../../../src/figure/frame';
import { headOf } from '../../../src/figure/head';
import { reach } from '../../../src/figure/inverseKinematics';
import { jointAngles, limitBreaches } from '../../../src/figure/jointLimits';
import { footingOf, frontOfThigh, goalFromFoot, kneeOnFloor, solveLeg } from '../../../src/figure/leg';
import { bonesOf, foldOf, upperFrame, type Limb } from '../../../src/figure/limb';
import { armParts, legParts } from '../../../src/figure/limbParts';
import { eased, mixFoot } from '../../../src/figure/motion';
import { headAxes, lengths, palm, radii, seatHeight } from '../../../src/figure/proportions';
import { isSeat } from '../../../src/figure/props';
import type { Pose, Surface } from '../../../src/figure/script';
import { torsoOf } from '../../../src/figure/torso';
import { across, add, between, distance, scale, subtract, unit, type Vector } from '../../../src/figure/vector';
import { ballMassage } from '../../../src/movements/ballMassage';
import { briskWalk } from '../../../src/movements/briskWalk';
import { chinTuck } from '../../../src/movements/chinTuck';
import { shoulderBladeSqueeze } from '../../../src/movements/shoulderBladeSqueeze';
import { shoulderRolls } from '../../../src/movements/shoulderRolls';
import { frames, legs, samples } from './moments';
import { distanceTo, solidsOf } from './solids';

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
  this.timeout(60_000);

  it('never bends a joint further than a drawing should show', () => {
    for (const { where, body } of frames.flat()) assert.deepEqual(limitBreaches(body), [], where);
  });

  it('keeps the length of its bones', () => {
    for (const { where, body } of frames.flat()) {
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

  it('keeps hands where their poses say, in every frame, within a hundredth of stature', () => {
    for (const { where, leg, moment, body } of frames.flat())
      for (const side of sides)
        for (const pose of posesThatHold(leg, moment.progress, ({ [side]: { arm } }) =>
          'touch' in arm ? [arm.touch, arm.at] : undefined,
        ))
          checkContact(`${where} ${side}`, pose, body, side);
  });

  it('keeps feet, knees, elbows and what lies where the poses say, within a hundredth of stature', () => {
    for (const { where, leg, moment, body } of frames.flat()) {
      for (const side of sides) {
        const [sign, { arm, leg: bones }] = [side === 'left' ? 1 : -1, body[side]] as const;
        const place = ({ [side]: { arm: forearm, leg: foot } }: Pose): unknown[] => [
          ...('lean' in forearm ? [['elbow', distance(arm.middle, elbowOnFloor(sign, forearm))]] : []),
          ...('kneel' in foot ? [['knee', distance(bones.middle, kneeOnFloor(sign, foot))]] : []),
          ...('stand' in foot ? [['ankle', distance(bones.end, footingOf(sign, foot).ankle)]] : []),
        ];
        const ends = posesOf(leg);
        const here = [...(moment.progress === 0 ? [ends[0]] : []), ...(moment.progress === 1 ? [ends[1]] : [])];
        if (moment.seconds !== undefined && leg.from === leg.to) continue;
        for (const [what, gap] of here.flatMap(place) as [string, number][])
          near(gap, 0, 0.01, `${where} ${side} ${what}`);
      }
      for (const pose of posesThatHold(leg, moment.progress, ({ lies }) => lies)) {
        for (const { on, at, height, ahead } of pose.lies ?? []) {
          const [, y, z] = pointFrom(body.spine[on], at);
          near(y, height ?? 0, 0.01, `${where} ${on} height`);
          if (ahead !== undefined) near(z, ahead, 0.01, `${where} ${on} place`);
        }
      }
    }
  });

  /** The poses whose contact has to hold at a moment: where both ends share it all the way, else at the end that has it. */
  function posesThatHold(leg: (typeof legs)[number], progress: number, contact: (pose: Pose) => unknown): Pose[] {
    const [from, to] = posesOf(leg);
    const [one, two] = [contact(from), contact(to)];
    const round = leg.from === leg.to;
    if (one !== undefined && same(one, two) && (!round || loopShares(leg, contact))) return [from];
    if (round) return [];
    return [
      ...(progress === 0 && one !== undefined ? [from] : []),
      ...(progress === 1 && two !== undefined ? [to] : []),
    ];
  }

  const loopShares = ({ movement, to }: (typeof legs)[number], contact: (pose: Pose) => unknown): boolean =>
    [to, ...(movement.figure.loops?.[to]?.poses ?? [])].every((name) =>
      same(
        contact(movement.figure.poses[name] ?? movement.figure.poses.start),
        contact(movement.figure.poses[to] ?? movement.figure.poses.start),
      ),
    );

  /** What a hand touches, x outward for its side. */
  function surfaceOf(touch: Surface, { spine, left, right }: Body, side: 'left' | 'right'): Frame {
    const sign = side === 'left' ? 1 : -1;
    const [own, other] = side === 'left' ? [left, right] : [right, left];
    switch (touch) {
      case 'world':
        return outward(world, sign);
      case 'ownThigh':
        return upperFrame(own.leg, sign, frontOfThigh(own.leg));
      case 'otherThigh':
        return upperFrame(other.leg, sign === 1 ? -1 : 1, frontOfThigh(other.leg));
      case 'otherArm':
        return upperFrame(
          other.arm,
          sign === 1 ? -1 : 1,
          across(spine.ribs.y, unit(subtract(other.arm.middle, other.arm.root))),
        );
      default:
        return outward(spine[touch], sign);
    }
  }

  function checkContact(where: string, pose: Pose, body: Body, side: 'left' | 'right'): void {
    const arm = pose[side].arm;
    if (!('touch' in arm)) return;
    const touching = palmOf(body[side].arm);
    const other = body[side === 'left' ? 'right' : 'left'];
    near(distance(touching, pointFrom(surfaceOf(arm.touch, body, side), arm.at)), 0, 0.01, `${where} on ${arm.touch}`);
    if (arm.touch === 'head') near(inHead(body.spine.head, touching), 1, 0.2, `${where} on the skull`);
    if (arm.touch === 'ribs' || arm.touch === 'pelvis') {
      const away = Math.min(...torsoOf(body).volume.map(({ at, radius }) => distance(at, touching) - radius));
      assert.ok(away > -0.01 && away < 0.032, `${where} lies on the trunk, at ${away}`);
    }
    const bone =
      arm.touch === 'otherArm'
        ? other.arm
        : arm.touch === 'ownThigh'
          ? body[side].leg
          : arm.touch === 'otherThigh'
            ? other.leg
            : undefined;
    if (!bone) return;
    const { share, away } = alongBone(touching, bone.root, bone.middle);
    assert.ok(share > 0.2 && share < 1, `${where} lies beside the bone, at ${share}`);
    near(away, arm.touch === 'otherArm' ? radii.upperArm : radii.thigh, 0.014, `${where} from the bone's axis`);
  }

  /** Both ends of a leg of the movement. */
  const posesOf = ({ movement, from, to }: (typeof legs)[number]): readonly [Pose, Pose] => [
    movement.figure.poses[from] ?? movement.figure.poses.start,
    movement.figure.poses[to] ?? movement.figure.poses.start,
  ];
  const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

  it('keeps feet on the floor and does not let them slide', () => {
    for (const { where, leg, moment, body } of frames.flat()) {
      const [from, to] = posesOf(leg);
      for (const side of sides) {
        const [a, b] = [from[side].leg, to[side].leg];
        if (!('stand' in a) || !('stand' in b) || !same([a.stand, a.on], [b.stand, b.on])) continue;
        const { ankle } = footingOf(side === 'left' ? 1 : -1, mixFoot(a, b, eased(moment.progress)));
        near(distance(body[side].leg.end, ankle), 0, 0.004, `${where} ${side} foot`);
      }
    }
  });

  it('keeps knees and elbows that carry weight where they are on the floor', () => {
    for (const { where, leg, body } of frames.flat()) {
      const [from, to] = posesOf(leg);
      for (const side of sides) {
        const sign = side === 'left' ? 1 : -1;
        const [a, b, arm, nextArm] = [from[side].leg, to[side].leg, from[side].arm, to[side].arm];
        if ('kneel' in a && same(a, b))
          near(distance(body[side].leg.middle, kneeOnFloor(sign, a)), 0, 0.002, `${where} ${side} knee`);
        if ('lean' in arm && same(arm, nextArm))
          near(distance(body[side].arm.middle, elbowOnFloor(sign, arm)), 0, 0.002, `${where} ${side} elbow`);
      }
    }
  });

  it('leaves what lies on the floor there', () => {
    for (const { where, leg, body } of frames.flat()) {
      const [from, to] = posesOf(leg);
      for (const one of from.lies ?? []) {
        if (!(to.lies ?? []).some((two) => same(one, two))) continue;
        const [, y, z] = pointFrom(body.spine[one.on], one.at);
        near(y, one.height ?? 0, 0.003, `${where} ${one.on} height`);
        if (one.ahead !== undefined) near(z, one.ahead, 0.003, `${where} ${one.on} place`);
      }
    }
  });

  it('holds a contact all the way when both poses share it', () => {
    for (const leg of frames) {
      for (const side of sides) {
        const [from, to] = posesOf((leg[0] as (typeof leg)[number]).leg);
        const [a, b] = [from[side].arm, to[side].arm];
        if (!('touch' in a) || !('touch' in b) || a.touch !== 'world' || !same(a.at, b.at)) continue;
        const hands = leg.map(({ body }) => palmOf(body[side].arm));
        for (const hand of hands) near(distance(hand, hands[0] ?? hand), 0, 0.01, `${leg[0]?.where} ${side}`);
      }
    }
  });

  it('passes no part of the body through floor, seat or wall', () => {
    const tolerance = 0.008;
    for (const { where, body, leg } of frames.flat()) {
      const { props } = leg.movement.figure;
      const wall = props.find((prop) => prop.kind === 'wall');
      const sits = props.some(isSeat);
      const limbs = sides.flatMap((side) => {
        const sign = side === 'left' ? 1 : -1;
        const arm = armParts(body[side], sign, 'near');
        const lower = legParts(body[side], sign, 'near');
        return [arm.upper, arm.lower, lower.upper, lower.lower];
      });
      for (const part of [...limbs, torsoOf(body), headOf(body.spine.head)]) {
        for (const { at, radius } of part.volume) {
          if (at[1] - radius < -tolerance) assert.fail(`${where}: ${part.name} is ${at[1] - radius} under the floor`);
          if (wall && (at[2] - wall.z) * Math.sign(wall.z) + radius > tolerance)
            assert.fail(`${where}: ${part.name} is in the wall`);
          const overSeat = Math.abs(at[0]) < 0.11 && Math.abs(at[2]) < 0.1 && limbs.includes(part);
          if (sits && overSeat && at[1] > seatHeight && at[1] - radius < seatHeight - 0.012)
            assert.fail(`${where}: ${part.name} sinks into the seat by ${seatHeight - at[1] + radius}`);
        }
      }
      assert.ok(
        inHead(body.spine.head, body.left.arm.end) > 1 && inHead(body.spine.head, body.right.arm.end) > 1,
        `${where}: wrist in head`,
      );
    }
  });

  it('passes no part of the body through chair, bar, box or roller', () => {
    for (const { where, body, leg } of frames.flat()) {
      const solids = leg.movement.figure.props.flatMap(solidsOf);
      if (solids.length === 0) continue;
      const limbs = sides.flatMap((side) => {
        const sign = side === 'left' ? 1 : -1;
        const [arm, lower] = [armParts(body[side], sign, 'near'), legParts(body[side], sign, 'near')];
        return [arm.upper, arm.lower, lower.upper, lower.lower].map((part) => ({ part, side }));
      });
      const trunk = [torsoOf(body), headOf(body.spine.head)].map((part) => ({ part, side: undefined }));
      for (const { part, side } of [...limbs, ...trunk]) {
        const hand = side && part.name.endsWith('ArmLower') && gripping(leg, side) ? body[side].arm : undefined;
        for (const solid of solids) {
          // Hips sink into a seat, as they are drawn.
          const tolerance = solid.name === 'seat' && !side ? 0.03 : solid.name === 'seat' ? 0.012 : 0.008;
          for (const { at, radius } of part.volume) {
            // Fingers close around what they hold.
            if (hand && distance(at, add(hand.end, scale(hand.tip, palm.along))) < 0.07) continue;
            const deep = radius - distanceTo(solid, at);
            assert.ok(deep < tolerance, `${where}: ${part.name} is ${deep} in the ${solid.name}`);
          }
        }
      }
    }
  });

  /** On the way to or from holding something of the world with that hand. */
  const gripping = (leg: (typeof legs)[number], side: 'left' | 'right'): boolean =>
    posesOf(leg).some(({ [side]: { arm } }) => 'touch' in arm && arm.touch === 'world');

  it('moves no faster than a careful body: half a stature and a third of a turn a second', () => {
    const points = (body: Body): Vector[] =>
      sides
        .flatMap((side) => [body[side].arm.middle, body[side].arm.end, body[side].leg.middle, body[side].leg.end])
        .concat([body.spine.head.at]);
    const bends = (body: Body): number[] =>
      jointAngles(body).flatMap(
        ({ trunkBend = 0, trunkSide = 0, trunkTurn = 0, neckBend = 0, elbow = 0, knee = 0 }) => [
          trunkBend,
          trunkSide,
          trunkTurn,
          neckBend,
          elbow,
          knee,
        ],
      );
    for (const leg of frames) {
      const time = (leg[0]?.leg.seconds ?? 1) / samples;
      leg.slice(1).forEach(({ where, body }, index) => {
        const before = leg[index]?.body ?? body;
        const [old, oldBends] = [points(before), bends(before)];
        points(body).forEach((point, which) => {
          const speed = distance(point, old[which] ?? point) / time;
          assert.ok(speed < 0.5, `${where}: point ${which} at ${speed} of stature a second`);
        });
        bends(body).forEach((angle, which) => {
          const speed = Math.abs(angle - (oldBends[which] ?? angle)) / time;
          assert.ok(speed < 120, `${where}: joint ${which} at ${speed} degrees a second`);
        });
      });
    }
  });

  it('leaves the toes on the floor, pointing ahead, when a heel rises', () => {
    for (const lift of [0, 40, 80]) {
      const goal = goalFromFoot(world, 1, { stand: [0.05, 0], turn: 0, lift });
      const hip: Vector = [0.05, goal.ankle[1] + 0.4, goal.ankle[2]];
      const toes = footOf(solveLeg(hip, goal)).at(-1) ?? [];
      const lowest = Math.min(...toes.map(({ at, radius }) => at[1] - radius));
      near(lowest, 0, 0.003, `toes at ${lift}`);
      near(Math.max(...toes.map(({ at }) => at[2])), 0.106, 0.003, `toes ahead at ${lift}`);
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
    near(ball.at[2] - wall.z, 0.032, 0.003, 'ball on the wall');
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

  it('bends the elbows of the sphinx and the planks at right angles, or nearly so', () => {
    const forearms = {
      sphinx: 'raised',
      'modified-plank': 'plank',
      'modified-plank.full': 'full',
      'side-plank': 'lifted',
    };
    for (const [id, pose] of Object.entries(forearms)) {
      const leg = legs.find(({ movement, to }) => movement.id === id && to === pose);
      assert.ok(leg, id);
      const { left } = solveBody(leg.movement.figure, { from: pose, to: pose, progress: 1, mirrored: false });
      near(foldOf(left.arm), 90, 6.5, id);
    }
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
