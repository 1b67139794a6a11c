import type { Round } from '../domain/competition.ts';
import { packRanges, unpackRanges } from '../domain/packed.ts';
import { refusedBy, type Table } from './client.ts';
import { defineItem, unstored } from './item.ts';

export const roundItem = defineItem({
  type: 'Round',
  does: 'How a round of a competition stands: who is in it, whether marks are taken, who goes on',
  keys: { primary: { pk: 'COMPETITION#{competitionId}', sk: 'ROUND#{roundId}' } },
  patterns: { byId: { index: 'primary', does: 'Find out whether a round still takes marks' } },
});

type StoredRound = Omit<Round, 'entries' | 'goOn'> & { entries: string; goOn?: string };

const packed = ({ entries, goOn, ...round }: Round): StoredRound => ({
  ...round,
  entries: packRanges(entries),
  ...(goOn && { goOn: packRanges(goOn) }),
});
export const roundIn = (item: Record<string, unknown>): Round => {
  const { entries, goOn, ...round } = unstored<StoredRound>(item);
  return { ...round, entries: unpackRanges(entries), ...(goOn !== undefined && { goOn: unpackRanges(goOn) }) };
};

export const rounds = (table: Table) => ({
  /** As it stands now. A round that was never opened has no item. */
  get: async (competitionId: string, roundId: string): Promise<Round | undefined> => {
    const { Item } = await table.get({ Key: roundItem.key({ competitionId, roundId }), ConsistentRead: true });
    return Item && roundIn(Item);
  },

  /** Written on the version that was read (0: none was there); false where someone else was faster. */
  put: async (round: Round): Promise<boolean> => {
    try {
      await table.put({
        Item: roundItem.stored({ ...packed(round), version: round.version + 1 }),
        ...(round.version === 0
          ? { ConditionExpression: 'attribute_not_exists(pk)' }
          : { ConditionExpression: 'version = :seen', ExpressionAttributeValues: { ':seen': round.version } }),
      });
      return true;
    } catch (error) {
      if (refusedBy(error)) return false;
      throw error;
    }
  },
});
