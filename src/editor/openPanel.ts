import type * as vscode from 'vscode';
import type { ToPanel } from '../protocol/messages';
import type { View } from '../protocol/views';
import { FigureSupply } from './figureSupply';
import { findMovement } from './findMovement';
import { safetyWords } from './safetyWords';
import { StretchPanel, type StretchPanelParts } from './stretchPanel';

/** The one panel there is, while it is open, and how it came to be. */
export class OpenPanel {
  private panel: StretchPanel | undefined;
  private readonly figures = new FigureSupply(findMovement);
  /** VS Code restored it after a reload: only it knows yet which page was open. Over once the person asks for another. */
  private restored = false;
  /** It opened by itself for an offer, and closes with it. */
  private openedForOffer = false;

  constructor(private readonly parts: () => StretchPanelParts) {}

  get visible(): boolean {
    return this.panel?.visible ?? false;
  }

  reveal(): void {
    this.restored = false;
    if (this.panel) this.panel.reveal();
    else this.panel = StretchPanel.create(this.parts());
  }

  /** Beside what the person is doing, for an offer. */
  revealAside(): void {
    this.openedForOffer = this.panel === undefined;
    this.restored = false;
    if (this.panel) this.panel.revealAside();
    else this.panel = StretchPanel.create(this.parts(), true);
  }

  /** Takes over a panel that VS Code restored after a reload. */
  adopt(panel: vscode.WebviewPanel): void {
    if (this.panel) return panel.dispose();
    this.restored = true;
    this.panel = new StretchPanel(panel, this.parts());
  }

  close(): void {
    this.panel?.close();
  }

  /** The person closed it. */
  gone(): void {
    this.panel = undefined;
  }

  /** Whether it was there for the offer alone that is over now. */
  takeOpenedForOffer(): boolean {
    const opened = this.openedForOffer;
    this.openedForOffer = false;
    return opened;
  }

  /** The page is (re)loaded and has nothing yet; whether it is the one VS Code restored. Pages of Care carry no safety facts. */
  begun(): boolean {
    const { restored } = this;
    this.restored = false;
    this.figures.reset();
    this.panel?.send({ type: 'safetyFacts', facts: safetyWords() });
    return restored;
  }

  /** Shows a view, with the drawings that it lacks; whether there is a page to see it. */
  show(view: View): boolean {
    const figures = this.figures.missingFor(view);
    if (figures) this.panel?.send(figures);
    return this.panel?.send(view) ?? false;
  }

  send(message: ToPanel): void {
    this.panel?.send(message);
  }

  sendSetting(): void {
    this.panel?.sendSetting();
  }
}
