import { realpathSync } from 'node:fs';
import Module from 'node:module';
import { basename, dirname, isAbsolute, join, sep } from 'node:path';

type Exports = { readonly activate?: (...args: unknown[]) => unknown };

/** Times what an extension itself does at start: its `main` being loaded and `activate` running to its end, in ms. */
export class ActivationClock {
  private readonly times = new Map<string, number>();

  /** `id` names the figures, `folder` is the extension's. */
  constructor(private readonly folders: ReadonlyMap<string, string>) {
    const loader = Module as unknown as { _load: (request: string, ...rest: unknown[]) => unknown };
    const original = loader._load;
    const seen = new Set<string>();
    loader._load = (request, ...rest) => {
      const id = this.owner(request);
      if (!id || seen.has(id)) return original.call(loader, request, ...rest);
      seen.add(id);
      const start = performance.now();
      const exports = original.call(loader, request, ...rest) as Exports;
      this.add(id, performance.now() - start);
      return { ...exports, activate: (...args: unknown[]) => this.activate(id, exports, args) };
    };
  }

  milliseconds(id: string): number {
    return this.times.get(id) ?? NaN;
  }

  private async activate(id: string, exports: Exports, args: unknown[]): Promise<unknown> {
    const start = performance.now();
    try {
      return await exports.activate?.(...args);
    } finally {
      this.add(id, performance.now() - start);
    }
  }

  private owner(request: string): string | undefined {
    if (!isAbsolute(request)) return undefined;
    // extensions are installed as links
    const path = join(realpathSync(dirname(request)), basename(request));
    for (const [id, folder] of this.folders) if (path.startsWith(`${folder}${sep}`)) return id;
    return undefined;
  }

  private add(id: string, ms: number): void {
    this.times.set(id, (this.times.get(id) ?? 0) + ms);
  }
}
