/** A version line of VS Code and the exact builds that stand for it here. */
export interface VersionLine {
  readonly line: '1.139' | '1.100';
  readonly desktop: string;
  readonly codeServer: string;
  /** The Node major version its server build runs on. */
  readonly node: 20 | 24;
  readonly themes: Readonly<Record<ThemeKind, string>>;
}

export type ThemeKind = 'light' | 'dark' | 'hcDark' | 'hcLight';

const highContrast = { hcDark: 'Default High Contrast', hcLight: 'Default High Contrast Light' };

export const newest: VersionLine = {
  line: '1.139',
  desktop: '1.139.1',
  codeServer: '4.139.1',
  node: 24,
  themes: { light: 'Light Modern', dark: 'Dark Modern', ...highContrast },
};

/** The oldest version the manifest's `engines.vscode` allows. */
export const oldest: VersionLine = {
  line: '1.100',
  desktop: '1.100.3',
  codeServer: '4.100.3',
  node: 20,
  themes: { light: 'Default Light Modern', dark: 'Default Dark Modern', ...highContrast },
};

export const versionLines: readonly VersionLine[] = [newest, oldest];

export function versionLine(line: string): VersionLine {
  const found = versionLines.find((candidate) => candidate.line === line);
  if (!found)
    throw new Error(`Unknown VS Code version ${line}: choose from ${versionLines.map((v) => v.line).join(', ')}.`);
  return found;
}
