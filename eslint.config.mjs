import js from '@eslint/js';
import tseslint from 'typescript-eslint';

/** Which folders of src a folder may import. The arrows of the house; anything else is a wall. */
const arrows = {
  core: [],
  figure: [],
  movements: ['figure'],
  care: ['figure'],
  protocol: ['core', 'figure'],
  editor: ['core', 'figure', 'movements', 'care', 'protocol'],
  panel: ['protocol', 'figure'],
};
const folders = Object.keys(arrows);

/** Packages beyond which a pure folder sees nothing; `vscode` is for the editor alone. */
const mayUseVscode = new Set(['editor']);

const wall = (folder) => ({
  files: [`src/${folder}/**/*.ts`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        paths: mayUseVscode.has(folder) ? [] : [{ name: 'vscode', message: 'Only src/editor knows the editor.' }],
        patterns: [
          {
            // Folders of src, not a panel's own folder of the same name.
            regex: `^(\\.\\./)+(${folders.filter((other) => other !== folder && !arrows[folder].includes(other)).join('|')})/|/(extension|unhunch)$`,
            message: `src/${folder} may import only: ${arrows[folder].join(', ') || 'nothing of its neighbours'}.`,
          },
          { regex: '^node:', message: 'No Node API in src: the same code runs in a web worker.' },
        ],
      },
    ],
  },
});

export default tseslint.config(
  {
    ignores: [
      'out/',
      'dist/',
      'coverage/',
      '.vscode-test/',
      'node_modules/',
      '**/*.js',
      '**/*.cjs',
      '**/*.mjs',
      'test/sample/',
    ],
  },
  js.configs.recommended,
  ...tseslint.configs.strict,
  {
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Named exports only.' },
        { selector: 'ExportAllDeclaration', message: 'No barrels.' },
      ],
      eqeqeq: 'error',
    },
  },
  ...folders.map(wall),
  {
    files: [
      'src/core/**/*.ts',
      'src/figure/**/*.ts',
      'src/movements/**/*.ts',
      'src/care/**/*.ts',
      'src/protocol/**/*.ts',
    ],
    rules: {
      'no-restricted-globals': ['error', 'setTimeout', 'setInterval', 'performance', 'crypto', 'window', 'document'],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'Time is passed in.' },
        { object: 'Math', property: 'random', message: 'Chance is passed in.' },
      ],
    },
  },
);
