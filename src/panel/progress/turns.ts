/** What tells the time in ms, and when the picture that is being made is on the screen. */
export interface Frames {
  readonly now: () => number;
  readonly next: () => Promise<unknown>;
}

/** So long may drawing keep one picture waiting, in ms: of the 16 there are, the browser needs the rest to lay it out. */
const most = 8;

/**
 * Turns for work of which there may be too much for one picture: given out in the order they are asked for, as many to a
 * picture as there is time for, but at least one. What is first on a page is seen first, however busy the machine is.
 */
export function turnsIn({ now, next }: Frames): () => Promise<void> {
  let last: Promise<void> = Promise.resolve();
  let picture: { readonly began: number; readonly over: Promise<void> } | undefined;
  const begin = async (): Promise<void> => {
    if (picture && now() - picture.began >= most) await picture.over;
    picture ??= {
      began: now(),
      over: next().then(() => {
        picture = undefined;
      }),
    };
  };
  return () => (last = last.then(begin));
}
