import type * as vscode from 'vscode';
import type { BreakKind } from '../core/kinds';
import type { Duration } from '../core/time';
import type { OfferPage } from './offerPage';
import type { Stretches, StretchesParts } from './stretches';

/** The way to the stretches, whose code (catalogue, planner, panel) is loaded when the first person asks for it. */
export class StretchesDoor implements vscode.Disposable {
  private loading: Promise<Stretches> | undefined;

  constructor(private readonly parts: StretchesParts) {}

  async open(): Promise<void> {
    (await this.load()).open();
  }

  async showProgress(): Promise<void> {
    (await this.load()).showProgress();
  }

  /** `length` where it is not the one in the settings. */
  async start(kind: BreakKind | undefined, length?: Duration): Promise<void> {
    (await this.load()).start(kind, undefined, length);
  }

  /** Puts a due break before the person; `false` if the panel is in use for something else. */
  async showOffer(page: OfferPage): Promise<boolean> {
    return (await this.load()).showOffer(page);
  }

  /** Opens a page of Care; the overview unless one is named. */
  async openCare(page: unknown): Promise<void> {
    (await this.load()).openCare(page);
  }

  /** Has a turn of heat or cold that is under way go on in this window. */
  async wake(): Promise<void> {
    await this.load();
  }

  /** Takes over a panel that VS Code restored after a reload. */
  async adopt(panel: vscode.WebviewPanel): Promise<void> {
    (await this.load()).adopt(panel);
  }

  dispose(): void {
    void this.loading?.then((stretches) => stretches.dispose());
  }

  private load(): Promise<Stretches> {
    this.loading ??= import('./stretches').then(({ Stretches }) => new Stretches(this.parts));
    return this.loading;
  }
}
