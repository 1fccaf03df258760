import assert from 'node:assert/strict';
import type * as stretchPanel from '../../../src/editor/stretchPanel';
import type { StretchPanelParts } from '../../../src/editor/stretchPanel';
import { loadWith } from './fakeVscode';

describe('the panel', () => {
  /** Where it was put, each time it was made or revealed. */
  const opened = (visible: boolean) => {
    const places: unknown[] = [];
    const uri = (path: string) => ({ path });
    const panel = {
      visible,
      webview: { onDidReceiveMessage: () => undefined, asWebviewUri: () => '' },
      onDidDispose: () => undefined,
      reveal: (...place: unknown[]) => places.push(place),
    };
    const vscode = {
      l10n: {},
      env: { language: 'en' },
      ViewColumn: { Active: -1, Beside: -2 },
      Uri: { joinPath: () => uri('') },
      window: { createWebviewPanel: (_: string, __: string, place: unknown) => (places.push(place), panel) },
    };
    const { StretchPanel } = loadWith<typeof stretchPanel>(vscode, 'stretchPanel');
    return { places, create: (aside: boolean) => StretchPanel.create({} as StretchPanelParts, aside) };
  };

  it('that opens by itself leaves the editor its place and its keys', () => {
    const { places, create } = opened(false);
    create(true).revealAside();
    assert.deepEqual(places, [{ viewColumn: -2, preserveFocus: true }, [-2, true]]);
  });

  it('that is in sight already is not moved', () => {
    const { places, create } = opened(true);
    create(false).revealAside();
    assert.deepEqual(places, [-1]);
  });
});
