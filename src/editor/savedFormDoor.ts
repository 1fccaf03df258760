/** CommonJS's own, in both of VS Code's hosts: loads what a first start does not need. */
declare function require(path: './savedForm'): typeof import('./savedForm');

let loaded: typeof import('./savedForm') | undefined;

/** What reads a saved state, loaded with the first there is to read. */
export const savedForm = (): typeof import('./savedForm') => (loaded ??= require('./savedForm'));
