import { isTransactionRefused, pagesOf, refusedBy, type Table } from './client.ts';
import { type ImportTotals, importKeptForS, imports } from './import.item.ts';
import { defineItem, unstored } from './item.ts';
import { NoAnswer } from './numbers.item.ts';

/** Bound to the hash of its rows from the first moment; then to its numbers; in the end to how each row has ended. */
export const importChunkItem = defineItem({
  type: 'ImportChunk',
  does: 'A chunk of an upload: which rows it is, the numbers taken for them, how each of them ended',
  keys: { primary: { pk: 'IMPORT#{importId}', sk: 'CHUNK#{n:5}' } },
  patterns: {
    byNumber: { index: 'primary', does: 'Answer a repeated chunk as the first time' },
    ofImport: { index: 'primary', does: 'List the rejected rows of an upload, and the lines that are done' },
  },
});

/** The numbers that were taken for this chunk's rows. They are the rows' own for 5 minutes from `takenAt`. */
export type BoundNumbers = {
  first: number;
  /** The places of the rows in the chunk, as ranges: the first one has the number `first`, and so on. */
  rows: string;
  line: number;
  takenAt: number;
};
export type Ended = {
  /** One letter a row, as runs. */
  outcomes: string;
  lines: string;
  /** Of those who were accepted or wait, where there are numbers, as ranges. */
  numbers?: string;
  /** The rejected rows and what is wrong with them, under the campaign's data key. */
  sealed?: Uint8Array;
};
export type ImportChunk = {
  importId: string;
  n: number;
  rowsHash: string;
  state: 'writing' | 'done';
  /** In milliseconds since 1970: from then on its rows may have been on their way. */
  claimedAt: number;
  /** By which request, where it was claimed before its numbers were taken. */
  claimId?: string;
  bound?: BoundNumbers;
  expiresAt: number;
} & Partial<Ended>;

const attempts = 30;

export const importChunks = (table: Table) => {
  const get = async (importId: string, n: number): Promise<ImportChunk | undefined> => {
    const { Item } = await table.get({ Key: importChunkItem.key({ importId, n }), ConsistentRead: true });
    return Item && unstored<ImportChunk>(Item);
  };

  return {
    get,

    /** Binds a chunk that nobody has bound; tells how it stands where somebody has. */
    claim: async (
      chunk: Omit<ImportChunk, 'state' | 'expiresAt' | 'claimedAt'>,
      now: number,
    ): Promise<ImportChunk | undefined> => {
      const Item = importChunkItem.stored({
        ...chunk,
        state: 'writing' as const,
        claimedAt: now,
        expiresAt: Math.floor(now / 1000) + importKeptForS,
      });
      try {
        await table.put({
          Item,
          ConditionExpression: 'attribute_not_exists(pk)',
          ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
        });
        return undefined;
      } catch (error) {
        const refused = refusedBy(error);
        if (!refused?.found) throw error;
        const found = unstored<ImportChunk>(refused.found);
        // Our own earlier attempt, whose answer was lost: the numbers are this very request's.
        const mine =
          found.state === 'writing' &&
          found.rowsHash === chunk.rowsHash &&
          found.claimId === chunk.claimId &&
          sameBlock(found.bound, chunk.bound);
        return mine ? undefined : found;
      }
    },

    /** Binds other numbers in place of those that were seen; false where someone else did so first. */
    bindAgain: async ({ importId, n, bound }: ImportChunk, next: BoundNumbers): Promise<boolean> => {
      try {
        await table.update({
          Key: importChunkItem.key({ importId, n }),
          UpdateExpression: 'SET #bound = :next',
          ConditionExpression: bound
            ? '#state = :writing AND #bound.takenAt = :seen'
            : '#state = :writing AND attribute_not_exists(#bound)',
          ExpressionAttributeNames: { '#bound': 'bound', '#state': 'state' },
          ExpressionAttributeValues: {
            ':next': next,
            ':writing': 'writing',
            ...(bound && { ':seen': bound.takenAt }),
          },
        });
        return true;
      } catch (error) {
        if (!refusedBy(error)) throw error;
        const found = await get(importId, n);
        return sameBlock(found?.bound, next);
      }
    },

    /** How the rows ended and the import's totals, both or neither. Tells how it stands where another request was first. */
    complete: async (chunk: ImportChunk, ended: Ended, totals: ImportTotals): Promise<ImportChunk> => {
      const { importId, n, rowsHash } = chunk;
      const done = {
        Update: {
          Key: importChunkItem.key({ importId, n }),
          UpdateExpression: `SET #state = :done, outcomes = :outcomes, #lines = :lines${ended.numbers === undefined ? '' : ', numbers = :numbers'}${ended.sealed ? ', sealed = :sealed' : ''}`,
          ConditionExpression: '#state = :writing AND rowsHash = :rows',
          ExpressionAttributeNames: { '#state': 'state', '#lines': 'lines' },
          ExpressionAttributeValues: {
            ':done': 'done',
            ':writing': 'writing',
            ':rows': rowsHash,
            ':outcomes': ended.outcomes,
            ':lines': ended.lines,
            ...(ended.numbers !== undefined && { ':numbers': ended.numbers }),
            ...(ended.sealed && { ':sealed': ended.sealed }),
          },
        },
      };
      for (let attempt = 0; attempt < attempts; attempt += 1) {
        try {
          await table.transact([done, imports(table).countItem(importId, n, totals)]);
          return { ...chunk, ...ended, state: 'done' };
        } catch (error) {
          if (!isTransactionRefused(error)) throw error;
          const found = await get(importId, n);
          if (found?.state !== 'writing' || found.rowsHash !== rowsHash) return found as ImportChunk;
          // Chunks that end at the same moment meet in their import's totals.
          await new Promise((resolve) => setTimeout(resolve, Math.random() * 20 * (attempt + 1)));
        }
      }
      throw new NoAnswer('Other chunks ended in the same moment each time');
    },

    /** Puts other rejected rows in place of those that were kept; none where all of them are to go. */
    reseal: async (
      { importId, n }: Pick<ImportChunk, 'importId' | 'n'>,
      sealed: Uint8Array | undefined,
    ): Promise<void> => {
      await table.update({
        Key: importChunkItem.key({ importId, n }),
        ConditionExpression: 'attribute_exists(pk)',
        ...(sealed
          ? { UpdateExpression: 'SET sealed = :sealed', ExpressionAttributeValues: { ':sealed': sealed } }
          : { UpdateExpression: 'REMOVE sealed' }),
      });
    },

    /** From chunk `from` on, in order. */
    async *ofImport(importId: string, from = 0): AsyncGenerator<ImportChunk> {
      const query = {
        KeyConditionExpression: 'pk = :pk AND sk BETWEEN :first AND :last',
        ExpressionAttributeValues: {
          ':pk': importChunkItem.partition({ importId }),
          ':first': importChunkItem.key({ importId, n: from }).sk,
          ':last': importChunkItem.key({ importId, n: 99_999 }).sk,
        },
        ConsistentRead: true,
        Limit: 25,
      };
      for await (const page of pagesOf(table, query)) for (const item of page) yield unstored<ImportChunk>(item);
    },
  };
};

const sameBlock = (a: BoundNumbers | undefined, b: BoundNumbers | undefined) =>
  a?.first === b?.first && a?.takenAt === b?.takenAt && a?.rows === b?.rows;
