import * as v from 'valibot';

/*
 * The shapes that saved values are made of, most of them of one kind: each kind of schema is code that loads with the editor.
 */

/**
 * A shape that is built when there is something to read, and dropped when its room is needed: there is little to read, seldom, and a shape
 * takes more room than what it reads. To be marked as pure, so that what never reads does not load it.
 */
export function passing<T extends object>(build: () => T): () => T {
  let built: WeakRef<T> | undefined;
  return () => {
    const shape = built?.deref() ?? build();
    if (!built?.deref()) built = new WeakRef(shape);
    return shape;
  };
}

/** Whether a value is a number of a range, both ends included, which is never infinite. */
export const isBetween = (value: unknown, least: number, most: number): value is number =>
  typeof value === 'number' && value >= least && value <= most;

export const between = (least: number, most: number) =>
  v.custom<number>((value) => isBetween(value, least, most), `not a number from ${least} to ${most}`);

export const isWhole = (value: unknown, least: number, most: number): value is number =>
  isBetween(value, least, most) && Number.isInteger(value);

export const wholeBetween = (least: number, most: number) =>
  v.custom<number>((value) => isWhole(value, least, most), `not a whole number from ${least} to ${most}`);

export const text = () => v.custom<string>((value) => typeof value === 'string', 'not a text');

export const areTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((each) => typeof each === 'string');

export const texts = () => v.custom<readonly string[]>(areTexts, 'not texts');

export const oneOf = <const T>(...values: readonly T[]) =>
  v.custom<T>((value) => (values as readonly unknown[]).includes(value), `not ${values.join(' or ')}`);

/** Whether a value is a map, whatever is in it. */
export const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const anything = () => v.custom<unknown>(() => true);

/** A map whose values are still to be read. */
export const entries = () => v.custom<Readonly<Record<string, unknown>>>(isMap, 'not a map');

/** The same without the names that no object may take from outside. */
export const map = () => v.pipe(entries(), v.record(v.string(), v.unknown()));
