import { sampleHistory } from '../../scripts/sampleHistory';
import type { History } from '../../src/core/history';
import type { Period } from '../../src/core/progress/period';
import { freshSession } from '../../src/core/session';
import { defaultSettings } from '../../src/core/settings';
import { shrinkHistory } from '../../src/core/shrinkHistory';
import { statusAt } from '../../src/core/status';
import { progressView } from '../../src/editor/progressView';
import { movements } from '../../src/movements/catalogue';
import type { ProgressView } from '../../src/protocol/progressView';

/** A Friday afternoon. */
export const now = new Date(2026, 2, 13, 15, 10).getTime();

export function viewOf(history: History, period: Period = 'recent'): ProgressView {
  const session = {
    ...freshSession,
    lastSignal: now - 5000,
    continuous: 18 * 60_000,
    towardsShort: 18 * 60_000,
    towardsLong: 18 * 60_000,
  };
  const status = statusAt(session, history, now, defaultSettings);
  return progressView({
    history,
    status,
    settings: defaultSettings,
    movements,
    now,
    period,
    weekStartsOn: 1,
  });
}

/** So many days of a sample, as much of them in detail as is kept. */
export const historyOf = (days: number): History => shrinkHistory(sampleHistory({ now, days }));

/** The progress page with nothing, one day, one year and ten years behind it. */
export const progressViews = {
  empty: (): ProgressView => viewOf({ days: {} }),
  day: (): ProgressView => viewOf(historyOf(1)),
  month: (): ProgressView => viewOf(historyOf(33)),
  year: (): ProgressView => viewOf(historyOf(365)),
  pastYear: (): ProgressView => viewOf(historyOf(900), 2024),
  /** A year without anything between two others. */
  gap: (): ProgressView =>
    viewOf({ days: { ...historyOf(30).days, '2024-03-04': { coding: 3600, breaks: {} } } }, 2025),
  decade: (): ProgressView => viewOf(historyOf(3650), 'all'),
} as const;
