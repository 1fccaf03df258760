import * as vscode from 'vscode';
import type { ExportFile } from '../core/exportFile';
import type { BreakKind } from '../core/kinds';
import type { Status } from '../core/status';
import { minute } from '../core/time';
import type { Settings } from '../core/settings';
import { asKind, asSnoozeMinutes } from './arguments';
import type { BreakKeeper } from './keeper';
import type { OwnDataDoor } from './ownDataDoor';
import type { Slouches } from './slouches';

/** What `activate` returns: the public contract for other extensions. */
export interface UnhunchApi {
  readonly version: 1;
  readonly status: Status;
  readonly onDidChangeStatus: vscode.Event<Status>;
  startBreak(kind?: BreakKind): Thenable<void>;
  /** Puts a due break off by 1 to 60 minutes, the person's snooze time unless told. Nothing happens when none is due. */
  snooze(minutes?: number): Thenable<void>;
  reportSlouch(): Thenable<void>;
  /** Everything Unhunch has saved, as plain data: what the exported file holds. */
  exportData(): Thenable<ExportFile>;
}

export interface ApiParts {
  readonly keeper: BreakKeeper;
  readonly settings: () => Settings;
  readonly ownData: OwnDataDoor;
  readonly slouches: Slouches;
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
      keeper.answers.snooze(minutes === undefined ? settings().snooze : asSnoozeMinutes(minutes) * minute);
    },
    reportSlouch: () => parts.slouches.report(),
    exportData: () => parts.ownData.compose(),
  };
  const dispose = (): void => {
    subscription.dispose();
    emitter.dispose();
  };
  return { api, dispose };
}
