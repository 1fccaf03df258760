/** Counts how often timers wake code up, by the extension whose code set them. Wraps the globals, so it comes first. */
export interface TimerWatch {
  /** Wake-ups since the last call, of timers set by code whose path contains `path`. */
  take(path: string): number;
}

type Schedule = (callback: (...args: unknown[]) => unknown, ...rest: unknown[]) => unknown;

export function watchTimers(): TimerWatch {
  const wakeUps: string[] = [];
  const globals = globalThis as unknown as Record<string, Schedule>;
  for (const name of ['setTimeout', 'setInterval', 'setImmediate']) {
    const original = globals[name];
    if (!original) continue;
    globals[name] = (callback, ...rest) => {
      const origin = new Error().stack?.split('\n').slice(2, 6).join('\n') ?? '';
      const woken = (...args: unknown[]) => {
        wakeUps.push(origin);
        return callback(...args);
      };
      return original(woken, ...rest);
    };
  }
  return {
    take(path) {
      const count = wakeUps.filter((origin) => origin.includes(path)).length;
      wakeUps.length = 0;
      return count;
    },
  };
}
