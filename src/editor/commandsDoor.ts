import type { CommandName } from './commandNames';
import type { CommandParts, Commands } from './commands';

/** The way to the commands, whose code is loaded with the first one. */
export class CommandsDoor {
  private loading: Promise<Commands> | undefined;

  constructor(private readonly parts: CommandParts) {}

  async run(name: CommandName, argument: unknown): Promise<void> {
    this.loading ??= import('./commands').then(({ Commands }) => new Commands(this.parts));
    await (await this.loading).run(name, argument);
  }
}
