/** The colours VS Code 1.139 hands a webview in its four theme kinds; only those the panel and its buttons use. */
export interface Theme {
  readonly name: string;
  readonly bodyClass: string;
  readonly colours: Readonly<Record<string, string>>;
}

const shared = {
  'font-family': '"Segoe UI", Ubuntu, "Droid Sans", sans-serif',
  'font-size': '13px',
  'font-weight': 'normal',
};

export const themes: readonly Theme[] = [
  {
    name: 'light',
    bodyClass: 'vscode-light',
    colours: {
      ...shared,
      foreground: '#3b3b3b',
      'editor-background': '#ffffff',
      'editor-foreground': '#3b3b3b',
      focusBorder: '#005fb8',
      errorForeground: '#f85149',
      'textLink-foreground': '#005fb8',
      'charts-orange': 'rgba(234, 92, 0, 0.33)',
      'button-background': '#005fb8',
      'button-foreground': '#ffffff',
      'button-border': '#0000001a',
      'button-hoverBackground': '#0258a8',
      'button-secondaryBackground': '#e5e5e5',
      'button-secondaryForeground': '#3b3b3b',
      'button-secondaryHoverBackground': '#cccccc',
      'toolbar-hoverBackground': '#b8b8b850',
    },
  },
  {
    name: 'dark',
    bodyClass: 'vscode-dark',
    colours: {
      ...shared,
      foreground: '#cccccc',
      'editor-background': '#1f1f1f',
      'editor-foreground': '#cccccc',
      focusBorder: '#0078d4',
      errorForeground: '#f85149',
      'textLink-foreground': '#4daafc',
      'charts-orange': 'rgba(234, 92, 0, 0.33)',
      'button-background': '#0078d4',
      'button-foreground': '#ffffff',
      'button-border': '#ffffff1a',
      'button-hoverBackground': '#026ec1',
      'button-secondaryBackground': '#00000000',
      'button-secondaryForeground': '#cccccc',
      'button-secondaryHoverBackground': '#2b2b2b',
      'toolbar-hoverBackground': '#5a5d5e50',
    },
  },
  {
    name: 'hc-dark',
    bodyClass: 'vscode-high-contrast',
    colours: {
      ...shared,
      foreground: '#ffffff',
      'editor-background': '#000000',
      'editor-foreground': '#ffffff',
      focusBorder: '#f38518',
      contrastBorder: '#6fc3df',
      contrastActiveBorder: '#f38518',
      errorForeground: '#f48771',
      'textLink-foreground': '#21a6ff',
      'charts-yellow': '#ffd370',
      'button-background': '#000000',
      'button-foreground': '#ffffff',
      'button-border': '#6fc3df',
      'button-hoverBackground': '#000000',
      'button-secondaryForeground': '#ffffff',
      'toolbar-hoverOutline': '#f38518',
    },
  },
  {
    name: 'hc-light',
    bodyClass: 'vscode-high-contrast-light vscode-high-contrast',
    colours: {
      ...shared,
      foreground: '#292929',
      'editor-background': '#ffffff',
      'editor-foreground': '#292929',
      focusBorder: '#006bbd',
      contrastBorder: '#0f4a85',
      contrastActiveBorder: '#006bbd',
      errorForeground: '#b5200d',
      'textLink-foreground': '#0f4a85',
      'charts-yellow': '#895503',
      'button-background': '#0f4a85',
      'button-foreground': '#ffffff',
      'button-border': '#0f4a85',
      'button-hoverBackground': '#0f4a85',
      'button-secondaryBackground': '#ffffff',
      'button-secondaryForeground': '#292929',
      'toolbar-hoverOutline': '#006bbd',
    },
  },
];
