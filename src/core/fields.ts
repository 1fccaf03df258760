import { isMap } from './savedShapes';

/** What a field has to be, and what is said in English of one that is not. */
export type Field = readonly [isRight: (value: unknown) => boolean, fault: string];

export const map: Field = [isMap, 'not a map'];

/** A field that may be missing. */
export const optional = ([isRight, fault]: Field): Field => [(value) => value === undefined || isRight(value), fault];

/**
 * Why something is no map with these fields, whatever else is in it, in English; `undefined` if it is one. By hand, for what every start
 * reads: to run a schema for the first time takes longer than all there is to check.
 */
export function faultIn(raw: unknown, fields: Readonly<Record<string, Field>>): string | undefined {
  if (!isMap(raw)) return map[1];
  for (const name in fields) {
    const field = fields[name];
    if (field && !field[0](raw[name])) return `${name}: ${field[1]}`;
  }
  return undefined;
}
