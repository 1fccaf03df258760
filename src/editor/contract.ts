import type * as vscode from 'vscode';
import { createApi, type ApiParts, type UnhunchApi } from './api';
import { Slouches, type SlouchParts } from './slouches';

export type ContractParts = Omit<ApiParts, 'slouches'> & SlouchParts;

/** What other extensions and links may ask for. Loaded when one of them does. */
export class Contract implements vscode.Disposable {
  readonly api: UnhunchApi;
  readonly slouches: Slouches;
  private readonly events: { dispose(): void };

  constructor(parts: ContractParts) {
    this.slouches = new Slouches(parts);
    const { api, ...events } = createApi({ ...parts, slouches: this.slouches });
    this.api = api;
    this.events = events;
  }

  dispose(): void {
    this.events.dispose();
  }
}
