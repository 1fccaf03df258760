type Fields = Readonly<Record<string, unknown>>;

/** Whether two values that came out of JSON are the same. */
export function sameJson(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || !one || !other) return false;
  const names = Object.keys(one);
  if (names.length !== Object.keys(other).length || Array.isArray(one) !== Array.isArray(other)) return false;
  return names.every((name) => sameJson((one as Fields)[name], (other as Fields)[name]));
}
