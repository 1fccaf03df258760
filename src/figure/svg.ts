import { gapWidth, type Drawing, type Shape, type Tone } from './drawing';
import { stopsOf } from './glow';

/** CSS colours by tone. `gap` is the background. */
export type Palette = Readonly<Record<Tone, string>>;

/** A drawing as an SVG document, for pictures outside the editor. */
export function toSvg(drawing: Drawing, palette: Palette, id = 'glow'): string {
  const { x, y, width, height } = drawing.viewBox;
  const gradients = drawing.shapes.map((shape, index) => gradientOf(shape, `${id}${index}`, palette)).join('');
  const paths = drawing.shapes.map((shape, index) => pathFor(shape, `${id}${index}`, palette)).join('');
  const size = `viewBox="${x} ${y} ${width} ${height}" width="${width * 4}" height="${height * 4}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size}><defs>${gradients}</defs>${paths}</svg>`;
}

function gradientOf({ glow }: Shape, id: string, palette: Palette): string {
  if (!glow) return '';
  const stops = stopsOf(glow).map(([offset, strength]) =>
    glow.shade
      ? `<stop offset="${offset}" stop-color="${palette.near}" stop-opacity="${strength}"/>`
      : `<stop offset="${offset}" stop-color="${mixed(palette.near, palette.glow, strength)}"/>`,
  );
  const place = `cx="${glow.x}" cy="${glow.y}" r="${glow.radius}" gradientUnits="userSpaceOnUse"`;
  return `<radialGradient id="${id}" ${place}>${stops.join('')}</radialGradient>`;
}

/** A colour `share` of the way from one to another, as CSS. */
const mixed = (from: string, to: string, share: number): string =>
  `color-mix(in srgb, ${to} ${Math.round(share * 100)}%, ${from})`;

function pathFor({ d, tone, glow, parted, line }: Shape, id: string, palette: Palette): string {
  const paint = glow ? `url(#${id})` : palette[tone];
  const fill = line ? 'none' : paint;
  const edge = `stroke="${palette.gap}" stroke-width="${gapWidth * 2}" stroke-linejoin="round" paint-order="stroke"`;
  const stroke = parted ? edge : line ? `stroke="${paint}" stroke-width="${line}"` : '';
  return `<path d="${d}" fill="${fill}" ${stroke}/>`;
}
