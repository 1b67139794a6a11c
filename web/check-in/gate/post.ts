import { computed, signal } from '@preact/signals';
import { unwrapWithPin, type WrappedKey } from '../keys/pin.ts';
import { sealingKeyOf } from '../keys/seal.ts';
import { readAll, readOne, write } from '../store/database.ts';
import { countingTry, forgetTries } from './pin-tries.ts';
import { loadRoster } from './roster.ts';

/** Where this device stands, kept so that it opens without a network. Nothing in it names a runner. */
export type Post = {
  campaignId: string;
  campaignName: string;
  sessionId: string;
  city: string;
  timeZone: string;
  quota: number;
  gate: string;
  /** The crew, as others read it: what stands before the @ of their email. */
  by: string;
  salt: string;
  ticketKey: string;
  keepUntil: string;
  wrapped: WrappedKey;
};

export const post = signal<Post | undefined>(undefined);
/** Opens this device's roster and queue; only in memory, so that a reload asks for the PIN again. */
export const rosterKey = signal<CryptoKey | undefined>(undefined);
export const isUnlocked = computed(() => post.value !== undefined && rosterKey.value !== undefined);
/** Why a device that stood at a gate does so no more. */
export const closedBecause = signal<'over' | 'not-crew' | undefined>(undefined);
export const queued = signal(0);
/** All of it is about to go: nothing more is to be added to it. */
export const isDropped = signal(false);

export const isOver = ({ keepUntil }: Pick<Post, 'keepUntil'>, now = Date.now()): boolean =>
  now > Date.parse(keepUntil);

export const countQueue = async (): Promise<void> => {
  queued.value = (await readAll('queue')).length;
};

/** What this device kept, when the page opens. */
export const openPost = async (): Promise<void> => {
  post.value = await readOne<Post>('post', 'post');
  await countQueue();
  await dropWhenOver();
};

export const keepPost = async (kept: Post): Promise<void> => {
  await write(['post'], (store) => store('post').put(kept, 'post'));
  post.value = kept;
  closedBecause.value = undefined;
};

/** Opens the gate if this is the device's PIN; after a few that were not, not before its wait is over. */
export const unlock = async (pin: string): Promise<'right' | 'wrong' | 'must-wait'> => {
  let key: CryptoKey | undefined;
  const tried = await countingTry(async () => {
    const kept = post.value;
    const bytes = kept && (await unwrapWithPin(pin, kept.wrapped));
    key = bytes && (await sealingKeyOf(bytes));
    return key !== undefined;
  });
  if (key === undefined) return tried;
  try {
    // The roster first: a gate that is open without it stops everybody.
    await loadRoster(key);
  } finally {
    rosterKey.value = key;
  }
  return tried;
};

/** Nothing of the session stays: neither roster nor marks, nor what was not sent. */
export const dropEverything = async (): Promise<void> => {
  isDropped.value = true;
  try {
    await write(['post', 'roster', 'queue', 'marks'], (store) => {
      for (const name of ['post', 'roster', 'queue', 'marks'] as const) store(name).clear();
    });
    forgetTries();
    rosterKey.value = undefined;
    post.value = undefined;
    queued.value = 0;
  } finally {
    isDropped.value = false;
  }
};

/** Twelve hours after its start a session is over here: the roster goes at once, the rest when nothing waits to be sent. */
export const dropWhenOver = async (): Promise<void> => {
  if (post.value === undefined || !isOver(post.value)) return;
  closedBecause.value = 'over';
  await write(['roster', 'marks'], (store) => {
    store('roster').clear();
    store('marks').clear();
  });
  if (queued.value === 0) await dropEverything();
};
