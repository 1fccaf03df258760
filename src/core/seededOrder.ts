/** A reproducible pseudo-random sequence in [0, 1) (mulberry32). */
export function* seededNumbers(seed: number): Generator<number, never> {
  let state = seed >>> 0;
  for (;;) {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    yield ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }
}

/** The items in an order that depends only on `seed` (Fisher–Yates). */
export function seededOrder<Item>(items: readonly Item[], seed: number): readonly Item[] {
  const numbers = seededNumbers(seed);
  const shuffled = [...items];
  for (let last = shuffled.length - 1; last > 0; last -= 1) {
    const pick = Math.floor(numbers.next().value * (last + 1));
    const [moved] = shuffled.splice(pick, 1);
    if (moved !== undefined) shuffled.push(moved);
  }
  return shuffled;
}
