import type { ChartModel } from '../../../../src/panel/progress/chartModel';
import type { ProgressView } from '../../../../src/protocol/progressView';

type Past = ProgressView['past'];
export type Bucket = Past['buckets'][number];

const none = { taken: 0, partial: 0, natural: 0, skipped: 0 };

/** A week or a month from `start` on with nothing in it but what is given. */
export const bucket = (start: string, figures: Partial<Bucket>): Bucket => ({
  ...{ start, coding: 0, longest: 0, days: 0, kept: 0, ...none },
  ...figures,
});

const emptyPast: Past = {
  period: 'recent',
  years: [2026, 2025],
  from: '2026-03-02',
  to: '2026-03-13',
  bucket: 'week',
  weekStartsOn: 1,
  days: [],
  buckets: [bucket('2026-03-02', {}), bucket('2026-03-09', {})],
  shares: none,
  counts: none,
  hours: Array.from({ length: 24 }, (_, hour) => ({ hour, skipped: 0, begun: 0 })),
};

/** A page with nothing on it but what is given; its clock is that of UTC. */
export function viewWith({
  past = {},
  ...parts
}: Partial<Omit<ProgressView, 'past'>> & { readonly past?: Partial<Past> }): ProgressView {
  return {
    type: 'progress',
    clock: { timeZone: 'UTC', ahead: 0 },
    report: { title: '', sentences: [] },
    today: { sentences: [], coding: 0, longest: 0, doses: [] },
    streak: { title: '', sentences: [], keptThisWeek: 0, weeklyGoal: 3, days: [] },
    past: { ...emptyPast, ...past },
    feelings: { sentence: '', regions: [], weeks: [] },
    ...parts,
  };
}

/** What each of a chart's values says when it is pointed at. */
export const saidBy = (chart: ChartModel, width = 800): readonly string[] =>
  chart.draw(width).readings.map(({ text }) => text());
