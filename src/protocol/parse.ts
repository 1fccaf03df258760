import * as v from 'valibot';
import { toEditorSchema, toPanelSchema, type ToEditor, type ToPanel } from './messages';

export type Parsed<T> = { readonly ok: true; readonly message: T } | { readonly ok: false; readonly problem: string };

function parse<T>(schema: v.GenericSchema<unknown, T>, input: unknown): Parsed<T> {
  const result = v.safeParse(schema, input, { abortEarly: true });
  if (result.success) return { ok: true, message: result.output };
  const issue = result.issues[0];
  const where = v.getDotPath(issue) ?? 'message';
  return { ok: false, problem: `${where}: ${issue.message}` };
}

/** Reads what arrived in the editor from the panel. Never throws. */
export function parseToEditor(input: unknown): Parsed<ToEditor> {
  return parse(toEditorSchema, input);
}

/** Reads what arrived in the panel from the editor. Never throws. */
export function parseToPanel(input: unknown): Parsed<ToPanel> {
  return parse(toPanelSchema, input);
}
