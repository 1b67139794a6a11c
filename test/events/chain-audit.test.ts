import { expect, test } from 'vitest';
import { chainAudit } from '../../functions/events/chain-audit.ts';
import { openDaftar } from '../../functions/http/daftar.ts';
import { judgeChain } from '../../shared/domain/audit-chain.ts';
import type { AuditEntry } from '../../shared/domain/audit-entry.ts';
import { beginningOf, hashOfAddress, hashOfEntry, hashOfLink } from '../../shared/keys/audit-hash.ts';
import { newAuditId } from '../../shared/keys/made-ids.ts';
import { auditEntryItem } from '../../shared/table/audit-entry.item.ts';
import { startTestEngine } from '../engine.ts';

const recordOf = (entry: AuditEntry, sequence: number) => ({
  eventName: 'INSERT' as const,
  dynamodb: {
    SequenceNumber: String(sequence),
    ApproximateCreationDateTime: Date.parse(entry.at) / 1_000,
    NewImage: Object.fromEntries(
      Object.entries(auditEntryItem.stored(entry)).map(([name, value]) => [
        name,
        typeof value === 'string' ? { S: value } : { M: {} },
      ]),
    ),
  },
});

test('batches that are delivered again, in part or together at once, chain each entry once; a new shard is bound to the old', async () => {
  const campaignId = 'acara-rantai';
  const entries = Array.from(
    { length: 250 },
    (_, nth): AuditEntry => ({
      campaignId,
      at: new Date(1_700_000_000_000 + nth * 1_000).toISOString(),
      id: newAuditId(),
      who: 'manajer@daftar.test',
      role: 'manager',
      does: 'setQuota',
      about: {},
      requestId: `r${nth}`,
      fromHash: 'x',
    }),
  );
  const records = entries.map((entry, nth) => recordOf(entry, nth + 1));
  const engine = await startTestEngine();
  try {
    const { endpoint, tableName } = engine;
    const daftar = openDaftar({ TABLE_NAME: tableName, DYNAMODB_ENDPOINT: endpoint, MASTER_KEY_ID: 'unused' });
    await Promise.all([0, 1, 2].map(() => chainAudit(records.slice(0, 120), 'shard-a', daftar)));
    await chainAudit(records.slice(90, 200), 'shard-a', daftar);
    await chainAudit(records.slice(0, 200), 'shard-a', daftar);
    await chainAudit(records.slice(200), 'shard-b', daftar);

    const { links, heads } = await daftar.auditChains.ofCampaign(campaignId);
    const chained = links.flatMap(({ entries: those }) => those.map(({ id }) => id));
    expect(chained.toSorted()).toEqual(entries.map(({ id }) => id).toSorted());

    const hashes = { ofEntry: hashOfEntry, ofLink: hashOfLink, beginning: beginningOf, ofAddress: hashOfAddress };
    const judge = (those: typeof links) => judgeChain(campaignId, entries, { links: those, heads }, Date.now(), hashes);
    expect(judge(links)).toMatchObject({ isIntact: true, chained: 250 });
    // With the whole older chain gone, and its entries left out, the newer one says that there was another.
    const newer = links.filter(({ shardId }) => shardId === 'shard-b');
    expect(judgeChain(campaignId, entries.slice(200), { links: newer, heads }, Date.now(), hashes)).toMatchObject({
      isIntact: false,
      first: { id: entries[200]?.id, kind: 'chain-broken' },
    });
  } finally {
    await engine.stop();
  }
});
