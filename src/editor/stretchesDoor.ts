import * as vscode from 'vscode';
import type { BreakKind } from '../core/kinds';
import { panelType } from './panelType';
import type { Stretches, StretchesParts } from './stretches';

/** The way to the stretches, whose code (catalogue, planner, panel) is loaded when the first person asks for it. */
export class StretchesDoor implements vscode.Disposable {
  private loading: Promise<Stretches> | undefined;
  private readonly serializer: vscode.Disposable;

  constructor(private readonly parts: StretchesParts) {
    this.serializer = vscode.window.registerWebviewPanelSerializer(panelType, {
      deserializeWebviewPanel: async (panel) => (await this.load()).adopt(panel),
    });
  }

  async open(): Promise<void> {
    (await this.load()).open();
  }

  async start(kind: BreakKind | undefined): Promise<void> {
    (await this.load()).start(kind);
  }

  dispose(): void {
    this.serializer.dispose();
    void this.loading?.then((stretches) => stretches.dispose());
  }

  private load(): Promise<Stretches> {
    this.loading ??= import('./stretches').then(({ Stretches }) => new Stretches(this.parts));
    return this.loading;
  }
}
