import assert from 'node:assert/strict';
import { waitingForCommand, waitingForTask } from '../../../src/editor/runKinds';

const task = (name: string, group?: string, isBackground = false) =>
  waitingForTask({ name, isBackground, group: group === undefined ? undefined : { id: group } });

describe('a running task', () => {
  it('is told by its group or its name', () => {
    assert.deepEqual(
      [task('everything', 'build'), task('build docs'), task('e2e', 'test'), task('npm: test'), task('hello')],
      ['build', 'build', 'tests', 'tests', 'task'],
    );
  });
  it('is nothing to wait for when it has no end', () =>
    assert.deepEqual(
      [task('tsc', 'build', true), task('npm: watch'), task('npm: start'), task('serve', 'build')],
      [undefined, undefined, undefined, undefined],
    ));
});

describe('a running command', () => {
  const table: [commandLine: string, waiting: string | undefined][] = [
    ['npm run build', 'command'],
    ['npm test', 'tests'],
    ['npx mocha test/unit', 'tests'],
    ['cargo build --release', 'command'],
    ['claude -p "fix it"', 'command'],
    ['python3 train.py', 'command'],
    ['vim README.md', undefined],
    ['/usr/bin/less log', undefined],
    ['ssh host', undefined],
    ['python3', undefined],
    ['bash', undefined],
    ['npm run dev', undefined],
    ['npx tsc --watch', undefined],
    ['tail -f server.log', undefined],
    ['', 'command'],
  ];
  for (const [commandLine, waiting] of table) {
    it(`"${commandLine}" is ${waiting ?? 'nothing'} to wait for`, () =>
      assert.equal(waitingForCommand(commandLine), waiting));
  }
});
