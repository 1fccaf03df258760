import { versionLines } from '../host/versions';

/** The versions the end-to-end tests run on: all we support, unless told otherwise. */
export const versions = versionLines
  .map(({ line }) => line)
  .filter((line) => (process.env['UNHUNCH_VSCODE'] ?? line).split(',').includes(line));
