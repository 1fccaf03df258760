import { mkdir, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { borrowBrowser, returnBrowser } from './browser';
import { copyExtension, linkExtension, onlyForWebWorker } from './extensionFolder';
import { installVsix } from './installVsix';
import { createProfile, type Profile } from './profile';
import { startServer } from './server';
import { serverBuild, type ServerBuild } from './serverBuild';
import { versionLine, type ThemeKind, type VersionLine } from './versions';
import { workbenchUrl } from './workbenchUrl';
import { Workbench, type Session } from './workbenchWindow';

export interface WorkbenchOptions {
  readonly version?: VersionLine['line'];
  /** The extension under test: its folder, or its package, installed as a person would install it. */
  readonly extension?: { readonly developmentPath: string } | { readonly vsix: string };
  /** Folders of further extensions to have installed. */
  readonly installed?: readonly string[];
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly theme?: ThemeKind;
  /** The folder to open; a fresh copy of the sample project if left out; `false` for none. */
  readonly folder?: string | false;
  readonly size?: { readonly width: number; readonly height: number };
  /** The language extensions are told, e.g. `de`; VS Code itself stays English. */
  readonly locale?: string;
  readonly timezone?: string;
  readonly reducedMotion?: boolean;
  /** Runs the extension in the browser's web-worker host instead of the server's Node host. No toasts are shown then. */
  readonly webWorkerHost?: boolean;
  readonly env?: Readonly<Record<string, string>>;
  /** A script that the extension host loads first. */
  readonly preload?: string;
}

/** Opens a workbench of its own: own server, own profile, own browser storage. */
export async function openWorkbench(options: WorkbenchOptions = {}): Promise<Workbench> {
  const build = await serverBuild(versionLine(options.version ?? '1.139'));
  const theme = options.theme && { 'workbench.colorTheme': build.version.themes[options.theme] };
  const settings = { ...theme, ...options.settings };
  const profile = await createProfile(settings);
  const extensionDevelopmentPath = await placeExtensions(options, build, profile);
  const { timezone } = options;
  const server = await startServer(build, {
    dataFolder: profile.folder,
    userData: profile.userData,
    extensions: profile.extensions,
    logFile: profile.serverLog,
    automation: extensionDevelopmentPath !== undefined,
    preload: options.preload,
    env: { ...(timezone ? { TZ: timezone } : {}), ...options.env },
  });
  const context = await newContext(options);
  const folder = options.folder === false ? undefined : resolve(options.folder ?? profile.sample);
  const session: Session = {
    build,
    profile,
    context,
    settings,
    url: workbenchUrl(server.port, { folder, extensionDevelopmentPath }),
    end: async () => {
      await context.close();
      await returnBrowser();
      await server.stop();
      await profile.remove();
    },
  };
  try {
    return await Workbench.open(session);
  } catch (error) {
    const log = await server.logTail();
    await session.end();
    const message = error instanceof Error ? error.message : String(error);
    throw new Error(`The workbench did not open: ${message}\n${log}`, { cause: error });
  }
}

/** Puts the extensions where installed ones are; one for the web-worker host has to be named in the address instead. */
async function placeExtensions(
  options: WorkbenchOptions,
  build: ServerBuild,
  profile: Profile,
): Promise<string | undefined> {
  for (const folder of options.installed ?? []) await linkExtension(resolve(folder), profile.extensions);
  const { extension } = options;
  if (!extension) return undefined;
  if (!options.webWorkerHost) {
    if ('vsix' in extension) await installVsix(build, profile, resolve(extension.vsix));
    else await linkExtension(resolve(extension.developmentPath), profile.extensions);
    return undefined;
  }
  const copy = join(profile.folder, 'web');
  if ('vsix' in extension) {
    const installed = join(profile.extensions, await installVsix(build, profile, resolve(extension.vsix)));
    await copyExtension(installed, copy, onlyForWebWorker);
    await rm(profile.extensions, { recursive: true });
    await mkdir(profile.extensions);
  } else {
    await copyExtension(resolve(extension.developmentPath), copy, onlyForWebWorker);
  }
  return copy;
}

async function newContext({ size, locale, timezone, theme, reducedMotion }: WorkbenchOptions): Promise<BrowserContext> {
  const browser = await borrowBrowser();
  const context = await browser.newContext({
    viewport: { ...(size ?? { width: 1280, height: 800 }) },
    colorScheme: theme === 'light' || theme === 'hcLight' ? 'light' : 'dark',
    reducedMotion: reducedMotion ? 'reduce' : 'no-preference',
    ...(locale ? { locale } : {}),
    ...(timezone ? { timezoneId: timezone } : {}),
  });
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  if (locale) await context.addInitScript(`globalThis._VSCODE_NLS_LANGUAGE = ${JSON.stringify(locale)};`);
  return context;
}
