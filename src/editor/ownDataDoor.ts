import type * as vscode from 'vscode';
import type { ExportFile } from '../core/exportFile';
import type { OwnData, OwnDataParts } from './ownData';

/** The way to exporting, importing and deleting, whose code is loaded when somebody first asks for it. */
export class OwnDataDoor {
  private loading: Promise<OwnData> | undefined;

  constructor(private readonly parts: OwnDataParts) {}

  async compose(): Promise<ExportFile> {
    return (await this.load()).compose();
  }

  async export(target: vscode.Uri | undefined): Promise<void> {
    await (await this.load()).export(target);
  }

  async import(source: vscode.Uri | undefined): Promise<void> {
    await (await this.load()).import(source);
  }

  async delete(): Promise<void> {
    await (await this.load()).delete();
  }

  async tellUnread(): Promise<void> {
    await (await this.load()).tellUnread();
  }

  private load(): Promise<OwnData> {
    this.loading ??= import('./ownData').then(({ OwnData }) => new OwnData(this.parts));
    return this.loading;
  }
}
