import type { Competition, Judge, Round } from '../domain/competition.ts';
import { pagesOf, type Table } from './client.ts';
import { defineItem, unstored } from './item.ts';
import { judgeItem } from './judge.item.ts';
import { roundIn, roundItem } from './round.item.ts';
import { changeFields } from './set-fields.ts';

export const competitionItem = defineItem({
  type: 'Competition',
  does: 'A competition: its criteria, rounds, dates and rules',
  keys: {
    primary: { pk: 'COMPETITION#{competitionId}', sk: 'COMPETITION' },
    list: { pk: 'COMPETITIONS#{campaignId}', sk: '{competitionId}' },
  },
  patterns: {
    inFull: { index: 'primary', does: 'Read a competition with its rounds and judges' },
    ofCampaign: { index: 'list', does: 'List the competitions of a campaign' },
  },
});

/** A number that was taken and not used is no harm: numbers name, they do not count. */
export const competitionNumbersItem = defineItem({
  type: 'CompetitionNumbers',
  does: 'The last numbers given to the entries and judges of a competition',
  keys: { primary: { pk: 'COMPETITION#{competitionId}', sk: 'NUMBERS' } },
  patterns: { next: { index: 'primary', does: 'Number the next entry or judge' } },
});

/** A competition with what is needed to judge and rank it. */
export type CompetitionInFull = Competition & { opened: Round[]; judges: Judge[] };

/** How long a function may go on with what it has read before; whether a round takes marks is asked each time. */
const freshForMs = 5_000;

const readInFull = async (table: Table, competitionId: string): Promise<CompetitionInFull | undefined> => {
  const opened: Round[] = [];
  const judges: Judge[] = [];
  let competition: Competition | undefined;
  for await (const page of pagesOf(table, {
    KeyConditionExpression: 'pk = :pk',
    ExpressionAttributeValues: { ':pk': competitionItem.partition({ competitionId }) },
    ConsistentRead: true,
  })) {
    for (const item of page) {
      if (item.type === competitionItem.type) competition = unstored(item);
      else if (item.type === roundItem.type) opened.push(roundIn(item));
      else if (item.type === judgeItem.type) judges.push(unstored(item));
    }
  }
  judges.sort((a, b) => a.judgeNumber - b.judgeNumber);
  return competition && { ...competition, opened, judges };
};

export const competitions = (table: Table) => {
  const cache = new Map<string, { at: number; found: Promise<CompetitionInFull | undefined> }>();
  return {
    readNow: (competitionId: string) => readInFull(table, competitionId),
    /** As it stood at most 5 s ago. */
    inFull: (competitionId: string): Promise<CompetitionInFull | undefined> => {
      const kept = cache.get(competitionId);
      if (kept && performance.now() - kept.at < freshForMs) return kept.found;
      const found = readInFull(table, competitionId);
      const forget = () => cache.delete(competitionId);
      found.then((one) => one ?? forget(), forget);
      if (cache.size > 1_000) cache.clear();
      cache.set(competitionId, { at: performance.now(), found });
      return found;
    },
    forget: (competitionId: string) => cache.delete(competitionId),

    ofCampaign: async (campaignId: string): Promise<Competition[]> => {
      const { Items = [] } = await table.query({
        IndexName: 'list',
        KeyConditionExpression: 'listPk = :pk',
        ExpressionAttributeValues: { ':pk': competitionItem.listPartition({ campaignId }) },
      });
      return Items.map((item) => unstored<Competition>(item));
    },

    newItem: (competition: Competition) => ({
      Put: { Item: competitionItem.stored(competition), ConditionExpression: 'attribute_not_exists(pk)' },
    }),
    change: async (seen: Competition, fields: Partial<Competition>): Promise<boolean> => {
      cache.delete(seen.competitionId);
      return changeFields(table, competitionItem.key(seen), fields, seen.version);
    },
    nextNumber: async (competitionId: string, of: 'entries' | 'judges'): Promise<number> => {
      const { Attributes } = await table.updateOnce({
        Key: competitionNumbersItem.key({ competitionId }),
        UpdateExpression: 'ADD #of :one SET #type = :type',
        ExpressionAttributeNames: { '#of': of, '#type': 'type' },
        ExpressionAttributeValues: { ':one': 1, ':type': competitionNumbersItem.type },
        ReturnValues: 'UPDATED_NEW',
      });
      return Number(Attributes?.[of]);
    },
  };
};
