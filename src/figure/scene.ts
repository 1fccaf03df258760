import { arrowLine, arrowPath } from './arrows';
import { poseNamed, solveBetween, type Body } from './body';
import { partsOf } from './bodyParts';
import type { Shape } from './drawing';
import { groundOf } from './ground';
import { mirroredBody, mirroredPoint } from './mirror';
import { circleOf, dotOf, type Ball, type Oval } from './outline';
import type { Arrow, FigureScript } from './script';
import { lookFrom, type Look, type View } from './view';
import { boxAround, type ViewBox } from './viewBox';

const margin = 4;
/** A figure that is being turned passes through many views. */
const mostViews = 60;

/** What all moments of a script in a view share. */
export interface Scene {
  readonly look: Look;
  readonly viewBox: ViewBox;
  /** Arrows keep still: they belong to the pose they lead into. */
  readonly arrowsInto: (to: string) => readonly Shape[];
}

const scenes = new WeakMap<FigureScript, Map<string, Scene>>();

export function sceneOf(script: FigureScript, view: View, mirrored: boolean): Scene {
  const key = `${view.yaw} ${view.pitch} ${mirrored}`;
  const known = scenes.get(script) ?? new Map<string, Scene>();
  scenes.set(script, known);
  const scene = known.get(key) ?? newScene(script, lookFrom(view), mirrored);
  if (known.size > mostViews) known.clear();
  known.set(key, scene);
  return scene;
}

function newScene(script: FigureScript, look: Look, mirrored: boolean): Scene {
  const arrows = new Map<string, readonly Shape[]>();
  return {
    look,
    viewBox: boxAround(everyOval(script, look, mirrored), margin),
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

/** What a script shows from any side: its key poses, the bodies half-way between them, and the room they take. */
interface Stage {
  readonly bodies: readonly Body[];
  readonly posed: readonly { readonly name: string; readonly body: Body }[];
  readonly volume: readonly Ball[];
}

const stages = new WeakMap<FigureScript, Map<boolean, Stage>>();

function stageOf(script: FigureScript, mirrored: boolean): Stage {
  const known = stages.get(script) ?? new Map<boolean, Stage>();
  stages.set(script, known);
  const stage = known.get(mirrored) ?? newStage(script, mirrored);
  known.set(mirrored, stage);
  return stage;
}

function newStage(script: FigureScript, mirrored: boolean): Stage {
  const names = Object.keys(script.poses);
  const posed = names.map((name) => ({ name, body: bodyBetween(script, name, name, mirrored) }));
  const between = names.flatMap((from, index) =>
    names.slice(index + 1).map((to) => bodyBetween(script, from, to, mirrored)),
  );
  const bodies = [...posed.map(({ body }) => body), ...between];
  const straight = lookFrom(script.view);
  return {
    bodies,
    posed,
    volume: bodies.flatMap((body) =>
      partsOf(script, body, script.view, straight, mirrored).parts.flatMap(({ volume }) => volume),
    ),
  };
}

function* everyOval(script: FigureScript, look: Look, mirrored: boolean): Iterable<Oval> {
  const { bodies, posed, volume } = stageOf(script, mirrored);
  for (const ball of volume) yield circleOf(ball, look);
  for (const body of bodies) yield* groundOf(body, script.props, look);
  for (const { name, body } of posed)
    for (const arrow of arrowsOf(script, name, mirrored))
      for (const point of arrowLine(arrow, body, look)) yield dotOf(point, 1);
}
