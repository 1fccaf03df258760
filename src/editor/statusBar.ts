import * as vscode from 'vscode';
import type { Face } from './statusBarFace';
import { tooltipCommands } from './statusBarTooltip';

/** The one status bar item. Touches the editor only when what it shows has changed. */
export class StatusBar implements vscode.Disposable {
  private readonly item: vscode.StatusBarItem;
  private shown: Face | undefined;

  constructor() {
    this.item = vscode.window.createStatusBarItem('unhunch.status', vscode.StatusBarAlignment.Right, 90);
    this.item.name = 'Unhunch';
  }

  show(face: Face): void {
    const before = this.shown;
    this.shown = face;
    if (face.text !== before?.text) this.item.text = face.text;
    if (face.command !== before?.command) this.item.command = face.command;
    if (face.label !== before?.label) this.item.accessibilityInformation = { label: face.label, role: 'button' };
    if (face.tooltip !== before?.tooltip) {
      const tooltip = new vscode.MarkdownString(face.tooltip);
      tooltip.isTrusted = { enabledCommands: [...tooltipCommands] };
      this.item.tooltip = tooltip;
    }
    if (face.calling !== before?.calling) {
      this.item.backgroundColor = face.calling ? new vscode.ThemeColor('statusBarItem.warningBackground') : undefined;
    }
    if (face.visible !== before?.visible) {
      if (face.visible) this.item.show();
      else this.item.hide();
    }
  }

  dispose(): void {
    this.item.dispose();
  }
}
