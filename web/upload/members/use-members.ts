import { useEffect, useRef, useState } from 'preact/hooks';
import { sayProblem } from '../../lib/say-problem.ts';
import { staffCall } from '../../lib/staff-call.ts';
import type { Member } from './find-members.ts';

/** Quick to see on a phone; then as much as the API gives at once. */
const firstPage = 100;
const largestPage = 500;

type Asked = { cursor: string | null; limit?: number; purpose?: 'export' };
export const readMembers = (campaignId: string, channelId: string, { cursor, limit = largestPage, purpose }: Asked) =>
  staffCall('listChannelSignUps', {
    params: { campaignId, channelId },
    query: { limit, ...(cursor !== null && { cursor }), ...(purpose && { purpose }) },
  });

/**
 * A channel's people, page after page. Where all of them are wanted, to search or to order them, the rest comes by itself: a name
 * in an address would stand in logs, so nobody is searched for on the server.
 */
export const useMembers = (campaignId: string, channelId: string, wantsAll: boolean) => {
  const [members, setMembers] = useState<readonly Member[]>([]);
  const [nextCursor, setNextCursor] = useState<string | null>(null);
  const [isLoading, setLoading] = useState(true);
  const [problem, setProblem] = useState<string>();
  const isGone = useRef(false);

  const load = async (cursor: string | null) => {
    setLoading(true);
    setProblem(undefined);
    const answer = await readMembers(campaignId, channelId, { cursor, ...(cursor === null && { limit: firstPage }) });
    if (isGone.current) return;
    setLoading(false);
    if (answer.kind !== 'answered') return setProblem(sayProblem(answer));
    const { items } = answer.body;
    setMembers((before) => (cursor === null ? items : [...before, ...items]));
    setNextCursor(answer.body.nextCursor);
  };
  useEffect(() => {
    void load(null);
    return () => {
      isGone.current = true;
    };
  }, []);
  // One page at a time; after one that did not come, only when asked. A session's page may hold nobody of this channel.
  useEffect(() => {
    const isWanted = wantsAll || members.length === 0;
    if (isWanted && !isLoading && problem === undefined && nextCursor !== null) void load(nextCursor);
  }, [wantsAll, isLoading, problem, nextCursor]);

  return { members, isLoading, problem, isAll: nextCursor === null, loadMore: () => void load(nextCursor) };
};
