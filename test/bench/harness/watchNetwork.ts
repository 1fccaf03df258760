import http from 'node:http';
import https from 'node:https';
import net from 'node:net';

/** Counts requests and connections made by code whose path contains `path`. */
export function watchNetwork(path: string): { readonly count: () => number } {
  let count = 0;
  const wrap = (owner: object, name: string) => {
    const functions = owner as Record<string, (...args: unknown[]) => unknown>;
    const original = functions[name];
    if (!original) return;
    functions[name] = function (this: unknown, ...args: unknown[]) {
      if (new Error().stack?.includes(path)) count += 1;
      return original.apply(this, args);
    };
  };
  wrap(globalThis, 'fetch');
  for (const module of [http, https]) for (const name of ['request', 'get']) wrap(module, name);
  for (const name of ['connect', 'createConnection']) wrap(net, name);
  return { count: () => count };
}
