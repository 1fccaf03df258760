import * as v from 'valibot';
import { carePage } from '../protocol/careMessages';
import type { ToEditor } from '../protocol/messages';
import type { View } from '../protocol/views';
import { everything, filterSchema, type LibraryFilter } from './libraryFilter';
import { carePageOf } from './pageName';

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

/** What is worth remembering of a view. */
export function rememberedOf(view: View, filter: LibraryFilter): Remembered {
  const movement = view.type === 'movement' ? { movement: view.id } : {};
  // An answer is not asked for twice.
  const answered = view.type === 'care' && view.page === 'checkIn' && view.answer !== undefined;
  const care = view.type === 'care' ? { care: answered ? ('overview' as const) : carePageOf(view) } : {};
  return { view: view.type, ...movement, ...care, filter };
}

/** What a page that begins again tells the editor of the one before. */
export function readyAfter({ view, movement, care }: Remembered): ToEditor {
  if (care !== undefined) return { type: 'ready', care };
  if (view === 'progress') return { type: 'ready', progress: true };
  return movement === undefined ? { type: 'ready' } : { type: 'ready', movement };
}
