import type { BuildOptions } from 'esbuild';
export const panelBuild: BuildOptions;
