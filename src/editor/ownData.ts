import * as l10n from '@vscode/l10n';
import * as vscode from 'vscode';
import { exportFile, largestImport, type ExportFile } from '../core/exportFile';
import type { History } from '../core/history';
import { localDay } from '../core/localDay';
import { freshSession, type Session } from '../core/session';
import type { Settings } from '../core/settings';
import type { Instant } from '../core/time';
import { exportFormats, type ExportFormat } from './exportFormats';
import { importedText, problemText, readBytes } from './importWords';
import type { BreakKeeper } from './keeper';
import type { Log } from './log';
import { everything, keptOf, putBack, takeInRest, unreadOf } from './savedCopy';
import type { SavedValues } from './savedValues';
import type { Storage } from './storage';
import { suggestedTarget } from './suggestedTarget';

export interface OwnDataParts {
  readonly keeper: BreakKeeper;
  readonly storage: Storage;
  readonly values: SavedValues;
  readonly settings: () => Settings;
  readonly now: () => Instant;
  readonly log: Log;
}

/** What was there before everything was deleted, kept as long as the window lives. */
interface Deleted {
  readonly machines: ReadonlyMap<string, History>;
  readonly saved: Readonly<Record<string, unknown>>;
  readonly session: Session;
}

/** A person's data is theirs: out as a file, in from a file, away for good. Loaded on first use. */
export class OwnData {
  private deleted: Deleted | undefined;

  constructor(private readonly parts: OwnDataParts) {}

  compose(): ExportFile {
    const { keeper, storage, values, now } = this.parts;
    keeper.save();
    return exportFile(storage.machines(), unreadOf(values), now(), keptOf(values));
  }

  /** Writes everything to a file the person chooses, or to the one given. */
  async export(target: vscode.Uri | undefined): Promise<void> {
    const choice = target ? this.formats()[0] : await this.askFormat();
    if (!choice) return;
    const file = target ?? (await this.askTarget(choice.name));
    if (!file) return;
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(choice.text()));
    this.parts.log.info(`Exported ${choice.name}`);
    if (!target) say(l10n.t('Saved to {0}.', vscode.workspace.asRelativePath(file)));
  }

  /** Merges a file the person chooses, or the one given, into what is here. A file that cannot be read whole changes nothing. */
  async import(source: vscode.Uri | undefined): Promise<void> {
    const file = source ?? (await vscode.window.showOpenDialog({ filters: { JSON: ['json'] } }))?.[0];
    if (!file) return;
    const { size } = await vscode.workspace.fs.stat(file);
    const read =
      size > largestImport
        ? { problem: { what: 'tooLarge' } as const }
        : readBytes(await vscode.workspace.fs.readFile(file));
    if ('problem' in read) throw new Error(problemText(read.problem));
    const { keeper, storage, values, log } = this.parts;
    keeper.save();
    const before = totals(storage.readHistory());
    storage.takeIn(read.machines);
    takeInRest(values, read.kept, read.unread);
    keeper.otherWindowWrote();
    const after = totals(storage.readHistory());
    log.info(`Imported ${after.days - before.days} days and ${after.breaks - before.breaks} breaks that were new`);
    if (!source) say(importedText(after.days - before.days, after.breaks - before.breaks));
  }

  async delete(): Promise<void> {
    const remove = l10n.t('Delete');
    const undo = l10n.t('Undo the last deletion');
    const answer = await vscode.window.showWarningMessage(
      l10n.t('Delete everything Unhunch has saved?'),
      {
        modal: true,
        detail: l10n.t(
          'Coding time, breaks, check-ins and your streak go, on this machine and wherever Settings Sync carries them. Settings stay.',
        ),
      },
      ...(this.deleted ? [remove, undo] : [remove]),
    );
    if (answer === undo) return this.undo();
    if (answer !== remove) return;
    this.deleteNow();
    const taken = await vscode.window.showInformationMessage(l10n.t('Everything is deleted.'), l10n.t('Undo'));
    if (taken) this.undo();
  }

  /** Says that something could not be read, and offers to take it along. */
  async tellUnread(): Promise<void> {
    const take = l10n.t('Export');
    const said = l10n.t(
      'Part of what Unhunch has saved cannot be read. It is kept as it is; everything else counts on.',
    );
    if ((await vscode.window.showInformationMessage(said, take)) === take) await this.export(undefined);
  }

  private deleteNow(): void {
    const { keeper, storage, values, settings, now, log } = this.parts;
    keeper.save();
    this.deleted = { machines: storage.machines(), saved: everything(values), session: keeper.current };
    storage.erase(now(), localDay(now(), settings().dayStartsAt));
    keeper.startOver(freshSession);
    log.info('Everything deleted');
  }

  private undo(): void {
    const { keeper, storage, values, log } = this.parts;
    if (!this.deleted) return;
    const { machines, saved, session } = this.deleted;
    this.deleted = undefined;
    putBack(values, saved);
    storage.takeIn(machines);
    keeper.startOver(session);
    log.info('Deletion undone');
  }

  private formats(): ReturnType<typeof exportFormats> {
    const { keeper, storage, settings, now } = this.parts;
    return exportFormats({
      today: localDay(now(), settings().dayStartsAt),
      compose: () => this.compose(),
      history: () => keeper.facts,
      machines: () => storage.machines(),
      settings,
    });
  }

  private async askFormat(): Promise<ExportFormat | undefined> {
    return vscode.window.showQuickPick(this.formats(), {
      title: 'Unhunch',
      placeHolder: l10n.t('What would you like to take with you?'),
    });
  }

  private async askTarget(name: string): Promise<vscode.Uri | undefined> {
    // So that the dialogs which know endings add one that was left out: the one for imports looks for it.
    const ending = name.slice(name.lastIndexOf('.') + 1);
    return vscode.window.showSaveDialog({
      filters: { [ending.toUpperCase()]: [ending] },
      defaultUri: suggestedTarget(name),
    });
  }
}

const say = (text: string): void => void vscode.window.showInformationMessage(text);

function totals(history: History): { readonly days: number; readonly breaks: number } {
  const days = Object.values(history.days);
  return { days: days.length, breaks: days.reduce((sum, { breaks }) => sum + Object.keys(breaks).length, 0) };
}
