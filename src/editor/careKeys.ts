/** Where a turn of heat or cold is saved; looked at when the editor starts. */
export const warmthKey = 'care.warmth';
