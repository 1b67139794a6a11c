import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Stage, startStage } from './stage.ts';
import { tally, uploadsOf } from './uploads.ts';

let stage: Stage;
let uploads: ReturnType<typeof uploadsOf>;
let campaignId: string;
let key: string;
const channelId = 'komunitas';

beforeAll(async () => {
  stage = await startStage('import');
  uploads = uploadsOf(stage);
  campaignId = await stage.newCampaign({ sessions: {} });
  key = await uploads.channel(campaignId);
});
afterAll(() => stage.product.stop());

test('each row ends as accepted, duplicate or rejected, and says why', async () => {
  const [siti, budi, ani] = uploads.rows(3);
  const rows = [
    siti!,
    { ...budi!, nik: '3273 0145', phone: '021-5551234' },
    { ...siti!, line: 4, name: 'Siti Sekali Lagi' },
    { ...ani!, line: 9, nik: undefined },
    { ...budi!, line: 10 },
  ];
  const importId = await uploads.started(key, { campaignId, channelId, rows: rows.length });
  const results = await uploads.sent(key, importId, 0, rows);
  expect(results).toEqual([
    { line: 2, outcome: 'accepted', signUpId: expect.stringMatching(/^su_/) },
    {
      line: 3,
      outcome: 'rejected',
      problems: [
        { column: 'nik', code: 'nik-short', message: expect.stringContaining('KTP'), found: '3273 0145' },
        { column: 'phone', code: 'phone-not-mobile', message: expect.any(String), found: '021-5551234' },
      ],
    },
    { line: 4, outcome: 'duplicate', problems: [expect.objectContaining({ code: 'twice-in-list', column: 'nik' })] },
    { line: 9, outcome: 'rejected', problems: [expect.objectContaining({ code: 'nik-empty', column: 'nik' })] },
    { line: 10, outcome: 'accepted', signUpId: expect.stringMatching(/^su_/) },
  ]);
  expect(await uploads.shown(key, importId)).toMatchObject({
    state: 'done',
    rows: 5,
    accepted: 2,
    waiting: 0,
    duplicate: 1,
    rejected: 2,
    missingChunks: [],
  });
});

test('a chunk that is sent again is answered with the same bytes, and counts once', async () => {
  const rows = [...uploads.rows(40), { line: 60, name: '', phone: '08' }];
  const importId = await uploads.started(key, { campaignId, channelId, rows: rows.length });
  const first = await uploads.send(key, importId, 0, rows);
  const again = await uploads.send(key, importId, 0, rows);
  expect(first.status).toBe(200);
  expect(again.text).toBe(first.text);
  expect(await uploads.shown(key, importId)).toMatchObject({ accepted: 40, rejected: 1 });
});

test('other rows under the same number are refused', async () => {
  const rows = uploads.rows(3);
  const importId = await uploads.started(key, { campaignId, channelId, rows: 3 });
  await uploads.sent(key, importId, 0, rows);
  expect(await uploads.send(key, importId, 0, uploads.rows(3))).toMatchObject({
    status: 409,
    body: { code: 'chunk-differs' },
  });
});

test('the same file with the same mapping is the same upload: 201, then 200', async () => {
  const file = { campaignId, channelId, rows: 2, fileHash: 'berkas-yang-sama', mapping: { name: 'A', nik: 'B' } };
  const first = await uploads.begin(key, file);
  expect(first).toMatchObject({ status: 201, body: { chunkSize: 500, missingChunks: [0] } });
  const importId = first.body.importId;
  await uploads.sent(key, importId, 0, uploads.rows(2));
  const again = await uploads.begin(key, { ...file, mapping: { nik: 'B', name: 'A' } });
  expect(again).toMatchObject({ status: 200, body: { importId, accepted: 2, missingChunks: [], state: 'done' } });
  const other = await uploads.begin(key, { ...file, mapping: { name: 'A', nik: 'C' } });
  expect(other).toMatchObject({ status: 201 });
  expect(other.body.importId).not.toBe(importId);
});

test('the same people in another file are duplicates, and no more is said of them', async () => {
  const rows = uploads.rows(30);
  const first = await uploads.started(key, { campaignId, channelId, rows: 30 });
  await uploads.sent(key, first, 0, rows);
  const second = await uploads.started(key, { campaignId, channelId, rows: 30 });
  const results = await uploads.sent(key, second, 0, rows);
  expect(tally(results)).toEqual({ duplicate: 30 });
  expect(results[0]).toEqual({
    line: 2,
    outcome: 'duplicate',
    problems: [expect.objectContaining({ code: 'already-registered', found: rows[0]?.nik })],
  });
});

test('someone who cancelled is not brought back by an upload', async () => {
  const [row] = uploads.rows(1);
  const importId = await uploads.started(key, { campaignId, channelId, rows: 1 });
  const [result] = await uploads.sent(key, importId, 0, [row!]);
  await uploads.must(uploads.manage('POST', `${campaignId}/sign-ups/${result?.signUpId}/cancellation`), 200);
  const again = await uploads.started(key, { campaignId, channelId, rows: 1 });
  expect(tally(await uploads.sent(key, again, 0, [row!]))).toEqual({ duplicate: 1 });
  const shown = await stage.call('GET', `/v1/campaigns/${campaignId}/counts`, { token: stage.manager });
  expect(shown.status).toBe(200);
});
