import { join } from 'node:path';
import { repositoryRoot } from '../host/repositoryRoot';

/** What makes the extension's clock run this many times as fast, from now on and through reloads. */
export const fastTime = (factor: number): Readonly<Record<string, string>> => ({
  NODE_OPTIONS: `--require ${join(repositoryRoot, 'test', 'host', 'standIns', 'fastTime.cjs')}`,
  UNHUNCH_FAST: String(factor),
  UNHUNCH_FAST_FROM: String(Date.now()),
});
