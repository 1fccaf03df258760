import type { LitElement } from 'lit';
import type { Browser, Page } from 'playwright-core';
import type { ToEditor, ToPanel } from '../../src/protocol/messages';
import { panelDocument } from './panelDocument';
import { figures } from './sampleViews';
import type { Theme } from './themes';

export interface PanelOptions {
  readonly theme: Theme;
  readonly width: number;
  readonly height: number;
  readonly reducedMotion?: boolean;
  /** What the page before a reload remembered. */
  readonly remembered?: unknown;
}

const address = 'http://127.0.0.1/panel/';
const scripts = { scriptUri: `${address}panel.js`, imported: [] };

/** A stand-in for the editor's side, which writes down what it is told. */
const editor = (remembered: unknown): string => `
  window.posted = []; window.saved = [];
  window.acquireVsCodeApi = () => ({
    postMessage: (m) => { window.posted.push(m); },
    getState: () => (${JSON.stringify(remembered) ?? 'undefined'}),
    setState: (s) => { window.saved.push(s); },
  });`;

/** The panel in a browser page. */
export class PanelPage {
  readonly problems: string[] = [];
  private document = '';

  private constructor(readonly page: Page) {
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') this.problems.push(message.text());
    });
    page.on('pageerror', (error) => this.problems.push(error.message));
  }

  static async open(browser: Browser, script: string, options: PanelOptions): Promise<PanelPage> {
    const context = await browser.newContext({ forcedColors: 'none' });
    const panel = new PanelPage(await context.newPage());
    await context.route(`${address}**`, (route) => {
      const name = new URL(route.request().url()).pathname;
      if (name.endsWith('.js')) return route.fulfill({ contentType: 'text/javascript', body: script });
      return route.fulfill({ contentType: 'text/html', body: panel.document });
    });
    await panel.openAnew(options);
    return panel;
  }

  /** Begins again from an empty document: a browser takes several times as long for a page of its own. */
  async openAnew({ theme, width, height, reducedMotion = false, remembered }: PanelOptions): Promise<void> {
    this.document = panelDocument(theme, scripts, editor(remembered));
    await this.page.setViewportSize({ width, height });
    await this.page.emulateMedia({ reducedMotion: reducedMotion ? 'reduce' : 'no-preference' });
    await this.page.mouse.move(0, 0);
    await this.page.goto(address);
    await this.send({ type: 'setting', locale: 'en', sound: 'off' });
    await this.send(figures);
  }

  async send(message: ToPanel): Promise<void> {
    await this.sendRaw(message);
  }

  async sendRaw(message: unknown): Promise<void> {
    await this.page.evaluate((m) => window.postMessage(m, '*'), message);
    await this.settle();
  }

  /** Until what was sent, or a new size of the window, is on the screen. */
  async settle(): Promise<void> {
    await this.page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 30))));
    // Charts are drawn one after the other.
    await this.page
      .locator('unhunch-chart')
      .evaluateAll((all) => Promise.all(all.map((chart) => (chart as unknown as LitElement).updateComplete)));
  }

  async posted(): Promise<ToEditor[]> {
    return this.page.evaluate(() => (window as unknown as { posted: ToEditor[] }).posted.splice(0));
  }

  /** What a screen reader is told. */
  async spoken(): Promise<string> {
    const texts = await this.page.locator('[aria-live]').allTextContents();
    return texts.join('');
  }

  async saved(): Promise<unknown[]> {
    return this.page.evaluate(() => (window as unknown as { saved: unknown[] }).saved);
  }

  async close(): Promise<void> {
    await this.page.context().close();
  }
}
