import type { Drawing, Reading } from './chartModel';

type Steps = Pick<Drawing, 'readings' | 'across' | 'down'>;

const steps: Readonly<Record<string, (drawing: Steps) => number>> = {
  ArrowRight: ({ across }) => across,
  ArrowLeft: ({ across }) => -across,
  ArrowDown: ({ down }) => down,
  // Where a chart has one row only, up is on and down is back, as a slider has it.
  ArrowUp: ({ down }) => -down,
};

/** The place of the reading that a key leads to from the `current` one, none after Escape; `undefined` for keys that are not the chart's. */
export function readingAfter(
  key: string,
  drawing: Steps,
  current: number | undefined,
): { readonly reading: number | undefined } | undefined {
  const last = drawing.readings.length - 1;
  if (key === 'Home') return { reading: 0 };
  if (key === 'End') return { reading: last };
  if (key === 'Escape') return current === undefined ? undefined : { reading: undefined };
  const step = steps[key]?.(drawing);
  if (step === undefined) return undefined;
  if (current === undefined) return { reading: Math.abs(step) > 1 || step < 0 ? last : 0 };
  const to = current + step;
  return { reading: to >= 0 && to <= last ? to : current };
}

/** The place of the uppermost reading at a point of the drawing, in px. */
export function readingAt(readings: readonly Reading[], x: number, y: number): number | undefined {
  const found = readings.findLastIndex(
    (one) => x >= one.x && x < one.x + one.width && y >= one.y && y < one.y + one.height,
  );
  return found === -1 ? undefined : found;
}
