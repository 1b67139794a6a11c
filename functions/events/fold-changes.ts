import type { DynamoDBRecord } from 'aws-lambda';
import {
  type Change,
  type Countable,
  type Counted,
  changesByCell,
  paddedSequence,
} from '../../shared/domain/counts.ts';
import { fromImage } from '../../shared/table/image.ts';
import { holdingIn } from '../../shared/table/lease.item.ts';
import { signUpItem } from '../../shared/table/sign-up.item.ts';
import { probeCellId, streamProbeItem } from '../../shared/table/stream-probe.item.ts';
import type { Daftar } from '../http/daftar.ts';

/** Which cells of which campaigns the dashboard does not show yet. */
export type Unshown = Record<string, string[]>;

const countedIn = (image: Record<string, unknown> | undefined): Counted | undefined =>
  image?.type === signUpItem.type ? (image as Countable) : holdingIn(image);

/** Counts one batch of one shard: each change exactly once, however often the batch is delivered. Tells which cells it touched. */
export const foldChanges = async (
  records: readonly DynamoDBRecord[],
  shardId: string,
  daftar: Daftar,
  now: number,
): Promise<Unshown> => {
  const byCampaign = new Map<string, Change[]>();
  const probed = new Map<string, { campaignId: string; sequence: string }[]>();
  for (const { dynamodb, eventName } of records) {
    const sequence = paddedSequence(dynamodb?.SequenceNumber ?? '');
    const before = fromImage(dynamodb?.OldImage);
    const after = fromImage(dynamodb?.NewImage);
    if (after?.type === streamProbeItem.type && eventName === 'INSERT') {
      const cellId = probeCellId(String(after.probeId));
      probed.set(cellId, [...(probed.get(cellId) ?? []), { campaignId: String(after.campaignId), sequence }]);
    }
    const change = { sequence, before: countedIn(before), after: countedIn(after) };
    const campaignId = (change.after ?? change.before)?.campaignId;
    if (campaignId === undefined) continue;
    const ofCampaign = byCampaign.get(campaignId) ?? [];
    ofCampaign.push(change);
    byCampaign.set(campaignId, ofCampaign);
  }

  const unshown: Unshown = {};
  for (const [campaignId, changes] of byCampaign) {
    const byCell = changesByCell(changes);
    unshown[campaignId] = [...byCell.keys()];
    await daftar.counts.fold(campaignId, shardId, byCell, now);
  }
  // A probe is counted after all that was written before it.
  for (const [cellId, seen] of probed) {
    const ofCell = seen.map(({ sequence }) => ({ sequence, tally: { 'confirmed:none': 1 } }));
    await daftar.counts.fold(seen[0]?.campaignId as string, shardId, new Map([[cellId, ofCell]]), now);
  }
  return unshown;
};

export const together = (one: Unshown, other: Unshown): Unshown =>
  Object.fromEntries(
    [...new Set([...Object.keys(one), ...Object.keys(other)])].map((campaignId) => [
      campaignId,
      [...new Set([...(one[campaignId] ?? []), ...(other[campaignId] ?? [])])],
    ]),
  );
