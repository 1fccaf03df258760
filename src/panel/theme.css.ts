import { css } from 'lit';

/** The page itself: VS Code's own colours and font, the panel's few names for them. Custom properties reach into every element. */
export const pageStyles = css`
  :root {
    --ink: var(--vscode-editor-foreground, var(--vscode-foreground));
    --paper: var(--vscode-editor-background);
    --quiet: color-mix(in srgb, var(--ink) 78%, var(--paper));
    --mark: color-mix(in srgb, var(--ink) 62%, var(--paper));
    --far: color-mix(in srgb, var(--ink) 68%, var(--paper));
    --prop: color-mix(in srgb, var(--ink) 56%, var(--paper));
    --line: color-mix(in srgb, var(--ink) 20%, var(--paper));
    --track: var(--line);
    --faint: 16%;
    --yellow: var(--vscode-charts-yellow);
    /* VS Code's own orange lets the page shine through, and its high-contrast themes have none. */
    --orange: oklch(from var(--vscode-charts-orange, var(--vscode-charts-yellow)) l c h / 1);
    /* Pulled a little towards the text colour, so that it stands out from the page in light themes too. */
    --accent: color-mix(in srgb, var(--orange) 90%, var(--ink));
    /* The theme's orange, clear enough to shine on the body's flat tone instead of dirtying it. */
    --glow: oklch(from var(--orange) 0.72 0.19 h / 1);
    --edge: var(--vscode-contrastBorder, transparent);
    --chip-edge: color-mix(in srgb, var(--ink) 62%, var(--paper));
    --hover: var(--vscode-toolbar-hoverBackground, transparent);
    --hover-edge: var(--vscode-toolbar-hoverOutline, transparent);
    --focus: var(--vscode-focusBorder);
    --radius: 4px;
    /* Cards without a border line up by their content. */
    --outdent: -13px;
  }
  body {
    background: var(--paper);
    color: var(--ink);
    font-family: var(--vscode-font-family, sans-serif);
    font-size: var(--vscode-font-size, 13px);
    margin: 0;
    padding: 0;
  }
  body.vscode-high-contrast,
  body.vscode-high-contrast-light {
    --quiet: var(--ink);
    --mark: var(--ink);
    --outdent: 0;
    --line: var(--vscode-contrastBorder);
    --track: color-mix(in srgb, var(--ink) 45%, var(--paper));
    /* The theme has no colour for it; the button's own fallback is a dark grey. */
    --vscode-button-secondaryBackground: var(--paper);
    --vscode-button-secondaryHoverBackground: var(--paper);
    --accent: var(--orange);
    --faint: 45%;
    /* Its yellow stands in for orange; what is yellow beside that is turned to a hue of its own. */
    --yellow: oklch(from var(--vscode-charts-yellow) l c calc(h + 110) / 1);
  }
  /* On a pale body a glow has to be deeper than the accent is on the dark page. */
  body.vscode-dark,
  body.vscode-high-contrast:not(.vscode-high-contrast-light) {
    --prop: color-mix(in srgb, var(--ink) 46%, var(--paper));
  }
  body.vscode-dark {
    --glow: oklch(from var(--orange) 0.69 0.2 h / 1);
  }
  body.vscode-high-contrast:not(.vscode-high-contrast-light) {
    --glow: oklch(from var(--orange) 0.7 0.19 h / 1);
    /* The theme draws both kinds of buttons alike, black with an edge; the first choice is filled, as pressed chips are. */
    --vscode-button-background: var(--ink);
    --vscode-button-hoverBackground: color-mix(in srgb, var(--ink) 85%, var(--paper));
    --vscode-button-foreground: var(--paper);
  }
`;

/** What every element of the panel starts from. */
export const baseStyles = css`
  :host {
    box-sizing: border-box;
    display: block;
  }
  :host([hidden]) {
    display: none;
  }
  *,
  *::before,
  *::after {
    box-sizing: inherit;
  }
  h1,
  h2,
  h3,
  p,
  ul,
  ol {
    margin: 0;
    padding: 0;
  }
  h1,
  h2,
  h3 {
    font-weight: 600;
    text-wrap: balance;
  }
  h1:focus {
    outline: none;
  }
  h1 {
    font-size: 26px;
    font-weight: 400;
    line-height: 32px;
  }
  h2 {
    font-size: 15px;
    line-height: 20px;
  }
  p,
  li {
    line-height: 1.5;
    max-width: 65ch;
    text-wrap: pretty;
  }
  ul,
  ol {
    list-style: none;
  }
  .quiet {
    color: var(--quiet);
  }
  .visually-hidden {
    clip-path: inset(50%);
    height: 1px;
    overflow: hidden;
    position: absolute;
    white-space: nowrap;
    width: 1px;
  }
`;

/** A view that reads from top to bottom, with large text buttons: vscode-button with more room around the words. */
export const pageViewStyles = [
  baseStyles,
  css`
    vscode-button::part(base) {
      font-size: 14px;
      min-height: 36px;
      padding: 4px 20px;
    }
    .actions {
      display: flex;
      flex-wrap: wrap;
      gap: 12px;
    }
    .page {
      display: grid;
      gap: 32px;
      margin: 0 auto;
      max-width: 1120px;
      padding: 24px clamp(16px, 4vw, 48px) 48px;
    }
    .top {
      align-items: baseline;
      display: grid;
      gap: 8px 16px;
      grid-template-columns: minmax(0, 1fr) auto;
    }
  `,
];
