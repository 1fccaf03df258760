// Writes down what Unhunch says in this window, whenever it says something else, into a file named after the extension host's process.
const { appendFileSync } = require('node:fs');
const { join } = require('node:path');
const vscode = require('vscode');

exports.activate = async () => {
  const api = await vscode.extensions.getExtension('unhunch.unhunch').activate();
  const file = join(process.env.STATUS_PROBE, String(process.pid));
  let before = '';
  const look = () => {
    const { phase, next, today, streak, continuousCoding } = api.status;
    const now = JSON.stringify({
      phase,
      kind: next?.kind,
      minutes: Math.ceil((next?.in ?? 0) / 60_000),
      today,
      streak,
    });
    if (now === before) return;
    before = now;
    appendFileSync(file, `${JSON.stringify({ at: Date.now(), continuousCoding, ...JSON.parse(now) })}\n`);
  };
  api.onDidChangeStatus(look);
  setInterval(look, 50);
  look();
};
