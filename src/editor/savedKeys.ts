import { slotKeys } from '../core/slots';

/*
 * The keys of the saved state, the histories' own apart (see `slots`).
 */
export const sessionKey = 'session';
export const machineKey = 'machine';
export const safetyKey = 'safetySeen';
export const leftOutKey = 'leftOut';
/** Before the key of what could not be read, where it is kept. */
export const unreadPrefix = 'unread.';
/** Before the key of what is left alone: why, as it was said. */
export const leftAlonePrefix = 'leftAlone.';
/** Where a turn of heat or cold is saved; looked at when the editor starts. */
export const warmthKey = 'care.warmth';

/** Keys that Settings Sync may carry: the same on every machine, or they would count as deleted. */
export const syncedKeys: readonly string[] = [...slotKeys, safetyKey, leftOutKey];
