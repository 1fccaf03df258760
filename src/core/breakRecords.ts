import { clampLength, type BreakRecord } from './history';
import type { Credit } from './naturalBreak';
import { doneAt, movementsDoneAt, outcomeAt, type RunningBreak } from './runningBreak';
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

/** The fact that a natural break leaves: a break nobody had to offer. */
export function naturalRecord(credit: Credit): BreakRecord {
  return {
    at: credit.from,
    kind: credit.kind,
    outcome: 'natural',
    planned: 0,
    done: clampLength((credit.to - credit.from) / second),
  };
}

/** The fact that takes a natural break back: the person says it was none. */
export function voidRecord(credit: Credit): BreakRecord {
  return { ...naturalRecord(credit), outcome: 'void' };
}
