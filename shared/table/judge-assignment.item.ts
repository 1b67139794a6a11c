import { packRanges, unpackRanges } from '../domain/packed.ts';
import type { Table } from './client.ts';
import { defineItem } from './item.ts';

export const judgeAssignmentItem = defineItem({
  type: 'JudgeAssignment',
  does: 'The entries that a judge is to judge in a round',
  keys: { primary: { pk: 'ASSIGNMENTS#{competitionId}#{roundId}', sk: '{judgeNumber:3}' } },
  patterns: {
    ofJudge: { index: 'primary', does: 'Find out whether a judge may judge an entry' },
    ofRound: { index: 'primary', does: 'Read who judges what in a round' },
  },
});

type Round = { competitionId: string; roundId: string };
const numbersIn = (item: Record<string, unknown>) => unpackRanges(String(item.entries));

export const judgeAssignments = (table: Table) => {
  const newItem = (round: Round, judgeNumber: number, entries: readonly number[]) => ({
    Put: { Item: judgeAssignmentItem.stored({ ...round, judgeNumber, entries: packRanges(entries) }) },
  });
  return {
    newItem,
    ofJudge: async (round: Round, judgeNumber: number): Promise<number[]> => {
      const { Item } = await table.get({
        Key: judgeAssignmentItem.key({ ...round, judgeNumber }),
        ConsistentRead: true,
      });
      return Item ? numbersIn(Item) : [];
    },
    /** By judge. */
    ofRound: async (round: Round): Promise<Map<number, number[]>> => {
      const { Items = [] } = await table.query({
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': judgeAssignmentItem.partition(round) },
        ConsistentRead: true,
      });
      return new Map(Items.map((item) => [Number(item.judgeNumber), numbersIn(item)]));
    },
    /** All of them at once: an entry that moves from one judge to another is never with neither. At most 100 judges. */
    put: async (round: Round, byJudge: ReadonlyMap<number, readonly number[]>): Promise<void> => {
      if (byJudge.size > 0)
        await table.transact([...byJudge].map(([judgeNumber, entries]) => newItem(round, judgeNumber, entries)));
    },
  };
};
