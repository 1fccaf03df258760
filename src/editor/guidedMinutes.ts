import { breathingMinutes } from '../core/careChoices';
import type { Routine } from '../core/routine';
import type { Settings } from '../core/settings';
import { minute } from '../core/time';
import { itemLength } from '../core/timeline';
import { breathingId, breathingPatterns, breathsIn, pacedBreathing } from '../movements/pacedBreathing';
import { postures } from '../movements/postures';
import type { CareStore } from './careStore';
import type { Log } from './log';

export interface GuidedMinutesParts {
  readonly store: CareStore;
  readonly settings: () => Settings;
  readonly log: Log;
  /** Begins a break with this routine, after the safety facts where they have not been read. */
  readonly startWith: (routine: () => Routine) => void;
  /** Begins a break of several movements, this one first. */
  readonly startFirst: (movement: string) => void;
}

/** Breathing and posture as breaks of their own, and a posture as the beginning of a break. */
export class GuidedMinutes {
  constructor(private readonly parts: GuidedMinutesParts) {}

  /** Breathes along for as many whole breaths as `wanted` minutes hold. */
  breathe(id: string, wanted: number): void {
    const { store, settings, startWith, log } = this.parts;
    const pattern = breathingPatterns.find((one) => one.id === id);
    if (!pattern) return log.warn(`Breathing pattern not known: ${id}`);
    const minutes = Math.round(Math.min(breathingMinutes.most, Math.max(breathingMinutes.least, wanted)));
    store.change({ breathing: { pattern: id, minutes } });
    const item = { movement: breathingId(pattern), reps: [breathsIn(pattern, minutes)] };
    const kind = minutes * minute >= settings().longLength ? 'long' : 'short';
    startWith(() => ({ kind, items: [item], length: itemLength(item, pacedBreathing(pattern)) }));
  }

  /** `alone`: the half-minute by itself. */
  posture(id: string, alone: boolean): void {
    const { startWith, startFirst, log } = this.parts;
    const posture = postures.find((one) => one.id === id);
    if (!posture) return log.warn(`Posture not known: ${id}`);
    if (!alone) return startFirst(id);
    const item = { movement: id, reps: [1] };
    startWith(() => ({ kind: 'short', items: [item], length: itemLength(item, posture) }));
  }
}
