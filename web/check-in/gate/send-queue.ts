import { signal } from '@preact/signals';
import type { AnswerOf } from '../../../shared/api/route.ts';
import type { routes } from '../../../shared/api/routes.ts';
import { signedIn } from '../../lib/sign-in/signed-in.ts';
import { gateCall } from './gate-call.ts';
import { post, rosterKey } from './post.ts';
import { present } from './present.ts';
import { dropQueued, oldestQueued } from './queue.ts';

export type DoubleScan = AnswerOf<(typeof routes)['listDoubleScans']>['items'][number];

/** Who was let in without a network and should not have been, at any gate of this session; the latest first. */
export const doubleScans = signal<readonly DoubleScan[]>([]);
/** How many of this device's were found since somebody looked. */
export const unseenDoubles = signal(0);

let sending: Promise<void> | undefined;
/** One at a time; does nothing where there is nothing to send, nobody signed in or nobody to send to. */
export const sendQueue = (): Promise<void> => {
  sending ??= sendAll().finally(() => {
    sending = undefined;
  });
  return sending;
};

const sendAll = async (): Promise<void> => {
  const at = post.value;
  const key = rosterKey.value;
  if (!at || !key || !signedIn.value) return;
  const params = { campaignId: at.campaignId, sessionId: at.sessionId };
  let found = 0;
  for (let batch = await oldestQueued(key); batch[0]; batch = await oldestQueued(key)) {
    const checkIns = batch.map(({ gate: _gate, ...scan }) => ({ ...scan, offline: true }));
    const answer = await gateCall('createCheckIns', { params, body: { gate: batch[0].gate, checkIns } }, 20_000);
    if (answer.kind !== 'answered') break;
    found += answer.body.results.filter(({ outcome }) => outcome !== 'checked-in').length;
    present.value = answer.body.present;
    await dropQueued(answer.body.results.map(({ checkInId }) => checkInId));
  }
  if (found === 0) return;
  unseenDoubles.value += found;
  await loadDoubleScans();
};

export const loadDoubleScans = async (): Promise<void> => {
  const at = post.value;
  if (!at) return;
  const params = { campaignId: at.campaignId, sessionId: at.sessionId };
  const answer = await gateCall('listDoubleScans', { params, query: { limit: 500 } });
  if (answer.kind === 'answered') doubleScans.value = answer.body.items.toSorted((a, b) => (a.at < b.at ? 1 : -1));
};
