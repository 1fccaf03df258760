export type BreakKind = 'short' | 'long';

/** What became of a break that was due, asked for, or simply happened. */
export type BreakOutcome = 'taken' | 'partial' | 'natural' | 'skipped' | 'snoozed';

export type Side = 'left' | 'right';
export type SoundStyle = 'off' | 'tones' | 'voice';
