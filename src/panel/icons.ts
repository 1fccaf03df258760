import { svg, type SVGTemplateResult } from 'lit';

const shapes = {
  back: svg`<path d="M13 3.5v9L6 8zM4 3.5v9" />`,
  next: svg`<path d="M3 3.5v9L10 8zM12 3.5v9" />`,
  pause: svg`<path d="M5.5 3.5v9M10.5 3.5v9" />`,
  play: svg`<path d="M4.5 3v10L13 8z" />`,
  finish: svg`<path d="M3.5 8.5l3 3 6-7" />`,
  off: svg`<path d="M2.5 6.5v3H5l3 2.5v-8L5 6.5zM10.5 6.5l3 3m0-3l-3 3" />`,
  tones: svg`<path d="M2.5 6.5v3H5l3 2.5v-8L5 6.5zM10.5 6a3 3 0 0 1 0 4M12.5 4.5a5.5 5.5 0 0 1 0 7" />`,
  voice: svg`<path d="M2.5 3.5h11v7H8L5 13v-2.5H2.5zM5.5 7h5" />`,
  turnLeft: svg`<path d="M3 6.5c2.200-3 7.800-3 10 0s-1.500 5.500-5 5.500M3 3v3.500h3.500" />`,
  turnRight: svg`<path d="M13 6.500c-2.200-3-7.800-3-10 0s1.500 5.500 5 5.500M13 3v3.500H9.500" />`,
  front: svg`<path d="M8 4.800a1.700 1.700 0 1 0 0-3.400 1.700 1.700 0 0 0 0 3.400zM4.500 14v-4.500a3.500 3 0 0 1 7 0V14" />`,
  side: svg`<path d="M2.500 5.500h8M8 3l2.500 2.500L8 8M13.500 10.500h-8M8 8l-2.500 2.500L8 13" />`,
  in: svg`<path d="M8 13V4M4.5 7.5L8 4l3.500 3.500" />`,
  out: svg`<path d="M8 3v9M4.500 8.500L8 12l3.500-3.500" />`,
  easy: svg`<path d="M2.500 8c1.800-3 3.700-3 5.500 0s3.700 3 5.500 0" />`,
};

export type IconName = keyof typeof shapes;

/** A line icon in the colour of the text around it; its meaning is always written beside it or on its button. */
export function icon(name: IconName, size = 20): SVGTemplateResult {
  return svg`<svg viewBox="0 0 16 16" width=${size} height=${size} fill="none" stroke="currentColor" stroke-width="1.4"
    stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">${shapes[name]}</svg>`;
}
