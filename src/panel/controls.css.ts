import { css } from 'lit';

/** What lies quietly on the page until it is pressed, whatever its shape. */
export const pressableStyles = css`
  .pressable {
    background: transparent;
    border: 1px solid var(--edge);
    border-radius: var(--radius);
    color: var(--ink);
    cursor: pointer;
    font: inherit;
  }
  .pressable:hover {
    background: var(--hover);
    outline: 1px dashed var(--hover-edge);
    outline-offset: -1px;
  }
  .pressable:focus-visible {
    outline: 2px solid var(--focus);
    outline-offset: 2px;
  }
`;

/** The small things one presses: links in the text, filters, icon buttons. */
export const controlStyles = css`
  .link {
    background: none;
    border: 0;
    border-radius: 2px;
    color: var(--vscode-textLink-foreground);
    cursor: pointer;
    font: inherit;
    line-height: 24px;
    padding: 0 4px;
    text-align: start;
  }
  .link:hover {
    text-decoration: underline;
  }
  .chip {
    background: transparent;
    border: 1px solid var(--chip-edge);
    border-radius: var(--radius);
    color: var(--ink);
    cursor: pointer;
    font: inherit;
    line-height: 20px;
    min-height: 28px;
    padding: 3px 10px;
  }
  .chip:hover,
  .tool:hover {
    background: var(--hover);
    outline: 1px dashed var(--hover-edge);
    outline-offset: -1px;
  }
  .chip[aria-pressed='true'] {
    background: var(--ink);
    border-color: var(--ink);
    color: var(--paper);
  }
  .tool {
    align-items: center;
    background: transparent;
    border: 1px solid var(--edge);
    border-radius: var(--radius);
    color: var(--quiet);
    cursor: pointer;
    display: inline-flex;
    height: 28px;
    justify-content: center;
    padding: 0;
    width: 28px;
  }
  .link:focus-visible,
  .chip:focus-visible,
  .tool:focus-visible {
    outline: 2px solid var(--focus);
    outline-offset: 1px;
  }
`;
