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
  it('has an end when only a later word of its name sounds as if it had none', () =>
    assert.deepEqual(
      [
        task('build server'),
        task('npm: build:dev', 'build'),
        task('test server'),
        task('npm: test:watch'),
        task('dev server'),
      ],
      ['build', 'build', 'tests', undefined, undefined],
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
    // Words that sound endless elsewhere than in the program or script.
    ['pytest tests/server', 'tests'],
    ['go test ./server/...', 'tests'],
    ['cargo build --features dev', 'command'],
    ['cd server && npm run build', 'command'],
    ['npm test -- start.test.ts', 'tests'],
    ['jq . server.json', 'command'],
    ['npm run build:dev', 'command'],
    ['git commit -m "start the dev server"', 'command'],
    ['cat test.txt', 'command'],
    ['python -m pytest -q', 'tests'],
    ['npm run test:unit', 'tests'],
    ['vitest run', 'tests'],
    // Programs in which somebody works, or that go on until they are stopped.
    ['claude', undefined],
    ['claude --resume', undefined],
    ['claude --print fix', 'command'],
    ['codex', undefined],
    ['codex exec "fix it"', 'command'],
    ['gemini', undefined],
    ['aider', undefined],
    ['aider --message "fix it"', 'command'],
    ['git commit', undefined],
    ['git commit -am fix', 'command'],
    ['git log', undefined],
    ['git log | head', 'command'],
    ['git diff > out.patch', 'command'],
    ['git rebase -i main', undefined],
    ['git push', 'command'],
    ['docker run -it ubuntu bash', undefined],
    ['docker build .', 'command'],
    ['docker compose up', undefined],
    ['docker compose up -d', 'command'],
    ['kubectl logs -f pod', undefined],
    ['kubectl exec -it pod -- sh', undefined],
    ['sudo vim /etc/hosts', undefined],
    ['LANG=C vim x', undefined],
    ['psql', undefined],
    ['psql -f seed.sql', 'command'],
    ['redis-cli', undefined],
    ['redis-cli get key', 'command'],
    ['ping host', undefined],
    ['journalctl -fu nginx', undefined],
    ['journalctl -u nginx', 'command'],
    ['flask run', undefined],
    ['rails s', undefined],
    ['python manage.py runserver', undefined],
    ['python manage.py migrate', 'command'],
    ['deno', undefined],
    ['npm init', undefined],
    ['npm init -y', 'command'],
    ['npx vite', undefined],
    ['npx vite build', 'command'],
    ['npm start', undefined],
    ['make && ./server', 'command'],
    ['cat log | less', undefined],
  ];
  for (const [commandLine, waiting] of table) {
    it(`"${commandLine}" is ${waiting ?? 'nothing'} to wait for`, () =>
      assert.equal(waitingForCommand(commandLine), waiting));
  }
});
