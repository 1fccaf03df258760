import { css } from 'lit';

/** The charts' colours, all from the theme. What is told by colour is told by shape, pattern or lightness as well. */
export const drawingStyles = css`
  svg {
    display: block;
    font-family: var(--vscode-font-family, sans-serif);
    overflow: visible;
  }
  text {
    fill: var(--quiet);
    font-size: 11px;
  }
  .middle text {
    text-anchor: middle;
  }
  .grid {
    stroke: var(--hairline);
  }
  .axis {
    stroke: var(--mark);
  }
  .coding {
    fill: var(--coding);
  }
  .taken {
    fill: var(--accent);
  }
  .natural {
    fill: var(--natural);
  }
  .paper {
    fill: var(--paper);
  }
  .hatched {
    fill: url(#hatch);
    stroke: var(--accent);
  }
  .dotted {
    fill: url(#dots);
  }
  /* Dots do not fit into the thinnest bars. */
  .striped {
    fill: url(#stripes);
  }
  .hollow {
    fill: none;
    stroke: var(--mark);
    stroke-width: 1.5px;
  }
  .track {
    fill: color-mix(in srgb, var(--ink) 16%, var(--paper));
    stroke: var(--edge);
  }
  .nothing,
  .dot {
    fill: var(--mark);
  }
  .outline {
    fill: none;
    stroke: var(--mark);
    stroke-width: 1.5px;
  }
  .outline.accent {
    stroke: var(--accent);
  }
  .dashed {
    stroke-dasharray: 3 2.5;
  }
  .tick-on {
    fill: none;
    stroke: var(--paper);
    stroke-linecap: round;
    stroke-linejoin: round;
    stroke-width: 2px;
  }
  .pause {
    stroke: var(--mark);
    stroke-dasharray: 2 3;
  }
  .rest {
    stroke: var(--natural);
    stroke-width: 2px;
  }
  .guided {
    stroke: var(--accent);
    stroke-width: 2px;
  }
  .stem {
    stroke: var(--mark);
  }
  .trend {
    fill: none;
    stroke: var(--accent);
    stroke-linejoin: round;
    stroke-width: 2px;
  }
  .point {
    fill: var(--accent);
  }
  .region {
    fill: none;
    stroke-linejoin: round;
    stroke-width: 2px;
  }
  .region-0 {
    --hue: var(--vscode-charts-blue);
  }
  .region-1 {
    --hue: var(--orange);
  }
  .region-2 {
    --hue: var(--vscode-charts-green);
  }
  .region-3 {
    --hue: var(--vscode-charts-purple);
  }
  .region-4 {
    --hue: var(--vscode-charts-red);
  }
  .region-5 {
    --hue: var(--yellow);
  }
  .region-6 {
    --hue: var(--ink);
  }
  .region {
    stroke: color-mix(in srgb, var(--hue, var(--ink)) 85%, var(--ink));
  }
  .filled {
    fill: color-mix(in srgb, var(--hue, var(--ink)) 85%, var(--ink));
  }
  .reading {
    fill: none;
    stroke: var(--ink);
    stroke-width: 1.5px;
  }
`;
