import fc from 'fast-check';

/** How often each property is tried that does not say so itself. Said at night, when all of them look for what nobody has tried yet. */
const runs = Number(process.env['UNHUNCH_RUNS'] || 0);

fc.configureGlobal({
  numRuns: runs || 100,
  // By day the same tries each time: a run tells of the change that was made, not of luck.
  ...(runs === 0 && { seed: 20_260_302 }),
  // What broke stands in the message, where a cause would be lost on the way from one process to the other.
  includeErrorInReport: true,
});
