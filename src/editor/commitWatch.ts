import * as vscode from 'vscode';

/** The part of the built-in git extension's API (version 1) that is used. */
interface GitRepository {
  readonly onDidCommit?: vscode.Event<void>;
}
interface GitApi {
  readonly repositories: readonly GitRepository[];
  readonly onDidOpenRepository: vscode.Event<GitRepository>;
}
interface GitExports {
  readonly enabled: boolean;
  getAPI(version: 1): GitApi;
}

/** Hears of commits from the built-in git extension, if that is running. Never starts it. */
export class CommitWatch implements vscode.Disposable {
  private readonly subscriptions: vscode.Disposable[] = [];

  constructor(private readonly onCommit: () => void) {}

  /** Listens from now on, if it does not yet and can. Cheap enough to be called whenever a break is held. */
  attach(): void {
    if (this.subscriptions.length > 0) return;
    const git = vscode.extensions.getExtension<GitExports>('vscode.git');
    if (!git?.isActive || !git.exports.enabled) return;
    const api = git.exports.getAPI(1);
    this.subscriptions.push(api.onDidOpenRepository((repository) => this.watch(repository)));
    for (const repository of api.repositories) this.watch(repository);
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  private watch({ onDidCommit }: GitRepository): void {
    if (onDidCommit) this.subscriptions.push(onDidCommit(this.onCommit));
  }
}
