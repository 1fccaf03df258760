import type { MinuteOfDay } from './settings';

/** `"HH:mm"` as minutes after midnight, `"24:00"` included; anything else is `undefined`. */
export function parseMinuteOfDay(text: string): MinuteOfDay | undefined {
  const match = /^(\d{2}):(\d{2})$/.exec(text);
  if (!match) return undefined;
  const hours = Number(match[1]);
  const minutes = Number(match[2]);
  const total = hours * 60 + minutes;
  return minutes < 60 && total <= 24 * 60 ? total : undefined;
}
