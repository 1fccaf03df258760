/**
 * An extension that makes the clock of the extension host, which all extensions share, run UNHUNCH_FAST times as fast. It counts from
 * UNHUNCH_FAST_FROM (epoch ms), so that a window that is reloaded finds the same time. Timers keep step.
 */
exports.activate = () => {
  const factor = Number(process.env.UNHUNCH_FAST);
  const from = Number(process.env.UNHUNCH_FAST_FROM);
  if (!(factor > 1)) return;
  const RealDate = Date;
  const now = () => Math.round(from + (RealDate.now() - from) * factor);
  globalThis.Date = class extends RealDate {
    constructor(...given) {
      if (given.length === 0) super(now());
      else super(...given);
    }
    static now() {
      return now();
    }
  };
  for (const name of ['setTimeout', 'setInterval']) {
    const real = globalThis[name];
    globalThis[name] = (run, wait, ...rest) => real(run, (wait ?? 0) / factor, ...rest);
  }
};
