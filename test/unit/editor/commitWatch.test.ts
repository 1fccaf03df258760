import assert from 'node:assert/strict';
import type * as commitWatchModule from '../../../src/editor/commitWatch';
import { loadWith } from './fakeVscode';

/** An event as VS Code has them. */
function event<Data>() {
  const listeners: ((data: Data) => void)[] = [];
  return {
    fire: (data: Data) => listeners.forEach((listener) => listener(data)),
    on: (listener: (data: Data) => void) => (listeners.push(listener), { dispose: () => listeners.splice(0) }),
  };
}

function watch(git: { isActive: boolean; enabled: boolean } | undefined) {
  const [opened, old, fresh] = [event<unknown>(), event<undefined>(), event<undefined>()];
  const api = { repositories: [{ onDidCommit: old.on }, {}], onDidOpenRepository: opened.on };
  const extension = git && { isActive: git.isActive, exports: { enabled: git.enabled, getAPI: () => api } };
  const vscode = { extensions: { getExtension: () => extension } };
  const { CommitWatch } = loadWith<typeof commitWatchModule>(vscode, 'commitWatch');
  let commits = 0;
  const commitWatch = new CommitWatch(() => (commits += 1));
  return { commitWatch, old, fresh, opened, commits: () => commits };
}

describe('commits', () => {
  it('are heard in every repository, also those opened later, once each', () => {
    const { commitWatch, old, fresh, opened, commits } = watch({ isActive: true, enabled: true });
    commitWatch.attach();
    commitWatch.attach();
    opened.fire({ onDidCommit: fresh.on });
    old.fire(undefined);
    fresh.fire(undefined);
    assert.equal(commits(), 2);
    commitWatch.dispose();
    old.fire(undefined);
    assert.equal(commits(), 2);
  });

  for (const git of [undefined, { isActive: false, enabled: true }, { isActive: true, enabled: false }]) {
    it(`are not heard, and nothing is started, with git ${JSON.stringify(git) ?? 'missing'}`, () => {
      const { commitWatch, old, commits } = watch(git);
      commitWatch.attach();
      old.fire(undefined);
      assert.equal(commits(), 0);
    });
  }
});
