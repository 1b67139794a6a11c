import { afterAll, beforeAll, expect, test } from 'vitest';
import { contestUnits } from '../../infra/local/demo/demo-contest.ts';
import { unitProblems } from '../../shared/domain/competition-unit.ts';
import { type Call, clientOf } from '../api/client.ts';
import { type Product, startProduct } from '../product.ts';

let product: Product;
let call: Call;
beforeAll(async () => {
  product = await startProduct();
  call = clientOf(product.url);
});
afterAll(() => product.stop());

test("the demo's RT may still enter their contest, in kelurahan that exist", async () => {
  for (const [competitionId, units] of Object.entries(contestUnits))
    for (const unit of units)
      expect(unitProblems(competitionId.startsWith('rt') ? 'rt' : 'rw', '32.71', unit)).toEqual([]);
  const reply = await call('GET', '/v1/competitions/rt-bersih-bogor');
  expect(reply).toMatchObject({
    status: 200,
    body: { state: 'open', takesEntries: true, judges: 3, campaignId: 'rt-bersih-bogor' },
  });
  const unit = { villageCode: '32.71.05.1001', rw: '1', rt: '1' };
  const body = { unit, contact: { name: 'Bu Contoh', phone: '0812-3456-7890' }, consent: { accepted: true } };
  expect(await call('POST', '/v1/competitions/rt-bersih-bogor/entries', { body })).toMatchObject({
    status: 201,
    body: { entryNumber: 5 },
  });
});

test("the demo's judges have RW to judge, none of them in the judge's own kelurahan", async () => {
  for (const who of ['juri1', 'juri2', 'juri3']) {
    const token = await product.token(`${who}@daftar.test`);
    const { status, body } = await call('GET', '/v1/competitions/rw-bersih-bogor/judging', { token });
    expect(status).toBe(200);
    const [round] = body.rounds;
    expect(round).toMatchObject({ roundId: 'foto', state: 'judging' });
    expect(round.entries).toHaveLength(4);
    const [first] = round.entries;
    const marks = { 'saluran-air': 8, 'sampah-dipilah': 7, halaman: 9 };
    const sheet = { marks, filledAt: new Date().toISOString() };
    const path = `/v1/competitions/rw-bersih-bogor/rounds/foto/entries/${first.entryNumber}/sheet`;
    expect((await call('PUT', path, { token, body: sheet })).status).toBe(200);
    const villages = round.entries.map(({ unit }: { unit: { villageCode: string } }) => unit.villageCode);
    expect(who === 'juri2' && villages.includes('32.71.01.1001')).toBe(false);
  }
});
