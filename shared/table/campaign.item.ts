import type { Campaign, CampaignInFull, Channel, Session } from '../domain/campaign.ts';
import { channelItem } from './channel.item.ts';
import { pagesOf, type Table } from './client.ts';
import { defineItem, unstored } from './item.ts';
import { sessionItem } from './session.item.ts';
import { changeFields } from './set-fields.ts';

export const campaignItem = defineItem({
  type: 'Campaign',
  does: 'A campaign: its texts, dates, questions and present consent',
  keys: {
    primary: { pk: 'CAMPAIGN#{campaignId}', sk: 'CAMPAIGN' },
    list: { pk: 'CAMPAIGNS', sk: '{organiserId}#{campaignId}' },
  },
  patterns: {
    inFull: { index: 'primary', does: 'Read a campaign with its sessions and channels' },
    ofAll: { index: 'list', does: 'List all campaigns, or those of one organiser' },
  },
});

/** How long a function may go on with texts that it has read before. Numbers are never cached, so closing a session is immediate. */
const freshForMs = 5_000;

const readInFull = async (table: Table, campaignId: string): Promise<CampaignInFull | undefined> => {
  const sessions: Session[] = [];
  const channels: Channel[] = [];
  let campaign: Campaign | undefined;
  const partition = {
    ExpressionAttributeValues: { ':pk': campaignItem.partition({ campaignId }) },
    KeyConditionExpression: 'pk = :pk',
  };
  for await (const page of pagesOf(table, { ...partition, ConsistentRead: true })) {
    for (const item of page) {
      if (item.type === campaignItem.type) campaign = unstored(item);
      else if (item.type === sessionItem.type) sessions.push(unstored(item));
      else if (item.type === channelItem.type) channels.push(unstored(item));
    }
  }
  sessions.sort((a, b) => (a.startsAt + a.sessionId < b.startsAt + b.sessionId ? -1 : 1));
  return campaign && { ...campaign, sessions, channels };
};

export const campaigns = (table: Table) => {
  const cache = new Map<string, { at: number; campaign: Promise<CampaignInFull | undefined> }>();
  const organisers = new Map<string, string>();
  const erasing = new Set<string>();
  /** As it stood at most 5 s ago. */
  const inFull = (campaignId: string): Promise<CampaignInFull | undefined> => {
    const kept = cache.get(campaignId);
    if (kept && performance.now() - kept.at < freshForMs) return kept.campaign;
    const campaign = readInFull(table, campaignId);
    // A bad read is not kept, and neither is the answer that there is no such campaign: it may be made the next moment.
    const forget = () => cache.delete(campaignId);
    campaign.then((found) => found ?? forget(), forget);
    if (cache.size > 1_000) cache.clear();
    cache.set(campaignId, { at: performance.now(), campaign });
    return campaign;
  };

  return {
    /** Whose it is. Remembered, since it never changes. */
    organiserOf: async (campaignId: string): Promise<string | undefined> => {
      const remembered = organisers.get(campaignId);
      if (remembered !== undefined) return remembered;
      const Key = campaignItem.key({ campaignId });
      const { Item } = await table.get({ Key, ConsistentRead: true, ProjectionExpression: 'organiserId' });
      if (!Item) return undefined;
      if (organisers.size > 10_000) organisers.clear();
      organisers.set(campaignId, String(Item.organiserId));
      return organisers.get(campaignId);
    },

    /** As it stands now, for those who change it. */
    readNow: (campaignId: string) => readInFull(table, campaignId),

    inFull,
    /** As it stood at most 5 s ago; as it stands now, where that knew nothing of a channel or session that was just made. */
    knowing: async (campaignId: string, channelId: string, sessionId?: string): Promise<CampaignInFull | undefined> => {
      const kept = await inFull(campaignId);
      const knows =
        kept?.channels.some((one) => one.channelId === channelId) &&
        (sessionId === undefined || kept.sessions.some((one) => one.sessionId === sessionId));
      if (knows) return kept;
      cache.delete(campaignId);
      return inFull(campaignId);
    },
    forget: (campaignId: string) => cache.delete(campaignId),

    async *all(): AsyncGenerator<Campaign> {
      const list = {
        IndexName: 'list',
        KeyConditionExpression: 'listPk = :pk',
        ExpressionAttributeValues: { ':pk': 'CAMPAIGNS' },
      };
      for await (const page of pagesOf(table, list)) for (const item of page) yield unstored<Campaign>(item);
    },

    /** Whether its people are being erased, at this moment. Once begun, it never ends. */
    isErasing: async (campaignId: string): Promise<boolean> => {
      if (erasing.has(campaignId)) return true;
      const Key = campaignItem.key({ campaignId });
      const { Item } = await table.get({ Key, ConsistentRead: true, ProjectionExpression: 'erasingSince' });
      if (Item?.erasingSince === undefined) return false;
      erasing.add(campaignId);
      return true;
    },

    newItem: (campaign: Campaign) => ({
      Put: { Item: campaignItem.stored(campaign), ConditionExpression: 'attribute_not_exists(pk)' },
    }),

    /** Sets fields of the campaign as it was read; false where someone else was faster. */
    change: async (seen: Campaign, fields: Partial<Campaign>): Promise<boolean> => {
      cache.delete(seen.campaignId);
      return changeFields(table, campaignItem.key(seen), fields, seen.version);
    },
  };
};
