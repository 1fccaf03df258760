import { noDeskCheck, type CareChoices, type DeskCheck, type HabitMarks } from './careChoices';
import { careVersion, parseChoices, parseDesk, parseHabits } from './parseCare';

/** What was ticked and chosen in Care; what was never touched is missing. */
export interface CareKept {
  readonly desk?: DeskCheck;
  readonly habits?: HabitMarks;
  readonly choices?: CareChoices;
}

/** As it is written into an exported file, each part with the version it is read by. */
export function writeCare({ desk, habits, choices }: CareKept): Readonly<Record<string, unknown>> | undefined {
  const parts = {
    ...(desk && { desk: { version: careVersion, ...desk } }),
    ...(habits && { habits: { version: careVersion, marks: habits } }),
    ...(choices && { choices: { version: careVersion, ...choices } }),
  };
  return Object.keys(parts).length === 0 ? undefined : parts;
}

/** Reads an exported file's Care, or says what of it cannot be read: "desk.points: …". Never throws. */
export function readCare(raw: unknown): CareKept | string {
  if (raw === undefined) return {};
  if (typeof raw !== 'object' || raw === null) return 'not an object';
  const { desk, habits, choices } = raw as Readonly<Record<string, unknown>>;
  const read = { desk: parseDesk(desk), habits: parseHabits(habits), choices: parseChoices(choices) };
  for (const [part, { problem }] of Object.entries(read)) if (problem !== undefined) return `${part}.${problem}`;
  return {
    ...(desk === undefined ? {} : { desk: read.desk.value }),
    ...(habits === undefined ? {} : { habits: read.habits.value }),
    ...(choices === undefined ? {} : { choices: read.choices.value }),
  };
}

/** What is here, with what the file has and is not here: nobody can tell which is newer, so what is here stays. */
export function withImported(here: CareKept, file: CareKept): CareKept {
  const desk = here.desk ?? file.desk;
  const marks = { ...file.habits, ...here.habits };
  const choices = here.choices ?? file.choices;
  return {
    ...(desk && { desk: { ...desk, points: mergedPoints(here.desk ?? noDeskCheck, file.desk ?? noDeskCheck) } }),
    ...((here.habits ?? file.habits) && { habits: marks }),
    ...(choices && { choices }),
  };
}

function mergedPoints(here: DeskCheck, file: DeskCheck): DeskCheck['points'] {
  const variants = new Set([...Object.keys(file.points), ...Object.keys(here.points)]);
  return Object.fromEntries(
    [...variants].map((variant) => [variant, { ...file.points[variant], ...here.points[variant] }]),
  );
}
