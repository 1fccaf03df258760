import * as l10n from '@vscode/l10n';
import { placeOf, readImport, type Import, type ImportProblem } from '../core/exportFile';
import { number } from '../protocol/language';

/*
 * What is said of an imported file: what was new in it, or why it cannot be read and where.
 */

export function importedText(days: number, breaks: number): string {
  if (days === 0 && breaks === 0) return l10n.t('Imported. There was nothing new in the file.');
  return l10n.t('Imported. New days: {0}, new breaks: {1}.', number(days), number(breaks));
}

/** Reads a file's bytes, which have to be text. */
export function readBytes(bytes: Uint8Array): Import {
  try {
    return readImport(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    const text = new TextDecoder().decode(bytes);
    return { problem: { what: 'notText', where: placeOf(text, text.indexOf('\ufffd')) } };
  }
}

export function problemText(problem: ImportProblem): string {
  const unchanged = l10n.t('Nothing was changed.');
  switch (problem.what) {
    case 'notOurs':
      return l10n.t('This file is not an Unhunch export. {0}', unchanged);
    case 'notText':
      return l10n.t('This file is not UTF-8 text: {0}. {1}', problem.where, unchanged);
    case 'tooLarge':
      return l10n.t('This file is larger than 20 MB, which no Unhunch export is. {0}', unchanged);
    case 'newer':
      return l10n.t(
        'This file is from a newer version of Unhunch (format {0}). Update first. {1}',
        problem.version,
        unchanged,
      );
    case 'damaged':
      return l10n.t('This file is damaged at {0}: {1}. {2}', problem.where, problem.why, unchanged);
  }
}
