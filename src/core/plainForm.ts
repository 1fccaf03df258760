import { isLocalDay } from './localDay';

/*
 * Tells by a few regular expressions whether what is saved has nothing in it but what this version writes, and most of that: then it
 * can be read, and need not be until somebody asks for it. What is not plain, be it damaged, newer or just rare, is read at once.
 */

/** A year of days is not longer, and longer texts are more than a regular expression should have to go back through. */
const mostText = 20_000;

/** Without the calendar's leap years. Marked as pure, so that what only writes does not load it. */
const plainYear = /* @__PURE__ */ new RegExp(
  '^(?:(?:(?:0[13578]|1[02])(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)(?:0[1-9]|[12]\\d|30)|02(?:0[1-9]|[12]\\d))' +
    ':[0-9a-z]{0,5}(?:(?:,[0-9a-z]{0,5}){7}/[0-9a-z]{0,5}|(?:,[0-9a-z]{0,5}){0,7})(?:;(?!$)|$))+$',
);

/** Whether a year's text is plain; see `packHistory` for its form. */
export function isPlainYear(year: string, text: unknown): text is string {
  if (typeof text !== 'string' || text.length > mostText || !plainYear.test(text)) return false;
  return isLocalDay(`${year}-01-01`) && (!text.includes('0229:') || isLocalDay(`${year}-02-29`));
}

/** Whether a tally is plain. */
export const isPlainTally = (text: string): boolean => /^[0-9a-z]{0,5}(?:,[0-9a-z]{0,5}){6,7}$/.test(text);

const digits = '0123456789abcdefghijklmnopqrstuvwxyz';
const plainIds = /^(?:(?!__proto__(?:\n|$))[\w.:-]{1,80}(?:\n(?!$)|$))+$/;
const isText = (value: unknown): boolean => typeof value === 'string';
const takenLines = /^[^,]*,[sl]t/gm;

/** Tells of a day's breaks, as they are saved, how many were taken; `undefined` where they are not plain. `movements`: how many have names. */
export function plainBreaks(movements: number): (breaks: Readonly<Record<string, unknown>>) => number | undefined {
  const one = `[${digits.slice(0, movements)}]`;
  const two = movements > 36 ? `|1[${digits.slice(0, movements - 36)}]` : '';
  const place = movements === 0 ? '(?!)' : `(?:${one}${two})`;
  const line = `[0-9a-z]{1,9},[sl][tpnkzv],[0-9a-z]{0,6},[0-9a-z]{0,6}(?:,(?:${place}(?:\\.${place})*)?)?`;
  const plainLines = new RegExp(`^(?:${line}(?:\\n(?!$)|$))+$`);
  return (breaks) => {
    const ids = Object.keys(breaks);
    if (ids.length === 0) return 0;
    const lines = Object.values(breaks);
    // First, since joining makes texts of whatever there is.
    if (!lines.every(isText)) return undefined;
    const all = lines.join('\n');
    const names = ids.join('\n');
    const isPlain =
      all.length <= mostText &&
      plainIds.test(names) &&
      plainLines.test(all) &&
      // None of them is two lines itself.
      names.split('\n').length === ids.length &&
      all.split('\n').length === lines.length;
    return isPlain ? (all.match(takenLines)?.length ?? 0) : undefined;
  };
}
