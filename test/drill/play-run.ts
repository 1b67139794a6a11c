import { SingleBar } from 'cli-progress';
import type { makeRateComparison } from './compare-rates.ts';
import type { HttpClient } from './http-client.ts';
import type { PlannedRequest } from './plan-run.ts';
import { type Outcome, sendRun } from './send-run.ts';

interface PlayOptions {
  client: HttpClient;
  campaignId: string;
  requests: readonly PlannedRequest[];
  concurrency: number;
  comparison: Awaited<ReturnType<typeof makeRateComparison>>;
  slices: number;
  /** Called once, in the middle of a slice, with all requests under way. */
  disturb?: () => Promise<void>;
}

/** Sends all of it in slices, showing how far it is. Answers what came of each request, in their order. */
export const playRun = async ({
  client,
  campaignId,
  requests,
  concurrency,
  comparison,
  slices,
  disturb,
}: PlayOptions): Promise<Outcome[]> => {
  const bar = new SingleBar({
    format: '  {bar} {value}/{total} requests   {percentage} %   {eta_formatted} to go',
    barsize: 30,
    hideCursor: true,
  });
  bar.start(requests.length, 0);
  let answered = 0;
  let disturbance: Promise<void> | undefined;
  const onAnswer = () => {
    answered += 1;
    bar.increment();
    if (disturb && answered === Math.floor(requests.length * 0.45)) disturbance = disturb();
  };

  const outcomes: Outcome[] = [];
  const perSlice = Math.ceil(requests.length / slices);
  for (let from = 0; from < requests.length; from += perSlice) {
    await comparison.slice(async () => {
      const slice = requests.slice(from, from + perSlice);
      const sent = await sendRun(client, campaignId, slice, { concurrency, onAnswer });
      outcomes.push(...sent);
      return sent.filter(({ status }) => status === 201).length;
    });
  }
  bar.stop();
  await disturbance;
  return outcomes;
};
