import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDaftar } from '../../functions/http/daftar.ts';
import { isAudited, type Route } from '../../shared/api/route.ts';
import { routes } from '../../shared/api/routes.ts';
import type { AuditEntry } from '../../shared/domain/audit-entry.ts';
import { hashOfAddress } from '../../shared/keys/audit-hash.ts';
import { startTestEngine } from '../engine.ts';
import { type Stage, startStage } from './stage.ts';
import { uploadsOf } from './uploads.ts';

let engine: Awaited<ReturnType<typeof startTestEngine>>;
let stage: Stage;
let uploads: ReturnType<typeof uploadsOf>;
beforeAll(async () => {
  engine = await startTestEngine();
  stage = await startStage('audit', { DYNAMODB_ENDPOINT: engine.endpoint, TABLE_NAME: engine.tableName });
  uploads = uploadsOf(stage);
});
afterAll(async () => {
  await stage.product.stop();
  await engine.stop();
});

const logOf = async (campaignId: string): Promise<AuditEntry[]> => {
  const { endpoint, tableName } = engine;
  const daftar = openDaftar({ TABLE_NAME: tableName, DYNAMODB_ENDPOINT: endpoint, MASTER_KEY_ID: 'unused' });
  const log: AuditEntry[] = [];
  for await (const entry of daftar.audit.ofCampaign(campaignId)) log.push(entry);
  return log;
};
const manage = (method: string, path: string, body?: object) =>
  stage.call(method, `/v1/campaigns/${path}`, { token: stage.manager, ...(body && { body }) });

test('every change by staff, partners, judges and kiosks is noted; what is left out is named here', () => {
  const changes = Object.entries<Route>(routes).filter(
    ([, { method, caller }]) => method !== 'GET' && caller !== 'anyone',
  );
  expect(changes.length).toBeGreaterThan(40);
  // A kiosk's heartbeat says that it is alive; a judge's sheet says itself who filled it and when.
  expect(changes.filter(([, route]) => !isAudited(route)).map(([name]) => name)).toEqual(['beat', 'putSheet']);
});

test('who set a campaign up, step by step, in which role and from where', async () => {
  const campaignId = await stage.newCampaign();
  const log = await logOf(campaignId);
  const by = { who: 'manajer@daftar.test', campaignId };
  expect(log).toMatchObject([
    { ...by, does: 'createCampaign', role: 'signed-in', about: {} },
    { ...by, does: 'createSession', role: 'manager', about: {} },
    { ...by, does: 'openCampaign', role: 'manager', about: {} },
  ]);
  for (const { from, fromHash } of log) {
    expect(from?.address).toMatch(/127\.0\.0\.1|::1/);
    expect(hashOfAddress(from as { address: string; salt: string })).toBe(fromHash);
  }
});

test('what was refused stays in the log beside the attempt, under the same request', async () => {
  const campaignId = await stage.newCampaign();
  const none = `su_${'0'.repeat(26)}`;
  expect((await manage('POST', `${campaignId}/sign-ups/${none}/cancellation`)).status).toBe(404);
  const [attempt, refusal] = (await logOf(campaignId)).slice(-2);
  expect(attempt).toMatchObject({ does: 'cancelSignUp', about: { signUpId: none } });
  expect(attempt).not.toHaveProperty('refused');
  expect(refusal).toMatchObject({ does: 'cancelSignUp', about: { signUpId: none }, refused: 'sign-up-not-found' });
  expect(refusal?.requestId).toBe(attempt?.requestId);
});

test('a request that is no change, no valid one, or not allowed there leaves no entry', async () => {
  const campaignId = await stage.newCampaign();
  const before = (await logOf(campaignId)).length;
  const stranger = await stage.product.token('bukan.siapa@daftar.test');
  expect((await manage('GET', `${campaignId}/roles`)).status).toBe(200);
  expect((await manage('PUT', `${campaignId}/sessions/bandung/quota`, { salah: true })).status).toBe(422);
  const path = `/v1/campaigns/${campaignId}/closing`;
  expect((await stage.call('POST', path, { token: stranger })).status).toBe(403);
  expect(await logOf(campaignId)).toHaveLength(before);
});

test('an upload leaves one entry in the log of its campaign, and one for each chunk that another key sends, without a word of its rows', async () => {
  const campaignId = await stage.newCampaign({ sessions: {} });
  const key = await uploads.channel(campaignId, 'komunitas');
  const rows = uploads.rows(2);
  const importId = await uploads.started(key, { campaignId, channelId: 'komunitas', rows: 2 });
  await uploads.sent(key, importId, 0, rows);
  const log = async () => (await logOf(campaignId)).filter(({ role }) => role === 'partner');
  const found = await log();
  expect(found.map(({ does, about }) => ({ does, about }))).toEqual([
    { does: 'createImport', about: { importId, channelId: 'komunitas' } },
  ]);
  for (const { who } of found) expect(key.startsWith(`${who}_`)).toBe(true);

  const path = `${campaignId}/channels/komunitas/keys`;
  const { key: second } = await uploads.must(uploads.manage('POST', path, { name: 'kedua' }), 201);
  await uploads.sent(second, importId, 0, rows);
  const [, chunk, ...more] = await log();
  expect(chunk).toMatchObject({ does: 'putChunk', about: { importId, n: '0' } });
  expect(second.startsWith(`${chunk?.who}_`)).toBe(true);
  expect(more).toEqual([]);
  for (const { name, nik } of rows) {
    expect(JSON.stringify([...found, chunk])).not.toContain(String(name));
    expect(JSON.stringify([...found, chunk])).not.toContain(String(nik));
  }
});
