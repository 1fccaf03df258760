import * as v from 'valibot';
import { carePage } from '../protocol/careMessages';
import { everything, filterSchema } from './libraryFilter';

/** What the panel remembers across a reload of the page. The editor sends everything else again. */
const rememberedSchema = v.object({
  /** Which view was open. */
  view: v.string(),
  /** The movement whose page was open. */
  movement: v.optional(v.string()),
  /** The page of Care that was open. */
  care: v.optional(carePage),
  filter: filterSchema,
});

export type Remembered = v.InferOutput<typeof rememberedSchema>;

/** Reads what an earlier page wrote; one that cannot be read is nothing to remember. Never throws. */
export function parseRemembered(input: unknown): Remembered {
  const parsed = v.safeParse(rememberedSchema, input);
  return parsed.success ? parsed.output : { view: '', filter: everything };
}
