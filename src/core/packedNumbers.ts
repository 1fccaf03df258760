import type { DayTally } from './history';

/*
 * Numbers in the saved form: whole, to the base 36, joined by commas. A zero is left empty.
 */

export const packNumber = (value: number): string => (value === 0 ? '' : Math.round(value).toString(36));

export const unpackNumber = (text: string | undefined): number => (text ? parseInt(text, 36) : 0);

/** The number a list begins with. */
export const firstNumber = (text: string): number => parseInt(text, 36) || 0;

/** No day has more seconds or breaks. */
const most = 1e9;
const comma = 0x2c;
/** Before the last number of a year's day, which few have. */
const slash = 0x2f;
const zero = 0x30;
const letterA = 0x61;

/**
 * Reads a list of numbers from a place in a text on into `numbers`, whatever was in there before; `false` if it is none. Ten years have
 * 25,000 of them to be read at every start: by hand, and nothing allocated.
 */
export function unpackNumbers(text: string, from: number, numbers: number[]): boolean {
  numbers.length = 0;
  let value = 0;
  for (let at = from; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === comma || code === slash) {
      if (value > most) return false;
      numbers.push(value);
      value = 0;
    } else if (code >= zero && code <= zero + 9) value = value * 36 + code - zero;
    else if (code >= letterA && code < letterA + 26) value = value * 36 + 10 + code - letterA;
    else return false;
  }
  numbers.push(value);
  return value <= most;
}

/** How many numbers a tally is; behind them stands the longest coding of the day, if it is known. */
export const tallyLength = 6;

export function packTally(tally: DayTally, longest: number | undefined): string {
  const { taken, partial, natural, skipped, snoozed, practised } = tally;
  const counts = [taken, partial, natural, skipped, snoozed, practised];
  return (longest === undefined ? counts : [...counts, longest]).map(packNumber).join();
}

/** The tally that begins at a place of a list; what the list lacks is 0. */
export function tallyAt(numbers: readonly number[], place: number): DayTally {
  return {
    taken: numbers[place] ?? 0,
    partial: numbers[place + 1] ?? 0,
    natural: numbers[place + 2] ?? 0,
    skipped: numbers[place + 3] ?? 0,
    snoozed: numbers[place + 4] ?? 0,
    practised: numbers[place + 5] ?? 0,
  };
}
