// Preloaded into VS Code's extension host: Date.now runs ahead by the milliseconds that stand in a file, as when a machine slept.
const fs = require('node:fs');

const file = process.env.UNHUNCH_CLOCK_FILE;
if (file && process.argv.some((argument) => argument.includes('extensionHost'))) {
  const now = Date.now;
  let ahead = 0;
  let readAt = 0;
  Date.now = () => {
    if (now() - readAt > 100) {
      readAt = now();
      try {
        ahead = Number(fs.readFileSync(file, 'utf8')) || 0;
      } catch {
        ahead = 0;
      }
    }
    return now() + ahead;
  };
}
