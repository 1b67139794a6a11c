import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { signUpItem } from '../../shared/table/sign-up.item.ts';
import { startTestEngine } from '../engine.ts';
import { makePeople } from './people.ts';

/**
 * What the engine takes of the two writes of a sign-up when nobody is in between: the counter's update and the put with
 * both indexes, by the SDK, from this process. An engine of its own, so that it may be asked again and again.
 */
export const startRawEngine = async () => {
  const engine = await startTestEngine();
  const client = DynamoDBDocumentClient.from(new DynamoDBClient(engine.client));
  const numbers = { pk: 'NUMBERS#raw#raw', sk: 'NUMBERS' };
  await client.send(
    new PutCommand({
      TableName: engine.tableName,
      Item: {
        ...numbers,
        issued: 0,
        line: 1_000,
        ceiling: 1_000_000,
        quota: 1_000,
        waitingSize: 1_000,
        closed: false,
        leased: 0,
        leasable: 0,
        version: 1,
      },
    }),
  );
  let written = 0;

  const write = async (item: Record<string, unknown>) => {
    const { Attributes } = await client.send(
      new UpdateCommand({
        TableName: engine.tableName,
        Key: numbers,
        UpdateExpression: 'SET issued = issued + :one',
        ConditionExpression: 'issued < ceiling AND closed = :false',
        ExpressionAttributeValues: { ':one': 1, ':false': false },
        ReturnValues: 'ALL_NEW',
      }),
    );
    const Item = { ...item, number: Attributes?.issued, listSk: String(Attributes?.issued).padStart(7, '0') };
    await client.send(
      new PutCommand({ TableName: engine.tableName, Item, ConditionExpression: 'attribute_not_exists(pk)' }),
    );
  };

  return {
    /** Takes so many sign-ups; answers how many seconds that took. */
    signUp: async (count: number, concurrency: number): Promise<number> => {
      const items = makePeople('raw', { from: written })
        .take(count)
        .map(({ person }, at) => itemOf(person, written + at))
        .toArray();
      written += count;
      let next = 0;
      const signNext = async () => {
        for (let item = items[next++]; item; item = items[next++]) await write(item);
      };
      const began = performance.now();
      await Promise.all(Array.from({ length: concurrency }, signNext));
      return (performance.now() - began) / 1_000;
    },
    stop: () => engine.stop(),
  };
};

type Person = ReturnType<typeof makePeople> extends Generator<{ person: infer P }> ? P : never;

/** As functions/public/create-sign-up.ts stores it, byte for byte as long. */
const itemOf = (person: Person, index: number) => {
  const { name, phone, nik: _nik, membership, occupation, ...home } = person;
  const at = '2026-11-20T02:03:04.567Z';
  const key = String(index).padStart(43, 'k');
  return signUpItem.stored({
    organiserId: 'panitia-nusantara',
    personKey: key,
    place: 'fun-run-5k',
    campaignId: 'fun-run-5k',
    sessionId: 'bandung',
    roster: 'bandung',
    order: 1,
    signUpId: `su_${String(index).padStart(26, '0')}`,
    ticketCode: String(index).padStart(12, 'A'),
    status: 'confirmed',
    channelId: 'halaman',
    city: '32.73',
    day: '2026-11-20',
    membership,
    name,
    phone,
    sealedNik: 'x'.repeat(60),
    home,
    occupation,
    consent: { version: '1', at, channelId: 'halaman' },
    signedUpAt: at,
    changedAt: at,
    requestId: `rq_${String(index).padStart(26, '0')}`,
    version: 1,
  });
};
