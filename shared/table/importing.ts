import { packRanges, unpackRanges } from '../domain/packed.ts';
import { unseenAfterMs } from '../domain/sequence.ts';
import { addingMany, type Draft, type Numbered, type RowEnd } from './adding-many.ts';
import type { Table } from './client.ts';
import { type BoundNumbers, type ImportChunk, importChunks } from './import-chunk.item.ts';
import { NoAnswer, numbers, type Shut } from './numbers.item.ts';
import type { SessionKey } from './sequence.ts';

export type ChunkId = { importId: string; n: number; rowsHash: string };
/** A good row: its place in the chunk, and who it is. */
export type GoodRow = { at: number; draft: Draft };

/** Either how it ended before, or the ends of its rows now, to be completed. */
export type Written = { done: ImportChunk } | { chunk: ImportChunk; ends: Map<string, RowEnd> };

/** For so long after they were taken, numbers are the rows' own. Far less than the 15 minutes after which the sweep buries what nobody wrote. */
const boundForMs = 5 * 60_000;

/** How long who has claimed a chunk is waited for, until its numbers are bound. Who needs longer is taken for dead. */
const otherMayBindIn = [20, 40, 80, 160, 320, 640, 1_280];

type Options = { now: () => number; newId: () => string };

/** Writes the rows of one chunk so that, however often and by however many it is sent, each row ends once. */
export const importing = (table: Table, { now, newId }: Options) => {
  const chunks = importChunks(table);
  const counter = numbers(table);
  const add = addingMany(table);

  const present = (rows: readonly GoodRow[]) => add.present(rows.map(({ draft }) => draft));

  const writing = (id: ChunkId, bound?: BoundNumbers): ImportChunk => ({
    ...id,
    state: 'writing',
    claimedAt: now(),
    expiresAt: 0,
    ...(bound && { bound }),
  });
  const asBound = (block: Numbered, fresh: readonly GoodRow[], takenAt: number): BoundNumbers => ({
    first: block.first,
    line: block.line,
    rows: packRanges(fresh.slice(0, block.count).map(({ at }) => at)),
    takenAt,
  });
  const isLive = (bound: BoundNumbers | undefined): bound is BoundNumbers =>
    bound !== undefined && now() - bound.takenAt < boundForMs;
  const allOf = ({ first, count }: Numbered) => Array.from({ length: count }, (_, at) => first + at);

  /** Whether a row of it may still be on its way, by a request that is slow or was thought lost. Then it cannot be refused yet. */
  const isOut = ({ claimedAt, bound }: ImportChunk) => now() - Math.max(claimedAt, bound?.takenAt ?? 0) < unseenAfterMs;

  /** Finishes what another request has begun, without letting anyone else in. */
  const closeUp = (chunk: ImportChunk, rows: readonly GoodRow[], ends: Map<string, RowEnd>): Written => {
    for (const { draft } of rows) if (!ends.has(draft.personKey)) ends.set(draft.personKey, 'closed');
    return { chunk, ends };
  };

  const judgeFound = (
    id: ChunkId,
    found: ImportChunk | undefined,
  ): 'chunk-differs' | { done: ImportChunk } | undefined => {
    if (found && found.rowsHash !== id.rowsHash) return 'chunk-differs';
    return found?.state === 'done' ? { done: found } : undefined;
  };

  /** For a chunk that nobody is known to have, another block as large must be left: beside us, the same chunk may be taking one. */
  const takeFor = async (
    { campaignId, sessionId }: SessionKey,
    fresh: readonly GoodRow[],
    known: ImportChunk | undefined,
    shut: Shut | undefined,
  ) => {
    if (shut) return shut;
    const spare = known ? 0 : fresh.length;
    return fresh.length === 0 ? 'full' : counter.takeBlock(campaignId, sessionId, fresh.length, newId, spare);
  };

  /** Where places are scarce, the chunk comes before its numbers: what others take for it in vain, its own rows would lack. */
  const claimFirst = async (id: ChunkId): Promise<ImportChunk> => {
    const claim = { ...id, claimId: newId() };
    let chunk = await chunks.claim(claim, now());
    if (!chunk) return writing(id);
    for (const ms of otherMayBindIn) {
      if (chunk.state === 'done' || chunk.bound) break;
      await new Promise((resolve) => setTimeout(resolve, ms));
      chunk = (await chunks.get(id.importId, id.n)) ?? chunk;
    }
    return chunk;
  };

  /** Finds or takes the numbers for the rows that need one, and binds them to the rows before any is written. */
  const bind = async (
    id: ChunkId,
    session: SessionKey,
    fresh: readonly GoodRow[],
    known: ImportChunk | undefined,
    shut: Shut | undefined,
  ): Promise<'chunk-differs' | Shut | { done: ImportChunk } | { chunk: ImportChunk } | { closed: ImportChunk }> => {
    let chunk = known;
    for (let attempt = 0; ; attempt += 1) {
      if (attempt === 10) throw new Error('A chunk was bound by others each time');
      if (isLive(chunk?.bound)) return { chunk: chunk as ImportChunk };
      const takenAt = now();
      const block = await takeFor(session, fresh, chunk, shut);
      if (block === 'scarce') {
        chunk = await claimFirst(id);
        const judged = judgeFound(id, chunk);
        if (judged) return judged;
        continue;
      }
      if (block === 'closed' || block === 'paused') {
        chunk ??= await chunks.get(id.importId, id.n);
        const judged = judgeFound(id, chunk);
        if (judged) return judged;
        if (chunk && (isLive(chunk.bound) || fresh.length === 0)) return { chunk };
        return block === 'closed' && chunk && !isOut(chunk) ? { closed: chunk } : block;
      }
      const bound = block === 'full' ? undefined : asBound(block, fresh, takenAt);
      const giveBack = () => (block === 'full' ? undefined : add.bury(session, allOf(block), now()));
      if (!chunk) {
        chunk = await chunks.claim({ ...id, ...(bound && { bound }) }, takenAt);
        if (!chunk) return { chunk: writing(id, bound) };
      }
      if (!judgeFound(id, chunk) && !isLive(chunk.bound)) {
        const rebound = !bound || (await chunks.bindAgain(chunk, bound));
        const tooFew = fresh.length > (block === 'full' ? 0 : block.count);
        if (rebound && tooFew && chunk.bound && isOut(chunk)) throw new NoAnswer('Rows are out with older numbers');
        if (rebound) return { chunk: writing(id, bound) };
        chunk = await chunks.get(id.importId, id.n);
      }
      // Another request has this chunk: these numbers were never anybody's.
      await giveBack();
      const judged = judgeFound(id, chunk);
      if (judged) return judged;
    }
  };

  return {
    /** `shut`: why campaign or channel take nobody. A pause ends, so it refuses no row for good. */
    plainly: async (
      id: ChunkId,
      rows: readonly GoodRow[],
      shut: Shut | undefined,
    ): Promise<'chunk-differs' | Shut | Written> => {
      const found = shut ? await chunks.get(id.importId, id.n) : await chunks.claim(id, now());
      const judged = judgeFound(id, found);
      if (judged) return judged;
      // What was begun in time is finished, as long as its rows may be on their way.
      if (!shut || (found && now() - found.claimedAt < boundForMs))
        return { chunk: found ?? writing(id), ends: await add.plainly(rows.map(({ draft }) => draft)) };
      return shut === 'closed' && found && !isOut(found) ? closeUp(found, rows, await present(rows)) : shut;
    },

    /** People are read first, so that only new ones take numbers. */
    numbered: async (
      id: ChunkId,
      session: SessionKey,
      rows: readonly GoodRow[],
      shut: Shut | undefined,
    ): Promise<'chunk-differs' | Shut | Written> => {
      const ends = await present(rows);
      const fresh = rows.filter(({ draft }) => !ends.has(draft.personKey));
      // Some of them are this chunk's own: it was sent before, and has its numbers.
      const sentBefore = [...ends.values()].some((end) => typeof end === 'object' && end.own);
      const known = sentBefore || shut ? await chunks.get(id.importId, id.n) : undefined;
      const judged = judgeFound(id, known);
      if (judged) return judged;

      const binding = await bind(id, session, fresh, known, shut);
      if (typeof binding === 'string' || 'done' in binding) return binding;
      if ('closed' in binding) return closeUp(binding.closed, rows, ends);
      const { chunk } = binding;

      const places = chunk.bound ? unpackRanges(chunk.bound.rows) : [];
      const numberAt = new Map(places.map((at, nth) => [at, (chunk.bound as BoundNumbers).first + nth]));
      const numberOf = new Map(
        rows.flatMap(({ at, draft }) => {
          const number = numberAt.get(at);
          return number === undefined ? [] : [[draft.personKey, number] as const];
        }),
      );
      const inserted = await add.numbered(
        fresh.flatMap(({ draft }) => (numberOf.has(draft.personKey) ? [draft] : [])),
        (draft) => numberOf.get(draft.personKey) as number,
        chunk.bound?.line ?? 0,
      );
      for (const { draft } of fresh) ends.set(draft.personKey, inserted.get(draft.personKey) ?? 'full');
      await add.bury(session, add.unused(numberOf, ends, session), now());
      return { chunk, ends };
    },
  };
};
