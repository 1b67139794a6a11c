import type { AnswerOf } from '../../../../shared/api/route.ts';
import type { routes } from '../../../../shared/api/routes.ts';
import type { Answered, NoAnswer, Refused } from '../../../lib/answer.ts';
import { staffCall } from '../../../lib/staff-call.ts';

export type EntryLine = AnswerOf<(typeof routes)['listEntries']>['items'][number];

const perPage = 500;

/** All entries of a competition, page by page: half a thousand are one. */
export const allEntries = async (competitionId: string): Promise<Answered<EntryLine[]> | Refused | NoAnswer> => {
  const found: EntryLine[] = [];
  for (let cursor: string | undefined; ; ) {
    const query = { limit: perPage, ...(cursor !== undefined && { cursor }) };
    const answer = await staffCall('listEntries', { params: { competitionId }, query });
    if (answer.kind !== 'answered') return answer;
    found.push(...answer.body.items);
    if (answer.body.nextCursor === null) return { ...answer, body: found };
    cursor = answer.body.nextCursor;
  }
};
