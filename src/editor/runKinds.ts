import type { WaitingFor } from '../core/situation';

/** The part of `vscode.Task` that tells what it is. */
export interface TaskFacts {
  readonly name: string;
  readonly isBackground: boolean;
  readonly group?: { readonly id: string } | undefined;
}

/** Not all watchers say that they run in the background. */
const endless = /\b(watch|serve|server|start|dev)\b/i;

/** What a person waits for while this task runs; `undefined` for one that has no end. */
export function waitingForTask({ name, isBackground, group }: TaskFacts): WaitingFor | undefined {
  if (isBackground || endless.test(name)) return undefined;
  if (group?.id === 'test' || /\btests?\b/i.test(name)) return 'tests';
  return group?.id === 'build' || /\b(build|compile)\b/i.test(name) ? 'build' : 'task';
}

/** Programs in which a person works, by their first word. */
const interactive =
  /^\s*(\S*\/)?(vim?|nvim|nano|emacs|hx|less|more|man|h?top|btop|ssh|mosh|tmux|screen|tail|watch|lazygit|tig|psql|mysql|sqlite3|gdb|lldb)\b/;

/** An interpreter without anything to run is a prompt. */
const prompt = /^\s*(\S*\/)?(ba|z|fi)?sh\s*$|^\s*(\S*\/)?(python3?|node|irb|ghci|r)\s*$/i;

/** What a person waits for while this command line runs. Used here and forgotten: command lines are neither kept nor logged. */
export function waitingForCommand(commandLine: string): WaitingFor | undefined {
  if (interactive.test(commandLine) || prompt.test(commandLine) || endless.test(commandLine)) return undefined;
  return /\b(tests?|jest|vitest|mocha|pytest)\b/i.test(commandLine) ? 'tests' : 'command';
}
