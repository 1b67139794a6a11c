import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Daftar, openDaftar } from '../../functions/http/daftar.ts';
import type { AuditEntry } from '../../shared/domain/audit-entry.ts';
import { hashOfAddress } from '../../shared/keys/audit-hash.ts';
import { newAuditId } from '../../shared/keys/made-ids.ts';
import { auditEntryItem } from '../../shared/table/audit-entry.item.ts';
import { startTestEngine } from '../engine.ts';
import { eventually, type Stage, startStage } from './stage.ts';

let engine: Awaited<ReturnType<typeof startTestEngine>>;
let stage: Stage;
let daftar: Daftar;
beforeAll(async () => {
  engine = await startTestEngine();
  stage = await startStage('audit-chain', { DYNAMODB_ENDPOINT: engine.endpoint, TABLE_NAME: engine.tableName });
  const { endpoint, tableName } = engine;
  daftar = openDaftar({ TABLE_NAME: tableName, DYNAMODB_ENDPOINT: endpoint, MASTER_KEY_ID: 'unused' });
});
afterAll(async () => {
  await stage.product.stop();
  await engine.stop();
});

const verify = async (campaignId: string) => {
  const reply = await stage.call('GET', `/v1/campaigns/${campaignId}/audit-verification`, { token: stage.manager });
  expect(reply.status).toBe(200);
  return reply.body;
};
const logOf = async (campaignId: string) => {
  const log: AuditEntry[] = [];
  for await (const entry of daftar.audit.ofCampaign(campaignId)) log.push(entry);
  return log;
};
/** A campaign with so many entries, all of them in the chain. */
const chainedCampaign = async (entries = 6): Promise<{ campaignId: string; log: AuditEntry[] }> => {
  const campaignId = await stage.newCampaign();
  for (let n = (await logOf(campaignId)).length; n < entries; n += 1)
    await stage.call('POST', `/v1/campaigns/${campaignId}/closing`, { token: stage.manager });
  await eventually(
    () => verify(campaignId),
    ({ chained, pending }) => chained === entries && pending === 0,
  );
  return { campaignId, log: await logOf(campaignId) };
};
const put = (entry: AuditEntry) => daftar.table.put({ Item: auditEntryItem.stored(entry) });
const named = ({ at, id }: AuditEntry, kind: string) => ({ at, id, kind });

test('an untouched log is intact, and says when that was seen', async () => {
  const { campaignId } = await chainedCampaign();
  const verdict = await verify(campaignId);
  expect(verdict).toMatchObject({ isIntact: true, chained: 6, pending: 0, misfits: 0 });
  expect(Date.now() - Date.parse(verdict.verifiedAt)).toBeLessThan(10_000);
  expect(verdict).not.toHaveProperty('first');
});

test('an entry that was changed afterwards is found, be it in who, what or where from', async () => {
  for (const change of [
    { who: 'orang.lain@daftar.test' },
    { does: 'closeSession' },
    { about: { sessionId: 'medan' } },
    { from: { address: '192.0.2.7', salt: 'x' } },
  ]) {
    const { campaignId, log } = await chainedCampaign();
    const [, , victim] = log as [AuditEntry, AuditEntry, AuditEntry];
    await put({ ...victim, ...change });
    expect(await verify(campaignId)).toMatchObject({ isIntact: false, misfits: 1, first: named(victim, 'changed') });
    await put(victim);
    expect(await verify(campaignId)).toMatchObject({ isIntact: true });
  }
});

test('a network address that was dropped after its time breaks nothing', async () => {
  const { campaignId, log } = await chainedCampaign();
  const { from: _, ...old } = log[1] as AuditEntry;
  await put(old);
  expect(await verify(campaignId)).toMatchObject({ isIntact: true });
});

test('an entry that was removed is found; of several misfits the first in time is named', async () => {
  const { campaignId, log } = await chainedCampaign();
  for (const victim of [log[4], log[3]] as AuditEntry[]) {
    await daftar.table.delete({ Key: auditEntryItem.key(victim) });
    expect(await verify(campaignId)).toMatchObject({ isIntact: false, first: named(victim, 'removed') });
  }
  expect((await verify(campaignId)).misfits).toBe(2);
});

test('an entry that was put in later under an old time is found, although the stream brought it', async () => {
  const { campaignId, log } = await chainedCampaign();
  const from = { address: '192.0.2.7', salt: 'garam' };
  const at = new Date(Date.now() - 20 * 60_000).toISOString();
  const late = { ...(log[0] as AuditEntry), at, id: newAuditId(), from, fromHash: hashOfAddress(from) };
  await put(late);
  expect(await verify(campaignId)).toMatchObject({ isIntact: false, first: named(late, 'inserted') });
  await eventually(
    () => verify(campaignId),
    ({ chained }) => chained === 7,
  );
  expect(await verify(campaignId)).toMatchObject({ isIntact: false, first: named(late, 'inserted') });
});

test('who rewrites the link beside the entry is found by the links after it; who cuts links off, by the head', async () => {
  const { campaignId } = await chainedCampaign();
  // One more, for a second link at the least.
  await stage.call('POST', `/v1/campaigns/${campaignId}/closing`, { token: stage.manager });
  await eventually(
    () => verify(campaignId),
    ({ chained }) => chained === 7,
  );
  const log = await logOf(campaignId);
  const { links } = await daftar.auditChains.ofCampaign(campaignId);
  expect(links.flatMap(({ entries }) => entries)).toHaveLength(7);
  const key = (n: number) => ({
    pk: `AUDIT-CHAIN#${campaignId}`,
    sk: `LINK#${links[0]?.shardId}#${String(n).padStart(10, '0')}`,
  });
  const [first] = links;
  const forged = {
    ...first,
    entries: first?.entries.map((one, at) => (at === 0 ? { ...one, entryHash: 'palsu' } : one)),
  };
  await daftar.table.put({ Item: { ...forged, type: 'AuditLink', ...key(1) } });
  expect(await verify(campaignId)).toMatchObject({
    isIntact: false,
    first: named(log[0] as AuditEntry, 'chain-broken'),
  });
  await daftar.table.put({ Item: { ...first, type: 'AuditLink', ...key(1) } });
  expect(await verify(campaignId)).toMatchObject({ isIntact: true });

  const last = links.at(-1)?.n as number;
  expect(last).toBeGreaterThan(1);
  await daftar.table.delete({ Key: key(last) });
  for (const { id } of links.at(-1)?.entries ?? [])
    await daftar.table.delete({ Key: auditEntryItem.key(log.find((entry) => entry.id === id) as AuditEntry) });
  expect((await verify(campaignId)).first.kind).toBe('chain-broken');
});
