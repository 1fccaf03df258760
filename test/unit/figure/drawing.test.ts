import assert from 'node:assert/strict';
import { solveBody } from '../../../src/figure/body';
import { partsOf } from '../../../src/figure/bodyParts';
import { drawFigure, type Drawing, type FigureMoment } from '../../../src/figure/drawing';
import { keyPoses } from '../../../src/figure/keyPoses';
import { toSvg } from '../../../src/figure/svg';
import { lookFrom, type View } from '../../../src/figure/view';
import { movements } from '../../../src/movements/catalogue';
import { legs, momentsOf } from './moments';

/** The points that paths run through; curves stay near them. */
const pointsOf = ({ shapes }: Drawing): [number, number][] =>
  shapes.flatMap(({ d }) =>
    [...d.matchAll(/(-?[\d.]+) (-?[\d.]+)(?=[MLACZ])/g)].map((match): [number, number] => [
      Number(match[1]),
      Number(match[2]),
    ]),
  );

/** Where a path goes along x: the ends of its lines and curves, and how far its arcs bulge. */
function reachOf(d: string, flip: 1 | -1): number[] {
  let [x, y] = [0, 0];
  return [...d.matchAll(/([MLCA])([^MLCAZ]*)/g)].flatMap(([, command, numbers]) => {
    const values = (numbers ?? '').trim().split(/\s+/).map(Number);
    const [nextX, nextY] = values.slice(-2) as [number, number];
    const bulge = command === 'A' ? arcReach(x, y, values as Arc) : [];
    [x, y] = [nextX, nextY];
    return [...bulge, nextX].map((value) => value * flip);
  });
}

/** Half axes, degrees by which they are tilted, large or small, way round, end: as in SVG. */
type Arc = [number, number, number, number, number, number, number];

/** Points along an arc of an ellipse, by their x; from the end-point form of SVG to its centre (SVG 2, B.2.4). */
function arcReach(x: number, y: number, [wide, high, tilt, large, way, endX, endY]: Arc): number[] {
  const [cosine, sine] = [Math.cos((tilt * Math.PI) / 180), Math.sin((tilt * Math.PI) / 180)];
  const [halfX, halfY] = [(x - endX) / 2, (y - endY) / 2];
  const [u, v] = [cosine * halfX + sine * halfY, cosine * halfY - sine * halfX];
  const spread = (u / wide) ** 2 + (v / high) ** 2;
  const [a, b] = spread > 1 ? [wide * Math.sqrt(spread), high * Math.sqrt(spread)] : [wide, high];
  const far = Math.sqrt(Math.max(0, 1 / ((u / a) ** 2 + (v / b) ** 2) - 1)) * (large === way ? -1 : 1);
  const [middleU, middleV] = [(far * a * v) / b, (-far * b * u) / a];
  const from = Math.atan2((v - middleV) / b, (u - middleU) / a);
  const to = Math.atan2((-v - middleV) / b, (-u - middleU) / a);
  const turn = way === 1 ? (to - from + 2 * Math.PI) % (2 * Math.PI) : -((from - to + 2 * Math.PI) % (2 * Math.PI));
  const middleX = cosine * middleU - sine * middleV + (x + endX) / 2;
  return Array.from({ length: 9 }, (_, step) => {
    const angle = from + (turn * step) / 8;
    return middleX + cosine * a * Math.cos(angle) - sine * b * Math.sin(angle);
  });
}

