import { refusedBy, type Table } from './client.ts';
import { unstored } from './item.ts';
import { isTaking, numbersItem, type StoredNumbers } from './numbers.item.ts';

export type LeasedBlock = { first: number; count: number };

/** What kiosks hold of a session's numbers, as its counter has it. */
export const leasedNumbers = (table: Table) => ({
  /**
   * Takes `count` places for a kiosk, of which `seen` says that they are inside the line and within the share. After a lost answer,
   * what the numbers say of the newest lease tells: a block that was not there before is this lease's. Undefined where it was not taken.
   */
  takeLease: async (seen: StoredNumbers, count: number, leaseId: string): Promise<LeasedBlock | undefined> => {
    const Key = numbersItem.key(seen);
    try {
      const { Attributes } = await table.updateOnce(takingALease(Key, seen, count, leaseId));
      const { leaseFirst } = unstored<StoredNumbers>(Attributes ?? {});
      return { first: leaseFirst as number, count };
    } catch (error) {
      if (refusedBy(error)) return undefined;
      const now = unstored<StoredNumbers>((await table.get({ Key, ConsistentRead: true })).Item ?? {});
      const isNew = now.leaseId === leaseId && now.leaseFirst !== seen.leaseFirst;
      return isNew ? { first: now.leaseFirst as number, count: now.leaseCount as number } : undefined;
    }
  },

  /** For a transaction that ends a lease: its part of the share is free again. */
  releaseItem: (campaignId: string, sessionId: string, count: number) => ({
    Update: {
      Key: numbersItem.key({ campaignId, sessionId }),
      UpdateExpression: 'SET leased = leased - :count',
      ConditionExpression: 'attribute_exists(pk)',
      ExpressionAttributeValues: { ':count': count },
    },
  }),

  /** Sets right what a cut-off lease has left. Only a new lease raises `leased`, and each has a first number of its own: so unchanged means untouched. */
  correctLeased: async (seen: StoredNumbers, leased: number): Promise<void> => {
    try {
      await table.update({
        Key: numbersItem.key(seen),
        UpdateExpression: 'SET leased = :leased',
        ConditionExpression: 'leased = :seen AND leaseFirst = :first',
        ExpressionAttributeValues: { ':leased': leased, ':seen': seen.leased, ':first': seen.leaseFirst ?? 0 },
      });
    } catch (error) {
      if (!refusedBy(error)) throw error;
    }
  },

  setLeasable: (campaignId: string, sessionId: string, leasable: number) =>
    table.update({
      Key: numbersItem.key({ campaignId, sessionId }),
      UpdateExpression: 'SET leasable = :leasable',
      ConditionExpression: 'attribute_exists(pk)',
      ExpressionAttributeValues: { ':leasable': leasable },
    }),
});

/** Room and share are told from what was seen, so both must be unchanged: conditions know no arithmetic. */
const takingALease = (
  Key: ReturnType<typeof numbersItem.key>,
  seen: StoredNumbers,
  count: number,
  leaseId: string,
) => ({
  Key,
  UpdateExpression:
    'SET issued = issued + :count, leased = leased + :count, leaseFirst = issued + :one, leaseCount = :count, leaseId = :id',
  ConditionExpression: `issued <= :room AND version = :version AND leased <= :share AND leasable = :leasable AND ${isTaking}`,
  ExpressionAttributeValues: {
    ':one': 1,
    ':count': count,
    ':id': leaseId,
    ':room': seen.line - count,
    ':version': seen.version,
    ':share': seen.leasable - count,
    ':leasable': seen.leasable,
    ':false': false,
  },
  ReturnValues: 'ALL_NEW' as const,
});
