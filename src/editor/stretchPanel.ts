import * as l10n from '@vscode/l10n';
import * as vscode from 'vscode';
import type { SoundStyle } from '../core/kinds';
import { language } from '../protocol/language';
import type { ToEditor, ToPanel } from '../protocol/messages';
import { parseToEditor } from '../protocol/parse';
import type { Log } from './log';
import { panelHtml } from './panelHtml';
import { panelType } from './panelType';

export interface StretchPanelParts {
  readonly extensionUri: vscode.Uri;
  readonly sound: () => SoundStyle;
  /** Whether progress is the first thing it will show. */
  readonly forProgress: boolean;
  /** Every well-formed message, `ready` included: the page was (re)loaded and shows nothing yet. */
  readonly onMessage: (message: ToEditor) => void;
  /** The person closed it. */
  readonly onClosed: () => void;
  readonly log: Log;
}

/** Messages that leave the page as it is. */
const asides: ReadonlySet<ToPanel['type']> = new Set(['setting', 'figures', 'playhead']);

const titleOf = (view: ToPanel['type']): string => (view === 'progress' ? l10n.t('My Progress') : l10n.t('Stretches'));

/** The webview: its page, its messages, its life. Knows nothing of breaks. */
export class StretchPanel {
  /** A page that is not there yet, or hidden, hears nothing; it asks with `ready` when it is there. */
  private listening = false;

  /** `aside`: beside the editor, which keeps the keys. */
  static create(parts: StretchPanelParts, aside = false): StretchPanel {
    const place = aside ? { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true } : vscode.ViewColumn.Active;
    const panel = vscode.window.createWebviewPanel(panelType, l10n.t('Stretches'), place, {});
    return new StretchPanel(panel, parts);
  }

  constructor(
    private readonly panel: vscode.WebviewPanel,
    private readonly parts: StretchPanelParts,
  ) {
    const root = vscode.Uri.joinPath(parts.extensionUri, 'dist', 'panel');
    panel.iconPath = {
      light: vscode.Uri.joinPath(parts.extensionUri, 'media', 'tab-light.svg'),
      dark: vscode.Uri.joinPath(parts.extensionUri, 'media', 'tab-dark.svg'),
    };
    panel.webview.options = { enableScripts: true, localResourceRoots: [root] };
    panel.webview.onDidReceiveMessage((input: unknown) => this.receive(input));
    panel.onDidDispose(() => parts.onClosed());
    const script = (name: string): string => String(panel.webview.asWebviewUri(vscode.Uri.joinPath(root, name)));
    panel.webview.html = panelHtml({
      scriptUri: script('panel.js'),
      imported: [script('panel-shared.js'), ...(parts.forProgress ? [script('progress.js')] : [])],
      nonce: crypto.randomUUID().replaceAll('-', ''),
      locale: language(),
    });
  }

  /** Whether there is a page to hear it. */
  send(message: ToPanel): boolean {
    if (!this.listening) return false;
    if (!asides.has(message.type)) this.panel.title = titleOf(message.type);
    this.panel.webview.postMessage(message).then(undefined, (error: unknown) => this.parts.log.debug(String(error)));
    return this.panel.visible;
  }

  get visible(): boolean {
    return this.panel.visible;
  }

  reveal(): void {
    this.panel.reveal();
  }

  /** Leaves the keys to the editor, and covers none. */
  revealAside(): void {
    if (!this.panel.visible) this.panel.reveal(vscode.ViewColumn.Beside, true);
  }

  close(): void {
    this.panel.dispose();
  }

  /** What holds for every view: the language and the sound. */
  sendSetting(): void {
    this.send({
      type: 'setting',
      locale: language(),
      ...(vscode.l10n.bundle ? { bundle: vscode.l10n.bundle } : {}),
      sound: this.parts.sound(),
    });
  }

  private receive(input: unknown): void {
    const parsed = parseToEditor(input);
    if (!parsed.ok) return this.parts.log.warn(`A message from the panel was not understood: ${parsed.problem}`);
    if (parsed.message.type === 'problem') return this.parts.log.error(`Panel: ${parsed.message.message}`);
    if (parsed.message.type === 'ready') {
      this.listening = true;
      this.sendSetting();
    }
    this.parts.onMessage(parsed.message);
  }
}
