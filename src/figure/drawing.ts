import { arrowPath } from './arrows';
import { poseNamed, solveBetween, solveBody, type Body, type Side } from './body';
import { bladePaths, earPaths } from './details';
import { groundOutline } from './ground';
import { headOf } from './head';
import { jointsOf, type Joint } from './joints';
import { armParts, legParts } from './limbParts';
import { mirroredBody, mirroredPoint, mirroredView } from './mirror';
import { pathOf, type Point } from './outline';
import { paintOrder } from './paintOrder';
import { hullOfBalls, type Part } from './part';
import { propParts } from './props';
import { glowsFor, type GlowPatch } from './glow';
import type { Arrow, FigureMoment, FigureScript } from './script';
import { torsoOf } from './torso';
import { lookFrom, type Look, type View } from './view';
import { boxAround, type ViewBox } from './viewBox';

export type { FigureMoment } from './script';

/** What a shape is, for the theme to colour. `gap` is the background: a thin line around each part of the body. */
export type Tone = 'near' | 'far' | 'prop' | 'propFar' | 'ground' | 'gap' | 'glow' | 'arrow';

/** A filled path. One with `glow` is filled with a radial gradient of the accent that fades to nothing at `radius`. */
export interface Shape {
  readonly d: string;
  readonly tone: Tone;
  readonly glow?: GlowPatch;
}

/** Shapes from far to near. Unit: hundredths of stature. The box is the same for every moment of a script in a view. */
export interface Drawing {
  readonly viewBox: ViewBox;
  readonly shapes: readonly Shape[];
}

export interface DrawingOptions {
  /** Degrees; the script's own view if left out. */
  readonly view?: View;
  /** Draw the arrows that lead into the pose. Without a word they are there while the body moves. */
  readonly arrows?: boolean;
}

const gapWidth = 0.7;
const margin = 4;

/** The figure at one moment, as flat shapes. The same input always gives the same picture. */
export function drawFigure(script: FigureScript, moment: FigureMoment, options: DrawingOptions = {}): Drawing {
  const own = moment.mirrored ? mirroredView(script.view) : script.view;
  const view = options.view ?? own;
  const body = solveBody(script, moment);
  const shapes = paint(script, moment.mirrored ? mirroredBody(body) : body, lookFrom(view), view, moment.mirrored);
  const withArrows = options.arrows ?? moment.from !== moment.to;
  const arrows = withArrows ? arrowShapes(script, moment, lookFrom(view)) : [];
  return { viewBox: boxFor(script, view, moment.mirrored), shapes: [...shapes, ...arrows] };
}

function partsOf(script: FigureScript, body: Body, view: View): { parts: Part[]; joints: Joint[] } {
  const parts: Part[] = [torsoOf(body), headOf(body.spine.head), ...script.props.flatMap(propParts)];
  const joints: Joint[] = [];
  for (const side of ['left', 'right'] as const) {
    const tone = isFar(side, view) ? 'far' : 'near';
    const sign = side === 'left' ? 1 : -1;
    const arm = armParts(body[side], sign, tone);
    const leg = legParts(body[side], sign, tone);
    parts.push(arm.upper, arm.lower, leg.upper, leg.lower);
    joints.push(...jointsOf(body, side, arm, leg));
  }
  return { parts, joints };
}

const isFar = (side: Side, { yaw }: View): boolean => Math.sin((yaw * Math.PI) / 180) * (side === 'left' ? 1 : -1) > 0.2;

function paint(script: FigureScript, body: Body, look: Look, view: View, mirrored: boolean): Shape[] {
  const { parts, joints } = partsOf(script, body, view);
  const glows = glowsFor(script.glow, body, look, mirrored);
  const shapes: Shape[] = [{ d: pathOf([groundOutline(body, script.props, look)]), tone: 'ground' }];
  const painted = new Map<string, Part>();
  for (const part of paintOrder(parts, look)) {
    const d = pathOf(part.outlines(look, 0));
    shapes.push({ d: pathOf(part.outlines(look, gapWidth)), tone: 'gap' }, { d, tone: part.tone });
    if (part.name === 'torso') for (const blade of bladePaths(body, look, 0.35)) shapes.push({ d: blade, tone: 'far' });
    if (part.name === 'torso') for (const blade of bladePaths(body, look, 0)) shapes.push({ d: blade, tone: 'near' });
    shapes.push(...glows(part.name, d));
    if (part.name === 'head') for (const ear of earPaths(body, look)) shapes.push({ d: ear, tone: 'far' });
    painted.set(part.name, part);
    for (const { parts: pair, fills } of joints) {
      if (!pair.includes(part.name) || !pair.every((name) => painted.has(name))) continue;
      const [one, two] = pair.map((name) => painted.get(name));
      if (!one || !two || one.tone !== two.tone) continue;
      const filling = pathOf([hullOfBalls(fills[part === one ? 0 : 1], look, 0)]);
      shapes.push({ d: filling, tone: part.tone }, ...glows(part.name === 'torso' ? 'torso' : two.name, filling));
    }
  }
  return shapes;
}

function arrowShapes(script: FigureScript, moment: FigureMoment, look: Look): Shape[] {
  const pose = poseNamed(script, moment.to);
  const solved = solveBetween(pose, pose, 0);
  const body = moment.mirrored ? mirroredBody(solved) : solved;
  const turned = (arrow: Arrow): Arrow =>
    moment.mirrored ? { ...arrow, points: arrow.points.map(mirroredPoint) } : arrow;
  return (pose.arrows ?? []).map((arrow) => ({ d: arrowPath(turned(arrow), body, look), tone: 'arrow' }));
}

const boxes = new WeakMap<FigureScript, Map<string, ViewBox>>();

function boxFor(script: FigureScript, view: View, mirrored: boolean): ViewBox {
  const key = `${view.yaw} ${view.pitch} ${mirrored}`;
  const known = boxes.get(script) ?? new Map<string, ViewBox>();
  boxes.set(script, known);
  const box = known.get(key) ?? boxAround(everyPoint(script, view, mirrored), margin);
  known.set(key, box);
  return box;
}

function* everyPoint(script: FigureScript, view: View, mirrored: boolean): Iterable<Point> {
  const look = lookFrom(view);
  for (const to of Object.keys(script.poses)) {
    for (const from of Object.keys(script.poses)) {
      const solved = solveBody(script, { from, to, progress: from === to ? 1 : 0.5, mirrored: false });
      const body = mirrored ? mirroredBody(solved) : solved;
      for (const part of partsOf(script, body, view).parts) for (const outline of part.outlines(look, 0)) yield* outline;
      yield* groundOutline(body, script.props, look);
    }
  }
}

