import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import type { Browser } from 'playwright-core';
import type { ToPanel } from '../../src/protocol/messages';
import { panelDocument } from '../panel/panelDocument';
import { facts } from '../panel/sampleViews';
import { light } from '../panel/themes';

/** When things were on the screen, in ms since the panel began to be loaded. */
export interface Opened {
  readonly inView: number;
  readonly all: number;
}

/**
 * The editor's side. It has begun to make the view when it opened the panel, and answers the panel when that says that it is there,
 * but not before the view is made: so many ms after the panel began to be loaded, by a process of its own.
 */
const answering = (messages: readonly ToPanel[], madeAfter: number): string => `
  window.acquireVsCodeApi = () => ({
    postMessage: ({ type }) => {
      const answer = () => { for (const m of ${JSON.stringify(messages)}) window.postMessage(m, '*'); };
      const wait = ${madeAfter} - performance.now();
      if (type === 'ready' && wait > 0) setTimeout(answer, wait);
      else if (type === 'ready') answer();
    },
    getState: () => undefined,
    setState: () => undefined,
  });`;

/**
 * Looks at each picture when it has been painted, once there may be something in it, from within the page: what the test's own
 * messages take does not count.
 */
const watching = (begin: string): string => `
  window.opened = (async () => {
    await ${begin};
    const painted = () => new Promise((resolve) => requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = resolve;
      port2.postMessage(undefined);
    }));
    for (let inView = 0; ;) {
      await painted();
      const progress = document.querySelector('unhunch-app')?.shadowRoot?.querySelector('unhunch-progress');
      const charts = [...(progress?.shadowRoot?.querySelectorAll('unhunch-chart') ?? [])];
      if (charts.length === 0 && !document.querySelector('h1')) continue;
      const waiting = charts.filter(({ model, shadowRoot }) => !model.empty && !shadowRoot?.querySelector('.drawing'));
      const isSeen = waiting.every((chart) => chart.getBoundingClientRect().top >= window.innerHeight);
      if (isSeen && inView === 0) inView = performance.now();
      if (waiting.length === 0) return { inView, all: performance.now() };
    }
  })();`;

/** So many ms after it was opened, a browser's window has nothing left to do. */
const windowUp = 800;

/** A panel with one line of text. */
const emptyScript = "document.body.append(Object.assign(document.createElement('h1'), { textContent: 'Nothing' }));";

/** Panels opened one at a time in a browser page of their own, loaded from this machine. */
export class PanelOpener {
  private page = '';

  private constructor(
    private readonly browser: Browser,
    private readonly server: Server,
  ) {}

  static async start(browser: Browser, scripts: ReadonlyMap<string, Uint8Array>): Promise<PanelOpener> {
    const server = createServer(({ url = '/' }, response) => {
      const name = url.slice(1);
      const script = name === 'empty.js' ? emptyScript : scripts.get(name);
      response.setHeader('content-type', script === undefined ? 'text/html' : 'text/javascript');
      response.end(script ?? opener.page);
    });
    const opener = new PanelOpener(browser, server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return opener;
  }

  /** How long an empty panel takes. */
  async empty(): Promise<number> {
    return (await this.open(panelDocument(light, { scriptUri: '/empty.js', imported: [] }, watching('undefined'))))
      .inView;
  }

  /** How long the panel takes to show a view that takes the editor so many ms to make. */
  async showing(view: ToPanel, madeAfter: number): Promise<Opened> {
    const messages: readonly ToPanel[] = [
      { type: 'setting', locale: 'en', sound: 'off' },
      { type: 'safetyFacts', facts },
      view,
    ];
    const imported = ['/panel-shared.js', '/progress.js'];
    return this.open(
      panelDocument(
        light,
        { scriptUri: '/panel.js', imported },
        watching("customElements.whenDefined('unhunch-progress')") + answering(messages, madeAfter),
      ),
    );
  }

  stop(): void {
    this.server.close();
  }

  private async open(html: string): Promise<Opened> {
    this.page = html;
    const { port } = this.server.address() as AddressInfo;
    const context = await this.browser.newContext({ viewport: { width: 1200, height: 900 } });
    const page = await context.newPage();
    // A new window brings pages of the browser's own, such as that of its address bar, which would load beside the panel. An editor's window is there already.
    await delay(windowUp);
    await page.goto(`http://127.0.0.1:${port}/`, { waitUntil: 'commit' });
    const opened = await page.evaluate(() => (window as unknown as { opened: Promise<Opened> }).opened);
    await context.close();
    return opened;
  }
}