describe('a drawing', function () {
  this.timeout(60_000);

  it('has one frame for the whole movement and stays inside it', () => {
    for (const leg of legs) {
      for (const mirrored of [false, true]) {
        const drawings = momentsOf(leg, 2).map((moment) => drawFigure(leg.movement.figure, { ...moment, mirrored }));
        for (const drawing of drawings) {
          assert.deepEqual(drawing.viewBox, drawings[0]?.viewBox);
          const { x, y, width, height } = drawing.viewBox;
          for (const [px, py] of pointsOf(drawing)) {
            assert.ok(px >= x && px <= x + width && py >= y && py <= y + height, `${leg.movement.id} at ${px} ${py}`);
          }
        }
      }
    }
  });

  it('of the other side is the mirror image', () => {
    for (const { figure, id } of movements) {
      for (const to of Object.keys(figure.poses)) {
        const [one, two] = [false, true].map((mirrored) =>
          drawFigure(figure, { from: 'start', to, progress: 0.7, mirrored }),
        );
        const bounds = (drawing: Drawing | undefined, tone: string, flip: 1 | -1): number[] => {
          if (!drawing) return [];
          const xs = drawing.shapes.filter((shape) => shape.tone === tone).flatMap(({ d }) => reachOf(d, flip));
          return [Math.min(...xs), Math.max(...xs)];
        };
        assert.equal(one?.shapes.length, two?.shapes.length, id);
        for (const tone of ['near', 'gap', 'arrow']) {
          bounds(one, tone, 1).forEach((value, index) => {
            const reflected = bounds(two, tone, -1)[index] ?? 0;
            if (Number.isFinite(value))
              assert.ok(Math.abs(value - reflected) < 0.6, `${id} ${to} ${tone}: ${value} and ${reflected}`);
          });
        }
      }
    }
  });

  it('is the same every time', () => {
    for (const { figure } of movements) {
      const moment = { from: 'start', to: keyPoses(figure).at(-1) ?? 'start', progress: 0.4, mirrored: false };
      assert.deepEqual(drawFigure(figure, moment), drawFigure(structuredClone(figure), moment));
    }
  });

  it('can be turned: from any side it stays whole and inside its frame', () => {
    for (const { figure, id } of movements) {
      const to = keyPoses(figure).at(-1) ?? 'start';
      for (let turn = 0; turn < 360; turn += 60) {
        const view = { yaw: turn, pitch: turn % 120 === 0 ? 10 : 60 };
        const drawing = drawFigure(figure, { from: 'start', to, progress: 1, mirrored: false }, { view });
        const { x, y, width, height } = drawing.viewBox;
        assert.ok(drawing.shapes.filter(({ tone }) => tone === 'near' || tone === 'far').length >= 10, id);
        for (const [px, py] of pointsOf(drawing))
          assert.ok(px >= x && px <= x + width && py >= y && py <= y + height, `${id} from ${turn} at ${px} ${py}`);
      }
    }
  });

  it('begins and ends every motion at rest, with no jump into the next', () => {
    for (const { figure } of movements) {
      for (const name of Object.keys(figure.poses)) {
        const arrived = drawFigure(
          figure,
          { from: 'start', to: name, progress: 1, mirrored: false },
          { arrows: false },
        );
        const leaving = drawFigure(
          figure,
          { from: name, to: 'start', progress: 0, mirrored: false },
          { arrows: false },
        );
        assert.deepEqual(arrived, leaving);
      }
    }
  });

  it('shows arrows while the body moves and none while it stays', () => {
    const figure = movements.find(({ id }) => id === 'shoulder-rolls')?.figure;
    assert.ok(figure);
    const arrows = (from: string, still?: boolean): number =>
      drawFigure(
        figure,
        { from, to: 'up', progress: 0.5, mirrored: false },
        still === undefined ? {} : { arrows: still },
      ).shapes.filter(({ tone }) => tone === 'arrow').length;
    assert.ok(arrows('start') > 0);
    assert.equal(arrows('up'), 0);
    assert.ok(arrows('up', true) > 0);
  });

  it('glows as one light over all the parts it reaches, and fades before the elbows', () => {
    for (const { figure, id } of movements) {
      const to = keyPoses(figure).at(-1) ?? 'start';
      const { shapes } = drawFigure(figure, { from: to, to, progress: 1, mirrored: false });
      const lights = shapes.flatMap(({ glow, tone }) => (glow && !glow.shade ? [{ glow, tone }] : []));
      assert.ok(lights.length > 0, id);
      for (const light of lights) assert.deepEqual(light, lights[0], id);
    }
    const rolls = movements.find(({ id }) => id === 'shoulder-rolls')?.figure;
    assert.ok(rolls);
    const { shapes } = drawFigure(rolls, { from: 'up', to: 'up', progress: 1, mirrored: false });
    assert.ok(shapes.some(({ glow }) => glow?.shade));
  });

  it('leaves the face clear of the neck’s glow when it is seen from above', () => {
    const figure = movements.find(({ id }) => id === 'thoracic-rotation')?.figure;
    assert.ok(figure);
    const body = solveBody(figure, { from: 'turned', to: 'turned', progress: 1, mirrored: false });
    const onHead = (view: View): number =>
      partsOf(figure, body, view, lookFrom(view), false).joints.filter(({ parts }) => parts.includes('head')).length;
    assert.equal(onHead({ yaw: 0, pitch: 70 }), 0);
    assert.equal(onHead({ yaw: 180, pitch: 10 }), 1);
  });

  it('is short: every frame is parsed anew', () => {
    for (const { movement, from, to } of legs) {
      const drawing = drawFigure(movement.figure, { from, to, progress: 0.5, mirrored: false });
      const size = drawing.shapes.reduce((sum, { d }) => sum + d.length, 0);
      assert.ok(size < 16_000, `${movement.id} ${from} → ${to}: ${size} characters`);
    }
  });

  it('costs no more than thirty times the solving of its body, and its first frame no more than thirty frames', () => {
    const figure = movements.find(({ id }) => id === 'seated-twist')?.figure;
    assert.ok(figure);
    const moment = (index: number): FigureMoment => ({
      from: 'crossed',
      to: 'turned',
      progress: (index % 50) / 50,
      mirrored: false,
    });
    const timed = (work: () => unknown): number => {
      const begun = performance.now();
      work();
      return performance.now() - begun;
    };
    for (let index = 0; index < 60; index++) drawFigure(structuredClone(figure), moment(index));
    // Taken in turns and compared at their best, so that a busy machine does not matter.
    const times = Array.from({ length: 31 }, (_, index) => {
      const copy = structuredClone(figure);
      return {
        solving: timed(() => solveBody(figure, moment(index))),
        first: timed(() => drawFigure(copy, moment(index))),
        frame: timed(() => drawFigure(copy, moment(index))),
      };
    });
    const solving = Math.min(...times.map((time) => time.solving));
    const frame = Math.min(...times.map((time) => time.frame));
    const first = Math.min(...times.map((time) => time.first));
    assert.ok(frame < 30 * solving, `${frame} ms to draw, ${solving} ms to solve`);
    assert.ok(first < 30 * frame, `${first} ms at first, ${frame} ms afterwards`);
  });

  it('becomes an SVG without a number that is none', () => {
    const tones = ['near', 'far', 'prop', 'propFar', 'ground', 'gap', 'glow', 'arrow'] as const;
    const palette = Object.fromEntries(tones.map((tone) => [tone, '#123456'])) as Record<
      (typeof tones)[number],
      string
    >;
    for (const { figure } of movements) {
      for (const to of Object.keys(figure.poses)) {
        const svg = toSvg(drawFigure(figure, { from: 'start', to, progress: 0.5, mirrored: true }), palette);
        assert.doesNotMatch(svg, /NaN|Infinity|undefined/);
      }
    }
  });

  it('follows a script that has been through a message', () => {
    for (const { figure } of movements) assert.deepEqual(JSON.parse(JSON.stringify(figure)), figure);
  });

  it('shows a movement from its start to its fullest pose in still pictures', () => {
    for (const { figure, id } of movements) {
      const names = keyPoses(figure);
      assert.equal(names[0], 'start', id);
      assert.ok(names.length >= 2 && names.every((name) => name in figure.poses), id);
      assert.ok((figure.poses[names.at(-1) ?? '']?.glow ?? 0) === 1, id);
    }
  });
});
