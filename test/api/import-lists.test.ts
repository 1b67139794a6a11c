import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Reply } from './client.ts';
import { type Stage, startStage } from './stage.ts';
import { tally, uploadsOf } from './uploads.ts';

let stage: Stage;
let uploads: ReturnType<typeof uploadsOf>;
let campaignId: string;
const keys: Record<string, string> = {};
const get = (path: string, token: string) => stage.call('GET', path, { token });

beforeAll(async () => {
  stage = await startStage('import-lists');
  uploads = uploadsOf(stage);
  campaignId = await stage.newCampaign({ sessions: {} });
  for (const channelId of ['jalur-a', 'jalur-b']) {
    keys[channelId] = await uploads.channel(campaignId, channelId);
    const email = `koordinator.${channelId}@daftar.test`;
    const role = { role: 'coordinator', organiserId: 'panitia-nusantara', campaignId, channelId };
    await uploads.must(uploads.manage('PUT', `${campaignId}/roles`, { email, role }), 200);
    keys[`koordinator ${channelId}`] = await stage.product.token(email);
  }
});
afterAll(() => stage.product.stop());

const allPages = async (path: string, token: string, limit: number) => {
  const items: Reply['body'][] = [];
  let cursor: string | null = '';
  while (cursor !== null) {
    const page: Reply['body'] = await uploads.must(
      get(`${path}?limit=${limit}${cursor && `&cursor=${cursor}`}`, token),
      200,
    );
    items.push(...page.items);
    cursor = page.nextCursor;
  }
  return items;
};

test('rejected rows are listed again, page by page, with what was typed and what is wrong', async () => {
  const key = keys['jalur-a'] as string;
  const bad = (line: number) => ({
    line,
    name: `Orang ${'x'.repeat(line % 3)}`,
    nik: '123',
    phone: '0812',
    rt: 'RT pojok',
  });
  const chunks = [
    [bad(2), ...uploads.rows(3, 3), bad(7)],
    [...uploads.rows(2, 510)],
    [bad(1010), bad(1011), bad(1012)],
  ];
  const importId = await uploads.started(key, { campaignId, channelId: 'jalur-a', rows: 1_003 });
  for (const [n, rows] of chunks.entries()) await uploads.sent(key, importId, n, rows);
  for (const limit of [1, 2, 100]) {
    const items = await allPages(`/v1/imports/${importId}/rejections`, key, limit);
    expect(items.map(({ line }) => line)).toEqual([2, 7, 1010, 1011, 1012]);
    expect(items[0]).toMatchObject({
      values: { name: 'Orang xx', nik: '123', phone: '0812', rt: 'RT pojok' },
      problems: [
        { column: 'nik', code: 'nik-short', found: '123' },
        { column: 'phone', code: 'phone-short', found: '0812' },
        { column: 'rt', code: 'rt-rw', found: 'RT pojok' },
      ],
    });
  }
  const english = await stage.call('GET', `/v1/imports/${importId}/rejections?limit=1`, {
    token: key,
    headers: { 'accept-language': 'en' },
  });
  expect(english.body.items[0].problems[0].message).toContain('short');
});

test('a corrected file continues: only lines that were rejected are taken, under their old numbers', async () => {
  const key = keys['jalur-a'] as string;
  const [good, one, two, stranger] = uploads.rows(4);
  const importId = await uploads.started(key, { campaignId, channelId: 'jalur-a', rows: 3 });
  await uploads.sent(key, importId, 0, [good!, { ...one!, nik: '1' }, { ...two!, phone: '1' }]);

  const corrected = { campaignId, channelId: 'jalur-a', rows: 3, continues: importId };
  const second = await uploads.started(key, corrected);
  expect(second).not.toBe(importId);
  const results = await uploads.sent(key, second, 0, [{ ...stranger!, line: 2 }, one!, { ...two!, phone: '12' }]);
  expect(results).toMatchObject([
    { line: 2, outcome: 'duplicate', problems: [{ code: 'row-done' }] },
    { line: 3, outcome: 'accepted' },
    { line: 4, outcome: 'rejected' },
  ]);
  const third = await uploads.started(key, { ...corrected, rows: 2, continues: second });
  const last = await uploads.sent(key, third, 0, [{ ...stranger!, line: 3 }, two!]);
  expect(last.map(({ outcome }) => outcome)).toEqual(['duplicate', 'accepted']);
});

