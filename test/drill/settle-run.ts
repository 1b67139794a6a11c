import { setTimeout as sleep } from 'node:timers/promises';
import { figuresOf, judgeRun, type SessionFigures } from './judge-run.ts';
import type { RunPlan } from './plan-run.ts';
import type { Outcome } from './send-run.ts';
import type { CountsShown, RecountShown, Roster, StaffClient } from './staff-client.ts';

export type SettledRun = {
  figures: SessionFigures[];
  /** Numbers whose places were empty when the last answer came. */
  burnedAtFirst: number;
  /** What was not as it should be yet, each time it was looked at. */
  unsettled: string[][];
  wrong: string[];
  counts: CountsShown;
  recount: RecountShown;
  settledSeconds: number;
  countedSeconds: number;
};

interface SettleOptions {
  staff: StaffClient;
  plan: RunPlan;
  outcomes: readonly Outcome[];
  /** Places may stay empty that went with a killed server. */
  mayBurn: boolean;
  /** Wait for the sweep, which buries unseen numbers after 15 min. */
  wait: boolean;
}

const countsWithinMs = 60_000;

/** Waits until the line and then the counts stand still, has everything recounted, and says what is wrong. */
export const settleRun = async ({ staff, plan, outcomes, mayBurn, wait }: SettleOptions): Promise<SettledRun> => {
  const look = async () => {
    const sessions = await staff.sessions();
    const rosters = new Map<string, Roster>();
    for (const { sessionId } of sessions) rosters.set(sessionId, await staff.roster(sessionId));
    const figures = sessions.map((session) =>
      figuresOf(session, rosters.get(session.sessionId) ?? [], plan.runnersOf.get(session.sessionId) ?? 0, outcomes),
    );
    return { figures, wrong: judgeRun(outcomes, rosters, figures, mayBurn) };
  };

  const began = performance.now();
  const secondsSince = (start: number) => (performance.now() - start) / 1_000;
  const settlesWithin = wait ? 20 * 60 : 30;
  const unsettled: string[][] = [];
  let now = await look();
  const burnedAtFirst = now.figures.reduce((sum, { burned }) => sum + burned, 0);
  while (now.wrong.length > 0 && secondsSince(began) < settlesWithin) {
    unsettled.push(now.wrong);
    await sleep(wait ? 10_000 : 500);
    staff.signInAgain();
    now = await look();
  }
  const settledSeconds = secondsSince(began);

  const stored = now.figures.reduce((sum, { confirmed, waiting }) => sum + confirmed + waiting, 0);
  const countingSince = performance.now();
  let counts = await staff.counts();
  while (counts.total !== stored && performance.now() - countingSince < countsWithinMs) {
    await sleep(100);
    counts = await staff.counts();
  }
  const countedSeconds = secondsSince(countingSince);
  const recount = await staff.recount();

  const { drift, settled, recounted } = recount;
  const wrong = [
    ...now.wrong,
    ...(counts.total === stored ? [] : [`${counts.total} are counted, ${stored} are stored`]),
    ...(drift === 0 && settled ? [] : [`The recount differs by ${drift}${settled ? '' : ' and did not settle'}`]),
    ...(recounted.total === stored ? [] : [`${recounted.total} are recounted, ${stored} are stored`]),
  ];
  return { figures: now.figures, burnedAtFirst, unsettled, wrong, counts, recount, settledSeconds, countedSeconds };
};
