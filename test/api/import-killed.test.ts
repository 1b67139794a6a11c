import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { makePeople } from '../drill/people.ts';
import { startProduct } from '../product.ts';
import { clientOf } from './client.ts';
import { eventually } from './stage.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'daftar-killed-'));
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

const campaignId = 'ojol-jakarta-selatan';
const channelId = 'agregator-1';

/** 1,500 rows, of which three in a hundred are bad. */
const people = makePeople('import-killed');
const rows = Array.from({ length: 1_500 }, (_, at) => {
  const { person } = people.next().value;
  return { line: at + 2, ...person, ...(at % 33 === 0 && { nik: '3173' }) };
});
const bad = rows.filter(({ nik }) => nik === '3173').length;
const chunk = (n: number) => rows.slice(n * 500, (n + 1) * 500);

const open = async () => {
  const product = await startProduct({ dataDir });
  const call = clientOf(product.url);
  const { body } = await call('POST', '/local/partner-key', { body: { campaignId, channelId } });
  const token: string = body.key;
  const manager = await product.token('manajer@daftar.test');
  return { product, call, token, manager };
};

test('the server and the client are killed in the middle: what is missing is sent again, and every row is in once', async () => {
  const before = await open();
  const upload = {
    channelId,
    fileName: 'mitra.csv',
    fileHash: 'a'.repeat(64),
    mapping: { name: 'nama' },
    rows: rows.length,
    attestation: { consentVersion: '1', statement: 'Setuju.' },
  };
  const begin = (to: typeof before) =>
    to.call('POST', `/v1/campaigns/${campaignId}/imports`, { token: to.token, body: upload });
  const send = (to: typeof before, importId: string, n: number) =>
    to.call('PUT', `/v1/imports/${importId}/chunks/${n}`, { token: to.token, body: { rows: chunk(n) } });

  const { importId } = (await begin(before)).body;
  const first = await send(before, importId, 0);
  expect(first.status).toBe(200);
  const cutOff = send(before, importId, 1).catch(() => 'cut off');
  await new Promise((resolve) => setTimeout(resolve, 120));
  await before.product.kill9();
  await cutOff;

  const after = await open();
  try {
    const found = await begin(after);
    expect(found).toMatchObject({ status: 200, body: { importId } });
    expect(found.body.missingChunks).not.toContain(0);
    for (const n of found.body.missingChunks) expect((await send(after, importId, n)).status).toBe(200);
    expect((await send(after, importId, 0)).text).toBe(first.text);
    const { body: done } = await after.call('GET', `/v1/imports/${importId}`, { token: after.token });
    expect(done).toMatchObject({ state: 'done', accepted: rows.length - bad, duplicate: 0, rejected: bad });

    const path = `/v1/campaigns/${campaignId}/counts`;
    const counts = await eventually(
      async () => (await after.call('GET', path, { token: after.manager })).body,
      ({ total }) => total === rows.length - bad,
    );
    expect(counts.channels.find((one: { channelId: string }) => one.channelId === channelId).total).toBe(counts.total);
    const { body: recount } = await after.call('POST', `${path}/recounts`, { token: after.manager });
    const settled = await eventually(
      async () => (await after.call('GET', `${path}/recounts/${recount.recountId}`, { token: after.manager })).body,
      ({ state }) => state === 'done',
    );
    expect(settled).toMatchObject({ settled: true, drift: 0 });
  } finally {
    await after.product.stop();
  }
});
