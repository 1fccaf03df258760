import Module, { createRequire } from 'node:module';

const load = createRequire(__filename);

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

type Listener = (event: never) => void;

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
