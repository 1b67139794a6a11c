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

test('one odd cell spoils one row: numbers, empty cells and columns that nobody asked for are no reason to refuse', async () => {
  const [row, other] = uploads.rows(2);
  const rows = [
    { ...row!, nik: Number(row!.nik), rw: 7, rt: null, occupation: '', birthDate: '17-8-1990', sex: 'L', hobi: 'lari' },
    { ...other!, occupation: 'x'.repeat(3_000) },
  ];
  const importId = await uploads.started(key, { campaignId, channelId, rows: 2 });
  const [good, long] = await uploads.sent(key, importId, 0, rows);
  expect(good).toMatchObject({ outcome: 'accepted' });
  expect(long).toMatchObject({ outcome: 'rejected', problems: [{ column: 'occupation', code: 'too-long' }] });
  expect(long?.problems[0].found).toHaveLength(200);
});

test('422: a line that is twice in a chunk could not be told from the other', async () => {
  const [a, b] = uploads.rows(2);
  const importId = await uploads.started(key, { campaignId, channelId, rows: 2 });
  expect(await uploads.send(key, importId, 0, [a!, { ...b!, line: a!.line }])).toMatchObject({
    status: 422,
    body: { errors: [{ pointer: '/rows/1/line', code: 'not-unique' }] },
  });
});

test('404, 413, 422: a chunk that the upload does not have, that is too large, or that has too many rows', async () => {
  const importId = await uploads.started(key, { campaignId, channelId, rows: 501 });
  expect(await uploads.send(key, importId, 2, uploads.rows(1))).toMatchObject({
    status: 404,
    body: { code: 'chunk-not-found' },
  });
  const large = Array.from({ length: 100 }, (_, at) => ({ line: at + 1, name: 'x'.repeat(20_000) }));
  expect((await uploads.send(key, importId, 0, large)).status).toBe(413);
  const many = Array.from({ length: 501 }, (_, at) => ({ line: at + 1 }));
  expect((await uploads.send(key, importId, 0, many)).status).toBe(422);
});

test('409: a closed campaign takes no rows, and still answers for those it took', async () => {
  const closing = await stage.newCampaign({ sessions: {} });
  const itsKey = await uploads.channel(closing);
  const rows = uploads.rows(3);
  const importId = await uploads.started(itsKey, { campaignId: closing, channelId, rows: 501 });
  const first = await uploads.sent(itsKey, importId, 0, rows);
  await uploads.must(uploads.manage('POST', `${closing}/closing`), 200);
  // Functions go on for up to 5 s with the state that they have read before.
  await new Promise((resolve) => setTimeout(resolve, 5_100));
  expect(await uploads.send(itsKey, importId, 1, uploads.rows(1))).toMatchObject({
    status: 409,
    body: { code: 'campaign-closed' },
  });
  expect(await uploads.sent(itsKey, importId, 0, rows)).toEqual(first);
});

test('a campaign that tells people apart by phone keeps no NIK', async () => {
  const byPhone = await stage.newCampaign({ sessions: {}, personRule: 'phone' });
  const itsKey = await uploads.channel(byPhone);
  const rows = uploads.rows(2);
  const importId = await uploads.started(itsKey, { campaignId: byPhone, channelId, rows: 2 });
  expect(tally(await uploads.sent(itsKey, importId, 0, rows))).toEqual({ accepted: 2 });
  const samePhone = [{ ...uploads.rows(1)[0]!, name: rows[0]?.name, phone: rows[0]?.phone }];
  const next = await uploads.started(itsKey, { campaignId: byPhone, channelId, rows: 1 });
  expect(tally(await uploads.sent(itsKey, next, 0, samePhone))).toEqual({ duplicate: 1 });
});
