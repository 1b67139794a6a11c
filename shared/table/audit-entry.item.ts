import type { AuditEntry } from '../domain/audit-entry.ts';
import { pagesOf, type Table } from './client.ts';
import { defineItem, unstored } from './item.ts';

export const auditEntryItem = defineItem({
  type: 'AuditEntry',
  does: "What a person of the staff did with somebody's data: who, when, what; never whose name",
  keys: { primary: { pk: 'AUDIT#{campaignId}', sk: '{at}#{id}' } },
  patterns: { ofCampaign: { index: 'primary', does: "Read a campaign's audit log in the order of its times" } },
});

export type AuditFilter = {
  who?: string | undefined;
  does?: string | undefined;
  since?: string | undefined;
  until?: string | undefined;
};
type EntryKey = { at: string; id: string };

/** What a page looks at, at most, before it says how far it came: a filter that fits nothing must not read the log to its end. */
const lookedAt = 2_000;

export const auditEntries = (table: Table) => ({
  /** Written once, changed never. Whoever cannot write it does not do what it would say. */
  write: async (entry: AuditEntry): Promise<void> => {
    await table.put({ Item: auditEntryItem.stored(entry) });
  },
  /** The newest first. A page may hold fewer than asked for, even none, and still name where the next one begins. */
  page: async (
    campaignId: string,
    { who, does, since, until }: AuditFilter,
    limit: number,
    after: EntryKey | undefined,
  ): Promise<{ items: AuditEntry[]; last: EntryKey | undefined }> => {
    const filters = [...(who === undefined ? [] : ['#who = :who']), ...(does === undefined ? [] : ['#does = :does'])];
    const items: AuditEntry[] = [];
    let looked = 0;
    let from: Record<string, unknown> | undefined = after && auditEntryItem.key({ campaignId, ...after });
    do {
      const page = await table.query({
        KeyConditionExpression: 'pk = :pk AND sk BETWEEN :since AND :until',
        ...(filters.length > 0 && {
          FilterExpression: filters.join(' AND '),
          ExpressionAttributeNames: {
            ...(who !== undefined && { '#who': 'who' }),
            ...(does !== undefined && { '#does': 'does' }),
          },
        }),
        ExpressionAttributeValues: {
          ':pk': auditEntryItem.partition({ campaignId }),
          ':since': since ?? '0',
          // Any id of that very time lies before it.
          ':until': `${until ?? '9'}~`,
          ...(who !== undefined && { ':who': who }),
          ...(does !== undefined && { ':does': does }),
        },
        ScanIndexForward: false,
        Limit: filters.length > 0 ? 500 : limit,
        ...(from && { ExclusiveStartKey: from }),
      });
      items.push(...(page.Items ?? []).map((item) => unstored<AuditEntry>(item)));
      looked += page.ScannedCount ?? 0;
      from = page.LastEvaluatedKey;
    } while (from && items.length < limit && looked < lookedAt);
    const shown = items.slice(0, limit);
    const lastShown = shown.at(-1);
    if (items.length > limit && lastShown) return { items: shown, last: { at: lastShown.at, id: lastShown.id } };
    return { items: shown, last: from && entryKeyIn(from) };
  },

  async *ofCampaign(campaignId: string): AsyncGenerator<AuditEntry> {
    const partition = {
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': auditEntryItem.partition({ campaignId }) },
      ConsistentRead: true,
    };
    for await (const page of pagesOf(table, partition)) for (const item of page) yield unstored<AuditEntry>(item);
  },
});

const entryKeyIn = ({ sk }: Record<string, unknown>): EntryKey => {
  const [at = '', id = ''] = String(sk).split('#');
  return { at, id };
};
