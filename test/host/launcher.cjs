#!/usr/bin/env node
// An executable that takes the desktop build's arguments, for `runTests({ vscodeExecutablePath })`.
require('tsx/cjs');
const { launch } = require('./launch.ts');

launch(process.argv.slice(2)).then((code) => process.exit(code));
