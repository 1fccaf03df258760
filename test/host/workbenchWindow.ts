import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { BrowserContext, Frame, Locator, Page } from 'playwright-core';
import { Focus } from './focus';
import { writeSettings, type Profile } from './profile';
import { repositoryRoot } from './repositoryRoot';
import type { ServerBuild } from './serverBuild';
import { webviewFrame, type WebviewTest } from './webviewFrame';

/** Toasts and menus slide in; a picture taken meanwhile shows half of them. Endless animations are not waited for. */
const transitionsEnded = `Promise.allSettled(
  document.getAnimations().filter((a) => a.effect.getComputedTiming().endTime !== Infinity).map((a) => a.finished))
  .then(() => undefined)`;

/** What the windows of one opened workbench share. */
export interface Session {
  readonly build: ServerBuild;
  readonly profile: Profile;
  readonly context: BrowserContext;
  readonly url: string;
  /** The user settings as last written. */
  readonly settings: Record<string, unknown>;
  end(): Promise<void>;
}

/** One window of VS Code, seen from its screen. */
export class Workbench {
  private readonly focus: Focus;

  private constructor(
    readonly page: Page,
    private readonly session: Session,
    private readonly isFirst: boolean,
  ) {
    this.focus = new Focus(page);
  }

  static async open(session: Session, isFirst = true): Promise<Workbench> {
    const workbench = new Workbench(await session.context.newPage(), session, isFirst);
    await workbench.page.goto(session.url);
    await workbench.untilReady();
    return workbench;
  }

  /** A second window on the same profile and server, as when a person opens one. */
  openSecondWindow(): Promise<Workbench> {
    return Workbench.open(this.session, false);
  }

  get profile(): Profile {
    return this.session.profile;
  }

  /** As a person does it: VS Code saves its state first, which a browser's reload does not wait for. */
  async reload(): Promise<void> {
    const loaded = this.page.waitForEvent('load');
    await this.runCommand('Developer: Reload Window');
    await loaded;
    await this.untilReady();
  }

  /** Closes this window; with the first window everything ends. */
  async close(): Promise<void> {
    if (this.isFirst) await this.session.end();
    else await this.page.close();
  }

  /** By id (`unhunch.unhunch.timer` or just `timer`) or by a text it shows. */
  statusBarItem(idOrText: string): Locator {
    const byId = `[id="${idOrText}"], [id$=".${idOrText}"]`;
    return this.page
      .locator('.statusbar-item')
      .and(this.page.locator(byId))
      .or(this.page.locator('.statusbar-item', { hasText: idOrText }));
  }

  /** A toast that shows this text. Its buttons: `.getByRole('button', { name })`. */
  notification(text: string | RegExp): Locator {
    return this.page.locator('.notifications-toasts .notification-list-item', { hasText: text });
  }

  /** Runs a command by the title the palette shows, e.g. `Unhunch: Open Stretches`. */
  async runCommand(title: string): Promise<void> {
    const input = this.page.locator('.quick-input-widget input[type=text]');
    const row = this.page
      .locator('.quick-input-list .monaco-list-row')
      .filter({ has: this.page.getByText(title, { exact: true }) });
    // A webview that is just coming up swallows keys or takes the focus back, which closes the palette: then it is opened again.
    for (let triesLeft = 8; ; triesLeft -= 1) {
      await this.page.keyboard.press('F1');
      try {
        await input.fill(`>${title}`, { timeout: 1500 });
        return await row.first().click({ timeout: 5000 });
      } catch (error) {
        if (triesLeft === 0) throw error;
      }
    }
  }

  /** Opens a file of the folder, puts the cursor in it and types. */
  async typeInEditor(text: string, { file = 'hello.js', delay = 20 } = {}): Promise<void> {
    const editor = this.page.locator('.editor-instance .monaco-editor').first();
    const tab = this.page.getByRole('tab', { name: file });
    if (await tab.isVisible()) await tab.click();
    else {
      await this.page.keyboard.press('Control+p');
      await this.page.locator('.quick-input-widget input[type=text]').fill(file);
      await this.page.locator('.quick-input-list .monaco-list-row', { hasText: file }).first().click();
    }
    // Once the text is longer than the window, the shadow at its upper edge takes the clicks meant for a line beneath it.
    const line = editor.locator('.view-line').first();
    await line.click({ timeout: 5000 }).catch(() => editor.click({ force: true }));
    await this.page.keyboard.type(text, { delay });
  }

  panelFrame(test: WebviewTest): Promise<Frame> {
    return webviewFrame(this.page, test);
  }

  /**
   * Changes some user settings while the workbench runs; the others stay. The server build does not watch the file, so it is saved
   * from this window, in an editor that is closed again. Waits until they count, which the window's title tells.
   */
  async changeSettings(settings: Readonly<Record<string, unknown>>): Promise<void> {
    const version = randomUUID();
    Object.assign(this.session.settings, settings, { 'window.title': version });
    await writeSettings(this.session.profile.userData, this.session.settings);
    await this.runCommand('Preferences: Open User Settings (JSON)');
    const tab = this.page.getByRole('tab', { name: 'settings.json' });
    // The editor shows what it remembers of the file before it has read it again. Saved then, the old settings would be back.
    await this.page.locator('.editor-instance .view-line', { hasText: version }).waitFor();
    await this.saveUntilTitled(version);
    await this.runCommand('View: Close Editor');
    await tab.waitFor({ state: 'detached' });
  }

  /** Once in some hundred times a file that is saved unchanged is not taken for a change of settings. */
  private async saveUntilTitled(title: string): Promise<void> {
    for (let triesLeft = 5; ; triesLeft -= 1) {
      await this.runCommand('File: Save');
      try {
        await this.page.waitForFunction((text) => document.title.includes(text), title, { timeout: 5000 });
        return;
      } catch (error) {
        if (triesLeft === 0) throw error;
      }
    }
  }

  /** From the first call on the window's focus is real: other windows no longer have it as well. */
  setFocused(focused: boolean): Promise<void> {
    return this.focus.set(focused);
  }

  async screenshot(name: string): Promise<string> {
    const path = join(repositoryRoot, 'out', 'screenshots', this.session.build.version.line, `${name}.png`);
    await mkdir(dirname(path), { recursive: true });
    await this.page.evaluate(transitionsEnded);
    await this.page.screenshot({ path });
    return path;
  }

  /** Everything extensions logged through their own log channels (Node host only). */
  async extensionLog(): Promise<string> {
    const { folder } = this.session.profile;
    const files = (await readdir(folder, { recursive: true, encoding: 'utf8' })).filter((f) =>
      /exthost\d+[\\/].+\.log$/.test(f),
    );
    const own = files.filter((file) => !/remoteexthost\.log$|vscode\./.test(file));
    return (await Promise.all(own.map((file) => readFile(join(folder, file), 'utf8')))).join('');
  }

  private async untilReady(): Promise<void> {
    await this.page.locator('.monaco-workbench .part.statusbar').waitFor({ timeout: 60_000 });
    await this.page.locator('.statusbar-item').first().waitFor({ timeout: 60_000 });
  }
}
