import { joinSpans, type Span } from '../core/codingSpans';
import type { CodingDetails } from '../core/history';
import { second, type Duration, type Instant } from '../core/time';

/** When there was coding since the last saving, and how far it went without a break. */
export class CodingNotes {
  private stretches: { from: Instant; to: Instant }[] = [];
  private longest: Duration = 0;

  /** `coded` up to `to`; `continuous` since the last break. */
  add(coded: Duration, to: Instant, continuous: Duration): void {
    if (coded <= 0) return;
    const from = to - coded;
    const last = this.stretches.at(-1);
    if (last && from <= last.to && from >= last.from) last.to = Math.max(last.to, to);
    else this.stretches.push({ from, to });
    this.longest = Math.max(this.longest, continuous);
  }

  /** In whole seconds, as they are saved. */
  get details(): CodingDetails {
    const spans = this.stretches.map(({ from, to }): Span => [Math.floor(from / second), Math.floor(to / second)]);
    return { spans: joinSpans([], spans), longest: Math.floor(this.longest / second) };
  }

  clear(): void {
    this.stretches = [];
    this.longest = 0;
  }
}
