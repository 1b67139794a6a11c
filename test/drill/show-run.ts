import type { Rates } from './compare-rates.ts';
import type { RunPlan } from './plan-run.ts';
import { percentile, showColumns, showFacts, whole } from './report.ts';
import type { Outcome } from './send-run.ts';
import type { SettledRun } from './settle-run.ts';

interface ShownRun {
  plan: RunPlan;
  outcomes: readonly Outcome[];
  settled: SettledRun;
  rates: Rates;
  seconds: number;
  concurrency: number;
  killed: boolean;
}

/** The figures of a run, as a table of its sessions and a list of facts. */
export const showRun = (run: ShownRun): string =>
  [showSessions(run), '', showFacts([...placeFacts(run), ...countFacts(run), ...rateFacts(run)])].join('\n');

const showSessions = ({ settled: { figures }, killed }: ShownRun) =>
  showColumns(
    ['session', 'runners', 'quota', 'confirmed', 'waiting', 'refused', ...(killed ? ['burned'] : [])],
    figures.map(({ sessionId, runners, quota, confirmed, waiting, refused, burned }) => [
      sessionId,
      ...[runners, quota, confirmed, waiting, refused, ...(killed ? [burned] : [])].map(whole),
    ]),
  );

type Facts = [name: string, value: string][];

const placeFacts = ({ plan, outcomes, settled, killed }: ShownRun): Facts => {
  const { figures } = settled;
  const sum = (of: 'runners' | 'confirmed' | 'waiting' | 'burned') => figures.reduce((all, one) => all + one[of], 0);
  const refusals = Map.groupBy(
    outcomes.filter(({ refusal }) => refusal),
    ({ refusal }) => refusal,
  );
  const again = outcomes.reduce((all, { tries }) => all + tries - 1, 0);
  const repeats = outcomes.filter(({ status }) => status === 200).length;
  return [
    [
      'sent',
      `${whole(outcomes.length)} requests of ${whole(sum('runners'))} runners; ${whole(again)} sent again for want of an answer`,
    ],
    ['confirmed', whole(sum('confirmed'))],
    ['waiting', whole(sum('waiting'))],
    ['repeats', `${whole(plan.repeats)}; ${whole(repeats)} answers were tickets held already`],
    ['refused', [...refusals].map(([code, all]) => `${whole(all.length)} ${code}`).join(', ') || '0'],
    ...(killed
      ? ([
          [
            'burned',
            `${whole(settled.burnedAtFirst)} numbers with a place went with the server, ${whole(sum('burned'))} of them are unseen yet; the sweep gives their places on after 15 min`,
          ],
        ] satisfies Facts)
      : []),
  ];
};

const countFacts = ({ settled }: ShownRun): Facts => {
  const { counts, recount, unsettled, settledSeconds, countedSeconds } = settled;
  const three = ({ total = 0, confirmed = 0, waiting = 0 }: Record<string, number>) =>
    `${whole(total)} = ${whole(confirmed)} confirmed + ${whole(waiting)} waiting`;
  return [
    [
      'settled',
      `${settledSeconds.toFixed(1)} s after the last answer${unsettled[0] ? `; before: ${unsettled[0].slice(0, 3).join(', ')}` : ''}`,
    ],
    [
      'counted',
      `${three({ total: counts.total, confirmed: counts.confirmed, waiting: counts.waiting })}, ${countedSeconds.toFixed(1)} s after that`,
    ],
    ['recounted', `${three(recount.recounted)}${recount.settled ? '' : ', while it still changed'}`],
    ['drift', String(recount.drift)],
  ];
};

const rateFacts = ({ outcomes, rates, seconds, concurrency }: ShownRun): Facts => {
  const ms = outcomes.map((outcome) => outcome.ms).sort((one, other) => one - other);
  const [low, middle, high] = [0, 0.5, 1].map((share) =>
    percentile(
      [...rates.shares].sort((one, other) => one - other),
      share,
    ),
  );
  const percent = (share = 0) => `${whole(share * 100)} %`;
  return [
    ['requests/s', `${whole(outcomes.length / seconds)}, ${concurrency} at once`],
    [
      'answered in',
      `p50 ${whole(percentile(ms, 0.5))} ms, p99 ${whole(percentile(ms, 0.99))} ms, at most ${whole(ms.at(-1) ?? 0)} ms`,
    ],
    ['sign-ups/s', whole(rates.played)],
    ...(rates.shares.length > 0
      ? ([
          [
            'engine alone',
            `${whole(rates.raw)} sign-ups/s, measured in turns; ours are ${percent(rates.played / rates.raw)} of that (slices: ${percent(low)} to ${percent(high)}, half of them over ${percent(middle)})`,
          ],
        ] satisfies Facts)
      : []),
  ];
};
