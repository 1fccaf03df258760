import { existsSync } from 'node:fs';
import { onPath } from './desktopBuild';
import { run } from './runQuietly';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const elsewhere = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** The path of a Chromium; on Debian and its relatives one is installed if it is missing. */
export async function ensureChromium(): Promise<string> {
  const chosen = process.env['UNHUNCH_CHROMIUM'];
  if (chosen) return chosen;
  const found = find() ?? ((await installFromDebian()) ? find() : undefined);
  if (found) return found;
  throw new Error(
    'No Chromium found: install Chromium or Google Chrome (Debian: apt-get install chromium), or name one in UNHUNCH_CHROMIUM.',
  );
}

function find(): string | undefined {
  for (const name of names) {
    const path = onPath(name);
    if (path) return path;
  }
  return elsewhere.find((path) => existsSync(path));
}

async function installFromDebian(): Promise<boolean> {
  if (process.platform !== 'linux' || !onPath('apt-get')) return false;
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const apt = (...args: string[]) => {
    const [command = 'apt-get', ...rest] = [...asRoot, 'apt-get', ...args];
    return run(command, rest, { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  };
  console.log('Chromium is missing: installing it with apt-get (once).');
  try {
    await apt('update');
    const { code } = await apt('install', '-y', '--no-install-recommends', 'chromium');
    return code === 0;
  } catch {
    return false;
  }
}
