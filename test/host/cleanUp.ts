/** What has to be ended or removed whatever happens: by `stop`, by a signal, or with the process. */
export interface CleanUp {
  /** Ends it in good order. */
  stop(): Promise<void>;
  /** Ends it at once, without waiting: the process is going. */
  kill(): void;
}

const open = new Set<CleanUp>();
let listening = false;

export function keepForCleanUp(item: CleanUp): void {
  open.add(item);
  if (listening) return;
  listening = true;
  process.once('exit', killAll);
  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const) {
    process.once(signal, () => {
      killAll();
      process.exit(code);
    });
  }
}

export async function cleanUp(item: CleanUp): Promise<void> {
  if (!open.delete(item)) return;
  await item.stop();
}

function killAll(): void {
  // the latest first: a server ends before the folder it writes to is removed
  for (const item of [...open].reverse()) item.kill();
  open.clear();
}
