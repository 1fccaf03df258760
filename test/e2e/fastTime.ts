import { join } from 'node:path';
import { repositoryRoot } from '../host/repositoryRoot';

/** What a workbench is opened with to have the extensions' clock run this many times as fast, from now on and through reloads. */
export const fastTime = (factor: number) => ({
  installed: [join(repositoryRoot, 'test', 'host', 'fastTime')],
  env: { UNHUNCH_FAST: String(factor), UNHUNCH_FAST_FROM: String(Date.now()) },
});
