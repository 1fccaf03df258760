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
    fill: var(--hairline);
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
    --hue: var(--vscode-charts-yellow);
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

/** The frame of a chart: heading, summary, buttons, table. */
export const frameStyles = css`
  :host {
    --coding: color-mix(in srgb, var(--ink) 58%, var(--paper));
    --natural: color-mix(in srgb, var(--vscode-charts-green, var(--ink)) 85%, var(--ink));
    --hairline: color-mix(in srgb, var(--ink) 16%, var(--paper));
    min-width: 0;
  }
  :host {
    container-type: inline-size;
  }
  figure {
    display: grid;
    gap: 8px;
    margin: 0;
  }
  .head {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: 0 12px;
    justify-content: space-between;
    min-height: 28px;
  }
  h3 {
    font-size: 14px;
    line-height: 20px;
  }
  .tools {
    display: flex;
    gap: 4px;
    margin-inline: calc(var(--outdent) * 0.375);
  }
  .tools button {
    background: none;
    border: 1px solid var(--edge);
    border-radius: var(--radius);
    color: var(--quiet);
    cursor: pointer;
    font: inherit;
    font-size: 12px;
    line-height: 22px;
    padding: 0 6px;
  }
  .tools button:hover {
    background: var(--hover);
    color: var(--ink);
    outline: 1px dashed var(--hover-edge);
  }
  .tools button:focus-visible,
  .drawing:focus-visible,
  .table:focus-visible {
    outline: 2px solid var(--focus);
    outline-offset: 2px;
  }
  .said {
    display: grid;
  }
  .said > * {
    grid-area: 1 / 1;
  }
  .away {
    visibility: hidden;
  }
  /** About what most charts take: what is below stays where it is when they are drawn. */
  .room {
    height: 200px;
  }
  .drawing {
    border-radius: 2px;
    touch-action: pan-y;
  }
  ul {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
  }
  li {
    align-items: center;
    color: var(--quiet);
    display: flex;
    font-size: 12px;
    gap: 6px;
  }
  .table {
    max-height: 340px;
    overflow: auto;
  }
  table {
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
    line-height: 20px;
  }
  th,
  td {
    border-bottom: 1px solid var(--hairline);
    padding: 4px 24px 4px 0;
    text-align: start;
    vertical-align: top;
  }
  thead th {
    background: var(--paper);
    font-weight: 600;
    inset-block-start: 0;
    position: sticky;
  }
  tbody th {
    font-weight: 400;
    white-space: nowrap;
  }
  /* Numbers with their units stay on one line; only words in the last column wrap. */
  td:not(:last-child) {
    white-space: nowrap;
  }
  td:last-child {
    padding-inline-end: 0;
  }
  @container (max-width: 480px) {
    th,
    td {
      padding-inline-end: 12px;
    }
  }
`;
