import { createHash } from 'node:crypto';
import { signUpIdOf } from '../../shared/keys/made-ids.ts';
import { openTable } from '../../shared/table/client.ts';
import { signUpItem } from '../../shared/table/sign-up.item.ts';
import { personMaker } from '../drill/people.ts';
import { startTestEngine } from '../engine.ts';

/** What the engine takes of the same statements when nobody is in between: 25 people a call, both indexes, from this process. */
export const startRawInserts = async () => {
  const engine = await startTestEngine();
  const { endpoint, tableName } = engine;
  const table = openTable({ endpoint, tableName });
  const personAt = personMaker('raw-inserts');
  let written = 0;

  return {
    /** Rows a second. */
    rate: async (count: number, concurrency: number): Promise<number> => {
      const items = Array.from({ length: count }, (_, at) => itemOf(personAt(written + at).person, written + at));
      written += count;
      const began = performance.now();
      const insertNext = async () => {
        for (let batch = items.splice(0, 25); batch.length > 0; batch = items.splice(0, 25))
          await table.insertAll(batch);
      };
      await Promise.all(Array.from({ length: concurrency }, insertNext));
      return count / ((performance.now() - began) / 1_000);
    },
    stop: () => engine.stop(),
  };
};

type MadeUp = ReturnType<ReturnType<typeof personMaker>>['person'];

/** A person's key is a HMAC: where a row goes in the table and in its indexes is by chance, and that is what a row costs. */
const byChance = (what: string, index: number) => createHash('sha256').update(`${what} ${index}`).digest();

/** As an uploaded row is stored, byte for byte as long, and as scattered. */
const itemOf = ({ name, phone, nik: _nik, membership, occupation, ...home }: MadeUp, index: number) => {
  const at = '2026-11-20T02:03:04.567Z';
  const ticketCode = byChance('ticket', index).toString('hex').slice(0, 12).toUpperCase();
  const signUpId = signUpIdOf(ticketCode);
  const {
    roster: _roster,
    order: _order,
    ...item
  } = signUpItem.stored({
    organiserId: 'panitia-nusantara',
    personKey: byChance('person', index).toString('base64url'),
    place: 'acara-ukur-unggah-1',
    campaignId: 'acara-ukur-unggah-1',
    roster: 'channel:komunitas',
    order: signUpId,
    signUpId,
    ticketCode,
    status: 'confirmed',
    channelId: 'komunitas',
    city: '32.73',
    day: '2026-11-20',
    membership,
    name,
    phone,
    sealedNik: 'x'.repeat(60),
    home,
    occupation,
    consent: { version: '1', at, channelId: 'komunitas', importId: `im_${'0'.repeat(26)}` },
    signedUpAt: at,
    changedAt: at,
    requestId: `im_${'0'.repeat(26)}#${index}`,
    version: 1,
  });
  return item;
};
