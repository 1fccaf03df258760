/** Listeners of one event. A listener that throws is reported and does not keep the others from hearing. */
export class Listeners<Event> {
  private readonly all = new Set<(event: Event) => void>();

  constructor(private readonly onError: (error: unknown) => void) {}

  add(listener: (event: Event) => void): { dispose(): void } {
    this.all.add(listener);
    return { dispose: () => void this.all.delete(listener) };
  }

  fire(event: Event): void {
    for (const listener of this.all) {
      try {
        listener(event);
      } catch (error) {
        this.onError(error);
      }
    }
  }
}
