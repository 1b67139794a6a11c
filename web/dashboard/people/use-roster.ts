import { useEffect, useRef, useState } from 'preact/hooks';
import { sayProblem } from '../../lib/say-problem.ts';
import { staffCall } from '../../lib/staff-call.ts';
import type { RosterStatus } from '../address.ts';
import { type ReadPage, type RosterPart, readRoster } from './read-roster.ts';

/** A session's people by number; where a campaign has no sessions, a channel's. */
export type RosterOf = { sessionId: string } | { channelId: string };
type Wanted = { campaignId: string; of: RosterOf; status: RosterStatus | undefined };
type Shown = RosterPart & { loading: boolean; problem: string | undefined };

const shownAtOnce = 100;
/** The API's largest page: of one status, most of a page is of others. */
const largestPage = 500;

/** One roster, a hundred at a time. `again` reads as many as are shown, for one act can move many. */
export const useRoster = ({ campaignId, of, status }: Wanted) => {
  const [shown, setShown] = useState<Shown>({ entries: [], nextCursor: null, loading: true, problem: undefined });
  const gone = useRef(false);

  const readPage: ReadPage = (cursor) => {
    const query = { limit: status === undefined ? shownAtOnce : largestPage, ...(cursor !== null && { cursor }) };
    return 'sessionId' in of
      ? staffCall('listRoster', { params: { campaignId, ...of }, query: { ...query, ...(status && { status }) } })
      : staffCall('listChannelSignUps', { params: { campaignId, ...of }, query });
  };
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
