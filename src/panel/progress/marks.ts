import { svg, type SVGTemplateResult } from 'lit';

export type Outcome = 'taken' | 'partial' | 'natural' | 'skipped' | 'snoozed';

/** What became of a break, told by shape before colour: a disc, a half disc, a diamond, a cross, an arrow onwards. */
export function outcomeMark(outcome: Outcome, x: number, y: number): SVGTemplateResult {
  switch (outcome) {
    case 'taken':
      return svg`<circle class="taken" cx=${x} cy=${y} r="5"></circle>`;
    case 'partial':
      return svg`<path class="taken" d="M${x},${y - 5}a5,5 0 0 0 0,10z"></path>
        <circle class="outline accent" cx=${x} cy=${y} r="4.5"></circle>`;
    case 'natural':
      return svg`<path class="natural" d="M${x},${y - 6}l6,6l-6,6l-6,-6z"></path>`;
    case 'skipped':
      return svg`<path class="outline" d="M${x - 4},${y - 4}l8,8m0,-8l-8,8"></path>`;
    case 'snoozed':
      return svg`<path class="outline" d="M${x - 3},${y - 4.5}l5,4.5l-5,4.5"></path>`;
  }
}

/** Fills that differ in pattern and lightness as well as in colour; put once into each drawing that uses them. */
export const patterns: SVGTemplateResult = svg`<defs>
  <pattern id="hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
    <rect class="paper" width="5" height="5"></rect><rect class="taken" width="2.500" height="5"></rect>
  </pattern>
  <pattern id="dots" width="5" height="5" patternUnits="userSpaceOnUse">
    <rect class="natural" width="5" height="5"></rect><circle class="paper" cx="2.500" cy="2.500" r="1.100"></circle>
  </pattern>
  <pattern id="stripes" width="4" height="3" patternUnits="userSpaceOnUse">
    <rect class="paper" width="4" height="3"></rect><rect class="natural" width="4" height="2"></rect>
  </pattern>
</defs>`;

/** How a share or bar of this outcome is filled. */
export const barClass = (outcome: Exclude<Outcome, 'snoozed'>): string =>
  ({ taken: 'taken', partial: 'hatched', natural: 'dotted', skipped: 'hollow' })[outcome];

export const swatch = (fill: string): SVGTemplateResult =>
  svg`<rect class=${fill} x="2.500" y="1.500" width="11" height="9"></rect>`;
