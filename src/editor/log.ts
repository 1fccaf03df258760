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

  warn(message: string): void {
    if (this.said.has(message)) return;
    this.said.add(message);
    this.log.warn(message);
  }
}

export const asError = (error: unknown): Error => (error instanceof Error ? error : new Error(String(error)));
