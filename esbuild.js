// Builds the extension (desktop and web), the panel, the icons and, with --tests, the suites that run inside VS Code.
const esbuild = require('esbuild');
const fs = require('node:fs');
const path = require('node:path');
const { buildIcons } = require('./scripts/icons.js');
const { panelBuild } = require('./scripts/panelBuild.js');

const watch = process.argv.includes('--watch');
const tests = process.argv.includes('--tests');

/** @type {esbuild.BuildOptions} */
const common = {
  bundle: true,
  minify: !watch,
  sourcemap: watch ? 'inline' : false,
  target: 'es2022',
  // No Node API anywhere in src: the same code runs in a web worker.
  platform: 'browser',
  logLevel: 'warning',
};

/** In the desktop build what the code loads only when it comes to it is a file of its own, an entry point below. */
const onDemand = {
  name: 'on-demand',
  setup(build) {
    build.onResolve({ filter: /^\.\.?\// }, ({ kind, path: file }) =>
      kind === 'require-call' || kind === 'dynamic-import'
        ? { path: `./${path.basename(file)}.js`, external: true }
        : undefined,
    );
  },
};

/** In the editor's hosts words are looked up by VS Code itself, which knows the language. The panel and the unit tests have the library. */
const editorWords = {
  name: 'editor-words',
  setup(build) {
    build.onResolve({ filter: /^@vscode\/l10n$/ }, () => ({ path: 'l10n', namespace: 'editor-words' }));
    build.onLoad({ filter: /.*/, namespace: 'editor-words' }, () => ({
      contents: "import { l10n } from 'vscode'; export const t = l10n.t;",
    }));
  },
};

/**
 * esbuild copies a module's hundreds of names for every file that imports all of it as a namespace. VS Code's module needs no such
 * copy, which would cost 1 MB of heap: its namespace is the module itself.
 */
const plainVscode = {
  name: 'plain-vscode',
  setup(build) {
    build.initialOptions.write = false;
    build.onEnd(({ outputFiles = [] }) => {
      for (const { path: file, text } of outputFiles) {
        fs.mkdirSync(path.dirname(file), { recursive: true });
        fs.writeFileSync(file, text.replaceAll(/[\w$]+\(require\("vscode"\)\)/g, 'require("vscode")'));
      }
    });
  },
};

/** @type {esbuild.BuildOptions[]} */
const builds = [
  {
    ...common,
    entryPoints: {
      extension: 'src/extension.ts',
      unhunch: 'src/unhunch.ts',
      happenings: 'src/editor/happenings.ts',
      commands: 'src/editor/commands.ts',
      stretches: 'src/editor/stretches.ts',
      offers: 'src/editor/offers.ts',
      nudgeLines: 'src/editor/nudgeLines.ts',
      ownData: 'src/editor/ownData.ts',
      historyWriter: 'src/editor/historyWriter.ts',
      addUp: 'src/core/addUp.ts',
      version1: 'src/core/version1.ts',
      erasure: 'src/core/erasure.ts',
      setAside: 'src/editor/setAside.ts',
      savedForm: 'src/editor/savedForm.ts',
      clockStep: 'src/core/clockStep.ts',
      parseSettings: 'src/core/parseSettings.ts',
      settingNotice: 'src/editor/settingNotice.ts',
      phaseWords: 'src/editor/phaseWords.ts',
      contract: 'src/editor/contract.ts',
      commitWatch: 'src/editor/commitWatch.ts',
      runKinds: 'src/editor/runKinds.ts',
    },
    outdir: 'dist',
    format: 'cjs',
    external: ['vscode'],
    // As a require, which is what VS Code's hosts give the module 'vscode' through.
    supported: { 'dynamic-import': false },
    plugins: [onDemand, editorWords, plainVscode],
  },
  {
    ...common,
    entryPoints: { extension: 'src/extension.ts' },
    outdir: 'dist/web',
    format: 'cjs',
    external: ['vscode'],
    plugins: [editorWords, plainVscode],
  },
  { ...panelBuild, ...common, ...(watch ? { plugins: [] } : {}) },
];

if (tests) {
  const suites = fs
    .readdirSync('test/integration', { recursive: true })
    .map(String)
    .filter((file) => file.endsWith('.test.ts') || file === 'index.ts');
  builds.push({
    ...common,
    minify: false,
    sourcemap: 'inline',
    entryPoints: suites.map((file) => path.join('test/integration', file)),
    outdir: 'out/test/integration',
    format: 'cjs',
    platform: 'node',
    external: ['vscode', 'mocha'],
  });
}

async function main() {
  fs.rmSync('dist', { recursive: true, force: true });
  buildIcons('media', 'dist');
  if (!watch) {
    await Promise.all(builds.map((options) => esbuild.build(options)));
    return;
  }
  const contexts = await Promise.all(builds.map((options) => esbuild.context(options)));
  await Promise.all(contexts.map((context) => context.watch()));
  console.log('Watching');
}

main().catch((error) => {
  console.error(error.message);
  process.exit(1);
});
