import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { openDaftar } from '../../functions/http/daftar.ts';
import { replayErasures } from '../../infra/operate/replay-erasures.ts';
import { clientOf } from '../api/client.ts';
import { eventually, signUpBody, startStage } from '../api/stage.ts';
import { makePeople } from '../drill/people.ts';
import { startTestEngine } from '../engine.ts';
import { startProduct } from '../product.ts';

const planted = { name: 'Zulaikha Purnamasari', nik: '3273014508900777', phone: '081299887766' };

const filesWith = (folder: string, text: string): string[] =>
  readdirSync(folder, { recursive: true })
    .map(String)
    .filter((name) => statSync(join(folder, name)).isFile() && readFileSync(join(folder, name)).includes(text));

/** Whether a record of the stream still shows somebody. */
const streamShows = (dataDir: string, text: string): boolean => {
  const database = new DatabaseSync(join(dataDir, 'dynamodb.sqlite'), { readOnly: true });
  const records = database.prepare('SELECT * FROM _stream_records').all();
  database.close();
  return JSON.stringify(records).includes(text);
};

test('once the product was stopped, no file of its data folder holds an erased person any more, and it starts again on them', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'daftar-scrub-'));
  const product = await startProduct({ dataDir });
  const call = clientOf(product.url);
  const token = await product.token('manajer@daftar.test');
  const campaign = '/v1/campaigns/fun-run-5k';
  const { signUpId } = (await call('POST', `${campaign}/sign-ups`, { body: signUpBody(planted) })).body;
  const kept = makePeople('scrub').next().value.person;
  expect((await call('POST', `${campaign}/sign-ups`, { body: signUpBody(kept) })).status).toBe(201);
  const body = { reason: 'asked-by-person' };
  const path = `${campaign}/sign-ups/${signUpId}/erasure`;
  expect((await call('POST', path, { token, body })).status).toBe(200);
  // The newest record of the stream stays: it should be another's.
  const last = makePeople('scrub-last').next().value.person;
  expect((await call('POST', `${campaign}/sign-ups`, { body: signUpBody(last) })).status).toBe(201);
  await eventually(
    async () => streamShows(dataDir, 'Zulaikha'),
    (shows) => !shows,
  );
  await product.stop();
  for (const trace of ['Zulaikha', planted.nik, '81299887766']) expect(filesWith(dataDir, trace)).toEqual([]);
  expect(filesWith(dataDir, kept.name)).not.toEqual([]);

  const again = await startProduct({ dataDir });
  const repeat = await clientOf(again.url)('POST', `${campaign}/sign-ups`, { body: signUpBody(kept) });
  expect(repeat.status).toBe(200);
  await again.stop();
  rmSync(dataDir, { recursive: true });
});

test('a table that was restored from before an erasure has the person erased again from the ledger; twice changes nothing', async () => {
  const engine = await startTestEngine();
  const { endpoint, tableName } = engine;
  const stage = await startStage('ulang-hapus', { DYNAMODB_ENDPOINT: endpoint, TABLE_NAME: tableName });
  try {
    const KEY_FILE = join(stage.product.dataDir, 'master.key');
    Object.assign(process.env, { TABLE_NAME: tableName, DYNAMODB_ENDPOINT: endpoint, KEY_FILE });
    const daftar = openDaftar(process.env);
    const campaignId = await stage.newCampaign();
    const person = stage.nextPerson();
    const path = `/v1/campaigns/${campaignId}`;
    const { signUpId } = (await stage.call('POST', `${path}/sign-ups`, { body: signUpBody(person) })).body;
    const before = await daftar.signUps.byId(signUpId);
    if (!before) throw new Error('The sign-up is not there');
    const body = { reason: 'asked-by-person' };
    await stage.call('POST', `${path}/sign-ups/${signUpId}/erasure`, { token: stage.manager, body });
    const tombstone = await daftar.signUps.ofPerson(before);
    // As a restore does.
    await daftar.signUps.put({ ...before, version: 99 }, tombstone?.version);
    expect(await daftar.signUps.byId(signUpId)).toMatchObject({ name: person.name });

    const ledger = join(stage.product.dataDir, 'erasures.jsonl');
    expect(await replayErasures(ledger)).toEqual({ erased: 1, unknown: 0 });
    const after = await daftar.signUps.ofPerson(before);
    expect(after).toMatchObject({ name: '', phone: '', erasure: tombstone?.erasure });
    expect(await daftar.signUps.byId(signUpId)).toBeUndefined();
    expect(await replayErasures(ledger)).toEqual({ erased: 1, unknown: 0 });
    expect(await daftar.signUps.ofPerson(before)).toEqual(after);
  } finally {
    await stage.product.stop();
    await engine.stop();
  }
});
