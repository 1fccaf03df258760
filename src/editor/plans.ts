import type { Plan } from '../core/planner';
import type { PlanRequest } from '../core/planRequest';
import type { Routine } from '../core/routine';
import type { Settings } from '../core/settings';
import type { Instant } from '../core/time';
import { movements } from '../movements/catalogue';
import { catalogueWith } from './findMovement';
import type { BreakKeeper } from './keeper';
import type { KeptChoices } from './keptChoices';
import { planBreak, planRequest, type BreakWish } from './planBreak';
import { postureFirst } from './postureFirst';
import { suggestedKind } from './viewNow';

export interface PlansParts {
  readonly keeper: BreakKeeper;
  readonly choices: KeptChoices;
  readonly settings: () => Settings;
  /** Whether a posture monitor has reported a slouch since this was last asked. */
  readonly takeSlouch: () => boolean;
  readonly now: () => Instant;
}

/** What a break would be made of now, by the settings, the history and what the person left out. */
export class Plans {
  constructor(private readonly parts: PlansParts) {}

  request(): PlanRequest {
    const { keeper, choices, settings, now } = this.parts;
    return planRequest({ kind: 'short' }, movements, keeper.facts, settings(), now(), choices.leftOut);
  }

  suggested(): Plan {
    return this.planned({ kind: suggestedKind(this.parts.keeper) });
  }

  /** For a break that starts now: a slouch is answered first, unless the person chose what to begin with. */
  routineFor(wish: BreakWish): Routine {
    const posture = wish.first === undefined && this.parts.takeSlouch() ? postureFirst(this.request()) : undefined;
    return this.planned({ ...wish, first: wish.first ?? posture }).routine;
  }

  private planned(wish: BreakWish): Plan {
    const { keeper, choices, settings, now } = this.parts;
    return planBreak(wish, catalogueWith(wish.first), keeper.facts, settings(), now(), choices.leftOut);
  }
}
