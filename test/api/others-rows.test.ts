import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDaftar } from '../../functions/http/daftar.ts';
import type { AuditEntry } from '../../shared/domain/audit-entry.ts';
import { startTestEngine } from '../engine.ts';
import { awayFromTheHour, type Stage, startStage } from './stage.ts';
import { tally, uploadsOf } from './uploads.ts';

let stage: Stage;
let uploads: ReturnType<typeof uploadsOf>;
let engine: Awaited<ReturnType<typeof startTestEngine>>;
beforeAll(async () => {
  engine = await startTestEngine();
  stage = await startStage('others-rows', { OTHERS_ROWS_A_DAY: '20', DYNAMODB_ENDPOINT: engine.endpoint });
  uploads = uploadsOf(stage);
});
afterAll(async () => {
  await stage.product.stop();
  await engine.stop();
});

const auditOf = async (campaignId: string): Promise<AuditEntry[]> => {
  const { endpoint, tableName } = engine;
  const daftar = openDaftar({ TABLE_NAME: tableName, DYNAMODB_ENDPOINT: endpoint, MASTER_KEY_ID: 'unused' });
  const log: AuditEntry[] = [];
  for await (const entry of daftar.audit.ofCampaign(campaignId)) if (entry.does === 'seeRegistered') log.push(entry);
  return log;
};

test('429 until tomorrow: a channel that asks after too many of the others’ people', async () => {
  await awayFromTheHour();
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

test('whoever was told of others’ people stands in the audit log: which channel, which key, which sign-ups, no names', async () => {
  const campaignId = await stage.newCampaign({ sessions: {} });
  const [owner, curious] = [
    await uploads.channel(campaignId, 'pemilik'),
    await uploads.channel(campaignId, 'penasaran'),
  ];
  const theirs = uploads.rows(3);
  const first = await uploads.started(owner, { campaignId, channelId: 'pemilik', rows: 3 });
  const known = (await uploads.sent(owner, first, 0, theirs)).map(({ signUpId }) => signUpId);
  await uploads.must(uploads.send(owner, first, 0, theirs), 200);
  expect(await auditOf(campaignId)).toEqual([]);

  const tries = await uploads.started(curious, { campaignId, channelId: 'penasaran', rows: 3 });
  await uploads.sent(curious, tries, 0, [...theirs.slice(0, 2), { ...uploads.rows(1)[0]!, line: 9 }]);
  const { line: _, ...person } = theirs[2]!;
  const single = { person, consent: { version: '1', accepted: true } };
  await uploads.must(stage.call('POST', '/v1/partner/sign-ups', { token: curious, body: single }), 200);

  const log = await auditOf(campaignId);
  expect(log).toMatchObject([
    { about: { channelId: 'penasaran', importId: tries, n: '0' } },
    { about: { channelId: 'penasaran', signUpIds: [known[2]] } },
  ]);
  expect(new Set(log[0]?.about.signUpIds)).toEqual(new Set(known.slice(0, 2)));
  for (const { who } of log) expect(curious.startsWith(`${who}_`)).toBe(true);
  expect(JSON.stringify(log)).not.toContain(String(theirs[0]!.name));
});
