import * as v from 'valibot';

/*
 * The shapes that saved values are made of. They are few on purpose: each kind of schema is code that loads with the editor.
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

/** A number of a range, both ends included, which is never infinite. */
export const between = (least: number, most: number) =>
  v.pipe(
    v.number(),
    v.check((value) => value >= least && value <= most, `not a number from ${least} to ${most}`),
  );

/** A whole number of a range, both ends included. */
export const wholeBetween = (least: number, most: number) =>
  v.pipe(
    between(least, most),
    v.check((value: number) => Number.isInteger(value), 'not a whole number'),
  );

/** Whether a value is a map, whatever is in it. */
export const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A map whose values are still to be read. */
export const entries = () => v.custom<Readonly<Record<string, unknown>>>(isMap, 'not a map');
