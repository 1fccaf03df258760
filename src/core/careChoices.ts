import type { LocalDay } from './localDay';

/** What the person chose and ticked in Care. Kept on this machine. */
export interface CareChoices {
  readonly breathing: { readonly pattern: string; readonly minutes: number };
  /** Offer a check-in at the end of a break, once a day. */
  readonly offerCheckIn: boolean;
  /** Show a habit at the end of a long break. */
  readonly offerHabit: boolean;
  readonly checkInOfferedOn: LocalDay | null;
}

/** How many minutes a person may choose to breathe along; 3 is the sources' middle (movement-evidence §4). */
export const breathingMinutes = { least: 1, use: 3, most: 10 } as const;

export const defaultChoices: CareChoices = {
  breathing: { pattern: '5-5', minutes: breathingMinutes.use },
  offerCheckIn: true,
  offerHabit: false,
  checkInOfferedOn: null,
};

/** Points by id: as it should be, or to be changed. */
export type DeskPoints = Readonly<Record<string, 'fits' | 'change'>>;

/** A desk of each kind has points of its own: a screen may be too low on the one and right on the other. */
export interface DeskCheck {
  readonly variant: string;
  readonly points: Readonly<Record<string, DeskPoints>>;
}

export const noDeskCheck: DeskCheck = { variant: 'desktop', points: {} };

/** The points ticked on the desk that is chosen. */
export const tickedHere = ({ variant, points }: DeskCheck): DeskPoints =>
  Object.hasOwn(points, variant) ? (points[variant] ?? {}) : {};

/** The check with a point of the chosen desk ticked, or open again. */
export function tickedPoint(check: DeskCheck, id: string, tick: 'fits' | 'change' | undefined): DeskCheck {
  const { [id]: _, ...others } = tickedHere(check);
  const here = tick === undefined ? others : { ...others, [id]: tick };
  return { ...check, points: { ...check.points, [check.variant]: here } };
}

export type HabitMark = 'done' | 'notForMe';

/** Habits by id. */
export type HabitMarks = Readonly<Record<string, HabitMark>>;

/** Today's habit: the open ones take turns day by day, then those that are done; never one that is not for this person. */
export function habitOfTheDay(ids: readonly string[], marks: HabitMarks, today: LocalDay): string | undefined {
  const open = ids.filter((id) => marks[id] === undefined);
  const kept = ids.filter((id) => marks[id] === 'done');
  const pool = open.length > 0 ? open : kept;
  const dayNumber = Math.floor(Date.UTC(+today.slice(0, 4), +today.slice(5, 7) - 1, +today.slice(8, 10)) / 86_400_000);
  return pool[dayNumber % pool.length];
}
