import Module from 'node:module';
import * as vscode from 'vscode';

export type Listener = (event: unknown) => unknown;

/** A copy of the real `vscode` API that keeps event listeners instead of subscribing them, and registers nothing. */
export interface ShadowApi {
  readonly listeners: ReadonlyMap<string, Listener[]>;
  /** Loads a module that is given the copy wherever it requires `vscode`. */
  load(main: string): { activate?: (context: unknown) => unknown };
}

const nothing = new vscode.Disposable(() => undefined);

export function shadowApi(folder: string): ShadowApi {
  const listeners = new Map<string, Listener[]>();
  const api = Object.defineProperties({}, editable(vscode)) as object;
  for (const [name, value] of Object.entries(vscode)) {
    if (typeof value === 'object' && value !== null) put(api, name, shadow(name, value as object, listeners));
  }
  return {
    listeners,
    load(main) {
      const loader = Module as unknown as {
        _load: (request: string, parent?: { filename?: string }, ...rest: unknown[]) => unknown;
      };
      const original = loader._load;
      loader._load = function (this: unknown, request, parent, ...rest) {
        if (request === 'vscode' && parent?.filename?.startsWith(folder)) return api;
        return original.call(this, request, parent, ...rest);
      };
      return Module.createRequire(main)(main) as { activate?: (context: unknown) => unknown };
    },
  };
}

function shadow(space: string, real: object, listeners: Map<string, Listener[]>): object {
  const copy = Object.defineProperties({}, editable(real)) as object;
  for (const name of Object.keys(copy)) {
    if (/^onDid|^onWill/.test(name)) {
      put(copy, name, (listener: Listener, self?: unknown, disposables?: vscode.Disposable[]) => {
        const key = `${space}.${name}`;
        const known = listeners.get(key) ?? [];
        known.push(self === undefined ? listener : listener.bind(self));
        listeners.set(key, known);
        disposables?.push(nothing);
        return nothing;
      });
    } else if (name.startsWith('register')) put(copy, name, () => nothing);
    else if (name === 'tabGroups')
      put(copy, name, shadow(`${space}.${name}`, Reflect.get(real, name) as object, listeners));
  }
  return copy;
}

function put(object: object, name: string, value: unknown): void {
  Object.defineProperty(object, name, { value, configurable: true, enumerable: true, writable: true });
}

function editable(object: object): PropertyDescriptorMap {
  const descriptors = Object.getOwnPropertyDescriptors(object) as PropertyDescriptorMap;
  for (const descriptor of Object.values(descriptors)) {
    descriptor.configurable = true;
    if ('value' in descriptor) descriptor.writable = true;
  }
  return descriptors;
}
