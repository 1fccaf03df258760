import { solveBody, type Body } from './body';
import { partsOf } from './bodyParts';
import { bladePaths, earPaths } from './details';
import { glowsFor, type GlowPatch } from './glow';
import { groundOf } from './ground';
import { mirroredBody, mirroredView } from './mirror';
import { hullPath } from './outline';
import { paintOrder } from './paintOrder';
import { hullOfBalls, type Part } from './part';
import { sceneOf } from './scene';
import type { FigureMoment, FigureScript } from './script';
import type { Look, View } from './view';
import type { ViewBox } from './viewBox';

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

/** The figure at one moment, as flat shapes. The same input always gives the same picture. */
export function drawFigure(script: FigureScript, moment: FigureMoment, options: DrawingOptions = {}): Drawing {
  const view = options.view ?? (moment.mirrored ? mirroredView(script.view) : script.view);
  const scene = sceneOf(script, view, moment.mirrored);
  const body = solveBody(script, moment);
  const shapes = paint(script, moment.mirrored ? mirroredBody(body) : body, scene.look, view, moment.mirrored);
  const withArrows = options.arrows ?? moment.from !== moment.to;
  return { viewBox: scene.viewBox, shapes: withArrows ? [...shapes, ...scene.arrowsInto(moment.to)] : shapes };
}

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
