import { useEffect, useRef, useState } from 'preact/hooks';
import { sayProblem } from '../../lib/say-problem.ts';
import { staffCall } from '../../lib/staff-call.ts';
import type { RosterStatus } from '../address.ts';
import { type ReadPage, type RosterPart, readRoster } from './read-roster.ts';

type Wanted = { campaignId: string; sessionId: string; status: RosterStatus | undefined };
type Shown = RosterPart & { loading: boolean; problem: string | undefined };

const shownAtOnce = 100;
/** The API's largest page: of one status, most of a page is of others. */
const largestPage = 500;

/** One session's roster, a hundred at a time. `again` reads as many as are shown, for one act can move many. */
export const useRoster = ({ campaignId, sessionId, status }: Wanted) => {
  const [shown, setShown] = useState<Shown>({ entries: [], nextCursor: null, loading: true, problem: undefined });
  const gone = useRef(false);

  const readPage: ReadPage = (cursor) =>
    staffCall('listRoster', {
      params: { campaignId, sessionId },
      query: {
        limit: status === undefined ? shownAtOnce : largestPage,
        ...(status && { status }),
        ...(cursor !== null && { cursor }),
      },
    });
  const read = async (before: RosterPart, atLeast: number) => {
    setShown((now) => ({ ...now, loading: true, problem: undefined }));
    const part = await readRoster(readPage, before.nextCursor, atLeast);
    if (gone.current) return;
    if ('kind' in part) return setShown((now) => ({ ...now, loading: false, problem: sayProblem(part) }));
    setShown({
      entries: [...before.entries, ...part.entries],
      nextCursor: part.nextCursor,
      loading: false,
      problem: undefined,
    });
  };

  // Whoever shows another session or status makes a new roster, by its key.
  useEffect(() => {
    gone.current = false;
    void read(nothing, shownAtOnce);
    return () => {
      gone.current = true;
    };
  }, []);
  return {
    shown,
    more: () => read(shown, shownAtOnce),
    again: () => read(nothing, Math.max(shownAtOnce, shown.entries.length)),
  };
};

const nothing: RosterPart = { entries: [], nextCursor: null };
