import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const repositoryRoot = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** Where editors are kept between runs. */
export const editorCache = join(repositoryRoot, '.vscode-test');
