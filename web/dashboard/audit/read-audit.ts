import type { AnswerTo } from '../../lib/call.ts';
import { staffCall } from '../../lib/staff-call.ts';
import type { AuditFilter } from '../address.ts';
import { startOfDay } from './start-of-day.ts';

type Answered = Extract<AnswerTo<'listAudit'>, { kind: 'answered' }>;
export type AuditEntry = Answered['body']['items'][number];
export type AuditPart = { entries: AuditEntry[]; nextCursor: string | null };
type Failed = Exclude<AnswerTo<'listAudit'>, { kind: 'answered' }>;

type Wanted = { campaignId: string; timeZone: string; filter: AuditFilter };

/** Reads on from a cursor until there are `atLeast` entries, or all: where a filter fits little, a page may be empty. */
export const readAudit = async (
  { campaignId, timeZone, filter }: Wanted,
  from: string | null,
  atLeast: number,
  onProgress?: (entries: number) => void,
): Promise<AuditPart | Failed> => {
  const { who, does, since, until } = filter;
  const entries: AuditEntry[] = [];
  let cursor = from;
  do {
    const answer = await staffCall('listAudit', {
      params: { campaignId },
      query: {
        limit: Math.min(500, atLeast),
        who,
        does,
        // A day belongs to the log as a whole, in the campaign's own zone.
        since: since && startOfDay(since, timeZone, 0),
        until: until && startOfDay(until, timeZone, 1),
        ...(cursor !== null && { cursor }),
      },
    });
    if (answer.kind !== 'answered') return answer;
    entries.push(...answer.body.items);
    onProgress?.(entries.length);
    cursor = answer.body.nextCursor;
  } while (cursor !== null && entries.length < atLeast);
  return { entries, nextCursor: cursor };
};
