import type { Vector } from './vector';

/** Degrees. `yaw` 0 looks at the figure's front, 90 has it facing right, 180 at its back. `pitch` looks down on it. */
export interface View {
  readonly yaw: number;
  readonly pitch: number;
}

/** A point of the picture: x right, y down in hundredths of stature, depth towards the viewer in the same unit. */
export interface Seen {
  readonly x: number;
  readonly y: number;
  readonly depth: number;
}

export type Look = (point: Vector) => Seen;

/** Orthographic: no perspective, a ball stays a circle. */
export function lookFrom(view: View): Look {
  const yaw = (view.yaw * Math.PI) / 180;
  const pitch = (view.pitch * Math.PI) / 180;
  const [cosine, sine] = [Math.cos(yaw), Math.sin(yaw)];
  const [level, down] = [Math.cos(pitch), Math.sin(pitch)];
  return ([x, y, z]) => {
    const ahead = z * cosine - x * sine;
    return {
      x: 100 * (x * cosine + z * sine),
      y: 100 * (ahead * down - y * level),
      depth: 100 * (ahead * level + y * down),
    };
  };
}
