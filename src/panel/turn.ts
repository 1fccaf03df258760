import { mirroredView } from '../figure/mirror';
import type { FigureScript } from '../figure/script';
import type { View } from '../figure/view';

/** How far the person has turned the figure, in degrees, and from which of its sides. */
export interface Turn {
  readonly yaw: number;
  readonly pitch: number;
  readonly second: boolean;
}

export const noTurn: Turn = { yaw: 0, pitch: 0, second: false };

/** The figure is drawn anew for every view; between these nobody sees a difference. */
const grain = 3;
const lowest = -10;
const highest = 60;

export const isTurned = ({ yaw, pitch, second }: Turn): boolean => yaw !== 0 || pitch !== 0 || second;

/** The view to draw; `undefined` for the script's own. A mirrored figure turns the same way as the one that is not. */
export function viewOf(script: FigureScript, mirrored: boolean, turn: Turn): View | undefined {
  if (!isTurned(turn)) return undefined;
  const side = turn.second && script.secondView ? script.secondView : script.view;
  const base = mirrored ? mirroredView(side) : side;
  const pitch = Math.min(
    Math.max(base.pitch, highest),
    Math.max(Math.min(base.pitch, lowest), base.pitch + turn.pitch),
  );
  return { yaw: base.yaw + rounded(turn.yaw), pitch: base.pitch + rounded(pitch - base.pitch) };
}

const rounded = (degrees: number): number => Math.round(degrees / grain) * grain;

export function turnedBy(turn: Turn, yaw: number, pitch: number): Turn {
  return { ...turn, yaw: (turn.yaw + yaw) % 360, pitch: Math.min(highest, Math.max(-highest, turn.pitch + pitch)) };
}

export interface TurnKeyPress {
  readonly key: string;
  readonly shift: boolean;
  /** Ctrl, Alt or Meta is held: the key belongs to somebody else. */
  readonly modified: boolean;
}

const step = 15;

/** What a key does to the figure; undefined: nothing, let it through. */
export function turnedByKey(turn: Turn, { key, shift, modified }: TurnKeyPress): Turn | undefined {
  if (modified) return undefined;
  switch (shift ? `Shift+${key}` : key) {
    case ',':
    case 'Shift+ArrowLeft':
      return turnedBy(turn, -step, 0);
    case '.':
    case 'Shift+ArrowRight':
      return turnedBy(turn, step, 0);
    case 'Shift+ArrowUp':
      return turnedBy(turn, 0, step);
    case 'Shift+ArrowDown':
      return turnedBy(turn, 0, -step);
    case '0':
      return noTurn;
    default:
      return undefined;
  }
}
