import { chromium, type Browser } from 'playwright-core';
import { ensureChromium } from './ensureChromium';

const flags = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
  // nothing outside this machine is ever asked for
  '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1',
];

let shared: { readonly browser: Promise<Browser>; users: number } | undefined;

/** One headless Chromium for the whole process: started by its first user, closed after its last. */
export async function borrowBrowser(): Promise<Browser> {
  shared ??= { browser: launch(), users: 0 };
  shared.users += 1;
  return shared.browser;
}

/** The browser that is open in this process, if any is. */
export async function openBrowser(): Promise<Browser | undefined> {
  return shared?.browser;
}

export async function returnBrowser(): Promise<void> {
  if (!shared || --shared.users > 0) return;
  const { browser } = shared;
  shared = undefined;
  await (await browser).close();
}

async function launch(): Promise<Browser> {
  const executablePath = await ensureChromium();
  return chromium.launch({
    executablePath,
    headless: true,
    args: flags,
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
}
