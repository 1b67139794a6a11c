import type { Tally } from '../domain/counts.ts';
import type { Table } from './client.ts';
import { defineItem, unstored } from './item.ts';

/** A recount as a job: its item's arrival in the stream starts it, and its findings are written into it. */
export const recountItem = defineItem({
  type: 'Recount',
  does: 'A recount of a campaign: asked for, running, or done with what it found',
  keys: { primary: { pk: 'RECOUNT#{campaignId}', sk: '{recountId}' } },
  patterns: {
    byId: { index: 'primary', does: 'See how a recount stands' },
    newest: { index: 'primary', does: 'Find the recount that is still running, and the last that sets counts right' },
  },
});

export type RecountJob = {
  campaignId: string;
  recountId: string;
  state: 'running' | 'done';
  /** Whether cells that are found wrong are set right. */
  repair: boolean;
  settled: boolean;
  startedAt: string;
  /** When the first of a row of repairs that came to nothing was asked for. */
  since?: string;
  asOf: string;
  counted: Record<string, number>;
  recounted: Record<string, number>;
  drift: number;
  /** Where the people are erased: since when there is nothing left to count again. */
  keptSince?: string;
  /** The cells that differ, at most 100 of them. */
  differences: { cellId: string; counted: Tally; recounted: Tally }[];
  expiresAt: number;
};

/** A recount that has not ended by then was cut off. */
const runsAtMostMs = 15 * 60_000;
export const isUnderWay = ({ state, startedAt }: RecountJob, now: number): boolean =>
  state === 'running' && now - Date.parse(startedAt) < runsAtMostMs;

/** Managers ask for recounts too; among so many of theirs the last repair is looked for. */
const lookedThrough = 25;

export const recounts = (table: Table) => ({
  start: (job: RecountJob) =>
    table.put({ Item: recountItem.stored(job), ConditionExpression: 'attribute_not_exists(pk)' }),
  get: async (campaignId: string, recountId: string): Promise<RecountJob | undefined> => {
    const { Item } = await table.get({ Key: recountItem.key({ campaignId, recountId }), ConsistentRead: true });
    return Item && unstored<RecountJob>(Item);
  },
  /** Ids begin with their time, so the last one is the newest. */
  newest: async (campaignId: string): Promise<RecountJob | undefined> => {
    const { Items } = await table.query({
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': recountItem.partition({ campaignId }) },
      ScanIndexForward: false,
      Limit: 1,
      ConsistentRead: true,
    });
    return Items?.[0] && unstored<RecountJob>(Items[0]);
  },
  newestRepair: async (campaignId: string): Promise<RecountJob | undefined> => {
    const { Items = [] } = await table.query({
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': recountItem.partition({ campaignId }) },
      ScanIndexForward: false,
      Limit: lookedThrough,
      ConsistentRead: true,
    });
    return Items.map((item) => unstored<RecountJob>(item)).find(({ repair }) => repair);
  },
  put: (job: RecountJob) => table.put({ Item: recountItem.stored(job) }),
});

/** Kept for 30 days. */
export const emptyRecount = (campaignId: string, recountId: string, repair: boolean, now: number): RecountJob => ({
  campaignId,
  recountId,
  repair,
  state: 'running',
  settled: false,
  startedAt: new Date(now).toISOString(),
  asOf: new Date(now).toISOString(),
  counted: {},
  recounted: {},
  drift: 0,
  differences: [],
  expiresAt: Math.floor(now / 1000) + 30 * 86_400,
});
