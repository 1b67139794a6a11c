import { call } from '../../lib/call.ts';
import { signedIn } from '../../lib/sign-in/signed-in.ts';
import { write } from '../store/database.ts';
import { isOnline, noteAnswer, silentMs } from './gate-call.ts';
import { closedBecause, dropWhenOver, isDropped, post, rosterKey } from './post.ts';
import { downloadRoster, forgetRoster, keepRoster } from './roster.ts';
import { sendQueue } from './send-queue.ts';

/** 150 KB for a thousand runners: often enough that a gate without a network knows who came in at the others. */
const refreshEveryMs = 120_000;
const knockEveryMs = 8_000;

/** Their role was taken away, or the campaign with it. Any other refusal is not the crew's doing. */
export const isNoCrew = ({ status }: { status: number }): boolean => status === 403 || status === 404;

/** Whoever is no crew here any more keeps nothing of its runners; what was let in stays to be sent. */
export const closeGate = async (): Promise<void> => {
  closedBecause.value = 'not-crew';
  forgetRoster();
  await write(['roster', 'marks'], (store) => {
    store('roster').clear();
    store('marks').clear();
  });
};

const refreshRoster = async (): Promise<void> => {
  const at = post.value;
  const key = rosterKey.value;
  if (!at || !key || !signedIn.value || document.visibilityState === 'hidden') return;
  const found = await downloadRoster({ campaignId: at.campaignId, sessionId: at.sessionId });
  // Who has left meanwhile keeps nothing.
  const hasLeft = () => post.value !== at || isDropped.value || closedBecause.value !== undefined;
  if (hasLeft()) return;
  if (found.kind === 'roster') await keepRoster(found.items, key, hasLeft);
  else if (found.kind === 'refused' && isNoCrew(found)) await closeGate();
};

/** Asks whether the server is there, and sends what waits if it is. */
const knock = async (): Promise<void> => {
  if (!isOnline.value || silentMs() > knockEveryMs) {
    const hadNetwork = navigator.onLine;
    noteAnswer((await call('getHealth', {}, { timeoutMs: 5_000 })).kind === 'answered', hadNetwork);
  }
  if (isOnline.value) await sendQueue();
  await dropWhenOver();
  if (closedBecause.value === 'over') forgetRoster();
};

/** While the gate is open. Ends it when called. */
export const keepFresh = (): (() => void) => {
  const isGone = () => {
    isOnline.value = false;
  };
  const timers = [
    setInterval(() => void knock(), knockEveryMs),
    setInterval(() => isOnline.value && void refreshRoster(), refreshEveryMs),
  ];
  const isBack = () => void knock();
  addEventListener('online', isBack);
  addEventListener('offline', isGone);
  void knock().then(() => (isOnline.value ? refreshRoster() : undefined));
  return () => {
    timers.forEach(clearInterval);
    removeEventListener('online', isBack);
    removeEventListener('offline', isGone);
  };
};
