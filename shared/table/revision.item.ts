import type { Revision } from '../domain/competition-sheet.ts';
import { pagesOf, refusedBy, type Table } from './client.ts';
import { defineItem, unstored } from './item.ts';

/** Only ever added to: what a revision says is written once, and signing it off is the one thing that can still happen to it. */
export const revisionItem = defineItem({
  type: 'Revision',
  does: 'A change of marks after their round was locked: by whom, why, and who signed it off',
  keys: { primary: { pk: 'REVISIONS#{competitionId}', sk: '{revisionId}' } },
  patterns: { ofCompetition: { index: 'primary', does: 'Read all changes since rounds were locked' } },
});

export const revisions = (table: Table) => {
  const get = async (competitionId: string, revisionId: string): Promise<Revision | undefined> => {
    const { Item } = await table.get({ Key: revisionItem.key({ competitionId, revisionId }), ConsistentRead: true });
    return Item && unstored<Revision>(Item);
  };
  return {
    get,
    add: (revision: Revision) =>
      table.put({ Item: revisionItem.stored(revision), ConditionExpression: 'attribute_not_exists(pk)' }),
    ofCompetition: async (competitionId: string): Promise<Revision[]> => {
      const found: Revision[] = [];
      for await (const page of pagesOf(table, {
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': revisionItem.partition({ competitionId }) },
        ConsistentRead: true,
      }))
        found.push(...page.map((item) => unstored<Revision>(item)));
      return found;
    },
    /** False where it was signed off before. */
    signOff: async ({ competitionId, revisionId }: Revision, by: string, at: string): Promise<boolean> => {
      try {
        await table.update({
          Key: revisionItem.key({ competitionId, revisionId }),
          UpdateExpression: 'SET signedOff = :signed, version = version + :one',
          ConditionExpression: 'attribute_exists(pk) AND attribute_not_exists(signedOff)',
          ExpressionAttributeValues: { ':signed': { by, at }, ':one': 1 },
        });
        return true;
      } catch (error) {
        if (refusedBy(error)) return false;
        throw error;
      }
    },
  };
};
