import * as vscode from 'vscode';

/**
 * Where a save dialog begins with a file of this name: in a folder that is open and can be written to, else beside an open file, as VS Code
 * itself does. Where there is neither it begins at the root, as there is no name without a folder.
 */
export function suggestedTarget(name: string): vscode.Uri {
  const { fs, textDocuments, workspaceFolders = [] } = vscode.workspace;
  const folder = workspaceFolders.find(({ uri }) => fs.isWritableFileSystem(uri.scheme) !== false);
  if (folder) return vscode.Uri.joinPath(folder.uri, name);
  // Not untitled texts and the like, of whose schemes no file system is known.
  const open = textDocuments.find(({ uri }) => fs.isWritableFileSystem(uri.scheme) === true);
  return open ? vscode.Uri.joinPath(open.uri, '..', name) : vscode.Uri.file(`/${name}`);
}
