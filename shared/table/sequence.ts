import { usualShare } from '../domain/lease.ts';
import { ceilingOf, type Line, placesTaken, settle as whereTheLineBelongs } from '../domain/sequence.ts';
import type { SignUp } from '../domain/sign-up.ts';
import { isTransactionRefused, pagesOf, refusedBy, type Table } from './client.ts';
import { deadItem, deadNumbers } from './dead.item.ts';
import { unstored } from './item.ts';
import { lineItem, lines, type StoredLine } from './line.item.ts';
import { NoAnswer, numbers } from './numbers.item.ts';
import { signUps } from './sign-up.item.ts';

/** The items of one session's sequence, and the order in which they are read and written: line, then dead, then line, then its copy. */
export type SessionKey = { campaignId: string; sessionId: string };

/** Another writer can move the line between our read and our write; each time, one of us has made progress. */
const attempts = 50;
const stampedAtOnce = 16;

/** In one request; the sweep stamps the rest. */
const stampedInRequest = 400;

/** A quota's version is what it says: promotions move the line and its version every moment, and change no quota. */
export const quotaVersion = ({ quota, waitingSize }: Pick<Line, 'quota' | 'waitingSize'>): string =>
  `${quota}-${waitingSize}`;
const isOutdated = (seen: StoredLine, meant: string | undefined) => meant !== undefined && meant !== quotaVersion(seen);

