import * as v from 'valibot';

const seconds = v.pipe(v.number(), v.finite(), v.minValue(0));

const header = v.object({
  /** ISO 8601, with its offset. */
  start: v.pipe(v.string(), v.isoTimestamp()),
  /** The computer's time zone, by its IANA name. */
  zone: v.string(),
  about: v.string(),
  /** Settings that are not the default, as in `settings.json` without the `unhunch.` prefix. */
  settings: v.optional(v.record(v.string(), v.unknown()), {}),
  /** What the person answers to the offers, in turn; over again when they are used up. `none` lets an offer go by. */
  answers: v.optional(v.pipe(v.array(v.picklist(['start', 'later', 'skip', 'none'])), v.minLength(1)), ['none']),
  /** How long the person takes to answer. */
  after: v.optional(seconds, 8),
});

/** `t`: seconds since the start. `s`: for so many seconds. */
const event = v.variant('e', [
  v.object({ t: seconds, e: v.literal('type'), s: seconds }),
  v.object({ t: seconds, e: v.literal('read'), s: seconds }),
  v.object({ t: seconds, e: v.picklist(['save', 'commit', 'focus', 'blur', 'debug', 'debugEnd', 'runEnd', 'end']) }),
  v.object({ t: seconds, e: v.literal('run'), what: v.picklist(['task', 'build', 'tests', 'command']) }),
  v.object({ t: seconds, e: v.literal('zone'), zone: v.string() }),
  v.object({ t: seconds, e: v.literal('pause'), min: seconds }),
  v.object({ t: seconds, e: v.picklist(['resume', 'tookABreak', 'notABreak']) }),
]);

export type RecordedEvent = v.InferOutput<typeof event>;
export interface RecordedDay extends v.InferOutput<typeof header> {
  readonly events: readonly RecordedEvent[];
}

/** Reads a recorded day: a header and then one event a line, as JSON. Throws with the line that cannot be read. */
export function parseRecordedDay(text: string): RecordedDay {
  const [first = '', ...rest] = text.split('\n').filter((line) => line.trim() !== '');
  const read = <Output>(schema: v.GenericSchema<unknown, Output>, line: string, number: number): Output => {
    try {
      return v.parse(schema, JSON.parse(line));
    } catch (error) {
      throw new Error(`Line ${number}: ${error instanceof Error ? error.message : String(error)}: ${line}`, {
        cause: error,
      });
    }
  };
  const events = rest.map((line, index) => read(event, line, index + 2));
  for (const [index, { t }] of events.entries()) {
    if (t < (events[index - 1]?.t ?? 0)) throw new Error(`Line ${index + 2}: earlier than the line before it`);
  }
  return { ...read(header, first, 1), events };
}
