import { versionLines } from '../host/versions';

/** The versions the way through the whole product is tested on: all we support, unless told otherwise. */
export const versions = versionLines
  .map(({ line }) => line)
  .filter((line) => (process.env['UNHUNCH_VSCODE'] ?? line).split(',').includes(line));

/** For what does not depend on the version but takes its time: the newest of them. */
export const newest = versions.slice(0, 1);
