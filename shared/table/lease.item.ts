import type { Holding } from '../domain/counts.ts';
import { heldOf, type Lease } from '../domain/lease.ts';
import { pagesOf, refusedBy, type Table } from './client.ts';
import { defineItem, unstored } from './item.ts';

/** A kiosk's block of places. Beside the dead numbers, so that a number is always dead or alive in both at once. */
export const leaseItem = defineItem({
  type: 'Lease',
  does: 'A block of places that a kiosk holds: which of them are used, and which were left',
  keys: { primary: { pk: 'LINE#{campaignId}#{sessionId}', sk: 'LEASE#{leaseId}' } },
  patterns: {
    byId: { index: 'primary', does: 'Place a record of a kiosk on its number' },
    ofSession: { index: 'primary', does: 'List the leases of a session: the sweep passes over their numbers' },
  },
});

export type StoredLease = Lease;
type LeaseKey = Pick<Lease, 'campaignId' | 'sessionId' | 'leaseId'>;
type Block = Pick<Lease, 'first' | 'count'>;

/** DynamoDB knows no empty sets: an empty one is not there. */
const leaseOf = (item: Record<string, unknown>): StoredLease => {
  const { used = new Set(), unused = new Set(), ...rest } = unstored<Partial<StoredLease>>(item);
  return { ...rest, used, unused } as StoredLease;
};
/** What it counts for. */
export const holdingOf = (lease: StoredLease): Holding => ({
  campaignId: lease.campaignId,
  city: lease.city,
  held: heldOf(lease),
});

/** The same of a lease in an image of the table's stream; nothing where the image is no lease. */
export const holdingIn = (image: Record<string, unknown> | undefined): Holding | undefined =>
  image?.type === leaseItem.type ? holdingOf(leaseOf(image)) : undefined;

export const leaseItems = (table: Table) => ({
  get: async (key: LeaseKey): Promise<StoredLease | undefined> => {
    const { Item } = await table.get({ Key: leaseItem.key(key), ConsistentRead: true });
    return Item && leaseOf(Item);
  },

  /** Consistent, in no order. */
  ofSession: async (session: Omit<LeaseKey, 'leaseId'>): Promise<StoredLease[]> => {
    const query = {
      KeyConditionExpression: 'pk = :pk AND begins_with(sk, :lease)',
      ExpressionAttributeValues: { ':pk': leaseItem.partition(session), ':lease': 'LEASE#' },
      ConsistentRead: true,
    };
    const found: StoredLease[] = [];
    for await (const page of pagesOf(table, query)) found.push(...page.map(leaseOf));
    return found;
  },

  /** Says that its numbers are about to be taken; where it was begun before, that they are now. */
  begin: async (lease: Omit<Lease, 'first' | 'count' | 'state' | 'used' | 'unused' | 'version'>): Promise<void> => {
    const begun = { ...lease, first: 0, count: 0, state: 'taking', version: 1 };
    const { pk: _, sk: __, ...fields } = leaseItem.stored(begun);
    const entries = Object.entries(fields);
    try {
      await table.update({
        Key: leaseItem.key(lease),
        UpdateExpression: `SET ${entries.map((_entry, at) => `#f${at} = :f${at}`).join(', ')}`,
        ConditionExpression:
          'attribute_not_exists(pk) OR (#state = :taking AND deviceId = :device AND grantedAt < :granted)',
        ExpressionAttributeNames: {
          '#state': 'state',
          ...Object.fromEntries(entries.map(([name], at) => [`#f${at}`, name])),
        },
        ExpressionAttributeValues: {
          ':taking': 'taking',
          ':device': lease.deviceId,
          ':granted': lease.grantedAt,
          ...Object.fromEntries(entries.map(([, value], at) => [`:f${at}`, value])),
        },
      });
    } catch (error) {
      if (!refusedBy(error)) throw error;
    }
  },

  /** Gives it the numbers that were taken for it, unless it has some or was written off; tells how it stands then. */
  complete: async (
    key: LeaseKey & Pick<Lease, 'deviceId'>,
    { first, count }: Block,
  ): Promise<StoredLease | undefined> => {
    try {
      const { Attributes } = await table.update({
        Key: leaseItem.key(key),
        UpdateExpression: 'SET #first = :first, #count = :count, #state = :open, version = version + :one',
        ConditionExpression: '#state = :taking AND deviceId = :device',
        ExpressionAttributeNames: { '#first': 'first', '#count': 'count', '#state': 'state' },
        ExpressionAttributeValues: {
          ':first': first,
          ':count': count,
          ':open': 'open',
          ':taking': 'taking',
          ':device': key.deviceId,
          ':one': 1,
        },
        ReturnValues: 'ALL_NEW',
        ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
      });
      return Attributes && leaseOf(Attributes);
    } catch (error) {
      const refused = refusedBy(error);
      if (!refused) throw error;
      return refused.found && leaseOf(refused.found);
    }
  },

  /** For a transaction: the number is used, from now on and for ever. It was dead or not, as `wasUnused` says: of that the lease is the judge. */
  useItem: (key: LeaseKey, number: number, wasUnused: boolean) => ({
    Update: {
      Key: leaseItem.key(key),
      UpdateExpression: `SET version = version + :one ADD used :number${wasUnused ? ' DELETE unused :number' : ''}`,
      ConditionExpression: `attribute_exists(pk) AND NOT contains(used, :which) AND ${wasUnused ? '' : 'NOT '}contains(unused, :which)`,
      ExpressionAttributeValues: { ':one': 1, ':number': new Set([number]), ':which': number },
    },
  }),

  /** For a transaction: these are unused from now on, and the lease stands so; on condition that it is as it was read. */
  leaveItem: (seen: StoredLease, unused: readonly number[], state: Lease['state'], returnedAt = seen.returnedAt) => ({
    Update: {
      Key: leaseItem.key(seen),
      UpdateExpression: `SET version = :next, #state = :state${returnedAt === undefined ? '' : ', returnedAt = :returned'}${
        unused.length > 0 ? ' ADD unused :unused' : ''
      }`,
      ConditionExpression: 'version = :seen',
      ExpressionAttributeNames: { '#state': 'state' },
      ExpressionAttributeValues: {
        ':seen': seen.version,
        ':next': seen.version + 1,
        ':state': state,
        ...(returnedAt !== undefined && { ':returned': returnedAt }),
        ...(unused.length > 0 && { ':unused': new Set(unused) }),
      },
    },
  }),
});
