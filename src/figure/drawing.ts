import { solveBody, type Body } from './body';
import { partsOf } from './bodyParts';
import { bladePaths, earPaths } from './details';
import { glowOf, reaches, shadeAt, type GlowPatch } from './glow';
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
 * A filled path. One with `glow` is filled with that radial gradient instead of its flat tone; one that is
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
  const glow = glowOf(script.glow, body, look, mirrored);
  const ground = groundOf(body, script.props, look);
  const shapes: Shape[] = ground.length > 0 ? [{ d: hullPath(ground), tone: 'ground' }] : [];
  const painted = new Map<string, Part>();
  const glows = (part: Part): boolean => glow !== undefined && shines(part, glow, look);
  const fillOf = (part: Part): Pick<Shape, 'tone' | 'glow'> =>
    glow && glows(part) ? { tone: part.tone, glow } : { tone: part.tone };
  const shade = ({ ends }: Part, d: string): void => {
    const dark = ends && shadeAt(ends, look);
    if (dark && glow && reaches(glow, { ...ends, radius: dark.radius / 100 }, look))
      shapes.push({ d, tone: 'near', glow: dark });
  };
  let blades = bladePaths(body, look);
  const drawBlades = (): void => {
    for (const d of blades) shapes.push({ d, tone: 'gap', line: bladeLine });
    blades = [];
  };
  for (const part of paintOrder(parts, look)) {
    if (painted.has('torso') && hidesBlades.test(part.name)) drawBlades();
    const d = part.path(look);
    const fill = fillOf(part);
    if (part.outlined?.(look)) shapes.push({ d, tone: part.tone, line: outline });
    else if (part.gap) shapes.push({ d: part.gap(look, gapWidth), tone: 'gap' }, { d, ...fill });
    else shapes.push({ d, ...fill, parted: true });
    painted.set(part.name, part);
    for (const { parts: pair, fills } of joints) {
      const [one, two] = pair.map((name) => painted.get(name));
      if (!one || !two || one.tone !== two.tone || (part !== one && part !== two)) continue;
      const balls = fills[part === one ? 0 : 1];
      if (balls.length === 0) continue;
      const over = part === one ? two : one;
      const joint = hullOfBalls(balls, look);
      shapes.push({ d: joint, ...fillOf(two.name === 'torso' ? two : over) });
      if (glows(over)) shade(over, joint);
    }
    if (glows(part)) shade(part, d);
    if (part.name === 'head') for (const ear of earPaths(body, look)) shapes.push({ d: ear, tone: 'far' });
  }
  drawBlades();
  return shapes;
}

const hidesBlades = /head|Lower|leg/i;

/** Trunk, upper arms and thighs glow; what is a tone lighter is too far away. */
const shines = ({ name, tone, volume }: Part, glow: GlowPatch, look: Look): boolean =>
  tone === 'near' &&
  (name === 'torso' || (/(?:Arm|Leg)Upper$/.test(name) && volume.some((ball) => reaches(glow, ball, look))));
