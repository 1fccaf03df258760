import * as vscode from 'vscode';
import type { SharedText } from './sharedSession';
import type { Log } from './log';

const fileName = 'session.json';

/** The file in the extension's own folder that the windows of one machine share, and news of its changes. */
export class SharedFile implements SharedText, vscode.Disposable {
  private readonly file: vscode.Uri;
  private watcher: vscode.FileSystemWatcher | undefined;
  private failed = false;

  constructor(
    private readonly folder: vscode.Uri,
    private readonly log: Log,
  ) {
    this.file = vscode.Uri.joinPath(folder, fileName);
  }

  /** Calls `onNews` whenever any window has written. A folder has to be there to be watched. */
  async watch(onNews: () => void): Promise<void> {
    await vscode.workspace.fs.createDirectory(this.folder);
    this.watcher = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(this.folder, fileName));
    this.watcher.onDidChange(onNews);
    this.watcher.onDidCreate(onNews);
  }

  async read(): Promise<string | undefined> {
    try {
      return new TextDecoder().decode(await vscode.workspace.fs.readFile(this.file));
    } catch {
      return undefined;
    }
  }

  /** Never fails: without the file the windows agree when they are given the focus. */
  async write(text: string): Promise<void> {
    try {
      await vscode.workspace.fs.writeFile(this.file, new TextEncoder().encode(text));
    } catch (error) {
      if (!this.failed) this.log.warn(`Other windows are not told: ${String(error)}`);
      this.failed = true;
    }
  }

  dispose(): void {
    this.watcher?.dispose();
  }
}
