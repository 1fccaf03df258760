/** The part of `vscode.LogOutputChannel` that Unhunch writes to. Messages are English; people quote them in reports. */
export interface Log {
  debug(message: string): void;
  info(message: string): void;
  warn(message: string): void;
  error(message: string | Error): void;
}

/** Warns of each different thing once, so that a bad value does not fill the log. */
export class WarnOnce {
  private readonly said = new Set<string>();

  constructor(private readonly log: Log) {}

  /** Whether this was news. */
  warn(message: string): boolean {
    if (this.said.has(message)) return false;
    this.said.add(message);
    this.log.warn(message);
    return true;
  }
}

export const asError = (error: unknown): Error => (error instanceof Error ? error : new Error(String(error)));
