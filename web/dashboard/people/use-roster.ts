import { useEffect, useRef, useState } from 'preact/hooks';
import type * as z from 'zod';
import type * as shape from '../../../shared/api/shapes.ts';
import type { RosterStatus } from '../address.ts';
import { sayProblem } from '../say-problem.ts';
import { staffCall } from '../staff-call.ts';

export type RosterEntry = z.output<typeof shape.RosterEntry>;
export type Roster = {
  entries: RosterEntry[];
  nextCursor: string | null;
  loading: boolean;
  problem: string | undefined;
};

const pageSize = 100;

/** Reads a session's roster page by page; `again` reads as many as are shown, for one act can move many. */
export const useRoster = (campaignId: string, sessionId: string, status: RosterStatus | undefined) => {
  const [roster, setRoster] = useState<Roster>({ entries: [], nextCursor: null, loading: true, problem: undefined });
  const gone = useRef(false);

  const page = (cursor: string | null) =>
    staffCall('listRoster', {
      params: { campaignId, sessionId },
      query: { limit: pageSize, ...(status && { status }), ...(cursor !== null && { cursor }) },
    });

  const read = async (pages: number, before: RosterEntry[], from: string | null) => {
    let entries = before;
    let cursor = from;
    setRoster((now) => ({ ...now, loading: true, problem: undefined }));
    for (let n = 0; n < pages; n += 1) {
      const answer = await page(cursor);
      if (gone.current) return;
      if (answer.kind !== 'answered')
        return setRoster((now) => ({ ...now, loading: false, problem: sayProblem(answer) }));
      entries = [...entries, ...answer.body.items];
      cursor = answer.body.nextCursor;
      if (cursor === null) break;
    }
    setRoster({ entries, nextCursor: cursor, loading: false, problem: undefined });
  };

  useEffect(() => {
    gone.current = false;
    void read(1, [], null);
    return () => {
      gone.current = true;
    };
  }, []);
  return {
    roster,
    more: () => read(1, roster.entries, roster.nextCursor),
    again: () => read(Math.max(1, Math.ceil(roster.entries.length / pageSize)), [], null),
  };
};
