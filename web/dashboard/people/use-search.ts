import { useEffect, useRef, useState } from 'preact/hooks';
import { sayProblem } from '../../lib/say-problem.ts';
import { staffCall } from '../../lib/staff-call.ts';
import type { RosterEntry } from './read-roster.ts';
import type { Sought } from './understand-search.ts';

type Found = {
  entries: RosterEntry[];
  /** How many sign-ups were looked at; of a name, everybody's. */
  read: number;
  nextCursor: string | null;
  isRunning: boolean;
  /** The server's word on what was typed. */
  wrong: string | undefined;
  problem: string | undefined;
};

const enoughAtOnce = 50;

/** Looks on, a thousand people a request, until there are enough to show or nobody is left. */
export const useSearch = (campaignId: string) => {
  const [found, setFound] = useState<Found>();
  const run = useRef(0);
  useEffect(
    () => () => {
      run.current += 1;
    },
    [],
  );

  const go = async (sought: Sought, before: Pick<Found, 'entries' | 'read' | 'nextCursor'>) => {
    run.current += 1;
    const mine = run.current;
    let now: Found = { ...before, isRunning: true, wrong: undefined, problem: undefined };
    const show = (changed: Partial<Found>) => {
      now = { ...now, ...changed };
      if (run.current === mine) setFound(now);
    };
    show({});
    const enough = before.entries.length + enoughAtOnce;
    do {
      const body = { ...sought, ...(now.nextCursor !== null && { cursor: now.nextCursor }) };
      const answer = await staffCall('searchPeople', { params: { campaignId }, body });
      if (run.current !== mine) return;
      if (answer.kind !== 'answered') {
        const wrong = answer.kind === 'refused' ? answer.errors[0]?.message : undefined;
        return show({ isRunning: false, wrong, problem: wrong === undefined ? sayProblem(answer) : undefined });
      }
      const { items, nextCursor, read } = answer.body;
      show({ entries: [...now.entries, ...items], nextCursor, read: now.read + read });
    } while (now.nextCursor !== null && now.entries.length < enough);
    show({ isRunning: false });
  };
  return {
    found,
    start: (sought: Sought) => go(sought, { entries: [], read: 0, nextCursor: null }),
    more: (sought: Sought) => found && go(sought, found),
    /** What was found belongs to what was typed. */
    forget: () => {
      run.current += 1;
      setFound(undefined);
    },
  };
};
