import type { Page } from 'playwright-core';
import { borrowBrowser, returnBrowser } from './browser';
import { writeSettings, type Profile } from './profile';
import { startServer, type Server } from './server';
import { serverBuild } from './serverBuild';
import { TestOutput } from './testOutput';
import type { VersionLine } from './versions';
import { workbenchUrl } from './workbenchUrl';

export interface ServerTestRun {
  readonly version: VersionLine;
  readonly extensionDevelopmentPath: string;
  readonly extensionTestsPath: string;
  readonly profile: Profile;
  readonly folder: string | undefined;
  readonly userData: string;
  readonly extensions: string;
  readonly timeoutMs: number;
}

/** Runs a test bundle in the extension host of a server build, printing what it prints; returns its exit code. */
export async function runServerTests(run: ServerTestRun): Promise<number> {
  const { profile, userData, extensions } = run;
  if (userData !== profile.userData) await writeSettings(userData, {});
  const build = await serverBuild(run.version);
  const places = { dataFolder: profile.folder, userData, extensions, logFile: profile.serverLog };
  const server = await startServer(build, { ...places, automation: true });
  try {
    const browser = await borrowBrowser();
    try {
      const page = await (await browser.newContext({ viewport: { width: 1280, height: 800 } })).newPage();
      const output = new TestOutput();
      const code = await untilExit(page, workbenchUrl(server.port, run), output, run.timeoutMs);
      if (code !== 0) output.showAll();
      if (code === undefined) await explain(server, `The tests did not end within ${run.timeoutMs / 1000} s.`);
      return code ?? 1;
    } finally {
      await returnBrowser();
    }
  } catch (error) {
    await explain(server, error instanceof Error ? error.message : String(error));
    return 1;
  } finally {
    await server.stop();
  }
}

async function untilExit(page: Page, url: string, output: TestOutput, timeoutMs: number): Promise<number | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const ended = new Promise<number | undefined>((resolve, reject) => {
    timer = setTimeout(() => resolve(undefined), timeoutMs);
    page.once('crash', () => reject(new Error('The browser page crashed.')));
    void page.exposeFunction('codeAutomationLog', (type: string, args: readonly unknown[]) => output.add(type, args));
    void page.exposeFunction('codeAutomationExit', (code: number) => resolve(code));
  });
  try {
    await page.goto(url);
    return await ended;
  } finally {
    clearTimeout(timer);
  }
}

async function explain(server: Server, what: string): Promise<void> {
  process.stderr.write(`${what}\nThe server's last words:\n${await server.logTail()}\n`);
}
