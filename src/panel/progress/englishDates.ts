/*
 * Dates as the platform writes them in American English, but at once: its formats take 15 ms at their first use, much of opening
 * the page. All read the clock of UTC.
 */

const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const long = (date: Date): string => months[date.getUTCMonth()] ?? '';
const short = (date: Date): string => long(date).slice(0, 3);
const half = (date: Date): string => (date.getUTCHours() < 12 ? 'AM' : 'PM');
const hour = (date: Date): number => date.getUTCHours() % 12 || 12;

export const english = {
  day: (date: Date): string =>
    `${english.weekday(date)}, ${short(date)} ${date.getUTCDate()}, ${date.getUTCFullYear()}`,
  shortDay: (date: Date): string => `${short(date)} ${date.getUTCDate()}`,
  month: (date: Date): string => `${long(date)} ${date.getUTCFullYear()}`,
  shortMonth: short,
  narrowMonth: (date: Date): string => long(date).slice(0, 1),
  year: (date: Date): string => String(date.getUTCFullYear()),
  weekday: (date: Date): string => weekdays[date.getUTCDay()] ?? '',
  time: (date: Date): string => `${hour(date)}:${String(date.getUTCMinutes()).padStart(2, '0')} ${half(date)}`,
  hour: (date: Date): string => `${hour(date)} ${half(date)}`,
} as const satisfies Readonly<Record<string, (date: Date) => string>>;
