import * as l10n from '@vscode/l10n';
import { plural } from '../protocol/language';
import type { RoutineView, SegmentView } from '../protocol/views';
import { formatCount, formatLength, formatNumber } from './locale';
import { sideName } from './sideName';

type Announced = Pick<RoutineView, 'segments'> & { readonly items: readonly { readonly name: string }[] };

const holdWorthSaying = 5_000;
const repetitionWorthSaying = 10_000;

function sentences(parts: readonly (string | undefined)[]): string {
  return parts
    .filter((part): part is string => part !== undefined && part !== '')
    .map((part) => (/[.!?…。]$/u.test(part) ? part : `${part}.`))
    .join(' ');
}

function saidBefore(segments: readonly SegmentView[], index: number): boolean {
  const now = segments[index];
  return segments
    .slice(0, index)
    .some(
      (other) =>
        other.item === now?.item && other.side === now.side && other.cue !== 'ready' && other.words === now.words,
    );
}

/** How long the repetition that begins at `index` takes. */
function repetitionLength(segments: readonly SegmentView[], index: number): number {
  const now = segments[index];
  let length = 0;
  for (const segment of segments.slice(index)) {
    if (segment.item !== now?.item || segment.side !== now.side || segment.rep !== now.rep) break;
    length += segment.length;
  }
  return length;
}

/** What to say when the segment `index` begins: each step once; after that only the repetitions of slow ones. */
export function stepAnnouncement(routine: Announced, before: number | undefined, index: number): string | undefined {
  const now = routine.segments[index];
  if (!now || before === index) return undefined;
  const previous = before === undefined ? undefined : routine.segments[before];
  if (now.cue === 'free') return previous?.cue === 'free' ? undefined : sentences([now.words]);
  const newItem = previous?.item !== now.item;
  const side = now.side && (newItem || previous.side !== now.side) ? sideName(now.side) : undefined;
  const name = newItem ? (routine.items[now.item]?.name ?? '') : undefined;
  if (now.cue === 'ready') {
    // On the second side the words name it.
    const ready = name === undefined ? undefined : l10n.t('Get ready: {0}', name);
    return sentences([ready, newItem ? side : undefined, now.words]);
  }
  if (!newItem && !side && saidBefore(routine.segments, index)) {
    const newRepetition = previous.rep !== now.rep && now.reps > 1;
    return newRepetition && repetitionLength(routine.segments, index) >= repetitionWorthSaying
      ? sentences([formatCount(now.rep, now.reps)])
      : undefined;
  }
  return sentences([name, side, now.words, holdWords(now)]);
}

function holdWords({ cue, length, breaths }: SegmentView): string | undefined {
  if (cue !== 'hold' || length < holdWorthSaying) return undefined;
  if (breaths === undefined) return formatLength(length);
  return plural(breaths, l10n.t('{0} breath|{0} breaths', formatNumber(breaths)));
}

/** The milestone passed between two positions of a running break: half, one minute, ten seconds, the end. */
export function milestoneBetween(from: number, to: number, length: number): string | undefined {
  const passed = (mark: number): boolean => mark > 0 && from < mark && to >= mark;
  if (passed(length)) return l10n.t('The break is over.');
  if (length >= 30_000 && passed(length - 10_000)) return l10n.t('Ten seconds left.');
  if (length >= 90_000 && passed(length - 60_000)) return l10n.t('One minute left.');
  const half = length / 2;
  const besideMinute = Math.abs(half - 60_000) < 10_000;
  if (length >= 40_000 && !besideMinute && passed(half)) return l10n.t('Half of it done.');
  return undefined;
}
