const { flatTemplates } = require('./flatTemplates.js');

/**
 * How esbuild makes the panel. What is looked at now and then is a script of its own; what both need goes into one called
 * after the panel, and counts as its size.
 * @type {import('esbuild').BuildOptions}
 */
const panelBuild = {
  entryPoints: { panel: 'src/panel/main.ts', progress: 'src/panel/progress/progressPage.ts' },
  outdir: 'dist/panel',
  bundle: true,
  minify: true,
  platform: 'browser',
  target: 'es2022',
  format: 'esm',
  splitting: true,
  chunkNames: 'panel-shared',
  plugins: [flatTemplates],
};

module.exports = { panelBuild };
