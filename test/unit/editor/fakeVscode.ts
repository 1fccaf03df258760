import Module, { createRequire } from 'node:module';

const load = createRequire(__filename);

type Listener = (event: never) => void;

/** What is done with VS Code when nothing of it is looked at: every call gives something that can be disposed of. */
const nothing: unknown = new Proxy(() => undefined, {
  get: (_, name) => (name === 'then' ? undefined : nothing),
  apply: () => nothing,
  construct: () => ({}),
});

/** A webview panel without a page; tests say what its page would. */
export class FakePanel {
  visible = true;
  title = '';
  iconPath: unknown;
  readonly sent: { type: string; [field: string]: unknown }[] = [];
  private disposed: (() => void) | undefined;
  private receive: ((message: unknown) => void) | undefined;
  readonly webview = {
    options: {},
    html: '',
    onDidReceiveMessage: (receive: (message: unknown) => void) => void (this.receive = receive),
    asWebviewUri: (uri: unknown) => uri,
    postMessage: (message: { type: string }) => {
      this.sent.push(message);
      return Promise.resolve(true);
    },
  };

  onDidDispose(disposed: () => void): void {
    this.disposed = disposed;
  }

  reveal(): void {
    this.visible = true;
  }

  dispose(): void {
    this.disposed?.();
  }

  /** The page says this. */
  say(message: object): void {
    this.receive?.(message);
  }

  /** The view that was sent last. */
  get view(): { type: string; [field: string]: unknown } | undefined {
    const asides = ['setting', 'figures', 'safetyFacts', 'playhead'];
    return this.sent.findLast(({ type }) => !asides.includes(type));
  }
}

/** The part of VS Code that Care needs, without a window. */
export class FakeVscode {
  readonly state = { focused: true, active: true };
  /** What was said in notifications. */
  readonly said: string[] = [];
  /** The panels that were opened, the last one last. */
  readonly panels: FakePanel[] = [];
  private readonly listeners: Listener[] = [];
  readonly env = { language: 'en', uriScheme: 'vscode-insiders' };
  readonly l10n = { bundle: undefined };
  readonly StatusBarAlignment = { Left: 1, Right: 2 };
  readonly ThemeColor = nothing;
  readonly ViewColumn = { Active: -1 };
  readonly Uri = { joinPath: (): string => '' };
  readonly window = new Proxy(
    {
      state: this.state,
      showInformationMessage: (words: string): Promise<undefined> => {
        this.said.push(words);
        return Promise.resolve(undefined);
      },
      createWebviewPanel: (): FakePanel => {
        const panel = new FakePanel();
        this.panels.push(panel);
        return panel;
      },
      createStatusBarItem: (): object => ({ show: () => undefined, dispose: () => undefined }),
      onDidChangeWindowState: (listener: Listener): object => {
        this.listeners.push(listener);
        return { dispose: () => undefined };
      },
    },
    { get: (known, name) => (name in known ? known[name as keyof typeof known] : nothing) },
  );

  focus(focused: boolean): void {
    this.state.focused = focused;
    for (const listener of this.listeners) listener({ focused } as never);
  }
}

/** Loads a file of src/editor anew, with this in the place of VS Code. */
export function loadWith<Loaded>(vscode: unknown, file: string): Loaded {
  const loader = Module as unknown as { _load: (request: string, ...rest: unknown[]) => unknown };
  const original = loader._load;
  const path = load.resolve(`../../../src/editor/${file}`);
  // Each test has a VS Code of its own.
  for (const cached of Object.keys(load.cache))
    if (cached.includes('/src/editor/')) Reflect.deleteProperty(load.cache, cached);
  loader._load = function (this: unknown, request, ...rest) {
    return request === 'vscode' ? vscode : original.call(this, request, ...rest);
  };
  try {
    return load(path) as Loaded;
  } finally {
    loader._load = original;
  }
}

/** Events that tests fire by their name. */
export class FakeEvents {
  private readonly listeners = new Map<string, Listener>();

  /** A part of VS Code with these members; any other is an event. */
  part<Known extends object>(known: Known): Known {
    const listen = (name: string) => (listener: Listener) => {
      this.listeners.set(name, listener);
      return { dispose: () => void this.listeners.delete(name) };
    };
    return new Proxy(known, {
      get: (target, name) => Reflect.get(target, name) ?? listen(String(name)),
    });
  }

  fire(name: string, event: unknown = {}): void {
    const listener = this.listeners.get(name);
    if (!listener) throw new Error(`Nobody listens to ${name}`);
    listener(event as never);
  }
}
