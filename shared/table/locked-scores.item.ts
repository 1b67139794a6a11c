import { brotliCompressSync, brotliDecompressSync } from 'node:zlib';
import type { RoundScores } from '../domain/competition-standing.ts';
import { refusedBy, type Table } from './client.ts';
import { defineItem } from './item.ts';

/** Written once, when a round closes, and never again: later changes are revisions beside it. */
export const lockedScoresItem = defineItem({
  type: 'LockedScores',
  does: "All of a round's marks as they stood when it was locked, with who was to judge what",
  keys: { primary: { pk: 'LOCKED#{competitionId}', sk: '{roundId}' } },
  patterns: { ofRound: { index: 'primary', does: 'Rank a locked round, explain a place in it, export its scores' } },
});

const unpack = (packed: Uint8Array): RoundScores => JSON.parse(brotliDecompressSync(packed).toString());

export const lockedScores = (table: Table) => {
  const get = async (competitionId: string, roundId: string): Promise<RoundScores | undefined> => {
    const { Item } = await table.get({ Key: lockedScoresItem.key({ competitionId, roundId }), ConsistentRead: true });
    return Item && unpack(Item.packed as Uint8Array);
  };
  return {
    get,
    /** What is under lock afterwards: what another request put there first, where two close a round at once. */
    putOnce: async (competitionId: string, scores: RoundScores): Promise<RoundScores> => {
      const { roundId } = scores;
      try {
        await table.put({
          Item: {
            ...lockedScoresItem.stored({ competitionId, roundId }),
            packed: brotliCompressSync(JSON.stringify(scores)),
          },
          ConditionExpression: 'attribute_not_exists(pk)',
        });
        return scores;
      } catch (error) {
        if (!refusedBy(error)) throw error;
        return (await get(competitionId, roundId)) as RoundScores;
      }
    },
  };
};
