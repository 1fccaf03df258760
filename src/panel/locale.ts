import * as l10n from '@vscode/l10n';

let locale = 'en';

/** The person's language, for numbers and for a voice. An unknown one leaves English. */
export function setLocale(wanted: string): void {
  if (wanted === locale) return;
  try {
    locale = Intl.NumberFormat.supportedLocalesOf([wanted.replace('_', '-')])[0] ?? 'en';
  } catch {
    locale = 'en';
  }
}

export function currentLocale(): string {
  return locale;
}

/** As the platform writes numbers in English, but at once: its formats take 15 ms at their first use, much of opening a page. */
function inEnglish(value: number): string {
  return String(Math.round(value * 1000) / 1000).replaceAll(/\B(?=(\d{3})+(?!\d))/g, ',');
}

const formats = new Map<string, Intl.NumberFormat>();

export function formatNumber(value: number): string {
  if (locale === 'en') return inEnglish(value);
  let format = formats.get(locale);
  if (!format) formats.set(locale, (format = new Intl.NumberFormat(locale)));
  return format.format(value);
}

/** "57%", of 57. */
export function formatPercent(share: number): string {
  if (locale === 'en') return `${inEnglish(share)}%`;
  return new Intl.NumberFormat(locale, { style: 'percent' }).format(share / 100);
}

function formatUnit(value: number, unit: 'second' | 'minute'): string {
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(value);
}

/** "90 seconds", "1 minute", "5 minutes", in the person's language, singular and plural as it has them. */
export function formatLength(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1000);
  if (seconds < 60 || (seconds < 180 && seconds % 60 !== 0)) return formatUnit(seconds, 'second');
  return formatUnit(Math.round(seconds / 60), 'minute');
}

/** "1:05". Digits by language, the colon everywhere. */
export function formatClock(milliseconds: number): string {
  const seconds = Math.ceil(Math.max(0, milliseconds) / 1000);
  const rest = new Intl.NumberFormat(locale, { minimumIntegerDigits: 2 }).format(seconds % 60);
  return `${formatNumber(Math.floor(seconds / 60))}:${rest}`;
}

/** "2 of 3". */
export function formatCount(done: number, all: number): string {
  return l10n.t('{0} of {1}', formatNumber(done), formatNumber(all));
}
