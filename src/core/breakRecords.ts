import type { BreakRecord } from './history';
import { doneAt, movementsDoneAt, outcomeAt, type RunningBreak } from './runningBreak';
import type { Rest } from './session';
import { second } from './time';

/** The fact that a guided break leaves when it ends at `at`. */
export function guidedRecord(running: RunningBreak, at: number): BreakRecord {
  return {
    at: running.startedAt,
    kind: running.kind,
    outcome: outcomeAt(running, at),
    planned: Math.round(running.routine.length / second),
    done: Math.round(doneAt(running, at) / second),
    movements: movementsDoneAt(running, at),
  };
}

/** The fact that a rest leaves: a break nobody had to offer. */
export function restRecord(rest: Rest): BreakRecord {
  return {
    at: rest.from,
    kind: rest.kind,
    outcome: 'natural',
    planned: 0,
    done: Math.round((rest.to - rest.from) / second),
  };
}
