import { brotliCompressSync, brotliDecompressSync } from 'node:zlib';
import { packRanking, type RankingLine, unpackRanking } from '../domain/packed-ranking.ts';
import type { Table } from './client.ts';
import { defineItem } from './item.ts';

/** The whole ranking in one packed item, so that reading it is half a read unit, not a thousand scores. `of`: a round, or `FINAL`. */
export const rankingSnapshotItem = defineItem({
  type: 'RankingSnapshot',
  does: 'A ranking in one packed item',
  keys: { primary: { pk: 'RANKING#{competitionId}', sk: '{of}' } },
  patterns: { ofCompetition: { index: 'primary', does: 'Show a ranking' } },
});

export type RankingSnapshot = { lines: RankingLine[]; asOf: string };

export const rankingSnapshots = (table: Table) => ({
  get: async (competitionId: string, of: string): Promise<RankingSnapshot | undefined> => {
    const { Item } = await table.get({ Key: rankingSnapshotItem.key({ competitionId, of }) });
    return (
      Item && {
        lines: unpackRanking(brotliDecompressSync(Item.packed as Uint8Array).toString()),
        asOf: String(Item.asOf),
      }
    );
  },
  put: (competitionId: string, of: string, { lines, asOf }: RankingSnapshot) =>
    table.put({
      Item: {
        ...rankingSnapshotItem.stored({ competitionId, of }),
        packed: brotliCompressSync(packRanking(lines)),
        asOf,
      },
    }),
});
