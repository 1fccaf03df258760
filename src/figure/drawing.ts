import { arrowLine, arrowPath } from './arrows';
import { poseNamed, solveBetween, solveBody, type Body, type Side } from './body';
import { bladePaths, earPaths } from './details';
import { groundOutline } from './ground';
import { headOf } from './head';
import { jointsOf, napeOf, type Joint } from './joints';
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

function partsOf(script: FigureScript, body: Body, view: View, look: Look): { parts: Part[]; joints: Joint[] } {
  const parts: Part[] = [torsoOf(body), headOf(body.spine.head), ...script.props.flatMap(propParts)];
  const joints: Joint[] = [];
  for (const side of ['left', 'right'] as const) {
    const tone = isFar(side, view, 0.35) ? 'far' : 'near';
    const sign = side === 'left' ? 1 : -1;
    const arm = armParts(body[side], sign, tone);
    const leg = legParts(body[side], sign, isFar(side, view, standsUp(script) ? 0.6 : 0.35) ? 'far' : 'near');
    parts.push(arm.upper, arm.lower, leg.upper, leg.lower);
    joints.push(...jointsOf(body, side, arm, leg));
  }
  if (look([0, 0, 0]).depth > look(body.spine.head.z).depth + 20) joints.push(napeOf(body));
  return { parts, joints };
}

/** A limb on the far side is a tone lighter once the view is turned enough; straight legs, side by side, only later. */
const isFar = (side: Side, { yaw }: View, from: number): boolean =>
  Math.sin((yaw * Math.PI) / 180) * (side === 'left' ? 1 : -1) > from;
const standsUp = ({ poses }: FigureScript): boolean => poses.start.pelvis.at[1] > 0.4;

function paint(script: FigureScript, body: Body, look: Look, view: View, mirrored: boolean): Shape[] {
  const { parts, joints } = partsOf(script, body, view, look);
  const glows = glowsFor(script.glow, body, look, mirrored);
  const shapes: Shape[] = [{ d: pathOf([groundOutline(body, script.props, look)]), tone: 'ground' }];
  const painted = new Map<string, Part>();
  /** Trunk and upper arms glow as one, so that no edge shows at the shoulders. */
  let lit = '';
  const shine = (): void => {
    if (lit === '') return;
    shapes.push(...glows(lit));
    for (const d of bladePaths(body, look)) shapes.push({ d, tone: 'gap' });
    lit = '';
  };
  for (const part of paintOrder(parts, look)) {
    const glowing = part.name === 'torso' || (lit !== '' && part.name.endsWith('ArmUpper'));
    if (!glowing && /head|arm/i.test(part.name)) shine();
    const d = pathOf(part.outlines(look, 0));
    shapes.push({ d: pathOf((part.gaps ?? part.outlines)(look, gapWidth)), tone: 'gap' }, { d, tone: part.tone });
    if (glowing) lit += d;
    if (part.name === 'head') for (const ear of earPaths(body, look)) shapes.push({ d: ear, tone: 'far' });
    painted.set(part.name, part);
    for (const { parts: pair, fills } of joints) {
      const [one, two] = pair.map((name) => painted.get(name));
      if (!one || !two || one.tone !== two.tone || (part !== one && part !== two)) continue;
      const balls = fills[part === one ? 0 : 1];
      if (balls.length > 0) shapes.push({ d: pathOf([hullOfBalls(balls, look, 0)]), tone: part.tone });
    }
  }
  shine();
  return shapes;
}

function arrowsInto(script: FigureScript, to: string, mirrored: boolean): Arrow[] {
  const arrows = poseNamed(script, to).arrows ?? [];
  return arrows.map((arrow) => (mirrored ? { ...arrow, points: arrow.points.map(mirroredPoint) } : arrow));
}

/** Arrows keep still: they belong to the pose they lead into. */
function arrowShapes(script: FigureScript, { to, mirrored }: FigureMoment, look: Look): Shape[] {
  const pose = poseNamed(script, to);
  const solved = solveBetween(pose, pose, 0);
  const body = mirrored ? mirroredBody(solved) : solved;
  return arrowsInto(script, to, mirrored).map((arrow) => ({ d: arrowPath(arrow, body, look), tone: 'arrow' }));
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
      for (const part of partsOf(script, body, view, look).parts)
        for (const outline of part.outlines(look, 0)) yield* outline;
      yield* groundOutline(body, script.props, look);
      if (from === to) for (const arrow of arrowsInto(script, to, mirrored)) yield* arrowLine(arrow, body, look);
    }
  }
}
