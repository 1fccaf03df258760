import { posix } from 'node:path';

/** As much of `vscode.Uri` as files need. */
class FakeUri {
  constructor(
    readonly scheme: string,
    readonly path: string,
  ) {}

  static file(path: string): FakeUri {
    return new FakeUri('file', path);
  }

  static joinPath({ scheme, path }: FakeUri, ...parts: string[]): FakeUri {
    return new FakeUri(scheme, posix.join(path, ...parts));
  }

  toString(): string {
    return `${this.scheme}://${this.path}`;
  }
}

interface Pick {
  readonly label: string;
}

/** The part of VS Code that saving to files and reading from them needs: the files are in memory, and dialogs are answered at once. */
export class FakeFiles {
  readonly files = new Map<string, Uint8Array>();
  /** The paths that were read. */
  readonly read: string[] = [];
  /** What was said in notifications. */
  readonly said: string[] = [];
  /** What the save dialogs began with. */
  readonly suggested: { readonly at: string; readonly endings: readonly string[] }[] = [];
  /** Chosen in the next file dialog; `undefined` for Escape. */
  path: string | undefined;
  /** Chosen in the next list. */
  choice: string | undefined;
  /** Schemes of file systems that can be read only. */
  readonly readOnly = ['vscode-vfs'];
  readonly l10n = {};
  readonly Uri = FakeUri;
  readonly window = {
    showSaveDialog: async ({ defaultUri, filters }: { defaultUri: FakeUri; filters: Record<string, string[]> }) => {
      this.suggested.push({ at: String(defaultUri), endings: Object.values(filters).flat() });
      return this.path === undefined ? undefined : FakeUri.file(this.path);
    },
    showOpenDialog: async () => (this.path === undefined ? undefined : [FakeUri.file(this.path)]),
    showQuickPick: async (picks: readonly Pick[]) => picks.find(({ label }) => label === this.choice),
    showInformationMessage: async (words: string) => void this.said.push(words),
  };
  readonly workspace = {
    workspaceFolders: [{ uri: FakeUri.file('/project') }] as { uri: FakeUri }[] | undefined,
    textDocuments: [] as { uri: FakeUri }[],
    asRelativePath: ({ path }: FakeUri) => path,
    fs: {
      isWritableFileSystem: (scheme: string) =>
        scheme === 'file' ? true : this.readOnly.includes(scheme) ? false : undefined,
      stat: async ({ path }: FakeUri) => ({ size: this.bytes(path).length }),
      readFile: async ({ path }: FakeUri) => (this.read.push(path), this.bytes(path)),
      writeFile: async ({ path }: FakeUri, bytes: Uint8Array) => void this.files.set(path, bytes),
    },
  };

  put(path: string, content: string | Uint8Array): void {
    this.files.set(path, typeof content === 'string' ? new TextEncoder().encode(content) : content);
  }

  text(path: string): string {
    return new TextDecoder().decode(this.bytes(path));
  }

  private bytes(path: string): Uint8Array {
    const found = this.files.get(path);
    if (!found) throw new Error(`There is no ${path}`);
    return found;
  }
}
