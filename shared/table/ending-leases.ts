import { isCovered, isOverdue, isUnderWay, leasedBy, leftOf } from '../domain/lease.ts';
import { isTransactionRefused, type Table } from './client.ts';
import { deadNumbers } from './dead.item.ts';
import { leaseItems, type StoredLease } from './lease.item.ts';
import { leasedNumbers } from './leased-numbers.ts';
import { NoAnswer, type StoredNumbers } from './numbers.item.ts';
import { sequences } from './sequence.ts';

/** What a lease becomes: which of its numbers die as unused, and how it stands then. */
type Ending = { unused: number[]; state: StoredLease['state']; returnedAt?: string };

const attempts = 30;

/** How leased numbers come free again: only by the lease's own life. Each step is one transaction over the lease and the dead, so both always agree. */
export const endingLeases = (table: Table) => {
  const leases = leaseItems(table);
  const leased = leasedNumbers(table);
  const dead = deadNumbers(table);
  const sequence = sequences(table);

  /** `decide` says what is to change in the lease as it stands; nothing where it is so already. */
  const change = async (
    lease: StoredLease,
    decide: (now: StoredLease) => Ending | undefined,
  ): Promise<{ after: StoredLease; died: number }> => {
    const { campaignId, sessionId } = lease;
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      if (attempt > 0) await new Promise((resolve) => setTimeout(resolve, Math.random() * 15 * attempt));
      const now = await leases.get(lease);
      if (!now) throw new Error('A lease is never deleted');
      const ending = decide(now);
      if (!ending) return { after: now, died: 0 };
      const { unused, state, returnedAt = now.returnedAt } = ending;
      const released = leasedBy(now) - leasedBy({ ...now, state });
      try {
        await table.transact([
          leases.leaveItem(now, unused, state, returnedAt),
          ...dead.markItems(campaignId, sessionId, unused),
          ...(released > 0 ? [leased.releaseItem(campaignId, sessionId, released)] : []),
        ]);
        const after = { ...now, unused: new Set([...now.unused, ...unused]), state, version: now.version + 1 };
        return { after: returnedAt === undefined ? after : { ...after, returnedAt }, died: unused.length };
      } catch (error) {
        if (!isTransactionRefused(error)) throw error;
      }
    }
    throw new NoAnswer('The lease was changed by others each time');
  };

  /** Once nothing is left to hear of. */
  const close = async (lease: StoredLease) =>
    (await change(lease, (now) => (isCovered(now) ? { unused: [], state: 'closed' } : undefined))).after;

  const changeAndSettle = async (lease: StoredLease, at: string, decide: (now: StoredLease) => Ending | undefined) => {
    const { after } = await change(lease, decide);
    // Also where nothing was left to do: the one who did it may have been cut off before the line moved.
    await sequence.settleAndStamp(lease, at);
    return isCovered(after) ? close(after) : after;
  };
  const onlyLeft = (lease: StoredLease, numbers: readonly number[]) => {
    const left = new Set(leftOf(lease));
    return [...new Set(numbers)].filter((number) => left.has(number));
  };

  /** After 15 minutes, what a returned lease has not named is dead too. */
  const expire = (lease: StoredLease, now: number) =>
    change(lease, (seen) => (isOverdue(seen, now) ? { unused: leftOf(seen), state: 'closed' } : undefined));

  return {
    close,

    /** Numbers on which the device has recorded somebody who has another place: dead at once. */
    layDown: async (lease: StoredLease, numbers: readonly number[], at: string): Promise<void> => {
      await changeAndSettle(lease, at, (now) => {
        const unused = onlyLeft(now, numbers);
        return unused.length > 0 ? { unused, state: now.state } : undefined;
      });
    },

    /** The device says which numbers it has not used: these are dead at once, the rest after 15 minutes. */
    giveBack: (lease: StoredLease, unused: readonly number[], at: string): Promise<StoredLease> =>
      changeAndSettle(lease, at, (now) => {
        if (now.state !== 'open' && now.state !== 'returned') return undefined;
        const named = onlyLeft(now, unused);
        if (now.state === 'returned' && named.length === 0) return undefined;
        return { unused: named, state: 'returned', returnedAt: now.returnedAt ?? at };
      }),

    /** A manager's act: the device is lost. Everything of which nobody has heard is dead at once; whom it confirmed come in above the quota. */
    writeOff: (lease: StoredLease, at: string): Promise<StoredLease> =>
      changeAndSettle(lease, at, (now) =>
        now.state === 'closed' || now.state === 'written-off'
          ? undefined
          : { unused: leftOf(now), state: 'written-off' },
      ),

    /**
     * The sweep's part: buries what returned leases have left, closes those that are done, and sets right how many numbers are leased.
     * `counted` must have been read before `present`.
     */
    tend: async (counted: StoredNumbers, present: readonly StoredLease[], now: number): Promise<number> => {
      let buried = 0;
      let ended = false;
      for (const lease of present) {
        if (isOverdue(lease, now)) buried += (await expire(lease, now)).died;
        else if (isCovered(lease)) await close(lease);
        else continue;
        ended = true;
      }
      if (ended || present.some((lease) => isUnderWay(lease, now))) return buried;
      const sum = present.reduce((all, lease) => all + leasedBy(lease), 0);
      if (sum !== counted.leased) await leased.correctLeased(counted, sum);
      return buried;
    },
  };
};
