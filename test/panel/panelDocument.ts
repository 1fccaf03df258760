import { panelHtml, type PanelPage as PanelScripts } from '../../src/editor/panelHtml';
import type { Theme } from './themes';

const nonce = 'dGVzdA';

/** VS Code's own default style sheet for webviews. */
const editorStyles = `
  html { scrollbar-color: #79797966 var(--vscode-editor-background); }
  body { overscroll-behavior-x: none; background-color: transparent; color: var(--vscode-editor-foreground);
    font-family: var(--vscode-font-family); font-weight: var(--vscode-font-weight); font-size: var(--vscode-font-size);
    margin: 0; padding: 0 20px; }`;

/** The panel's page as VS Code hands it to a webview, with its policy and classes. `before`: a script that runs before the panel's own. */
export function panelDocument(
  theme: Theme,
  scripts: Pick<PanelScripts, 'scriptUri' | 'imported'>,
  before: string,
): string {
  const dress = `
    for (const [name, value] of Object.entries(${JSON.stringify(theme.colours)}))
      document.documentElement.style.setProperty('--vscode-' + name, value);
    const editorStyles = new CSSStyleSheet();
    editorStyles.replaceSync(${JSON.stringify(editorStyles)});
    document.adoptedStyleSheets = [editorStyles];`;
  return panelHtml({ ...scripts, nonce, locale: 'en' }).replace(
    '<body>',
    () => `<body class="${theme.bodyClass}"><script nonce="${nonce}">${dress}${before}</script>`,
  );
}
