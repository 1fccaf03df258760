import fc from 'fast-check';

/** How often each property is tried that does not say so itself; more at night. */
const runs = Number(process.env['UNHUNCH_RUNS'] || 100);

// What broke stands in the message, where a cause would be lost on the way from one process to the other.
fc.configureGlobal({ numRuns: runs, includeErrorInReport: true });
