import { isTransactionRefused, refusedBy, type Table } from '../../shared/table/client.ts';

/** What somebody holds after signing up in another way than ours. */
export type Held = { number: number | undefined; status: 'confirmed' | 'waiting' | 'refused' };
type Person = { nik: string; phone: string; name: string };

/** A sign-up as large as ours and with the same two indexes, but of a kind that no count folds. */
const itemOf = (session: string, { nik, phone, name, ...rest }: Person, fields: object) => ({
  pk: `RIVAL#${session}#${nik.padEnd(62, '-')}`,
  sk: 'SIGN-UP',
  listPk: `RIVALS#${session}`,
  listSk: nik,
  ticketPk: `RIVAL-TICKET#${nik.padEnd(29, '-')}`,
  name,
  phone,
  home: rest,
  consent: { version: '1', at: '2026-11-20T02:03:04.567Z', channelId: 'halaman' },
  sealedNik: 'x'.repeat(60),
  others: 'x'.repeat(250),
  ...fields,
});

/** Counts who is in, then writes: what most products do. Between the two, others do the same. */
export const readThenWrite =
  (table: Table, session: string, quota: number) =>
  async (person: Person): Promise<Held> => {
    const item = itemOf(session, person, {});
    const { Item } = await table.get({ Key: { pk: item.pk, sk: item.sk }, ConsistentRead: true });
    if (Item) return Item as Held;
    let taken = 0;
    let from: Record<string, unknown> | undefined;
    do {
      const page = await table.query({
        IndexName: 'list',
        Select: 'COUNT',
        KeyConditionExpression: 'listPk = :session',
        ExpressionAttributeValues: { ':session': item.listPk },
        ...(from && { ExclusiveStartKey: from }),
      });
      taken += page.Count ?? 0;
      from = page.LastEvaluatedKey;
    } while (from);
    const held: Held = { number: taken + 1, status: taken < quota ? 'confirmed' : 'waiting' };
    await table.put({ Item: { ...item, ...held } });
    return held;
  };

/** Sign-up, quota and uniqueness in one transaction. It knows no number: nothing that a transaction has counted is told to its caller. */
export const oneTransaction = (table: Table, session: string, quota: number) => {
  const counter = { pk: `RIVAL-QUOTA#${session}`, sk: 'QUOTA' };
  const takePlace = async (person: Person, status: Held['status'], of: string, limit: number): Promise<boolean> => {
    try {
      await table.transact([
        { Put: { Item: itemOf(session, person, { status }), ConditionExpression: 'attribute_not_exists(pk)' } },
        {
          Update: {
            Key: counter,
            UpdateExpression: 'ADD #of :one',
            ConditionExpression: 'attribute_not_exists(#of) OR #of < :limit',
            ExpressionAttributeNames: { '#of': of },
            ExpressionAttributeValues: { ':one': 1, ':limit': limit },
          },
        },
        {
          Put: {
            Item: { pk: `RIVAL-NIK#${session}#${person.nik}`, sk: 'NIK' },
            ConditionExpression: 'attribute_not_exists(pk)',
          },
        },
      ]);
      return true;
    } catch (error) {
      if (isTransactionRefused(error)) return false;
      throw error;
    }
  };
  return async (person: Person): Promise<Held> => {
    if (await takePlace(person, 'confirmed', 'confirmed', quota)) return { number: undefined, status: 'confirmed' };
    if (await takePlace(person, 'waiting', 'waiting', quota)) return { number: undefined, status: 'waiting' };
    return { number: undefined, status: 'refused' };
  };
};

/** One put of the same item without its indexes: nobody can write a sign-up for less. */
export const floor =
  (table: Table, session: string) =>
  async (person: Person): Promise<Held> => {
    const { listPk: _, listSk: __, ticketPk: ___, ...item } = itemOf(session, person, {});
    try {
      await table.put({ Item: item, ConditionExpression: 'attribute_not_exists(pk)' });
    } catch (error) {
      if (!refusedBy(error)) throw error;
    }
    return { number: undefined, status: 'confirmed' };
  };
