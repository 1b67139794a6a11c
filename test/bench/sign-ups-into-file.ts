import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { marshall } from '@aws-sdk/util-dynamodb';
import type { SignUp } from '../../shared/domain/sign-up.ts';
import { signUpIdOf } from '../../shared/keys/made-ids.ts';
import { rosterOf, signUpItem } from '../../shared/table/sign-up.item.ts';
import { personMaker } from '../drill/people.ts';

type Drive = { campaignId: string; organiserId: string; channelId: string };

/**
 * Writes people into the engine's own file while it is at rest: 500,000 take half a minute so, and an hour as uploads. The stream
 * says nothing of them, so no count knows them.
 */
export const signUpsIntoFile = (dataDir: string, rows: number, drive: Drive): void => {
  const database = new DatabaseSync(join(dataDir, 'dynamodb.sqlite'));
  database.exec('PRAGMA synchronous = OFF; BEGIN');
  const item = database.prepare('INSERT INTO "daftar" (pk, sk, item_json, item_size) VALUES (?, ?, ?, ?)');
  const index = database.prepare(
    'INSERT INTO "daftar::gsi::list" (gsi_pk, gsi_sk, table_pk, table_sk, item_json) VALUES (?, ?, ?, ?, ?)',
  );
  const personAt = personMaker('for an export');
  for (let at = 0; at < rows; at++) {
    const { person, phoneE164 } = personAt(at);
    const signUp = signUpOf(drive, person, phoneE164, at);
    const stored = signUpItem.stored({ ...signUp, roster: rosterOf(signUp), order: signUp.signUpId });
    const { roster: _roster, order: _order, ...kept } = stored;
    const text = JSON.stringify(marshall(kept, { removeUndefinedValues: true }));
    const [pk, sk] = [`S:${stored.pk}`, `S:${stored.sk}`];
    item.run(pk, sk, text, text.length);
    index.run(`S:${signUpItem.listPartition(stored)}`, `S:${signUp.signUpId}`, pk, sk, text);
  }
  database.exec('COMMIT');
  database.close();
};

const signUpOf = (
  { campaignId, organiserId, channelId }: Drive,
  { name, cityCode, districtCode, villageCode, rw, rt, occupation, membership }: PersonTyped,
  phone: string,
  at: number,
): SignUp => {
  const ticketCode = String(at).padStart(12, '0');
  const moment = new Date(Date.UTC(2026, 9, 1) + at * 1_000).toISOString();
  return {
    organiserId,
    // As long as the hashes that stand here.
    personKey: `${at}`.padStart(43, 'k'),
    campaignId,
    place: campaignId,
    signUpId: signUpIdOf(ticketCode),
    ticketCode,
    status: 'confirmed',
    channelId,
    city: cityCode,
    day: moment.slice(0, 10),
    membership,
    name,
    phone,
    sealedNik: 'L8UXGemwwJxbENEcGWWBCcGAKi+CTvoQwThQMx7UoQIRQV7PlSRQF6q3/bM=',
    home: { cityCode, districtCode, villageCode, rw, rt },
    occupation,
    answers: { 'ukuran-kaus': 'XL' },
    consent: { version: '1', at: moment, channelId },
    signedUpAt: moment,
    changedAt: moment,
    requestId: 'rq_01M7XBDSG127VGJG15TCX70FQY',
    version: 1,
  };
};
type PersonTyped = ReturnType<ReturnType<typeof personMaker>>['person'];
