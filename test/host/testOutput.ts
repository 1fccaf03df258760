import { format } from 'node:util';

/** The suite's first line; what the workbench logs before it is of no interest while all goes well. */
const firstLine = 'Integration tests';

/** What the workbench goes on logging meanwhile. */
const background =
  /static\/out\/vs\/code\/browser|additional builtin extensions|^Creating a socket|^\[(AgentHost|AccountPolicy)/;

/** Separates what a test suite prints from the workbench's own log, which come through the same pipe. */
export class TestOutput {
  private readonly before: string[] = [];
  private started = false;

  add(_type: string, args: readonly unknown[]): void {
    const line = `${format(...args)}\n`;
    if (line.startsWith(firstLine)) this.started = true;
    else if (!this.started) this.before.push(line);
    else if (!background.test(line)) process.stdout.write(line);
  }

  /** When the suite never began, the reason is in the workbench's log. */
  showAll(): void {
    if (!this.started) process.stderr.write(this.before.join(''));
  }
}
