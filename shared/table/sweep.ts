import { numbersOf } from '../domain/lease.ts';
import { issuedLongAgo, withNote } from '../domain/sequence.ts';
import { refusedBy, type Table } from './client.ts';
import { deadNumbers } from './dead.item.ts';
import { endingLeases } from './ending-leases.ts';
import { leaseItems } from './lease.item.ts';
import { lines } from './line.item.ts';
import { numbers } from './numbers.item.ts';
import { probes } from './probe.item.ts';
import { rekeyedNumbers } from './rekeyed.item.ts';
import { type SessionKey, sequences } from './sequence.ts';
import { signUps } from './sign-up.item.ts';

/** At most this many numbers are looked at in one sweep, so that a sweep stays far below a function's limit of 30 s. */
const slice = 3_000;

type SweepOptions = { now: () => number; newId: () => string };

/**
 * What keeps a session whole after crashes: notes how far numbers were issued, buries those that nobody can use any more,
 * ends leases that are over, moves the line, repeats copies and stamps that were cut off. Any number of sweepers may run at once, in any order.
 */
export const sweeps = (table: Table, { now, newId }: SweepOptions) => {
  const counter = numbers(table);
  const line = lines(table);
  const dead = deadNumbers(table);
  const people = signUps(table);
  const sequence = sequences(table);
  const probe = probes(table);
  const leases = leaseItems(table);
  const rekeyed = rekeyedNumbers(table);
  const { tend } = endingLeases(table);

  const onlyForward = async (write: Promise<unknown>) => {
    try {
      await write;
    } catch (error) {
      if (!refusedBy(error)) throw error;
    }
  };

  const findUnseen = async (
    { campaignId, sessionId }: SessionKey,
    from: number,
    to: number,
    known: ReadonlySet<number>,
  ) => {
    const seen = new Set(known);
    for await (const signUp of people.numbered(campaignId, sessionId, from + 1, to)) seen.add(signUp.number as number);
    const unseen: number[] = [];
    for (let number = from + 1; number <= to; number += 1) if (!seen.has(number)) unseen.push(number);
    if (unseen.length === 0) return unseen;
    const moved = await rekeyed.all(campaignId, sessionId);
    return unseen.filter((number) => !moved.has(number));
  };

  return async (session: SessionKey): Promise<{ buried: number; stampedTo: number }> => {
    const { campaignId, sessionId } = session;
    const counted = await counter.get(campaignId, sessionId);
    // The time is taken after the reading: every number up to `issued` was handed out before it.
    const readAt = now();
    if (!counted) return { buried: 0, stampedTo: 0 };
    const { seen, deadNow } = await sequence.read(session);
    // After the time was taken: a lease whose numbers were issued 15 min before it either stands here by now or never will.
    const leasedOnes = await leases.ofSession(session);
    const endedByLease = await tend(counted, leasedOnes, readAt);
    // Only its lease buries a leased number; and whoever comes in with one is confirmed from the first.
    const known = new Set([...deadNow, ...leasedOnes.flatMap(numbersOf)]);

    const notes = withNote(seen.notes, counted.issued, readAt);
    const longAgo = Math.min(issuedLongAgo(notes, readAt), seen.sweptTo + slice);
    let unseen: number[] = [];
    let sweptTo = seen.sweptTo;
    if (
      longAgo > seen.sweptTo &&
      (await probe.indexCaughtUp(campaignId, sessionId, newId(), Math.floor(readAt / 1000) + 3600))
    ) {
      unseen = await findUnseen(session, seen.sweptTo, longAgo, known);
      if (unseen.length > 0) await dead.mark(campaignId, sessionId, unseen);
      sweptTo = longAgo;
    }
    if (sweptTo !== seen.sweptTo || JSON.stringify(notes) !== JSON.stringify(seen.notes))
      await onlyForward(table.update(line.sweptItem(seen, { notes, sweptTo })));

    const { line: settled } = await sequence.settle(session);
    if (counted.version < settled.version) await sequence.copy(settled);

    const stampTo = Math.min(settled.line, counted.issued, seen.stampedTo + slice);
    let stampedTo = seen.stampedTo;
    if (stampTo > seen.stampedTo) {
      const isDead = new Set([...known, ...unseen]);
      stampedTo = await sequence.stamp(session, seen.stampedTo, stampTo, isDead, new Date(readAt).toISOString());
      if (stampedTo > seen.stampedTo) await onlyForward(table.update(line.stampedItem(seen, stampedTo)));
    }
    return { buried: unseen.length + endedByLease, stampedTo };
  };
};
