import type { DynamoDBRecord } from 'aws-lambda';
import {
  type Change,
  type Countable,
  type Counted,
  changesByCell,
  paddedSequence,
} from '../../shared/domain/counts.ts';
import { isAreaCell } from '../../shared/domain/home-cells.ts';
import { fieldsIn, fromImage, typeIn } from '../../shared/table/image.ts';
import { holdingIn } from '../../shared/table/lease.item.ts';
import { signUpItem } from '../../shared/table/sign-up.item.ts';
import { probeCellId, streamProbeItem } from '../../shared/table/stream-probe.item.ts';
import type { Daftar } from '../http/daftar.ts';

/** Which cells of which campaigns the dashboard does not show yet. */
export type Unshown = Record<string, string[]>;

const countedFields = [
  'campaignId',
  'city',
  'channelId',
  'day',
  'status',
  'membership',
  'checkedIn',
  'home',
  'occupation',
] as const satisfies (keyof Countable)[];

const countedIn = (image: object | undefined): Counted | undefined =>
  image && typeIn(image) === signUpItem.type
    ? (fieldsIn(image, countedFields) as Countable)
    : holdingIn(fromImage(image));

/** Counts one batch of one shard: each change exactly once, however often the batch is delivered. Tells which cells it touched. */
export const foldChanges = async (
  records: readonly DynamoDBRecord[],
  shardId: string,
  daftar: Daftar,
  now: number,
): Promise<Unshown> => {
  const byCampaign = new Map<string, Change[]>();
  const probed = new Map<string, { campaignId: string; sequence: string }[]>();
  const erasing = await erasedIn(records, daftar);
  for (const { dynamodb, eventName } of records) {
    const sequence = paddedSequence(dynamodb?.SequenceNumber ?? '');
    if (typeIn(dynamodb?.NewImage) === streamProbeItem.type && eventName === 'INSERT') {
      const probe = fromImage(dynamodb?.NewImage);
      const cellId = probeCellId(String(probe?.probeId));
      probed.set(cellId, [...(probed.get(cellId) ?? []), { campaignId: String(probe?.campaignId), sequence }]);
    }
    const change = { sequence, before: countedIn(dynamodb?.OldImage), after: countedIn(dynamodb?.NewImage) };
    const campaignId = (change.after ?? change.before)?.campaignId;
    // Counts stay when the people go: what the retention date removes was counted and is not counted away.
    if (campaignId === undefined || (!change.after && erasing.has(campaignId))) continue;
    const ofCampaign = byCampaign.get(campaignId) ?? [];
    ofCampaign.push(change);
    byCampaign.set(campaignId, ofCampaign);
  }

  const unshown: Unshown = {};
  for (const [campaignId, changes] of byCampaign) {
    const byCell = changesByCell(changes);
    unshown[campaignId] = [...byCell.keys()].filter((cellId) => !isAreaCell(cellId));
    await daftar.counts.fold(campaignId, shardId, byCell, now);
  }
  // A probe is counted after all that was written before it.
  for (const [cellId, seen] of probed) {
    const ofCell = seen.map(({ sequence }) => ({ sequence, tally: { 'confirmed:none': 1 } }));
    await daftar.counts.fold(seen[0]?.campaignId as string, shardId, new Map([[cellId, ofCell]]), now);
  }
  return unshown;
};

/** The campaigns of which people were removed because the date until which their data is kept is past. */
const erasedIn = async (records: readonly DynamoDBRecord[], daftar: Daftar): Promise<Set<string>> => {
  const removed = new Set(
    records
      .filter(({ eventName, dynamodb }) => eventName === 'REMOVE' && typeIn(dynamodb?.OldImage) === signUpItem.type)
      .flatMap(({ dynamodb }) => dynamodb?.OldImage?.campaignId?.S ?? []),
  );
  const erasing = new Set<string>();
  for (const campaignId of removed) if (await daftar.campaigns.isErasing(campaignId)) erasing.add(campaignId);
  return erasing;
};

export const together = (one: Unshown, other: Unshown): Unshown =>
  Object.fromEntries(
    [...new Set([...Object.keys(one), ...Object.keys(other)])].map((campaignId) => [
      campaignId,
      [...new Set([...(one[campaignId] ?? []), ...(other[campaignId] ?? [])])],
    ]),
  );
