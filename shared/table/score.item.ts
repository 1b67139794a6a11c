import type { Criterion } from '../domain/competition.ts';
import type { Sheet } from '../domain/competition-sheet.ts';
import { pagesOf, refusedBy, type Table } from './client.ts';
import { defineItem } from './item.ts';

/** Each judge has an item of their own for each entry, so two at the same second never meet. */
export const scoreItem = defineItem({
  type: 'Score',
  does: "One judge's marks and notes for one entry in a round",
  keys: { primary: { pk: 'SCORES#{competitionId}#{roundId}', sk: '{judgeNumber:3}#{entryNumber:5}' } },
  patterns: {
    byKey: { index: 'primary', does: 'Read what one judge has given one entry, with the notes' },
    ofJudge: { index: 'primary', does: 'List what a judge has given in a round' },
    ofRound: { index: 'primary', does: 'Read all marks of a round, to rank it and to lock it' },
  },
});

type Round = { competitionId: string; roundId: string };
/** Marks and notes lie in the order of the criteria, without their names: so a sheet of 8 criteria is one write unit. */
type StoredSheet = {
  entryNumber: number;
  judgeNumber: number;
  marks: (number | null)[];
  notes?: string[];
  filledAt: string;
  receivedAt: string;
};

export const scores = (table: Table) => {
  const stored = (round: Round, criteria: readonly Criterion[], { marks, notes, ...sheet }: Sheet) =>
    ({
      ...round,
      ...sheet,
      marks: criteria.map(({ criterionId }) => marks[criterionId] ?? null),
      ...(Object.keys(notes).length > 0 && { notes: criteria.map(({ criterionId }) => notes[criterionId] ?? '') }),
    }) satisfies StoredSheet & Round;
  const sheetIn = (criteria: readonly Criterion[], item: Record<string, unknown>): Sheet => {
    const { entryNumber, judgeNumber, marks, notes = [], filledAt, receivedAt } = item as StoredSheet;
    const named = <T>(values: readonly T[], isThere: (value: T) => boolean) =>
      Object.fromEntries(
        criteria.flatMap(({ criterionId }, at) => (isThere(values[at] as T) ? [[criterionId, values[at]]] : [])),
      );
    return {
      entryNumber,
      judgeNumber,
      marks: named(marks, (mark) => typeof mark === 'number') as Record<string, number>,
      notes: named(notes, (note) => !!note) as Record<string, string>,
      filledAt,
      receivedAt,
    };
  };
  const query = async (round: Round, criteria: readonly Criterion[], judgeNumber?: number): Promise<Sheet[]> => {
    const found: Sheet[] = [];
    const judge = judgeNumber === undefined ? undefined : `${String(judgeNumber).padStart(3, '0')}#`;
    for await (const page of pagesOf(table, {
      KeyConditionExpression: judge === undefined ? 'pk = :pk' : 'pk = :pk AND begins_with(sk, :judge)',
      ExpressionAttributeValues: { ':pk': scoreItem.partition(round), ...(judge !== undefined && { ':judge': judge }) },
      ConsistentRead: true,
    }))
      found.push(...page.map((item) => sheetIn(criteria, item)));
    return found;
  };

  return {
    /** The sheet as it is stored afterwards: a judge's own later one, where a phone that was offline brings an older one. */
    put: async (round: Round, criteria: readonly Criterion[], sheet: Sheet): Promise<Sheet> => {
      try {
        await table.put({
          Item: scoreItem.stored(stored(round, criteria, sheet)),
          ConditionExpression: 'attribute_not_exists(pk) OR filledAt <= :filled',
          ExpressionAttributeValues: { ':filled': sheet.filledAt },
          ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
        });
        return sheet;
      } catch (error) {
        const refused = refusedBy<Record<string, unknown>>(error);
        if (!refused?.found) throw error;
        return sheetIn(criteria, refused.found);
      }
    },
    get: async (
      round: Round,
      criteria: readonly Criterion[],
      judgeNumber: number,
      entryNumber: number,
    ): Promise<Sheet | undefined> => {
      const Key = scoreItem.key({ ...round, judgeNumber, entryNumber });
      const { Item } = await table.get({ Key, ConsistentRead: true });
      return Item && sheetIn(criteria, Item);
    },
    ofJudge: query,
    ofRound: (round: Round, criteria: readonly Criterion[]) => query(round, criteria),
  };
};
