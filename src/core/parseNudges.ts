import { nudgeNames, type NudgeName, type Nudges } from './nudge';
import { minute, type Duration } from './time';

const isName = (name: string): name is NudgeName => (nudgeNames as readonly string[]).includes(name);

/** Reads `{ "eyes": 20, "water": 60 }`: minutes of coding by nudge, 0 for off. What cannot be read is named in English and left out. */
export function parseNudges(raw: unknown): { readonly nudges: Nudges; readonly problems: readonly string[] } {
  if (raw === undefined || raw === null) return { nudges: {}, problems: [] };
  if (typeof raw !== 'object' || Array.isArray(raw)) {
    return { nudges: {}, problems: ['Expected an object with minutes by nudge'] };
  }
  const nudges: Partial<Record<NudgeName, Duration>> = {};
  const problems: string[] = [];
  for (const [name, minutes] of Object.entries(raw as Record<string, unknown>)) {
    if (!isName(name)) problems.push(`Unknown nudge "${name}"`);
    else if (typeof minutes !== 'number' || !(minutes === 0 || (minutes >= 5 && minutes <= 240)))
      problems.push(`${name}: expected 0 or 5 to 240 minutes`);
    else if (minutes > 0) nudges[name] = minutes * minute;
  }
  return { nudges, problems };
}
