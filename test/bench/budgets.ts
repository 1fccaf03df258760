/** The promises of design.md, as numbers. */
export const budgets = {
  activationRatio: 8,
  heapBytes: 500 * 1024,
  startBytes: 60 * 1024,
  panelBytes: 200 * 1024,
  /** From asking for the progress page to its being on the screen. */
  progressMs: 200,
  progressBytes: 48 * 1024,
  packageBytes: 600 * 1024,
  wakeUpsCoding: 2,
  wakeUpsUnfocused: 0,
  eventNanoseconds: 500,
  /** Nothing allocated; a byte is the measure's own noise. */
  eventBytes: 1,
  networkRequests: 0,
  /** Ten years of heavy use in VS Code's saved state, and reading what the start of VS Code needs of them, be it by code that has never run before. */
  stateBytes: 200 * 1024,
  deriveMs: 10,
  /** Every day of them, which nobody waits for: the first writing comes a minute after the start. */
  readAllMs: 50,
} as const;
