import { css } from 'lit';

/** What the pages of Care share: text to read in peace, quiet choices, and room. */
export const careStyles = css`
  .text,
  .page > p {
    font-size: 15px;
  }
  .text {
    display: grid;
    gap: 8px;
  }
  h1 + p {
    text-wrap: balance;
  }
  h2:focus {
    outline: none;
  }
  .page,
  section {
    grid-template-columns: minmax(0, 1fr);
  }
  section {
    display: grid;
    gap: 12px;
  }
  .narrow > * {
    max-width: 720px;
  }
  .sources,
  .page > .sources {
    color: var(--quiet);
    font-size: 12px;
  }
  .bullets {
    display: grid;
    gap: 4px;
    list-style: disc;
    padding-inline-start: 18px;
  }
  /* Set apart by a line, in the accent where something is to be done. */
  .aside {
    border-inline-start: 3px solid var(--line);
    display: grid;
    gap: 12px;
    padding-inline-start: 16px;
  }
  .aside.call {
    border-color: var(--accent);
  }
  .aside.call > p {
    font-size: 16px;
  }
  fieldset {
    border: 0;
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin: 0;
    min-width: 0;
    padding: 0;
  }
  legend {
    font-weight: 600;
    margin-bottom: 8px;
    padding: 0;
  }
  fieldset label,
  .toggle {
    align-items: center;
    background: transparent;
    border: 1px solid var(--chip-edge);
    border-radius: var(--radius);
    color: var(--ink);
    cursor: pointer;
    display: inline-flex;
    font: inherit;
    font-size: 14px;
    gap: 8px;
    line-height: 20px;
    min-height: 32px;
    padding: 4px 12px;
  }
  fieldset label:hover,
  .toggle:hover {
    background: var(--hover);
    outline: 1px dashed var(--hover-edge);
    outline-offset: -1px;
  }
  fieldset label:has(:checked),
  .toggle[aria-pressed='true'] {
    background: var(--ink);
    border-color: var(--ink);
    color: var(--paper);
  }
  fieldset label:has(:focus-visible),
  .toggle:focus-visible,
  summary:focus-visible,
  input:focus-visible {
    outline: 2px solid var(--focus);
    outline-offset: 2px;
  }
  fieldset input {
    appearance: none;
    inset: 0;
    margin: 0;
    outline: none;
    position: absolute;
  }
  fieldset label {
    position: relative;
  }
  .check {
    align-items: start;
    cursor: pointer;
    display: flex;
    gap: 8px;
    line-height: 20px;
    max-width: 65ch;
  }
  .check input {
    accent-color: var(--accent);
    flex: none;
    height: 16px;
    margin: 2px 0;
    width: 16px;
  }
`;
