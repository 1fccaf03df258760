import { addBreak, addCoding, type BreakRecord, type History } from '../../../src/core/history';

/** A short break, guided to its end. */
export const taken: BreakRecord = {
  at: 7,
  kind: 'short',
  outcome: 'taken',
  planned: 90,
  done: 90,
  movements: ['wall-push-up'],
};

/** An hour of coding with that break in it, called `id`. */
export const hourOn = (day: string, id = 'a'): History => addBreak(addCoding({ days: {} }, day, 3600), day, id, taken);
