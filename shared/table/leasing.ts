import { isCovered } from '../domain/lease.ts';
import type { SignUp } from '../domain/sign-up.ts';
import type { Table } from './client.ts';
import { endingLeases } from './ending-leases.ts';
import { leaseItems, type StoredLease } from './lease.item.ts';
import { leasedNumbers } from './leased-numbers.ts';
import { type Placed, placing, type RecordDraft } from './placing.ts';
import type { SessionKey } from './sequence.ts';
import { takingLeases } from './taking-leases.ts';

/** The places that kiosks hold, from the grant to the last record. */
export const leasing = (table: Table) => {
  const leases = leaseItems(table);
  const { close, layDown, giveBack, writeOff } = endingLeases(table);
  const place = placing(table);

  return {
    /** Consistent. */
    get: ({ campaignId, sessionId }: SessionKey, leaseId: string): Promise<StoredLease | undefined> =>
      leases.get({ campaignId, sessionId, leaseId }),
    ofSession: ({ campaignId, sessionId }: SessionKey): Promise<StoredLease[]> =>
      leases.ofSession({ campaignId, sessionId }),
    /** The same lease again, whatever has become of it since, to whoever asks again with its id. */
    take: takingLeases(table),

    /**
     * Gives a record's person its leased number. `seen` is what they held when it was decided that they get it; a lifted or moved person's
     * old number dies in the same transaction. `meanwhile`: they hold something else by now, so it is to be decided anew.
     */
    place: async (
      lease: StoredLease,
      number: number,
      draft: RecordDraft,
      seen: SignUp | undefined,
      at: string,
    ): Promise<Placed> => {
      const placed = await place(lease, number, draft, seen, at);
      const isLast =
        typeof placed === 'object' &&
        'signUp' in placed &&
        isCovered({ ...lease, used: new Set([...lease.used, number]) });
      if (isLast) await close(lease);
      return placed;
    },
    layDown,
    giveBack,
    writeOff,
    /** How many numbers of the session kiosks may hold at once. */
    setLeasable: async ({ campaignId, sessionId }: SessionKey, leasable: number): Promise<void> => {
      await leasedNumbers(table).setLeasable(campaignId, sessionId, leasable);
    },
  };
};
