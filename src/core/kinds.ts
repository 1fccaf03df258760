export type BreakKind = 'short' | 'long';

/** What became of a break that was due, asked for, or simply happened; `void`: the person said afterwards that it was none. */
export type BreakOutcome = 'taken' | 'partial' | 'natural' | 'skipped' | 'snoozed' | 'void';

export type Side = 'left' | 'right';
export type SoundStyle = 'off' | 'tones' | 'voice';
