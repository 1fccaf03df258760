import type * as vscode from 'vscode';
import type { Contract, ContractParts } from './contract';

/** CommonJS's own, in both of VS Code's hosts. */
declare function require(path: './contract'): typeof import('./contract');

/** The way in for other extensions and links, whose code is loaded when the first one comes. */
export class ContractDoor implements vscode.Disposable {
  private loaded: Contract | undefined;

  constructor(private readonly parts: ContractParts) {}

  /** At once: the API answers when it is asked. */
  get contract(): Contract {
    return (this.loaded ??= new (require('./contract').Contract)(this.parts));
  }

  /** Whether a slouch was reported since this was last asked. */
  takeSlouch(): boolean {
    return this.loaded?.slouches.takeReport() ?? false;
  }

  dispose(): void {
    this.loaded?.dispose();
  }
}
