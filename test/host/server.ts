import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';
import { cleanUp, keepForCleanUp, type CleanUp } from './cleanUp';
import type { ServerBuild } from './serverBuild';

export interface ServerOptions {
  /** Everything the server writes goes in here. */
  readonly dataFolder: string;
  readonly userData: string;
  readonly extensions: string;
  readonly logFile: string;
  /** A free one if left out. */
  readonly port?: number;
  /**
   * Lets the address name an extension in development and its tests (`payload`). VS Code then shows no toasts and
   * answers dialogs by itself, so it is off wherever the screen matters.
   */
  readonly automation?: boolean;
  readonly env?: Readonly<Record<string, string>>;
  /** A script that the server and its extension hosts load first. `NODE_OPTIONS` would not reach the hosts. */
  readonly preload?: string | undefined;
}

/** No extension gallery: tests ask nothing of the network. */
const offline = { EXTENSIONS_GALLERY: '{}' };

export interface Server {
  readonly port: number;
  readonly origin: string;
  /** The last lines of what the server said. */
  logTail(): Promise<string>;
  stop(): Promise<void>;
}

export function serverArguments(options: Pick<ServerOptions, 'dataFolder' | 'userData' | 'extensions'>): string[] {
  return [
    ...['--server-data-dir', options.dataFolder],
    ...['--user-data-dir', options.userData],
    ...['--extensions-dir', options.extensions],
    '--accept-server-license-terms',
    ...['--telemetry-level', 'off'],
  ];
}

/** Starts VS Code's server on a free port of 127.0.0.1 and waits until it answers. */
export async function startServer(build: ServerBuild, options: ServerOptions): Promise<Server> {
  const log = openSync(options.logFile, 'a');
  const own = [
    '--host',
    '127.0.0.1',
    '--port',
    String(options.port ?? 0),
    '--without-connection-token',
    '--disable-workspace-trust',
  ];
  if (options.automation) own.push('--enable-smoke-test-driver');
  const preload = options.preload === undefined ? [] : [`--require=${options.preload}`];
  const args = [...preload, build.serverMain, ...own, ...serverArguments(options)];
  const child = spawn(build.node, args, {
    env: { ...withoutEditorVariables(process.env), ...offline, ...options.env },
    stdio: ['ignore', log, log],
    detached: process.platform !== 'win32',
  });
  closeSync(log);
  const ended = once(child, 'exit');
  const kill = () => {
    if (child.exitCode !== null || child.pid === undefined) return;
    try {
      // the whole group: the extension hosts are the server's children
      process.kill(process.platform === 'win32' ? child.pid : -child.pid, 'SIGKILL');
    } catch {
      // already gone
    }
  };
  const item: CleanUp = {
    kill,
    stop: async () => {
      kill();
      await ended;
    },
  };
  keepForCleanUp(item);
  const logTail = async () => (await readFile(options.logFile, 'utf8')).split('\n').slice(-40).join('\n');
  for (let waited = 0; waited < 30_000; waited += 50) {
    const listening = /agent listening on (\d+)/.exec(await readFile(options.logFile, 'utf8'));
    if (listening) {
      const port = Number(listening[1]);
      return { port, origin: `http://127.0.0.1:${port}`, logTail, stop: () => cleanUp(item) };
    }
    if (child.exitCode !== null) break;
    await delay(50);
  }
  await cleanUp(item);
  throw new Error(`VS Code's server did not start:\n${await logTail()}`);
}

/** A terminal inside VS Code must not hand its own editor down to the one under test. */
function withoutEditorVariables(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const foreign = (name: string) => /^(VSCODE_|ELECTRON_)/.test(name) || name === 'NODE_OPTIONS';
  return Object.fromEntries(Object.entries(env).filter(([name]) => !foreign(name)));
}
