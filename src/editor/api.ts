import * as vscode from 'vscode';
import type { BreakKind } from '../core/kinds';
import type { Status } from '../core/status';
import type { Instant } from '../core/time';
import { minute } from '../core/time';
import type { Settings } from '../core/settings';
import { asKind, asSnoozeMinutes } from './arguments';
import type { BreakKeeper } from './keeper';
import type { Slouches } from './slouches';
import type { Storage } from './storage';

/** Everything Unhunch has saved, as plain data. */
export interface ExportedData {
  readonly format: 'unhunch';
  readonly version: 1;
  /** Epoch ms. */
  readonly exportedAt: Instant;
  /** The saved values by their keys, what could not be read included. */
  readonly state: Readonly<Record<string, unknown>>;
}

/** What `activate` returns: the public contract for other extensions. */
export interface UnhunchApi {
  readonly version: 1;
  readonly status: Status;
  readonly onDidChangeStatus: vscode.Event<Status>;
  startBreak(kind?: BreakKind): Thenable<void>;
  /** Puts a due break off by 1 to 60 minutes, the person's snooze time unless told. Nothing happens when none is due. */
  snooze(minutes?: number): Thenable<void>;
  reportSlouch(): Thenable<void>;
  exportData(): Thenable<ExportedData>;
}

export interface ApiParts {
  readonly keeper: BreakKeeper;
  readonly settings: () => Settings;
  readonly storage: Storage;
  readonly slouches: Slouches;
  readonly now: () => Instant;
  readonly startBreak: (kind: BreakKind | undefined) => Promise<void>;
}

/** The API object and what has to be disposed with it. */
export function createApi(parts: ApiParts): { api: UnhunchApi; dispose(): void } {
  const { keeper, settings } = parts;
  const emitter = new vscode.EventEmitter<Status>();
  const subscription = keeper.changed.add(() => emitter.fire(keeper.status));
  const api: UnhunchApi = {
    version: 1,
    get status() {
      return keeper.status;
    },
    onDidChangeStatus: emitter.event,
    startBreak: async (kind) => parts.startBreak(asKind(kind)),
    snooze: async (minutes) => {
      keeper.snooze(minutes === undefined ? settings().snooze : asSnoozeMinutes(minutes) * minute);
    },
    reportSlouch: () => parts.slouches.report(),
    exportData: async () => {
      keeper.save();
      return { format: 'unhunch', version: 1, exportedAt: parts.now(), state: parts.storage.everything() };
    },
  };
  const dispose = (): void => {
    subscription.dispose();
    emitter.dispose();
  };
  return { api, dispose };
}
