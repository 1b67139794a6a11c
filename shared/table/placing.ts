import { isOfLease } from '../domain/lease.ts';
import type { SignUp } from '../domain/sign-up.ts';
import { isTransactionRefused, type Table } from './client.ts';
import { deadNumbers } from './dead.item.ts';
import { leaseItems, type StoredLease } from './lease.item.ts';
import { lines } from './line.item.ts';
import { NoAnswer } from './numbers.item.ts';
import { sequences } from './sequence.ts';
import { signUps } from './sign-up.item.ts';

/** A sign-up as a kiosk recorded it. Whom it lifts or moves keep what they have of their first one: that is the caller's to say. */
export type RecordDraft = Omit<SignUp, 'status' | 'version' | 'number'>;
export type Placed = { signUp: SignUp } | { meanwhile: SignUp | undefined } | 'number-taken';

const attempts = 30;

/** Makes a kiosk's promise true: the person gets the leased number in one transaction, whatever has become of the lease. */
export const placing = (table: Table) => {
  const leases = leaseItems(table);
  const people = signUps(table);
  const dead = deadNumbers(table);
  const line = lines(table);
  const sequence = sequences(table);

  /** Where the person has a number now, it dies with this. */
  const leaves = (seen: SignUp | undefined) =>
    seen?.sessionId === undefined || seen.number === undefined || seen.status === 'cancelled'
      ? undefined
      : { campaignId: seen.campaignId, sessionId: seen.sessionId, number: seen.number };

  const deadItems = async (lease: StoredLease, number: number, left: ReturnType<typeof leaves>) => {
    const dies = left ? [dead.markItem(left.campaignId, left.sessionId, left.number)] : [];
    // What is unused is dead, and nothing else of a lease is, but for what was used.
    if (!lease.unused.has(number)) return dies;
    const { campaignId, sessionId } = lease;
    const isOnePage = left?.sessionId === sessionId && dead.isSamePage(left.number, number);
    const items = isOnePage
      ? [await dead.swapItem(campaignId, sessionId, number, left.number)]
      : [...dies, dead.reviveItem(campaignId, sessionId, number)];
    return [...items, line.passItem(lease)];
  };

  return async (
    lease: StoredLease,
    number: number,
    draft: RecordDraft,
    seen: SignUp | undefined,
    at: string,
  ): Promise<Placed> => {
    if (!isOfLease(lease, number)) throw new Error(`${number} is no number of lease ${lease.leaseId}`);
    const signUp: SignUp = {
      ...draft,
      sessionId: lease.sessionId,
      leaseId: lease.leaseId,
      number,
      status: 'confirmed',
      version: (seen?.version ?? 0) + 1,
    };
    const left = leaves(seen);
    if (seen && left?.sessionId === lease.sessionId && left.number === number) return { signUp: seen };
    const moveUp = async (placed: Placed) => {
      if (left) await sequence.settleAndStamp(left, at);
      return placed;
    };
    let known = lease;
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      if (attempt > 1) await new Promise((resolve) => setTimeout(resolve, Math.random() * 15 * attempt));
      if (!known.used.has(number)) {
        try {
          await table.transact([
            seen ? people.replaceItem(seen, signUp) : people.addItem(signUp),
            leases.useItem(known, number, known.unused.has(number)),
            ...(await deadItems(known, number, left)),
          ]);
          return await moveUp({ signUp });
        } catch (error) {
          if (!isTransactionRefused(error)) throw error;
        }
        // The lease first: if its number was used for this very person, the person read after it shows that.
        known = (await leases.get(lease)) ?? known;
      }
      const person = await people.ofPerson(draft);
      if (person?.requestId === signUp.requestId && person.number === number) return moveUp({ signUp: person });
      if (person?.version !== seen?.version) return { meanwhile: person };
      if (known.used.has(number)) return 'number-taken';
    }
    throw new NoAnswer('The lease was changed by others each time');
  };
};
