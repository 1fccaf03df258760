import * as l10n from '@vscode/l10n';
import { timesDone } from '../core/doses';
import type { History } from '../core/history';
import { isLeftOut, type LeftOut } from '../core/leftOut';
import type { Status } from '../core/status';
import type { Movement, Part, Phase } from '../movements/movement';
import { listed, number, plural } from '../protocol/language';
import type { MovementView } from '../protocol/views';
import { neighbours, otherForms, type FindMovement } from './findMovement';
import { equipmentName, levelName, placeName, regionName, sourceName } from './names';
import { safetyWords } from './safetyWords';

/** Everything there is to know about one movement, for a page of its own. */
export function movementView(
  movement: Movement,
  find: FindMovement,
  history: History,
  status: Status,
  leftOut: LeftOut,
): MovementView {
  return {
    type: 'movement',
    id: movement.id,
    name: movement.name(),
    why: movement.why(),
    doneToday: timesDone(history, status.today.date, movement.id),
    dosePerDay: movement.dosePerDay,
    leftOut: isLeftOut(leftOut, movement.id, status.today.date),
    facts: factsOf(movement),
    leadIn: movement.leadIn(),
    parts: movement.parts.map((part) => ({
      times: timesOf(part, movement.mirrored),
      steps: part.cycle.map((phase) => ({ words: phase.words(), about: aboutStep(phase) })),
    })),
    mistakes: movement.mistakes.map((words) => words()),
    care: movement.care(),
    sources: movement.citations.map(({ says, source }) => ({ says, source: sourceName(source) })),
    ...neighbours(movement, find),
    otherForms: otherForms(movement),
    safety: safetyWords(),
  };
}

function factsOf(movement: Movement): MovementView['facts'] {
  const facts: [name: string, value: string | undefined][] = [
    [l10n.t('Where'), listed(movement.places.map(placeName))],
    [l10n.t('You need'), movement.equipment && listed(movement.equipment.map(equipmentName))],
    [l10n.t('Good for'), listed(movement.regions.map(regionName))],
    [l10n.t('Level'), levelName(movement.level)],
    [l10n.t('Sides'), movement.mirrored ? l10n.t('One after the other') : l10n.t('Both at once')],
    [l10n.t('Hold'), holdOf(movement)],
    [l10n.t('Repetitions'), listed(movement.parts.map(({ reps }) => range(reps.least, reps.use, reps.most)))],
    [l10n.t('Sets'), setsOf(movement)],
    [l10n.t('How often'), howOften(movement)],
    [l10n.t('Works or stretches'), movement.muscles?.()],
  ];
  return facts.flatMap(([name, value]) => (value ? [{ name, value }] : []));
}

const seconds = (count: number): string => l10n.t('{0} s', number(count));
const times = (count: number): string =>
  count === 1 ? l10n.t('Once') : plural(count, l10n.t('{0} time|{0} times', number(count)));
const breaths = (count: number): string => plural(count, l10n.t('{0} breath|{0} breaths', number(count)));

/** "3, at least 2, at most 5" */
function range(least: number, use: number, most: number): string {
  const limits = [
    least < use ? l10n.t('at least {0}', number(least)) : '',
    most > use ? l10n.t('at most {0}', number(most)) : '',
  ].filter((text) => text !== '');
  return limits.length === 0 ? number(use) : l10n.t('{0} ({1})', number(use), listed(limits));
}

function holdOf(movement: Movement): string | undefined {
  const holds = movement.parts.flatMap((part) => part.cycle).filter((phase) => phase.cue === 'hold');
  const [longest] = holds.toSorted((a, b) => b.seconds - a.seconds);
  return longest && holdLength(longest);
}

/** "10 s", "10 to 15 s", "3 breaths, about 14 s" */
function holdLength({ seconds: least, longest, breaths: counted }: Phase): string {
  if (counted !== undefined) return l10n.t('{0}, about {1}', breaths(counted), seconds(least));
  return longest !== undefined && longest > least
    ? l10n.t('{0} to {1} s', number(least), number(longest))
    : seconds(least);
}

function setsOf({ sets }: Movement): string | undefined {
  if (!sets) return undefined;
  return l10n.t('{0}, {1} of rest between', range(sets.use, sets.use, sets.most), seconds(sets.restSeconds));
}

function howOften({ dosePerDay, everyDays }: Movement): string {
  if (everyDays === 2) return l10n.t('{0} a day, every other day', times(dosePerDay));
  return l10n.t('{0} a day', times(dosePerDay));
}

const timesOf = ({ reps }: Part, mirrored: boolean): string =>
  mirrored ? l10n.t('{0} a side', times(reps.use)) : times(reps.use);

/** "3 s, breathe out" */
function aboutStep(phase: Phase): string {
  const length = phase.cue === 'hold' ? l10n.t('hold {0}', holdLength(phase)) : seconds(phase.seconds);
  switch (phase.breath) {
    case 'in':
      return l10n.t('{0}, breathe in', length);
    case 'out':
      return l10n.t('{0}, breathe out', length);
    case 'easy':
      return l10n.t('{0}, breathe easily', length);
  }
}
