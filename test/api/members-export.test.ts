import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Reply } from './client.ts';
import { type Stage, startStage } from './stage.ts';
import { uploadsOf } from './uploads.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await startStage('members-export');
});
afterAll(() => stage.product.stop());

test('a coordinator who takes their members along as a file stands in the audit log once, not for each page; who looks at them does not', async () => {
  const uploads = uploadsOf(stage);
  const campaignId = await stage.newCampaign({ sessions: {} });
  const channelId = 'komunitas';
  const key = await uploads.channel(campaignId);
  const rows = uploads.rows(5);
  await uploads.sent(key, await uploads.started(key, { campaignId, channelId, rows: 5 }), 0, rows);
  const email = 'koordinator.anggota@daftar.test';
  const role = { role: 'coordinator', organiserId: 'panitia-nusantara', campaignId, channelId };
  await uploads.must(uploads.manage('PUT', `${campaignId}/roles`, { email, role }), 200, 201);
  const token = await stage.product.token(email);

  const page = (query: string) =>
    stage.call('GET', `/v1/campaigns/${campaignId}/channels/${channelId}/sign-ups?limit=2${query}`, { token });
  const all = async (query: string) => {
    const phones: string[] = [];
    let pages = 0;
    for (let cursor: string | null = ''; cursor !== null; pages += 1) {
      const body: Reply['body'] = await uploads.must(page(`${query}${cursor && `&cursor=${cursor}`}`), 200);
      phones.push(...body.items.map(({ phone }: { phone: string }) => phone));
      cursor = body.nextCursor;
    }
    return { phones, pages };
  };
  const exports = async () => {
    const { body } = await uploads.manage('GET', `${campaignId}/audit-entries?does=listChannelSignUps`);
    return body.items.map(({ who, role: as, about }: Record<string, unknown>) => ({ who, as, about }));
  };

  const viewed = await all('');
  expect(viewed.pages).toBeGreaterThan(1);
  expect(await exports()).toEqual([]);

  const taken = await all('&purpose=export');
  expect(taken).toEqual(viewed);
  expect(taken.phones).toHaveLength(5);
  const entry = { who: email, as: 'coordinator', about: { channelId } };
  expect(await exports()).toEqual([entry]);
  await all('&purpose=export');
  expect(await exports()).toEqual([entry, entry]);
  for (const { phone } of rows) expect(JSON.stringify(await exports())).not.toContain(String(phone).slice(-7));

  // No export begins in the middle of what was only looked at.
  const { body } = await page('');
  expect(await page(`&purpose=export&cursor=${body.nextCursor}`)).toMatchObject({
    status: 400,
    body: { code: 'invalid-parameter' },
  });
});
