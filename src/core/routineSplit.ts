import { isGentle } from './allowance';
import { fits, windowAround } from './exactFit';
import { asItem, grown, helping, total, type Helping } from './helping';
import type { Playing } from './routine';
import type { FindPlannable } from './timeline';
import type { Duration } from './time';

/** `done`: the items played, and the one playing unless it goes. `rest` may change. */
export interface Split {
  readonly done: readonly Helping[];
  readonly rest: readonly Helping[];
  /** Where what comes next begins. */
  readonly from: Duration;
  /** Time left for it. */
  readonly room: Duration;
  /** The person chose to begin with strength. */
  readonly begunCold: boolean;
}

/** Splits a routine where it stands; `undefined` when the item is over already and nothing that comes would change. */
export function splitAt(
  { routine, position }: Playing,
  index: number,
  stays: (entry: Helping) => boolean,
  find: FindPlannable,
): Split | undefined {
  const done: Helping[] = [];
  const rest: Helping[] = [];
  let start: Duration = 0;
  let from: Duration | undefined;
  let room = 0;
  for (const [place, item] of routine.items.entries()) {
    const plannable = find(item.movement);
    if (!plannable) continue;
    const entry = helping(plannable, item);
    const end = start + entry.length;
    const over = end <= position || (start <= position && place !== index && stays(entry));
    if (over) {
      done.push(entry);
    } else {
      from ??= start;
      rest.push(entry);
    }
    if (from === start) room = routine.length - Math.max(position, start);
    start = end;
  }
  const changes = rest.some((entry) => !stays(entry));
  if (from === undefined || !changes) return undefined;
  const [first] = [...done, ...rest];
  return { done, rest, from, room, begunCold: first !== undefined && !isGentle(first.plannable) };
}

/** The routine that goes on with `rest`, grown to fill the room, or longer if that must be. Strength that has lost its warm-up goes too. */
export function joined({ routine, position }: Playing, split: Split, rest: readonly Helping[]): Playing {
  const { done, from, room } = split;
  const fitted = grown(split.begunCold ? rest : warmedUp(done, rest), room);
  const length = total(fitted);
  return {
    routine: {
      kind: routine.kind,
      items: [...done.map(({ item }) => item), ...fitted.map(asItem)],
      length: from + (fits(length, windowAround(room)) ? length : Math.max(room, length)),
    },
    position: Math.min(position, from),
  };
}

function warmedUp(done: readonly Helping[], rest: readonly Helping[]): readonly Helping[] {
  let warm = done.some(({ plannable }) => isGentle(plannable));
  return rest.filter(({ plannable }) => {
    warm ||= isGentle(plannable);
    return warm;
  });
}
