// Mocha's spec reporter, which also leaves its counts in a file for the summary over all suites, in all and by test file, and why tests failed.
const { writeFileSync } = require('node:fs');
const { relative } = require('node:path');
const { reporters } = require('mocha');

/** What went wrong; between its seed and what it broke, a property's counterexample may be pages long. */
function reason(error) {
  const text = String(error?.message ?? error);
  const [broken] = /^Got .*/m.exec(text) ?? [];
  return broken ? `${text.slice(0, 400)} … ${broken}` : text.slice(0, 800);
}

module.exports = class CountingReporter extends reporters.Spec {
  constructor(runner, options) {
    super(runner, options);
    const out = process.env['UNHUNCH_TEST_RESULTS'];
    const files = {};
    const failing = [];
    const count = (test, what) => {
      const file = test.file ? relative(process.cwd(), test.file) : 'unknown';
      files[file] ??= { passed: 0, failed: 0 };
      files[file][what] += 1;
    };
    runner.on('pass', (test) => count(test, 'passed'));
    runner.on('fail', (test, error) => {
      count(test, 'failed');
      failing.push(`${test.fullTitle()}: ${reason(error)}`);
    });
    runner.once('end', () => {
      const { passes, failures } = this.stats;
      if (out) writeFileSync(out, JSON.stringify({ passed: passes, failed: failures, files, failing }));
    });
  }
};
