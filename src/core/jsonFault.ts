/** What a text has to be next to be JSON. */
type Expected = 'value' | 'valueOrEnd' | 'name' | 'nameOrEnd' | 'colon' | 'commaOrEnd' | 'nothing';

const token =
  /\s*(?:([{}[\],:])|("(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[\da-f]{4}))*")|(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:e[+-]?\d+)?|true|false|null)(?![\w.]))/iuy;

/**
 * Where a text stops being JSON, or nests deeper than `deepest`: the offset of the first character that is wrong; `undefined` if there is
 * none. Engines tell it in words of their own, or not at all.
 */
export function jsonFault(text: string, deepest: number): number | undefined {
  const open: string[] = [];
  let expected: Expected = 'value';
  let at = 0;
  for (;;) {
    token.lastIndex = at;
    const [whole, mark, string] = token.exec(text) ?? [];
    const start = at + (/^\s*/.exec(text.slice(at, at + (whole?.length ?? 1000)))?.[0].length ?? 0);
    if (whole === undefined) return expected === 'nothing' && start === text.length ? undefined : start;
    const next = after(expected, mark ?? (string === undefined ? 'value' : 'string'), open);
    if (next === undefined || open.length > deepest) return start;
    expected = next;
    at += whole.length;
  }
}

/** What may follow a token; `undefined` if it should not have been there. Keeps what is `open`. */
function after(expected: Expected, found: string, open: string[]): Expected | undefined {
  const takesValue = expected === 'value' || expected === 'valueOrEnd';
  const whole = (): Expected => (open.length === 0 ? 'nothing' : 'commaOrEnd');
  switch (found) {
    case '{':
    case '[':
      if (!takesValue) return undefined;
      open.push(found);
      return found === '{' ? 'nameOrEnd' : 'valueOrEnd';
    case '}':
    case ']': {
      const emptyEnd = found === '}' ? 'nameOrEnd' : 'valueOrEnd';
      if (expected !== 'commaOrEnd' && expected !== emptyEnd) return undefined;
      return open.pop() === (found === '}' ? '{' : '[') ? whole() : undefined;
    }
    case ',':
      if (expected !== 'commaOrEnd') return undefined;
      return open.at(-1) === '{' ? 'name' : 'value';
    case ':':
      return expected === 'colon' ? 'value' : undefined;
    case 'string':
      if (expected === 'name' || expected === 'nameOrEnd') return 'colon';
      return takesValue ? whole() : undefined;
    default:
      return takesValue ? whole() : undefined;
  }
}
