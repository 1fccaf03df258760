import { statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import Module from 'node:module';
import * as vscode from 'vscode';
import { ActivationClock } from './activationClock';
import { reportedActivation } from './activationReport';
import { eventCosts } from './eventCost';
import { heapAtRest } from './heap';
import { watchNetwork } from './watchNetwork';
import { warmUp } from './warmUp';
import { watchTimers } from './watchTimers';

/** Measures from inside the extension host, at the bidding of the bench outside. */
export function activate(context: vscode.ExtensionContext): void {
  const timers = watchTimers();
  const subject = variable('BENCH_SUBJECT');
  const clock = new ActivationClock(new Map(JSON.parse(variable('BENCH_FOLDERS')) as [string, string][]));
  const network = watchNetwork(subject);
  const answers: Record<string, (query: URLSearchParams) => unknown> = {
    '/activate': (query) => activated(query.get('id') ?? '', clock, context),
    '/report': (query) => reportedActivation(query.getAll('id')),
    '/loaded': () => bytesLoaded(subject),
    '/wakeups': () => timers.take(subject),
    '/network': () => network.count(),
    '/events': (query) => eventCosts(query.get('folder') ?? '', query.get('id') ?? ''),
  };
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    Promise.resolve()
      .then(() => answers[url.pathname]?.(url.searchParams))
      .then((value) => response.end(JSON.stringify(value ?? null)))
      .catch((error: unknown) => response.writeHead(500).end(String(error instanceof Error ? error.stack : error)));
  });
  server.listen(0, '127.0.0.1', () => {
    const address = server.address();
    if (typeof address === 'object' && address) writeFileSync(variable('BENCH_PORT_FILE'), String(address.port));
  });
}

interface Activated {
  readonly ms: number;
  readonly heap: number;
}

async function activated(id: string, clock: ActivationClock, context: vscode.ExtensionContext): Promise<Activated> {
  const extension = vscode.extensions.getExtension(id);
  if (!extension) throw new Error(`${id} is not installed: ${vscode.extensions.all.map((e) => e.id).join(' ')}`);
  if (extension.isActive) throw new Error(`${id} was active already.`);
  await warmUp(context);
  const before = await heapAtRest();
  await extension.activate();
  // what an extension does just after activation counts too
  await new Promise((resolve) => setTimeout(resolve, 1500));
  return { ms: clock.milliseconds(id), heap: (await heapAtRest()) - before };
}

/** Size of every file of the subject that Node has loaded. */
function bytesLoaded(path: string): number {
  const loaded = Object.keys((Module as unknown as { _cache: Record<string, unknown> })._cache);
  return loaded.filter((file) => file.includes(path)).reduce((sum, file) => sum + statSync(file).size, 0);
}

function variable(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set.`);
  return value;
}
