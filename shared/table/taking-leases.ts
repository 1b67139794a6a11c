import { type Lease, leasableNow, numbersOf } from '../domain/lease.ts';
import type { Table } from './client.ts';
import { deadNumbers } from './dead.item.ts';
import { leaseItems, type StoredLease } from './lease.item.ts';
import { leasedNumbers } from './leased-numbers.ts';
import { NoAnswer, numbers, type Shut } from './numbers.item.ts';
import { type SessionKey, sequences } from './sequence.ts';

export type LeaseWanted = Pick<Lease, 'leaseId' | 'deviceId' | 'city' | 'consentVersion'> & { wanted: number };
export type LeaseRefusal = 'full' | Shut | 'share-used-up' | 'not-yours';

const attempts = 30;

/**
 * Grants leases: says that one is being taken, takes the numbers, writes them into it. Whatever is cut off in between burns numbers
 * (the sweep buries them, and sets right how many are leased), and the device asks again for the same lease.
 */
export const takingLeases = (table: Table) => {
  const leases = leaseItems(table);
  const counter = numbers(table);
  const leased = leasedNumbers(table);
  const dead = deadNumbers(table);
  const sequence = sequences(table);

  return async (
    session: SessionKey,
    { wanted, ...asked }: LeaseWanted,
    at: string,
  ): Promise<StoredLease | LeaseRefusal> => {
    const key = { campaignId: session.campaignId, sessionId: session.sessionId, ...asked };
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      if (attempt > 2) await new Promise((resolve) => setTimeout(resolve, Math.random() * 10 * attempt));
      const found = await leases.get(key);
      if (found && found.deviceId !== asked.deviceId) return 'not-yours';
      if (found && found.state !== 'taking') return found;
      const seen = await counter.get(session.campaignId, session.sessionId);
      const count = seen ? leasableNow(seen, wanted) : 'closed';
      if (!seen || typeof count === 'string') return count as LeaseRefusal;
      if (attempt === 0) await leases.begin({ ...key, grantedAt: at });
      const block = await leased.takeLease(seen, count, asked.leaseId);
      if (!block) continue;

      const lease = await leases.complete(key, block);
      if (lease?.first === block.first) return lease;
      // The same request again was faster, or the device was written off: nobody was shown these numbers, so they are dead at once.
      await dead.mark(session.campaignId, session.sessionId, numbersOf(block));
      await sequence.settleAndStamp(session, at);
    }
    throw new NoAnswer('No places could be leased');
  };
};
