import type { WaitingFor } from '../core/situation';
import { commandsIn, type Command } from './shellWords';

/** The part of `vscode.Task` that tells what it is. */
export interface TaskFacts {
  readonly name: string;
  readonly isBackground: boolean;
  readonly group?: { readonly id: string } | undefined;
}

const finishing = /^(build|compile|bundle|package|tests?|e2e|lint|check|typecheck|format|install|clean)$/i;
const unending = /^(serve|server|start|dev|develop)$/i;

/** Whether a script or task of this name has no end: "dev:server" and "test:watch" have none, "build server" has. */
function isEndless(name: string): boolean {
  const words = name.split(/[^a-z0-9]+/i).filter((word) => word !== '');
  if (words.some((word) => /^watch(ing)?$/i.test(word))) return true;
  return !finishing.test(words[0] ?? '') && words.some((word) => unending.test(word));
}

const isTests = (name: string): boolean => /(^|[^a-z0-9])(tests?|e2e)($|[^a-z0-9])/i.test(name);

/** What a person waits for while this task runs; `undefined` for one that has no end. */
export function waitingForTask({ name, isBackground, group }: TaskFacts): WaitingFor | undefined {
  // Not all watchers say that they run in the background.
  if (isBackground || isEndless(name.replace(/^\w+: /, ''))) return undefined;
  if (group?.id === 'test' || isTests(name)) return 'tests';
  return group?.id === 'build' || /\b(build|compile)\b/i.test(name) ? 'build' : 'task';
}

const named = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Programs in which a person works, or which go on until somebody stops them, whatever they are told. */
const always = named(
  'vi vim nvim nano pico emacs hx micro less more most man top htop btop ssh mosh tmux screen watch lazygit tig gitui k9s ranger mc nnn ' +
    'gdb lldb pdb ipython nodemon serve http-server live-server json-server uvicorn gunicorn hypercorn jupyter irb ghci iex fzf',
);

/** Programs that ask or go on unless they are told what to do: with one of these flags or words they come to an end. */
const unless: Readonly<Record<string, RegExp>> = {
  claude: /^(-p|--print|-v|--version|--help|mcp|update|doctor|config)$/,
  codex: /^(exec|e|--version|--help|login)$/,
  gemini: /^(-p|--prompt|--version|--help)/,
  copilot: /^(-p|--prompt|--version|--help)/,
  'cursor-agent': /^(-p|--print|--version|--help)$/,
  opencode: /^(run|--version|--help)$/,
  aider: /^(-m|--message|--message-file|-f|--version|--help)(=|$)/,
  goose: /^(run|--version|--help)$/,
  q: /^(--no-interactive|--version|--help)$/,
  psql: /^(-c|-f|-l|--command|--file|--list|--version)/,
  mysql: /^(-e|--execute|--version)/,
  mongosh: /^(--eval|--version)/,
  sqlite3: /\s|^[.-](?!$)/,
  'redis-cli': /^[a-z]+$/i,
  ping: /^-(c|n)/,
  vite: /^(build|optimize|--version)$/,
  next: /^(build|lint|export|info|telemetry)$/,
  nuxt: /^(build|generate|prepare)$/,
  vitest: /^(run|--run|list|--version)$/,
};

/** Programs that ask or go on only if they are told so. */
const ifTold: Readonly<Record<string, RegExp>> = {
  tail: /^(-[a-z]*f|--follow)/i,
  journalctl: /^(-[a-z]*f|--follow)/,
  dmesg: /^(-[a-z]*w|--follow)/,
  tsc: /^(-w|--watch)$/,
  flask: /^(run|shell)$/,
  rails: /^(s|server|c|console|dbconsole)$/,
  'manage.py': /^(runserver|shell|dbshell)$/,
  artisan: /^(serve|tinker)$/,
  hugo: /^(server|serve)$/,
  jekyll: /^(s|serve)$/,
  webpack: /^(serve|watch|-w)$/,
  ng: /^(serve|s)$/,
  expo: /^start$/,
  cargo: /^watch$/,
  dotnet: /^watch$/,
  deno: /^repl$/,
};

