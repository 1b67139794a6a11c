import type { AuditEntry } from '../domain/audit-entry.ts';
import { pagesOf, type Table } from './client.ts';
import { defineItem, unstored } from './item.ts';

export const auditEntryItem = defineItem({
  type: 'AuditEntry',
  does: "What a person of the staff did with somebody's data: who, when, what; never whose name",
  keys: { primary: { pk: 'AUDIT#{campaignId}', sk: '{at}#{id}' } },
  patterns: { ofCampaign: { index: 'primary', does: "Read a campaign's audit log in the order of its times" } },
});

export const auditEntries = (table: Table) => ({
  /** Written once, changed never. Whoever cannot write it does not do what it would say. */
  write: async (entry: AuditEntry): Promise<void> => {
    await table.put({ Item: auditEntryItem.stored(entry) });
  },
  async *ofCampaign(campaignId: string): AsyncGenerator<AuditEntry> {
    const partition = {
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': auditEntryItem.partition({ campaignId }) },
    };
    for await (const page of pagesOf(table, partition)) for (const item of page) yield unstored<AuditEntry>(item);
  },
});
