import { signal } from '@preact/signals';
import type * as z from 'zod';
import type * as shape from '../../../shared/api/shapes.ts';
import { staffCall } from '../../lib/staff-call.ts';

export type Recount = z.output<typeof shape.Recount>;
export type RecountState =
  | { kind: 'never' }
  | { kind: 'running'; startedAt: number }
  | { kind: 'done'; recount: Recount }
  | { kind: 'failed' };

export const recountState = signal<RecountState>({ kind: 'never' });

const pollMs = 1000;
/** Each poll may fail once or twice on a bad network: the recount itself goes on at the server. */
const missesAllowed = 5;
/** A recount that has not ended by then went with its server. */
const longestMs = 20 * 60_000;

/** Whether figures and recount agree, and nothing moved while they were compared. */
export const isProven = (state: RecountState): boolean =>
  state.kind === 'done' && state.recount.settled && state.recount.drift === 0;

/** Reads every sign-up again at the server and says how far the counts are from it. */
export const recountNow = async (campaignId: string): Promise<void> => {
  if (recountState.value.kind === 'running') return;
  recountState.value = { kind: 'running', startedAt: Date.now() };
  const started = await staffCall('createRecount', { params: { campaignId } });
  recountState.value =
    started.kind === 'answered' ? await waitFor(campaignId, started.body.recountId) : { kind: 'failed' };
};

const waitFor = async (campaignId: string, recountId: string): Promise<RecountState> => {
  const until = Date.now() + longestMs;
  for (let misses = 0; misses <= missesAllowed && Date.now() < until; ) {
    await new Promise((resolve) => setTimeout(resolve, pollMs));
    const answer = await staffCall('getRecount', { params: { campaignId, recountId } });
    if (answer.kind === 'answered' && answer.body.state === 'done') return { kind: 'done', recount: answer.body };
    misses = answer.kind === 'answered' ? 0 : misses + 1;
  }
  return { kind: 'failed' };
};
