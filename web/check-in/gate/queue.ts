import { type Sealed, seal, unseal } from '../keys/seal.ts';
import { readAll, write } from '../store/database.ts';
import { countQueue } from './post.ts';
import type { First, Mark } from './roster.ts';

/** Let in without a network, and not sent yet. The code is sealed: it would open the ticket. */
type Queued = { checkInId: string; at: string; gate: string; sealed: Sealed };
type Ticket = { ticketCode: string; signature?: string };
export type Waiting = Ticket & { checkInId: string; at: string; gate: string };

/**
 * On the disk before it returns. `already`: another tab of this device let the same ticket in. Throws the QuotaExceededError of a
 * full disk: then nobody may be let in.
 */
export const queueCheckIn = async (
  { checkInId, at, gate, ...ticket }: Waiting,
  hash: string,
  first: First,
  key: CryptoKey,
): Promise<'queued' | 'already'> => {
  const entry: Queued = { checkInId, at, gate, sealed: await seal(key, ticket) };
  try {
    await write(['queue', 'marks'], (store) => {
      store('marks').add({ hash, ...first } satisfies Mark);
      store('queue').put(entry);
    });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'ConstraintError') return 'already';
    throw error;
  }
  await countQueue();
  return 'queued';
};

/** The server let this one in: known here too from now on. A full disk loses only that. */
export const markLetIn = async (hash: string, first: First): Promise<void> => {
  try {
    await write(['marks'], (store) => store('marks').put({ hash, ...first } satisfies Mark));
  } catch (error) {
    if (!(error instanceof DOMException && error.name === 'QuotaExceededError')) throw error;
  }
};

/** The oldest that belong together: of one gate, at most a hundred. */
export const oldestQueued = async (key: CryptoKey): Promise<Waiting[]> => {
  const all = (await readAll<Queued>('queue')).sort((a, b) => (a.at < b.at ? -1 : 1));
  const batch = all.filter(({ gate }) => gate === all[0]?.gate).slice(0, 100);
  return Promise.all(batch.map(async ({ sealed, ...entry }) => ({ ...entry, ...(await unseal<Ticket>(key, sealed)) })));
};

/** The server has answered for these: only that removes one. */
export const dropQueued = async (checkInIds: readonly string[]): Promise<void> => {
  await write(['queue'], (store) => {
    for (const checkInId of checkInIds) store('queue').delete(checkInId);
  });
  await countQueue();
};
