import assert from 'node:assert/strict';
import type * as stretchPanel from '../../../src/editor/stretchPanel';
import type { StretchPanelParts } from '../../../src/editor/stretchPanel';
import { loadWith } from './fakeVscode';

describe('the panel', () => {
  /** Where it was put, each time it was made or revealed. */
  const opened = (visible: boolean) => {
    const places: unknown[] = [];
    const panel = {
      visible,
      webview: { html: '', onDidReceiveMessage: () => undefined, asWebviewUri: ({ path }: { path: string }) => path },
      onDidDispose: () => undefined,
      reveal: (...place: unknown[]) => places.push(place),
    };
    const vscode = {
      l10n: {},
      env: { language: 'en' },
      ViewColumn: { Active: -1, Beside: -2 },
      Uri: { joinPath: (_: unknown, ...parts: string[]) => ({ path: parts.join('/') }) },
      window: { createWebviewPanel: (_: string, __: string, place: unknown) => (places.push(place), panel) },
    };
    const { StretchPanel } = loadWith<typeof stretchPanel>(vscode, 'stretchPanel');
    const create = (aside: boolean, forProgress = false) =>
      StretchPanel.create({ forProgress } as StretchPanelParts, aside);
    const fetchedAhead = () => [...panel.webview.html.matchAll(/modulepreload.*href="(.*)"/g)].map(([, href]) => href);
    return { places, create, fetchedAhead };
  };

  it('that opens by itself leaves the editor its place and its keys', () => {
    const { places, create } = opened(false);
    create(true).revealAside();
    assert.deepEqual(places, [{ viewColumn: -2, preserveFocus: true }, [-2, true]]);
  });

  it('fetches the scripts it will import beside its own, those of progress only when it opens there', () => {
    const { create, fetchedAhead } = opened(true);
    create(false);
    assert.deepEqual(fetchedAhead(), ['panel-shared.js']);
    create(false, true);
    assert.deepEqual(fetchedAhead(), ['panel-shared.js', 'progress.js']);
  });

  it('that is in sight already is not moved', () => {
    const { places, create } = opened(true);
    create(false).revealAside();
    assert.deepEqual(places, [-1]);
  });
});
