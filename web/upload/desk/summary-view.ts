import type { RunningSummary } from '../../../shared/lists/doctor/summarise.ts';
import type { SummaryView } from './views.ts';

/** The counts of a list as the page shows them, the commonest cure first. */
export const summaryView = ({ totals, cures, skips }: RunningSummary, notKept: number): SummaryView => ({
  lines: totals.lines,
  ready: totals.ready,
  cured: totals.cured,
  rejected: totals.rejected,
  duplicate: totals.duplicate,
  skipped: [...skips].map(([reason, count]) => ({ reason, count })).toSorted((a, b) => b.count - a.count),
  cures: [...cures]
    .map(([code, { count, example }]) => ({ code, count, from: example.from, to: example.to }))
    .toSorted((a, b) => b.count - a.count),
  notKept,
});
