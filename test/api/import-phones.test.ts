import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Stage, startStage } from './stage.ts';
import { type Row, uploadsOf } from './uploads.ts';

let stage: Stage;
let uploads: ReturnType<typeof uploadsOf>;
let campaignId: string;
let key: string;
const channelId = 'komunitas';

beforeAll(async () => {
  stage = await startStage('import-phones');
  uploads = uploadsOf(stage);
  campaignId = await stage.newCampaign({ sessions: {}, personRule: 'phone' });
  key = await uploads.channel(campaignId);
});
afterAll(() => stage.product.stop());

/** Each in an upload of its own, or all in one. */
const send = async (rows: readonly Row[], more: object = {}, token = key, channel = channelId) => {
  const importId = await uploads.started(token, { campaignId, channelId: channel, rows: rows.length, ...more });
  return { importId, results: await uploads.sent(token, importId, 0, rows) };
};
const rowsOf = (...people: [name: string, phone: string, ordinal?: unknown][]): Row[] =>
  people.map(([name, phone, ordinal], at) => ({
    line: at + 2,
    name,
    phone,
    ...(ordinal !== undefined && { ordinal }),
  }));

test('the second name with one phone is a question; answered with its number, both are in', async () => {
  const { importId, results } = await send(
    rowsOf(['Siti Aminah', '081200000001'], ['Budi Santoso', '0812-0000-0001'], ['SITI AMINAH', '+6281200000001']),
  );
  expect(results.map(({ outcome }) => outcome)).toEqual(['accepted', 'rejected', 'duplicate']);
  expect(results[1].problems).toEqual([
    {
      column: 'phone',
      code: 'phone-shared',
      message: expect.stringContaining('baris 2'),
      found: '0812-0000-0001',
      suggestion: 'Orang ke-2',
    },
  ]);
  const fixed: Row[] = [{ line: 3, name: 'Budi Santoso', phone: '0812-0000-0001', ordinal: 2 }];
  const corrected = await send(fixed, { continues: importId });
  expect(corrected.results).toEqual([{ line: 3, outcome: 'accepted', signUpId: expect.any(String) }]);
  expect(corrected.results[0].signUpId).not.toBe(results[0].signUpId);

  const again = await send(rowsOf(['Budi Santoso', '081200000001', '2'], ['Siti Aminah', '081200000001', 1]));
  expect(again.results.map(({ outcome }) => outcome)).toEqual(['duplicate', 'duplicate']);
});

test('it is the same question where the first one came in an earlier upload', async () => {
  await send(rowsOf(['Ani', '081200000002']));
  const { importId, results } = await send(rowsOf(['Dewi', '081200000002']));
  expect(results[0]).toMatchObject({
    outcome: 'rejected',
    problems: [{ column: 'phone', code: 'phone-shared', found: '081200000002' }],
  });
  expect(results[0].problems[0].message).not.toContain('?');
  const shown = await uploads.shown(key, importId);
  expect(shown).toMatchObject({ accepted: 0, rejected: 1 });
  expect((await send(rowsOf(['ani', '081200000002']))).results[0]).toMatchObject({ outcome: 'duplicate' });
});

test('of another channel’s people no name is compared: they are registered, and that is all', async () => {
  await send(rowsOf(['Eko', '081200000003']));
  const other = await uploads.channel(campaignId, 'komunitas-lain');
  const { results } = await send(rowsOf(['Fitri', '081200000003']), {}, other, 'komunitas-lain');
  expect(results[0]).toMatchObject({ outcome: 'duplicate', problems: [{ code: 'already-registered' }] });
});

test('a person’s number is 1 to 9, and means nothing where a NIK is asked for', async () => {
  const { results } = await send(rowsOf(['Gita', '081200000004', 0], ['Hadi', '081200000005', 'sepuluh']));
  for (const { problems } of results) expect(problems).toMatchObject([{ column: 'ordinal', code: 'ordinal-unknown' }]);
  const byNik = await stage.newCampaign({ sessions: {} });
  const itsKey = await uploads.channel(byNik);
  const [row] = uploads.rows(1);
  const importId = await uploads.started(itsKey, { campaignId: byNik, channelId, rows: 2 });
  const twice = [
    { ...row!, ordinal: 'x' },
    { ...row!, line: 3, name: 'Nama Lain', ordinal: 2 },
  ];
  const ended = await uploads.sent(itsKey, importId, 0, twice);
  expect(ended.map(({ outcome }) => outcome)).toEqual(['accepted', 'duplicate']);
});
