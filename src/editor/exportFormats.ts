import * as l10n from '@vscode/l10n';
import type * as vscode from 'vscode';
import { breaksCsv, daysCsv } from '../core/exportCsv';
import type { ExportFile } from '../core/exportFile';
import type { History } from '../core/history';
import type { LocalDay } from '../core/localDay';
import type { Settings } from '../core/settings';

/** A form in which a person's data can be taken along, as it is offered to them. */
export interface ExportFormat extends vscode.QuickPickItem {
  /** Of the file. */
  readonly name: string;
  readonly text: () => string;
}

export interface ExportSources {
  readonly today: LocalDay;
  readonly compose: () => ExportFile;
  /** Of all machines together. */
  readonly history: () => History;
  readonly machines: () => ReadonlyMap<string, History>;
  readonly settings: () => Settings;
}

/** The first is the one that can be imported again. */
export function exportFormats({
  today,
  compose,
  history,
  machines,
  settings,
}: ExportSources): [ExportFormat, ...ExportFormat[]] {
  return [
    {
      label: l10n.t('Everything'),
      description: l10n.t('One JSON file, which can be imported again'),
      name: `unhunch-${today}.json`,
      text: () => JSON.stringify(compose(), undefined, 2),
    },
    {
      label: l10n.t('Days'),
      description: l10n.t('For a spreadsheet: CSV, one row per day'),
      name: `unhunch-days-${today}.csv`,
      text: () => daysCsv(history(), today, settings()),
    },
    {
      label: l10n.t('Breaks'),
      description: l10n.t('For a spreadsheet: CSV, one row per break of the last 90 days with breaks'),
      name: `unhunch-breaks-${today}.csv`,
      text: () => breaksCsv(machines()),
    },
  ];
}
