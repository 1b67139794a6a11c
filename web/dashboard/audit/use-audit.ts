import { useEffect, useRef, useState } from 'preact/hooks';
import { sayProblem } from '../../lib/say-problem.ts';
import type { AuditFilter } from '../address.ts';
import { type AuditPart, readAudit } from './read-audit.ts';

const shownAtOnce = 100;
type Shown = AuditPart & { loading: boolean; problem: string | undefined };
const nothing: AuditPart = { entries: [], nextCursor: null };

/** The log of a campaign, a hundred entries at a time. Another filter makes a new list, by its key. */
export const useAudit = (campaignId: string, timeZone: string, filter: AuditFilter) => {
  const [shown, setShown] = useState<Shown>({ ...nothing, loading: true, problem: undefined });
  const gone = useRef(false);
  const read = async (before: AuditPart) => {
    setShown((now) => ({ ...now, loading: true, problem: undefined }));
    const part = await readAudit({ campaignId, timeZone, filter }, before.nextCursor, shownAtOnce);
    if (gone.current) return;
    if ('kind' in part) return setShown((now) => ({ ...now, loading: false, problem: sayProblem(part) }));
    const entries = [...before.entries, ...part.entries];
    setShown({ entries, nextCursor: part.nextCursor, loading: false, problem: undefined });
  };
  useEffect(() => {
    gone.current = false;
    void read(nothing);
    return () => {
      gone.current = true;
    };
  }, []);
  return { shown, more: () => read(shown) };
};
