import type * as z from 'zod';
import type * as shape from '../../../shared/api/shapes.ts';
import type { AnswerTo } from '../../lib/call.ts';

export type RosterEntry = z.output<typeof shape.RosterEntry>;
export type RosterPart = { entries: RosterEntry[]; nextCursor: string | null };
export type ReadPage = (cursor: string | null) => Promise<AnswerTo<'listRoster'> | AnswerTo<'listChannelSignUps'>>;
type Failed = Exclude<Awaited<ReturnType<ReadPage>>, { kind: 'answered' }>;

/**
 * Reads on from a cursor until there are at least `atLeast` entries, or all. Of one status a page may be nearly empty, or
 * empty: the API leaves the others out after it has read them.
 */
export const readRoster = async (
  readPage: ReadPage,
  from: string | null,
  atLeast: number,
): Promise<RosterPart | Failed> => {
  const entries: RosterEntry[] = [];
  let cursor = from;
  do {
    const answer = await readPage(cursor);
    if (answer.kind !== 'answered') return answer;
    entries.push(...answer.body.items);
    cursor = answer.body.nextCursor;
  } while (cursor !== null && entries.length < atLeast);
  return { entries, nextCursor: cursor };
};
