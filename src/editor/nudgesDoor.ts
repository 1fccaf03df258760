import type { NudgeName } from '../core/nudge';
import type { NudgeLines, NudgeParts } from './nudgeLines';

/** The way to the nudges, whose code is loaded when there is one to show. */
export class NudgesDoor {
  private loading: Promise<NudgeLines> | undefined;

  constructor(private readonly parts: NudgeParts) {}

  async show(name: NudgeName): Promise<void> {
    (await this.load()).show(name);
  }

  /** Called whenever something may have changed; costs nothing while nudges are off. */
  async look(): Promise<void> {
    if (Object.keys(this.parts.settings().nudges).length > 0) (await this.load()).look();
  }

  private load(): Promise<NudgeLines> {
    this.loading ??= import('./nudgeLines').then(({ NudgeLines }) => new NudgeLines(this.parts));
    return this.loading;
  }
}
