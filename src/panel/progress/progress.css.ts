import { css } from 'lit';

/** The page around the charts. */
export const progressStyles = css`
  .page {
    gap: 48px;
  }
  header {
    display: grid;
    gap: 20px;
  }
  .top {
    justify-items: start;
  }
  .back {
    margin-inline-start: -4px;
  }
  .back::before {
    content: '← ';
  }
  select:focus-visible {
    outline: 2px solid var(--focus);
    outline-offset: 1px;
  }
  h2 {
    font-size: 18px;
    font-weight: 400;
    line-height: 24px;
  }
  .report {
    display: grid;
    gap: 4px;
  }
  .report p {
    font-size: 16px;
  }
  .report h2 {
    color: var(--quiet);
    font-size: 13px;
    line-height: 20px;
  }
  .part {
    display: grid;
    gap: 16px;
    min-width: 0;
  }
  .head {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: 8px 16px;
    justify-content: space-between;
  }
  .streak {
    align-items: start;
    gap: 16px 48px;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 300px), 1fr));
  }
  .streak h2 {
    font-size: 22px;
    line-height: 28px;
    margin-bottom: 8px;
  }
  .charts {
    display: grid;
    gap: 40px 48px;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 360px), 1fr));
  }
  .wide {
    grid-column: 1 / -1;
  }
  .doses {
    display: grid;
    gap: 4px 48px;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 300px), 1fr));
  }
  .doses li {
    align-items: center;
    display: grid;
    gap: 12px;
    grid-template-columns: minmax(0, 1fr) auto minmax(56px, max-content);
    max-width: none;
  }
  .doses .quiet {
    white-space: nowrap;
  }
  .dots {
    display: flex;
    gap: 4px;
  }
  i {
    border: 1.5px solid var(--mark);
    border-radius: 50%;
    height: 9px;
    width: 9px;
  }
  i.done {
    background: var(--accent);
    border-color: var(--accent);
  }
  select {
    background: var(--vscode-dropdown-background, var(--paper));
    border: 1px solid var(--vscode-dropdown-border, var(--edge));
    border-radius: var(--radius);
    color: var(--vscode-dropdown-foreground, var(--ink));
    font: inherit;
    height: 28px;
    padding: 0 4px;
  }
`;
