import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Stage, startStage } from './stage.ts';
import { tally, uploadsOf } from './uploads.ts';

let stage: Stage;
let uploads: ReturnType<typeof uploadsOf>;
beforeAll(async () => {
  stage = await startStage('others-rows', { OTHERS_ROWS_A_DAY: '20' });
  uploads = uploadsOf(stage);
});
afterAll(() => stage.product.stop());

test('429 until tomorrow: a channel that asks after too many of the others’ people', async () => {
  const campaignId = await stage.newCampaign({ sessions: {} });
  const [owner, curious] = [
    await uploads.channel(campaignId, 'pemilik'),
    await uploads.channel(campaignId, 'penasaran'),
  ];
  const theirs = uploads.rows(25);
  const first = await uploads.started(owner, { campaignId, channelId: 'pemilik', rows: 25 });
  await uploads.sent(owner, first, 0, theirs);
  // One's own may be sent as often as one likes.
  const second = await uploads.started(owner, { campaignId, channelId: 'pemilik', rows: 25 });
  expect(tally(await uploads.sent(owner, second, 0, theirs))).toEqual({ duplicate: 25 });
  expect((await uploads.send(owner, second, 0, theirs)).status).toBe(200);

  const tries = await uploads.started(curious, { campaignId, channelId: 'penasaran', rows: 1_500 });
  expect(tally(await uploads.sent(curious, tries, 0, theirs.slice(0, 15)))).toEqual({ duplicate: 15 });
  expect(tally(await uploads.sent(curious, tries, 1, theirs.slice(15, 20)))).toEqual({ duplicate: 5 });
  const refused = await uploads.send(curious, tries, 2, theirs.slice(20));
  expect(refused).toMatchObject({ status: 429, body: { code: 'too-many-registered' } });
  expect(Number(refused.headers['retry-after'])).toBeLessThanOrEqual(86_400);

  const { line: _, ...person } = theirs[24]!;
  const single = { person, consent: { version: '1', accepted: true } };
  expect((await stage.call('POST', '/v1/partner/sign-ups', { token: curious, body: single })).status).toBe(429);
});
