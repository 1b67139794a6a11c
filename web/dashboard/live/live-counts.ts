import { batch, signal } from '@preact/signals';
import { staffCall } from '../../lib/staff-call.ts';
import type { Counts } from '../figures/city-rows.ts';
import { type Fresh, keepFresh } from './keep-fresh.ts';

export type Trouble = { kind: 'refused'; status: number; code: string } | { kind: 'no-answer' };

export const counts = signal<Counts | undefined>(undefined);
/** Since when there has been no answer: the time of the last good one, in ms. */
export const lostSince = signal<number | undefined>(undefined);
export const trouble = signal<Trouble | undefined>(undefined);

/** An answer takes milliseconds; whoever looks at a wall should hear of trouble within seconds. */
const timeoutMs = 8000;

let fresh: Fresh | undefined;

/** Keeps `counts` true for one campaign until it is stopped. */
export const watchCounts = (campaignId: string): (() => void) => {
  let answeredAt = Date.now();
  counts.value = undefined;
  trouble.value = undefined;
  lostSince.value = undefined;
  let stopped = false;

  const load = async () => {
    const answer = await staffCall('getCounts', { params: { campaignId } }, { timeoutMs });
    if (stopped) return false;
    if (answer.kind !== 'answered') {
      batch(() => {
        trouble.value =
          answer.kind === 'refused'
            ? { kind: 'refused', status: answer.status, code: answer.code }
            : { kind: 'no-answer' };
        lostSince.value ??= answeredAt;
      });
      return false;
    }
    answeredAt = Date.now();
    batch(() => {
      // The same figures stay the same object, so that nothing is drawn again for them.
      if (JSON.stringify(answer.body) !== JSON.stringify(counts.value)) counts.value = answer.body;
      trouble.value = undefined;
      lostSince.value = undefined;
    });
    return true;
  };
  const watching = keepFresh(load);
  fresh = watching;
  return () => {
    stopped = true;
    watching.stop();
  };
};

/** After an act of one's own: nobody waits a second to see what it did. */
export const refreshCounts = (): void => fresh?.refresh();