export const sequences = (table: Table) => {
  const line = lines(table);
  const dead = deadNumbers(table);
  const counter = numbers(table);
  const people = signUps(table);

  /** The line first: what leaves DEAD changes the line's version, so reading in this order never counts a number as dead too long. */
  const read = async ({ campaignId, sessionId }: SessionKey) => {
    const seen = await line.get(campaignId, sessionId);
    if (!seen) throw new Error(`Session ${sessionId} of ${campaignId} has no line`);
    return { seen, deadNow: await dead.all(campaignId, sessionId) };
  };

  /** For showing only: both in one read, which may lag a moment behind and costs a quarter. */
  const glance = async (session: SessionKey) => {
    let seen: StoredLine | undefined;
    const deadNow: number[] = [];
    const both = {
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': lineItem.partition(session) },
    };
    for await (const page of pagesOf(table, both)) {
      for (const item of page) {
        if (item.type === deadItem.type) deadNow.push(...((item.numbers as Set<number> | undefined) ?? []));
        else if (item.type === lineItem.type) seen = unstored<StoredLine>(item);
      }
    }
    if (!seen) throw new Error(`Session ${session.sessionId} of ${session.campaignId} has no line`);
    return { seen, deadNow: deadNow.sort((a, b) => a - b) };
  };

  const settled = (before: StoredLine, deadNow: readonly number[]) => ({
    quota: before.quota,
    waitingSize: before.waitingSize,
    ...whereTheLineBelongs(before, deadNow),
  });
  const differs = (before: StoredLine, after: ReturnType<typeof settled>) =>
    before.quota !== after.quota ||
    before.waitingSize !== after.waitingSize ||
    before.line !== after.line ||
    before.ceiling !== after.ceiling ||
    before.promoted.length !== after.promoted.length;

  const copy = (moved: StoredLine) => counter.copyLine(moved.campaignId, moved.sessionId, moved);

  /** Moves the line to where it belongs, with a raised quota or a new waiting list's size where one is given. Whoever raises it further wins. */
  const settle = async (
    session: SessionKey,
    change: Partial<Pick<Line, 'quota' | 'waitingSize'>> = {},
    meant?: string,
  ): Promise<{ from: number; line: StoredLine; isOutdated?: true }> => {
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      const { seen, deadNow } = await read(session);
      if (isOutdated(seen, meant)) return { from: seen.line, line: seen, isOutdated: true };
      const quota = Math.max(seen.quota, change.quota ?? 0);
      const after = settled({ ...seen, ...change, quota }, deadNow);
      if (!differs(seen, after)) return { from: seen.line, line: seen };
      try {
        await table.update(line.moveItem(seen, after));
      } catch (error) {
        if (refusedBy(error)) continue;
        throw error;
      }
      const moved = { ...seen, ...after, version: seen.version + 1 };
      await copy(moved);
      return { from: seen.line, line: moved };
    }
    throw new NoAnswer('The line was moved by others each time');
  };

  /** Gives the people whom the line has passed the status that their number means. Returns the highest number up to which all agree. */
  const stamp = async (
    session: SessionKey,
    from: number,
    to: number,
    isDead: ReadonlySet<number>,
    at: string,
  ): Promise<number> => {
    let agreed = from;
    const pass = (number: number) => {
      if (number === agreed + 1) agreed = number;
    };
    const passDead = () => {
      while (agreed < to && isDead.has(agreed + 1)) agreed += 1;
    };
    passDead();
    const stampOne = async (signUp: SignUp): Promise<boolean> => {
      if (signUp.status !== 'waiting') return true;
      const found = await people.stampConfirmed(signUp, at);
      // The index may lag: whoever holds the number by now has their status already, or holds another number and left this one dead.
      // Whose key was corrected meanwhile may wait under the other one: the next sweep sees them there.
      return found === undefined || (found !== 'gone' && found.status !== 'waiting');
    };
    let together: SignUp[] = [];
    const stampTogether = async () => {
      const agree = await Promise.all(together.map(stampOne));
      for (const [index, signUp] of together.entries()) {
        if (agree[index]) pass(signUp.number as number);
        passDead();
      }
      together = [];
    };
    for await (const signUp of people.numbered(session.campaignId, session.sessionId, from + 1, to)) {
      together.push(signUp);
      if (together.length === stampedAtOnce) await stampTogether();
    }
    await stampTogether();
    return agreed;
  };

  /** What follows a number's death at once: the line moves, and whom it passed learn it. The sweep does the same for what a crash left. */
  const settleAndStamp = async (
    session: SessionKey,
    at: string,
    change: Partial<Pick<Line, 'quota' | 'waitingSize'>> = {},
    meant?: string,
  ) => {
    const { from, line: now, isOutdated: refused } = await settle(session, change, meant);
    if (refused) return 'outdated' as const;
    if (now.line > from) await stamp(session, from, Math.min(now.line, from + stampedInRequest), new Set(), at);
    return now;
  };

  /** Lowers a quota, unless a number above the new line was handed out, or someone has lowered it further meanwhile. */
  const lower = async (
    session: SessionKey,
    quota: number,
    waitingSize: number | undefined,
    meant: string | undefined,
  ): Promise<StoredLine | 'below-issued' | 'no-lowering' | 'outdated'> => {
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      const { seen, deadNow } = await read(session);
      if (isOutdated(seen, meant)) return 'outdated';
      if (quota >= seen.quota) return 'no-lowering';
      const wanted = { ...seen, quota, waitingSize: waitingSize ?? seen.waitingSize };
      const after = settled({ ...wanted, line: 0, promoted: [] }, deadNow);
      const issued = (await counter.get(session.campaignId, session.sessionId))?.issued ?? 0;
      if (after.line < issued) return 'below-issued';
      const moved = { ...seen, ...after, version: seen.version + 1 };
      try {
        await table.transact([
          { Update: line.moveItem(seen, after) },
          counter.lowerItem(session.campaignId, session.sessionId, moved),
        ]);
        return moved;
      } catch (error) {
        if (!isTransactionRefused(error)) throw error;
      }
    }
    throw new NoAnswer('The line was moved by others each time');
  };

  return {
    read,
    settle,
    glance,
    stamp,
    settleAndStamp,
    copy,
    /** `meant`: nothing is set where the quota and the waiting list's size have another version by now. */
    setQuota: async (
      session: SessionKey,
      quota: number,
      waitingSize: number | undefined,
      at: string,
      meant?: string,
    ): Promise<StoredLine | 'below-issued' | 'outdated'> => {
      const lowered = await lower(session, quota, waitingSize, meant);
      if (lowered !== 'no-lowering') return lowered;
      return settleAndStamp(session, at, { quota, ...(waitingSize !== undefined && { waitingSize }) }, meant);
    },

    /** For a transaction: gives a number above the line a place by hand; says no where none is free and none is added. */
    promoteItem: ({ seen, deadNow }: Awaited<ReturnType<typeof read>>, number: number, raiseQuota: boolean) => {
      // The line has passed this number since: its place is due by right, and no other one is used up for it.
      if (number <= seen.line) return 'not-waiting' as const;
      const alive = seen.promoted.filter((one) => !deadNow.includes(one));
      const free = placesTaken(seen.line, alive, deadNow) < seen.quota;
      if (!free && !raiseQuota) return 'no-free-place' as const;
      const promoted = [...alive, number];
      const after = {
        ...seen,
        quota: seen.quota + (free ? 0 : 1),
        promoted,
        ceiling: ceilingOf(seen.waitingSize, seen.line, promoted, deadNow),
      };
      return { item: { Update: line.moveItem(seen, after) }, moved: { ...after, version: seen.version + 1 } };
    },

    newItems: (
      session: SessionKey,
      quota: number,
      waitingSize: number,
      closed: boolean,
      leasable = usualShare(quota),
    ) => {
      const first = { line: quota, ceiling: quota + waitingSize, quota, waitingSize, version: 1 };
      return [
        counter.newItem({ ...session, ...first, issued: 0, closed, leased: 0, leasable }),
        line.newItem({ ...session, ...first, promoted: [], notes: [], sweptTo: 0, stampedTo: 0 }),
      ];
    },
  };
};
