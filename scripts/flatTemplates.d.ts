import type { Plugin } from 'esbuild';
export const flatTemplates: Plugin;
