import { svg, type SVGTemplateResult } from 'lit';

/** A rectangle in px. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Hundredths of a pixel are enough, and short. */
export const rounded = (value: number): number => Math.round(value * 100) / 100;

/** Many rectangles that look the same as one path: an element for each day of a year is most of the time the page takes to be drawn. */
export function boxes(css: string, all: readonly Box[], radius = 0): SVGTemplateResult {
  const outline = all.filter(({ width, height }) => width > 0 && height > 0).map((box) => outlineOf(box, radius));
  return svg`<path class=${css} d=${outline.join('')}></path>`;
}

function outlineOf({ x, y, width, height }: Box, radius: number): string {
  // Down to hundredths: twice the radius must not be more than the side.
  const r = Math.floor(Math.min(radius, width / 2, height / 2) * 100) / 100;
  const across = rounded(width - 2 * r);
  const down = rounded(height - 2 * r);
  if (r === 0) return `M${rounded(x)},${rounded(y)}h${across}v${down}h-${across}z`;
  const corner = (dx: number, dy: number): string => `a${r},${r} 0 0 1 ${dx},${dy}`;
  const start = `M${rounded(x + r)},${rounded(y)}h${across}`;
  return `${start}${corner(r, r)}v${down}${corner(-r, r)}h-${across}${corner(-r, -r)}v-${down}${corner(r, -r)}z`;
}
