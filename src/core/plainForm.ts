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
    ':[0-9a-z]{0,5}(?:(?:,[0-9a-z]{0,5}){7}(?:/[0-9a-z]{0,5})?|(?:,[0-9a-z]{0,5}){0,6})(?:;(?!$)|$))+$',
);

/** Whether a year's text is plain; see `packHistory` for its form. */
export function isPlainYear(year: string, text: unknown): text is string {
  if (typeof text !== 'string' || text.length > mostText || !plainYear.test(text)) return false;
  return isLocalDay(`${year}-01-01`) && (!text.includes('0229:') || isLocalDay(`${year}-02-29`));
}

const digits = '0123456789abcdefghijklmnopqrstuvwxyz';
const amount = '\\d{1,9}';
const id = '"(?!__proto__")[\\w.:-]{1,80}"';

/** A map in JSON, whose commas are always right. */
const mapOf = (field: string): string => `{(?:${field},?)*}`;

/**
 * Tells whether the JSON of a day with details is plain; of its spans only that they are made of numbers. `movements`: how many have
 * names.
 */
export function plainDetails(movements: number): (json: string) => boolean {
  const one = `[${digits.slice(0, movements)}]`;
  const two = movements > 36 ? `|1[${digits.slice(0, movements - 36)}]` : '';
  const place = movements === 0 ? '(?!)' : `(?:${one}${two})`;
  const line = `[0-9a-z]{1,9},[sl][tpnkzv],[0-9a-z]{0,6},[0-9a-z]{0,6}(?:,(?:${place}(?:\\.${place})*)?)?`;
  const ratings = mapOf('"\\w{1,40}":(?:10|\\d)');
  const day = mapOf(
    `"(?:(?:coding|longest|outside)":${amount}` +
      `|breaks":${mapOf(`${id}:"${line}"`)}` +
      `|checkIns":${mapOf(`${id}:{"at":\\d{1,15},"ratings":${ratings}}`)}` +
      `|spans":\\[[\\d,[\\]]*` +
      `|tally":"[0-9a-z]{0,5}(?:,[0-9a-z]{0,5}){6,7}")`,
  );
  const plainDay = new RegExp(`^${day}$`);
  return (json) => json.length <= mostText && plainDay.test(json);
}
