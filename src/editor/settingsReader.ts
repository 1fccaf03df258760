import * as vscode from 'vscode';
import type { SettingProblem } from '../core/parseSettings';
import { settingNames, type SettingName } from '../core/settingNames';
import { defaultSettings, type Settings } from '../core/settings';
import { WarnOnce, type Log } from './log';

/** CommonJS's own, in both of VS Code's hosts: loads what is needed once a setting is set. */
declare function require(path: '../core/parseSettings'): typeof import('../core/parseSettings');
declare function require(path: './settingNotice'): typeof import('./settingNotice');

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
      this.settings = this.read((problem) => {
        // Whoever has just written it is in this window.
        if (vscode.window.state.focused) void require('./settingNotice').tellSettingProblem(problem);
      });
      onChange();
    });
  }

  readonly current = (): Settings => this.settings;

  dispose(): void {
    this.subscription.dispose();
  }

  private read(onNews: (problem: SettingProblem) => void = () => undefined): Settings {
    const configuration = vscode.workspace.getConfiguration('unhunch');
    // They are all settings of the application, which can be set for the person only.
    const read = (name: SettingName): unknown => configuration.inspect(name)?.globalValue;
    if (settingNames.every((name) => read(name) === undefined)) return defaultSettings;
    const { parseSettings, settingProblemNote } = require('../core/parseSettings');
    const { settings, problems } = parseSettings(read);
    for (const problem of problems) if (this.warnings.warn(settingProblemNote(problem))) onNews(problem);
    return settings;
  }
}