test('uploads are listed with the newest first', async () => {
  const key = await uploads.channel(campaignId, 'jalur-banyak');
  const made: string[] = [];
  for (let at = 0; at < 5; at += 1)
    made.push(await uploads.started(key, { campaignId, channelId: 'jalur-banyak', rows: 1 }));
  const items = await allPages(`/v1/campaigns/${campaignId}/channels/jalur-banyak/imports`, key, 2);
  expect(items.map(({ importId }) => importId)).toEqual(made.reverse());
});

test('a coordinator can neither list, read, send to nor guess another channel’s uploads and people', async () => {
  const [a, b] = [keys['koordinator jalur-a'] as string, keys['koordinator jalur-b'] as string];
  const importId = await uploads.started(a, { campaignId, channelId: 'jalur-a', rows: 2 });
  expect(tally(await uploads.sent(a, importId, 0, uploads.rows(2)))).toEqual({ accepted: 2 });
  const channel = `/v1/campaigns/${campaignId}/channels/jalur-a`;
  expect((await get(`${channel}/sign-ups`, a)).status).toBe(200);
  expect((await get(`${channel}/imports`, a)).status).toBe(200);

  for (const stranger of [b, keys['jalur-b'] as string]) {
    const unknown = `im_${'0'.repeat(26)}`;
    for (const path of ['', '/rejections']) {
      const there = await get(`/v1/imports/${importId}${path}`, stranger);
      const nowhere = await get(`/v1/imports/${unknown}${path}`, stranger);
      expect(there.status).toBe(404);
      expect(there.text).toBe(nowhere.text);
    }
    const put = await uploads.send(stranger, importId, 0, uploads.rows(1));
    expect(put.text).toBe((await uploads.send(stranger, unknown, 0, uploads.rows(1))).text);
    expect((await get(`${channel}/sign-ups`, stranger)).status).toBe(403);
    expect((await get(`${channel}/imports`, stranger)).status).toBe(403);
    expect((await uploads.begin(stranger, { campaignId, channelId: 'jalur-a', rows: 1 })).status).toBe(403);
    const continued = { campaignId, channelId: 'jalur-b', rows: 1, continues: importId };
    expect(await uploads.begin(stranger, continued)).toMatchObject({ status: 404, body: { code: 'import-not-found' } });
  }
  // A cursor of one's own list opens nobody else's.
  const { body } = await get(`${channel}/sign-ups?limit=1`, a);
  const other = `/v1/campaigns/${campaignId}/channels/jalur-b/sign-ups?cursor=${body.nextCursor}`;
  expect((await get(other, b)).status).toBe(400);
});

test('my members: all who came through the channel, in a campaign with sessions too', async () => {
  const withSessions = await stage.newCampaign({ sessions: { bandung: { quota: 50 }, serang: { quota: 50 } } });
  const key = await uploads.channel(withSessions, 'jalur-kota');
  const nobody = await uploads.channel(withSessions, 'jalur-lain');
  const wanted: string[] = [];
  for (const sessionId of ['bandung', 'serang']) {
    for (const [token, channelId] of [
      [key, 'jalur-kota'],
      [nobody, 'jalur-lain'],
    ] as const) {
      const importId = await uploads.started(token, { campaignId: withSessions, channelId, sessionId, rows: 4 });
      const results = await uploads.sent(token, importId, 0, uploads.rows(4));
      if (token === key) wanted.push(...results.map(({ signUpId }) => signUpId));
    }
  }
  const items = await allPages(`/v1/campaigns/${withSessions}/channels/jalur-kota/sign-ups`, stage.manager, 3);
  expect(new Set(items.map(({ signUpId }) => signUpId))).toEqual(new Set(wanted));
  expect(items).toHaveLength(wanted.length);
  expect(items[0]).toMatchObject({ channelId: 'jalur-kota', phone: expect.stringMatching(/^0?8|^\+62/) });
});

test('an upload needs the present consent text and a session of its campaign', async () => {
  const wrong = { campaignId, channelId: 'jalur-a', rows: 1 };
  const key = keys['jalur-a'] as string;
  const outdated = { consentVersion: '7', statement: 'Setuju.' };
  expect(await uploads.begin(key, { ...wrong, attestation: outdated })).toMatchObject({
    status: 409,
    body: { code: 'consent-outdated' },
  });
  expect(await uploads.begin(key, { ...wrong, sessionId: 'bandung' })).toMatchObject({
    status: 404,
    body: { code: 'session-not-found' },
  });
});
