import { arrowLine, arrowPath } from './arrows';
import { poseNamed, solveBetween, solveBody, type Body, type Side } from './body';
import { bladePaths, earPaths } from './details';
import { groundOf } from './ground';
import { headOf } from './head';
import { jointsOf, napeOf, type Joint } from './joints';
import { armParts, legParts } from './limbParts';
import { mirroredBody, mirroredPoint, mirroredProp, mirroredView } from './mirror';
import { circleOf, dotOf, hullPath, type Oval } from './outline';
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

/**
 * A filled path. One with `glow` is filled with a radial gradient of the accent that fades to nothing at `radius`; one that is
 * `parted` has a line in the background's colour around it, under its fill; one with `line` is an outline of this width, not
 * filled.
 */
export interface Shape {
  readonly d: string;
  readonly tone: Tone;
  readonly parted?: boolean;
  readonly line?: number;
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

/** Width of the line in the background's colour around each part. */
export const gapWidth = 0.7;
const bladeLine = 0.32;
const outline = 0.6;
const margin = 4;

/** The figure at one moment, as flat shapes. The same input always gives the same picture. */
export function drawFigure(script: FigureScript, moment: FigureMoment, options: DrawingOptions = {}): Drawing {
  const view = options.view ?? (moment.mirrored ? mirroredView(script.view) : script.view);
  const scene = sceneOf(script, view, moment.mirrored);
  const body = solveBody(script, moment);
  const shapes = paint(script, moment.mirrored ? mirroredBody(body) : body, scene.look, view, moment.mirrored);
  const withArrows = options.arrows ?? moment.from !== moment.to;
  return { viewBox: scene.viewBox, shapes: withArrows ? [...shapes, ...scene.arrowsInto(moment.to)] : shapes };
}

function partsOf(
  script: FigureScript,
  body: Body,
  view: View,
  look: Look,
  mirrored: boolean,
): { parts: Part[]; joints: Joint[] } {
  const props = mirrored ? script.props.map(mirroredProp) : script.props;
  const parts: Part[] = [torsoOf(body), headOf(body.spine.head), ...props.flatMap(propParts)];
  const joints: Joint[] = [];
  for (const side of ['left', 'right'] as const) {
    const tone = isFar(side, view, 0.75) ? 'far' : 'near';
    const sign = side === 'left' ? 1 : -1;
    const arm = armParts(body[side], sign, tone);
    const leg = legParts(body[side], sign, isFar(side, view, 0.6) ? 'far' : 'near');
    parts.push(arm.upper, arm.lower, leg.upper, leg.lower);
    joints.push(...jointsOf(body, side, arm, leg));
  }
  if (showsNape(body, look)) joints.push(napeOf(body));
  return { parts, joints };
}

/** Seen from behind, from the side or from below the chin, nothing parts the head from the neck. */
const showsNape = ({ spine: { head } }: Body, look: Look): boolean => {
  const away = look([0, 0, 0]).depth;
  return look(head.z).depth - away < 30 || look(head.y).depth - away < -40;
};

/** A limb on the far side is a tone lighter once the view is turned enough; arms, which may pass before the trunk, later. */
const isFar = (side: Side, { yaw, pitch }: View, from: number): boolean =>
  Math.sin((yaw * Math.PI) / 180) * Math.cos((pitch * Math.PI) / 180) * (side === 'left' ? 1 : -1) > from;

function paint(script: FigureScript, body: Body, look: Look, view: View, mirrored: boolean): Shape[] {
  const { parts, joints } = partsOf(script, body, view, look, mirrored);
  const glows = glowsFor(script.glow, body, look, mirrored);
  const ground = groundOf(body, script.props, look);
  const shapes: Shape[] = ground.length > 0 ? [{ d: hullPath(ground), tone: 'ground' }] : [];
  const painted = new Map<string, Part>();
  /** Trunk and upper arms, or thighs if the hips glow, do so as one, so that no edge shows between them. */
  const hips = script.glow.some(({ frame }) => frame === 'pelvis');
  const limbs = hips ? /(?:Arm|Leg)Upper$/ : /ArmUpper$/;
  const hides = hips ? /head|arm|leg/i : /head|arm/i;
  let lit = '';
  const shine = (): void => {
    if (lit === '') return;
    shapes.push(...glows(lit));
    for (const d of bladePaths(body, look)) shapes.push({ d, tone: 'gap', line: bladeLine });
    lit = '';
  };
  for (const part of paintOrder(parts, look)) {
    const glowing = part.name === 'torso' || (lit !== '' && limbs.test(part.name));
    if (!glowing && hides.test(part.name)) shine();
    const d = part.path(look);
    if (part.outlined?.(look)) shapes.push({ d, tone: part.tone, line: outline });
    else if (part.gap) shapes.push({ d: part.gap(look, gapWidth), tone: 'gap' }, { d, tone: part.tone });
    else shapes.push({ d, tone: part.tone, parted: true });
    if (glowing) lit += d;
    else if (part.tone === 'near' && limbs.test(part.name) && painted.has('torso')) shapes.push(...glows(d));
    painted.set(part.name, part);
    for (const { parts: pair, fills } of joints) {
      const [one, two] = pair.map((name) => painted.get(name));
      if (!one || !two || one.tone !== two.tone || (part !== one && part !== two)) continue;
      const balls = fills[part === one ? 0 : 1];
      if (balls.length === 0) continue;
      const fill = hullOfBalls(balls, look);
      shapes.push({ d: fill, tone: part.tone });
      if (!pair.includes('torso')) continue;
      if (lit === '') shapes.push(...glows(fill));
      else lit += fill;
    }
    if (part.name === 'head') for (const ear of earPaths(body, look)) shapes.push({ d: ear, tone: 'far' });
  }
  shine();
  return shapes;
}

/** What all moments of a script in a view share. */
interface Scene {
  readonly look: Look;
  readonly viewBox: ViewBox;
  /** Arrows keep still: they belong to the pose they lead into. */
  readonly arrowsInto: (to: string) => readonly Shape[];
}

const scenes = new WeakMap<FigureScript, Map<string, Scene>>();

function sceneOf(script: FigureScript, view: View, mirrored: boolean): Scene {
  const key = `${view.yaw} ${view.pitch} ${mirrored}`;
  const known = scenes.get(script) ?? new Map<string, Scene>();
  scenes.set(script, known);
  const scene = known.get(key) ?? newScene(script, view, mirrored);
  known.set(key, scene);
  return scene;
}

function newScene(script: FigureScript, view: View, mirrored: boolean): Scene {
  const look = lookFrom(view);
  const arrows = new Map<string, readonly Shape[]>();
  return {
    look,
    viewBox: boxAround(everyOval(script, view, look, mirrored), margin),
    arrowsInto: (to) => {
      const known = arrows.get(to);
      if (known) return known;
      const body = bodyBetween(script, to, to, mirrored);
      const shapes = arrowsOf(script, to, mirrored).map((arrow): Shape => ({
        d: arrowPath(arrow, body, look),
        tone: 'arrow',
        parted: true,
      }));
      arrows.set(to, shapes);
      return shapes;
    },
  };
}

function bodyBetween(script: FigureScript, from: string, to: string, mirrored: boolean): Body {
  const solved = solveBetween(poseNamed(script, from), poseNamed(script, to), from === to ? 0 : 0.5);
  return mirrored ? mirroredBody(solved) : solved;
}

function arrowsOf(script: FigureScript, to: string, mirrored: boolean): Arrow[] {
  const arrows = poseNamed(script, to).arrows ?? [];
  return arrows.map((arrow) => (mirrored ? { ...arrow, points: arrow.points.map(mirroredPoint) } : arrow));
}

/** All that the key poses and the bodies half-way between them cover, with their arrows. */
function* everyOval(script: FigureScript, view: View, look: Look, mirrored: boolean): Iterable<Oval> {
  const names = Object.keys(script.poses);
  for (const [index, from] of names.entries()) {
    for (const to of names.slice(index)) {
      const body = bodyBetween(script, from, to, mirrored);
      for (const part of partsOf(script, body, view, look, mirrored).parts)
        for (const ball of part.volume) yield circleOf(ball, look);
      yield* groundOf(body, script.props, look);
      if (from !== to) continue;
      for (const arrow of arrowsOf(script, to, mirrored))
        for (const point of arrowLine(arrow, body, look)) yield dotOf(point, 1);
    }
  }
}
