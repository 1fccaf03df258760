import * as l10n from '@vscode/l10n';
import * as vscode from 'vscode';
import type { WarmthFace } from './warmthFace';

/** A status bar item that is there only while a turn of heat or cold is. */
export class WarmthBar implements vscode.Disposable {
  private item: vscode.StatusBarItem | undefined;

  show(face: WarmthFace | undefined): void {
    if (!face) return this.dispose();
    if (!this.item) {
      this.item = vscode.window.createStatusBarItem('unhunch.care', vscode.StatusBarAlignment.Right, 89);
      this.item.name = l10n.t('Unhunch: heat and cold');
    }
    const { item } = this;
    item.text = face.text;
    item.tooltip = face.label;
    item.accessibilityInformation = { label: face.label, role: 'button' };
    item.backgroundColor = face.calling ? new vscode.ThemeColor('statusBarItem.warningBackground') : undefined;
    item.command = { command: 'unhunch.openCare', title: face.label, arguments: [face.page] };
    item.show();
  }

  dispose(): void {
    this.item?.dispose();
    this.item = undefined;
  }
}
