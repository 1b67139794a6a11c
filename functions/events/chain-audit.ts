import type { DynamoDBRecord } from 'aws-lambda';
import type { ChainedEntry } from '../../shared/domain/audit-chain.ts';
import type { AuditEntry } from '../../shared/domain/audit-entry.ts';
import { paddedSequence } from '../../shared/domain/counts.ts';
import { beginningOf, hashOfEntry, hashOfLink } from '../../shared/keys/audit-hash.ts';
import { auditEntryItem } from '../../shared/table/audit-entry.item.ts';
import { fromImage, typeIn } from '../../shared/table/image.ts';
import { unstored } from '../../shared/table/item.ts';
import type { Daftar } from '../http/daftar.ts';

type Written = { entry: AuditEntry; sequence: string; arrivedAt: string };

/** So many entries make a link of some 15 KB. */
const inOneLink = 100;

/**
 * Chains the audit entries of one batch of one shard, each exactly once however often it is delivered: the head of the chain
 * says up to which sequence number it has come. Per shard, so that no writer waits for another. Only what is new is chained:
 * an entry that is changed or removed afterwards no longer fits.
 */
export const chainAudit = async (
  records: readonly DynamoDBRecord[],
  shardId: string,
  daftar: Daftar,
): Promise<void> => {
  const written = records.filter(
    ({ eventName, dynamodb }) => eventName === 'INSERT' && typeIn(dynamodb?.NewImage) === auditEntryItem.type,
  );
  const byCampaign = Map.groupBy(written.map(readRecord), ({ entry }) => entry.campaignId);
  for (const [campaignId, ofCampaign] of byCampaign) {
    for (let at = 0; at < ofCampaign.length; at += inOneLink)
      await addLink(campaignId, shardId, ofCampaign.slice(at, at + inOneLink), daftar);
  }
};

const readRecord = ({ dynamodb }: DynamoDBRecord): Written => ({
  entry: unstored<AuditEntry>(fromImage(dynamodb?.NewImage) ?? {}),
  sequence: paddedSequence(dynamodb?.SequenceNumber ?? ''),
  arrivedAt: new Date((dynamodb?.ApproximateCreationDateTime ?? 0) * 1_000).toISOString(),
});

const addLink = async (campaignId: string, shardId: string, written: Written[], daftar: Daftar): Promise<void> => {
  for (;;) {
    const end = await daftar.auditChains.end(campaignId, shardId);
    const { head, after } = end;
    const fresh = written.filter(({ sequence }) => head === undefined || sequence > head.sequence);
    const [first] = fresh;
    const last = fresh.at(-1);
    if (!first || !last) return;
    const entries = chained(fresh, head?.hash ?? beginningOf(campaignId, shardId, after));
    const n = (head?.n ?? 0) + 1;
    const link = { campaignId, shardId, n, ...(after !== undefined && { after }), arrivedAt: last.arrivedAt, entries };
    if (await daftar.auditChains.add(link, end, last.sequence)) return;
  }
};

const chained = (written: readonly Written[], beginning: string): ChainedEntry[] => {
  let hash = beginning;
  return written.map(({ entry }) => {
    const entryHash = hashOfEntry(entry);
    hash = hashOfLink(hash, entryHash);
    return { at: entry.at, id: entry.id, entryHash, hash };
  });
};
