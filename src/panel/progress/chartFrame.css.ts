import { css } from 'lit';

/** The frame of a chart: heading, summary, buttons, table. */
export const frameStyles = css`
  :host {
    --coding: color-mix(in srgb, var(--ink) 58%, var(--paper));
    --natural: color-mix(in srgb, var(--vscode-charts-green, var(--ink)) 85%, var(--ink));
    --hairline: color-mix(in srgb, var(--ink) var(--faint), var(--paper));
    min-width: 0;
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
    gap: 2px 12px;
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
