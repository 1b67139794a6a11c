import type { Stage } from '../../api/stage.ts';

export type Judge = { name: string; email: string; token: string };

/** Spreads entries and judges over 0 to `most`, the same each time. */
const scattered = (entry: number, judge: number, criterion: number, most: number) =>
  (entry * 7_919 + judge * 104_729 + criterion * 1_299_709 + entry * judge * 31) % (most + 1);

/**
 * In the order of the plan: drains, waste, yards (1 to 5 by halves), people taking part. The first two entries are the best, and equal but
 * for the drains; totals of the others meet now and then.
 */
export const marksOf = (entry: number, judge: number): number[] => {
  if (entry === 1) return [9, 8, 5, 9];
  if (entry === 2) return [8, 9, 5, 9];
  return [
    2 + scattered(entry, 0, 1, 5),
    2 + scattered(entry, judge, 2, 4),
    1 + scattered(entry, judge, 3, 6) / 2,
    scattered(entry, judge, 4, 8),
  ];
};

const lanes = 12;
/** Runs so many at a time as an office's line may carry. */
export const inLanes = async <T>(items: readonly T[], work: (item: T) => Promise<unknown>): Promise<void> => {
  const queue = [...items];
  await Promise.all(
    Array.from({ length: lanes }, async () => {
      for (let item = queue.shift(); item !== undefined; item = queue.shift()) await work(item);
    }),
  );
};

type ToJudge = { entryNumber: number; sheet?: { marks: Record<string, number> } };
/** What is left of a round, by all these judges; answers how many sheets that was. */
export const judgeRest = async (
  stage: Stage,
  competitionId: string,
  roundId: string,
  judges: readonly Judge[],
): Promise<number> => {
  const path = `/v1/competitions/${competitionId}`;
  const left: { token: string; entry: number; marks: Record<string, number> }[] = [];
  for (const { token } of judges) {
    const { body } = await stage.call('GET', `${path}/judging`, { token });
    const round = body.rounds.find((one: { roundId: string }) => one.roundId === roundId);
    const ids: string[] = round.criteria.map(({ criterionId }: { criterionId: string }) => criterionId);
    for (const { entryNumber, sheet } of round.entries as ToJudge[]) {
      if (sheet && ids.every((id) => id in sheet.marks)) continue;
      const given = marksOf(entryNumber, body.judgeNumber);
      left.push({ token, entry: entryNumber, marks: Object.fromEntries(ids.map((id, nth) => [id, given[nth] ?? 0])) });
    }
  }
  await inLanes(left, async ({ token, entry, marks }) => {
    const body = { marks, filledAt: new Date().toISOString() };
    const { status, text } = await stage.call('PUT', `${path}/rounds/${roundId}/entries/${entry}/sheet`, {
      token,
      body,
    });
    if (status !== 200) throw new Error(text);
  });
  return left.length;
};