/** Interpreters without anything to run are a prompt. */
const prompts = named('sh bash zsh fish pwsh python python2 python3 node deno bun R r julia lua php scala clojure');

const runners = named('npm pnpm yarn bun deno rake make just task');
const testers = named('jest vitest mocha pytest tox nox ctest phpunit rspec ava karma cypress playwright pytest-3');

/** Whether git opens an editor, a pager or asks. */
function gitAsks(args: readonly string[], piped: boolean): boolean {
  const [verb = ''] = args.filter((arg) => !arg.startsWith('-'));
  if (args.some((arg) => /^(-i|-p|--interactive|--patch|--edit|-e)$/.test(arg)) && verb !== 'log' && verb !== 'show')
    return true;
  if (['log', 'diff', 'show', 'blame', 'reflog'].includes(verb)) return !piped && !args.includes('--no-pager');
  if (verb === 'commit')
    return !args.some((arg) => /^(-[a-z]*[mFC]|--message|--file|--no-edit|--fixup|--reuse-message)/.test(arg));
  return verb === 'mergetool' || verb === 'difftool';
}

/** Whether a container is worked in, followed or served, and not merely run to its end. */
function containerAsks(args: readonly string[]): boolean {
  const flags = args.filter((arg) => arg.startsWith('-'));
  if (args.includes('logs')) return flags.some((flag) => /^(-f|--follow)/.test(flag));
  if (args.includes('up') || args.includes('port-forward') || args.includes('attach'))
    return !args.includes('-d') && !args.includes('--detach');
  return (
    flags.some((flag) => /^(-[a-z]*(it|ti)|--interactive)/.test(flag)) || (flags.includes('-i') && flags.includes('-t'))
  );
}

/** Whether a person works in this command, or it goes on until somebody stops it. */
function hasNoEnd({ program, args, piped }: Command): boolean {
  if (always.has(program)) return true;
  if (program === 'git') return gitAsks(args, piped);
  if (/^(docker|podman|kubectl|docker-compose|oc)$/.test(program)) return containerAsks(args);
  if (args.some((arg) => /^--(watch|serve)(=true|All)?$/.test(arg))) return true;
  const told = unless[program];
  if (told) return !args.some((arg) => told.test(arg));
  if (args.some((arg) => ifTold[program]?.test(arg))) return true;
  // "python manage.py runserver", "php artisan serve"
  const [script, ...rest] = args;
  if (script !== undefined && rest.some((arg) => ifTold[script.replace(/^.*\//, '')]?.test(arg))) return true;
  if (prompts.has(program) && args.every((arg) => /^-(i|l|-login|-interactive)$/.test(arg))) return true;
  if (/^(npm|yarn|pnpm)$/.test(program) && /^(init|login|adduser)$/.test(script ?? ''))
    return !/^-y|--yes/.test(rest.join(' '));
  return runners.has(program) && isEndless(scriptOf(args));
}

/** "build:dev" of "npm run build:dev". */
const scriptOf = (args: readonly string[]): string =>
  args.find((arg) => !arg.startsWith('-') && !/^(run|run-script|exec|task)$/.test(arg)) ?? '';

const isTestRun = ({ program, args }: Command): boolean => {
  const [first = '', second = ''] = args.filter((arg) => !arg.startsWith('-'));
  return (
    testers.has(program) ||
    /^tests?$/.test(first) ||
    (runners.has(program) && isTests(scriptOf(args))) ||
    // "python -m pytest"
    (prompts.has(program) && (testers.has(first) || testers.has(second)))
  );
};

/** What a person waits for while this command line runs. Used here and forgotten: command lines are neither kept nor logged. */
export function waitingForCommand(commandLine: string): WaitingFor | undefined {
  const commands = commandsIn(commandLine);
  if (commands.some(hasNoEnd)) return undefined;
  return commands.some(isTestRun) ? 'tests' : 'command';
}
