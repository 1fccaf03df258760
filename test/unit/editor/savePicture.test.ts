import assert from 'node:assert/strict';
import type * as pictureModule from '../../../src/editor/savePicture';
import { FakeFiles } from './fakeFiles';
import { loadWith } from './fakeVscode';

/** The first bytes of every PNG. */
const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const svg = '<svg xmlns="http://www.w3.org/2000/svg"><text>Überblick</text></svg>';
const png = Buffer.from(signature).toString('base64');

async function saving(vscode: FakeFiles, path: string | undefined, name = 'The last five weeks'): Promise<void> {
  vscode.path = path;
  await loadWith<typeof pictureModule>(vscode, 'savePicture').savePicture({ type: 'savePicture', name, svg, png });
}

describe('saving a chart', () => {
  it('writes SVG text under a name that ends in .svg, and the bytes of the PNG under one that ends in .png', async () => {
    const vscode = new FakeFiles();
    for (const path of ['/project/a.svg', '/project/b.png', '/project/c.PNG']) await saving(vscode, path);
    assert.equal(vscode.text('/project/a.svg'), svg);
    for (const path of ['/project/b.png', '/project/c.PNG'])
      assert.deepEqual([...(vscode.files.get(path) ?? [])], signature);
  });

  for (const path of ['/project/chart', '/project/chart.jpg', '/project/svg', '/project.svg/chart']) {
    it(`writes nothing as ${path}, and says which names will do`, async () => {
      const vscode = new FakeFiles();
      await assert.rejects(saving(vscode, path), { message: /ends in \.svg or \.png\. Nothing was saved\.$/ });
      assert.equal(vscode.files.size, 0);
    });
  }

  it('writes nothing when no file was chosen', async () => {
    const vscode = new FakeFiles();
    await saving(vscode, undefined);
    assert.equal(vscode.files.size, 0);
  });

  const places: readonly [where: string, at: string, set: (vscode: FakeFiles) => void][] = [
    ['in the folder that is open', 'file:///project/unhunch-the-last-five-weeks.svg', () => undefined],
    [
      'in the first folder that can be written to',
      'file:///notes/unhunch-the-last-five-weeks.svg',
      ({ workspace, Uri }) =>
        (workspace.workspaceFolders = [new Uri('vscode-vfs', '/repository'), Uri.file('/notes')].map((uri) => ({
          uri,
        }))),
    ],
    [
      'in a folder of a file system that is not known yet',
      'memfs:///box/unhunch-the-last-five-weeks.svg',
      ({ workspace, Uri }) => (workspace.workspaceFolders = [{ uri: new Uri('memfs', '/box') }]),
    ],
    [
      'beside an open file when no folder is',
      'file:///home/me/unhunch-the-last-five-weeks.svg',
      ({ workspace, Uri }) => {
        workspace.workspaceFolders = undefined;
        workspace.textDocuments = [new Uri('untitled', 'Untitled-1'), Uri.file('/home/me/a.ts')].map((uri) => ({
          uri,
        }));
      },
    ],
    [
      'by its name when nothing is open',
      'file:///unhunch-the-last-five-weeks.svg',
      ({ workspace }) => (workspace.workspaceFolders = undefined),
    ],
  ];
  for (const [where, at, set] of places) {
    it(`suggests a file ${where}`, async () => {
      const vscode = new FakeFiles();
      set(vscode);
      await saving(vscode, undefined);
      assert.deepEqual(vscode.suggested, [{ at, endings: ['svg', 'png'] }]);
    });
  }
});
