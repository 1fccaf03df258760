import * as v from 'valibot';
import { parseNudges } from './parseNudges';
import { parseMinuteOfDay, parseSchedule } from './parseSchedule';
import type { SettingName } from './settingNames';
import { defaultSettings, type Settings } from './settings';
import { minute, second, type Duration } from './time';

export interface SettingProblem {
  readonly name: SettingName;
  /** English, for the log: what is wrong with the value. */
  readonly problem: string;
  /** Whether the rest of the value counts, instead of the default. */
  readonly restCounts?: boolean;
}

/** The same with where it is, in one line. */
export function settingProblemNote({ name, problem, restCounts }: SettingProblem): string {
  const instead = restCounts ? 'as it is, the rest of it counts' : 'and its default counts';
  return `Setting "unhunch.${name}" is not usable ${instead}: ${problem}`;
}

export interface ParsedSettings {
  readonly settings: Settings;
  readonly problems: readonly SettingProblem[];
}

const between = (least: number, most: number) => v.pipe(v.number(), v.finite(), v.minValue(least), v.maxValue(most));
const intervalMinutes = (most: number) => v.union([v.literal(0), between(1, most)], `0 or a number from 1 to ${most}`);
const inUnits = (value: number, unit: Duration): Duration => Math.round(value * unit);
const orOff = (minutes: number): Duration => (minutes === 0 ? Infinity : inUnits(minutes, minute));
const names = v.array(v.string());

const places = v.array(v.picklist(['chair', 'standing', 'wall', 'floor', 'bar']));
const regions = v.array(v.picklist(['neck', 'shoulders', 'upperBack', 'lowerBack', 'chest', 'core', 'legs']));

/**
 * Reads the settings from whatever `read` returns for their names. A value that is missing counts as its default; one that is
 * wrong falls back to its default and is named in `problems`. Never throws.
 */
export function parseSettings(read: (name: SettingName) => unknown): ParsedSettings {
  const problems: SettingProblem[] = [];

  function take<Value, Result>(
    name: SettingName,
    schema: v.GenericSchema<unknown, Value>,
    fallback: Result,
    convert: (value: Value) => Result,
  ): Result {
    const raw = read(name);
    if (raw === undefined) return fallback;
    const parsed = v.safeParse(schema, raw, { abortEarly: true });
    if (parsed.success) return convert(parsed.output);
    problems.push({ name, problem: parsed.issues[0].message });
    return fallback;
  }

  const d = defaultSettings;
  const idleAfter = take('activity.idleAfter', between(10, 600), d.idleAfter, (value) => inUnits(value, second));
  let restAfter = take('activity.restAfter', between(1, 60), d.restAfter, (value) => inUnits(value, minute));
  if (restAfter < idleAfter) {
    problems.push({ name: 'activity.restAfter', problem: 'Must not be shorter than activity.idleAfter' });
    restAfter = Math.max(d.restAfter, idleAfter);
  }

  const schedule = parseSchedule(read('schedule'));
  for (const problem of schedule.problems) problems.push({ name: 'schedule', problem, restCounts: true });
  const nudges = parseNudges(read('nudges'));
  for (const problem of nudges.problems) problems.push({ name: 'nudges', problem, restCounts: true });

  const settings: Settings = {
    shortEvery: take('shortBreak.every', intervalMinutes(240), d.shortEvery, orOff),
    shortLength: take('shortBreak.length', between(10, 900), d.shortLength, (value) => inUnits(value, second)),
    longEvery: take('longBreak.every', intervalMinutes(480), d.longEvery, orOff),
    longLength: take('longBreak.length', between(1, 60), d.longLength, (value) => inUnits(value, minute)),
    idleAfter,
    restAfter,
    offerStyle: take('offer.style', v.picklist(['notification', 'statusBar', 'panel']), d.offerStyle, (value) => value),
    waitForPause: take('offer.waitForPause', between(0, 120), d.waitForPause, (value) => inUnits(value, second)),
    maxWait: take('offer.maxWait', between(0, 30), d.maxWait, (value) => inUnits(value, minute)),
    offerWhileWaiting: take('offer.whileWaiting', v.boolean(), d.offerWhileWaiting, (value) => value),
    whileDebugging: take('offer.whileDebugging', v.picklist(['hold', 'offer']), d.whileDebugging, (value) => value),
    snooze: take('snooze.minutes', between(1, 60), d.snooze, (value) => inUnits(value, minute)),
    nudges: nudges.nudges,
    schedule: schedule.schedule,
    dayStartsAt: take(
      'day.startsAt',
      v.pipe(
        v.string(),
        v.transform(parseMinuteOfDay),
        v.number('Expected a time as HH:mm'),
        v.maxValue(24 * 60 - 1, 'Expected a time from 00:00 to 23:59'),
      ),
      d.dayStartsAt,
      (value) => value,
    ),
    statusBar: take('statusBar.show', v.picklist(['always', 'whenDue', 'never']), d.statusBar, (value) => value),
    streakGoal: take('streak.goal', v.pipe(between(1, 12), v.integer()), d.streakGoal, (value) => value),
    minimumCoding: take('streak.minimumCoding', between(0, 240), d.minimumCoding, (value) => inUnits(value, minute)),
    places: take('movements.places', places, d.places, (value) => value),
    focus: take('movements.focus', regions, d.focus, (value) => value),
    exclude: take('movements.exclude', names, d.exclude, (value) => value),
    level: take('movements.level', v.picklist([1, 2, 3]), d.level, (value) => value),
    sound: take('sound', v.picklist(['off', 'tones', 'voice']), d.sound, (value) => value),
  };
  return { settings, problems };
}
