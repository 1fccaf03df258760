import * as l10n from '@vscode/l10n';
import * as vscode from 'vscode';
import { coldWords, heatWords, skinQuestion } from '../care/warmthWords';
import type { Warmth } from '../core/warmth';
import type { TurnAction } from './warmthKeeper';

type Act = (action: TurnAction) => void;

/** The look at the skin half-way through a turn of cold. Unanswered, the turn goes on to its end. */
export async function askWhetherSkinIsFine(act: Act): Promise<void> {
  const [fine, off] = [l10n.t('My skin is fine'), l10n.t('I take it off')];
  const answer = await vscode.window.showInformationMessage(skinQuestion(), fine, off);
  if (answer === fine) act('skinIsFine');
  else if (answer === off) act('stop');
}

/** The end of a turn. */
export async function sayOver(warmth: Warmth, act: Act): Promise<void> {
  const off = l10n.t('It is off');
  const answer = await vscode.window.showInformationMessage(
    warmth === 'heat' ? heatWords().over : coldWords().over,
    off,
  );
  if (answer === off) act('takenOff');
}

/** Hours after the heat, when the cold may follow. */
export async function sayColdMayFollow(act: Act, open: () => void): Promise<void> {
  const [go, no] = [l10n.t('Prepare the cold'), l10n.t('No cold today')];
  const answer = await vscode.window.showInformationMessage(
    l10n.t('Two hours since the heat. If your skin is back to normal, the cold may follow.'),
    go,
    no,
  );
  if (answer === go) open();
  else if (answer === no) act('forgetCold');
}
