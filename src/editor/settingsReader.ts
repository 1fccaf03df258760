import * as vscode from 'vscode';
import { parseSettings } from '../core/parseSettings';
import type { Settings } from '../core/settings';
import { WarnOnce, type Log } from './log';

/** The person's settings, read anew whenever they change. */
export class SettingsReader implements vscode.Disposable {
  private settings: Settings;
  private readonly warnings: WarnOnce;
  private readonly subscription: vscode.Disposable;

  constructor(log: Log, onChange: () => void) {
    this.warnings = new WarnOnce(log);
    this.settings = this.read();
    this.subscription = vscode.workspace.onDidChangeConfiguration((event) => {
      if (!event.affectsConfiguration('unhunch')) return;
      this.settings = this.read();
      onChange();
    });
  }

  readonly current = (): Settings => this.settings;

  dispose(): void {
    this.subscription.dispose();
  }

  private read(): Settings {
    const configuration = vscode.workspace.getConfiguration('unhunch');
    const { settings, problems } = parseSettings((name) => configuration.inspect<unknown>(name)?.globalValue);
    for (const { name, problem, restCounts } of problems) {
      const instead = restCounts ? 'as it is, the rest of it counts' : 'and its default counts';
      this.warnings.warn(`Setting "unhunch.${name}" is not usable ${instead}: ${problem}`);
    }
    return settings;
  }
}
