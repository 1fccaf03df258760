import { svg, type SVGTemplateResult } from 'lit';

/** Line drawings of what has no body: 48 units wide, in the colour of the text, the part that matters in the accent. */
const lines: Record<string, SVGTemplateResult> = {
  cloth: svg`<rect x="6" y="27" width="36" height="11" rx="4" /><path class="accent" d="M4 23c7-4 12 4 20 0s13-4 20 0" /><path d="M10 17h28a4 4 0 0 0 0-8H10a4 4 0 0 0 0 8z" />`,
  awake: svg`<path d="M5 24c10-15 28-15 38 0-10 15-28 15-38 0z" /><circle class="accent" cx="24" cy="24" r="6" />`,
  clock: svg`<circle cx="24" cy="24" r="18" /><path class="accent" d="M24 13v11l8 5" />`,
  skin: svg`<path d="M13 43V27l-4-6a3 3 0 0 1 5-3l5 6V8a3 3 0 0 1 6 0v12-3a3 3 0 0 1 6 0v4-2a3 3 0 0 1 6 0v14c0 6-3 8-4 10" /><path class="accent" d="M4 10l4 3M10 4l2 4M3 17h4" />`,
  pack: svg`<rect x="6" y="12" width="36" height="24" rx="6" /><path class="accent" d="M24 17v14M18 20.500l12 7M30 20.500l-12 7" />`,
  rest: svg`<path d="M24 6a18 18 0 1 0 18 18" /><path class="accent" d="M24 13v11h9" /><path d="M30 7l4 2-2 4" />`,
  heat: svg`<path d="M14 10h20v4l3 5v18a4 4 0 0 1-4 4H15a4 4 0 0 1-4-4V19l3-5z" /><path d="M18 10V6h12v4" /><path class="accent" d="M19 34c-3-4 3-6 0-10M24 34c-3-4 3-6 0-10M29 34c-3-4 3-6 0-10" />`,
  cold: svg`<path class="accent" d="M24 6v36M8.400 15l31.200 18M39.600 15L8.400 33" /><path d="M19 9l5 4 5-4M19 39l5-4 5 4M9 21l6-2-1-6M39 21l-6-2 1-6M9 27l6 2-1 6M39 27l-6 2 1 6" />`,
  contrast: svg`<path class="accent" d="M12 30c-4-6 4-8 0-15M19 30c-4-6 4-8 0-15" /><path d="M36 13v20M27.500 18l17 10M44.500 18l-17 10" /><path d="M8 38h32M36 34l4 4-4 4" />`,
  habits: svg`<rect x="9" y="7" width="30" height="34" rx="3" /><path class="accent" d="M15 18l3 3 5-6M15 31l3 3 5-6" /><path d="M28 19h6M28 32h6" />`,
  technology: svg`<circle cx="24" cy="24" r="7" /><path d="M24 17V7M24 41V31" /><path class="accent" d="M13 15a14 14 0 0 0 0 18M35 15a14 14 0 0 1 0 18" />`,
};

/** A drawing by name; nothing for a name from a newer version. Decoration: the words beside it say what it shows. */
export function drawing(name: string, size: number): SVGTemplateResult {
  return svg`<svg class="drawing" viewBox="0 0 48 48" width=${size} height=${size} fill="none" stroke="currentColor"
    stroke-width="1.800" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">${lines[name]}</svg>`;
}
