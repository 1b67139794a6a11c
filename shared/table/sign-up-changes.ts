import { statusOf } from '../domain/sequence.ts';
import type { SignUp } from '../domain/sign-up.ts';
import { isTransactionRefused, type Table } from './client.ts';
import { deadNumbers } from './dead.item.ts';
import { NoAnswer, numbers, type Shut } from './numbers.item.ts';
import { type SessionKey, sequences } from './sequence.ts';
import { type SignUpKey, signUps } from './sign-up.item.ts';

type Change = { at: string; requestId: string };
/** A ticket's holder who was let in stays in: nobody else comes in on their place, and they not twice. For staff that is theirs to decide. */
type Held<By extends 'runner' | 'staff'> = By extends 'runner' ? 'already-checked-in' : never;
type Stays = 'already-cancelled' | 'already-checked-in' | 'same-session';
const attempts = 20;

const sessionOf = (signUp: SignUp): (SessionKey & { number: number }) | undefined =>
  signUp.sessionId === undefined || signUp.number === undefined
    ? undefined
    : { campaignId: signUp.campaignId, sessionId: signUp.sessionId, number: signUp.number };

/** Who gives a place up, or is taken from it by staff, was not let in on it, and brings its spare bib back. */
const offTheGate = ({ checkIn: _checkIn, checkedIn: _checkedIn, bib: _bib, ...signUp }: SignUp): SignUp => signUp;

const isHeld = ({ checkedIn }: SignUp, by: 'runner' | 'staff'): boolean => by === 'runner' && checkedIn === true;

/** What happens to a sign-up after it was made. Each change is one transaction on the version that was read; the line then moves. */
export const signUpChanges = (table: Table) => {
  const people = signUps(table);
  const dead = deadNumbers(table);
  const counter = numbers(table);
  const sequence = sequences(table);

  /** Reads, decides, writes; again where someone else was faster. A lost answer shows as our own request id. */
  const change = async <Refused extends string>(
    key: SignUpKey,
    requestId: string,
    decide: (seen: SignUp) => Promise<{ changed: SignUp; with: Parameters<Table['transact']>[0] } | Refused>,
  ): Promise<{ before: SignUp; after: SignUp } | Refused> => {
    let before: SignUp | undefined;
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      const seen = await people.ofPerson(key);
      if (!seen) throw new NoAnswer('The sign-up was corrected to another key meanwhile');
      if (before && seen.requestId === requestId) return { before, after: seen };
      const decision = await decide(seen);
      if (typeof decision === 'string') return decision;
      before = seen;
      const after = { ...decision.changed, requestId, version: seen.version + 1 };
      try {
        await table.transact([people.replaceItem(seen, after), ...decision.with]);
        return { before, after };
      } catch (error) {
        if (!isTransactionRefused(error)) throw error;
        await new Promise((resolve) => setTimeout(resolve, Math.random() * 20 * (attempt + 1)));
      }
    }
    throw new NoAnswer('The sign-up was changed by others each time');
  };

  const numberDies = (signUp: SignUp) => {
    const held = sessionOf(signUp);
    return held ? [dead.markItem(held.campaignId, held.sessionId, held.number)] : [];
  };

  return {
    /** Gives the place back. Cancelling what is cancelled changes nothing. */
    cancel: async <By extends 'runner' | 'staff'>(
      key: SignUpKey,
      cancellationId: string,
      by: By,
      { at, requestId }: Change,
    ): Promise<SignUp | Held<By>> => {
      const done = await change<'cancelled' | 'already-checked-in'>(key, requestId, async (seen) => {
        if (seen.status === 'cancelled') return 'cancelled';
        if (isHeld(seen, by)) return 'already-checked-in';
        return {
          changed: {
            ...offTheGate(seen),
            status: 'cancelled',
            cancellation: { cancellationId, at, by },
            changedAt: at,
          },
          with: numberDies(seen),
        };
      });
      if (done === 'already-checked-in') return done as Held<By>;
      const after = done === 'cancelled' ? await people.ofPerson(key) : done.after;
      if (!after) throw new NoAnswer('The sign-up was corrected to another key meanwhile');
      const held = sessionOf(after);
      if (held) await sequence.settleAndStamp(held, at);
      return after;
    },

    /** Takes a number in the other session first, then moves in one transaction. What was taken in vain is dead at once. */
    move: async (
      key: SignUpKey,
      to: SessionKey & { city: string },
      by: 'runner' | 'staff',
      { at, requestId }: Change,
    ): Promise<SignUp | Stays | 'full' | Shut> => {
      const now = await people.ofPerson(key);
      if (now?.status === 'cancelled') return 'already-cancelled';
      if (now && isHeld(now, by)) return 'already-checked-in';
      if (now?.sessionId === to.sessionId) return 'same-session';
      const taken = await counter.take(to.campaignId, to.sessionId);
      if (typeof taken === 'string') return taken;
      const giveBack = async () => {
        await dead.mark(to.campaignId, to.sessionId, [taken.issued]);
        await sequence.settleAndStamp(to, at);
      };
      const done = await change<Stays>(key, requestId, async (seen) => {
        if (seen.status === 'cancelled') return 'already-cancelled';
        if (isHeld(seen, by)) return 'already-checked-in';
        if (seen.sessionId === to.sessionId) return 'same-session';
        // A number of this session, of no lease.
        const { leaseId: _, ...rest } = offTheGate(seen);
        const moved = {
          ...rest,
          sessionId: to.sessionId,
          city: to.city,
          number: taken.issued,
          status: statusOf(taken.issued, taken.line),
          changedAt: at,
        } as const;
        return { changed: moved, with: numberDies(seen) };
      });
      if (typeof done === 'string') {
        // Moved by this very request, whose answer was lost, and changed by somebody since.
        const held = await people.ofPerson(key);
        if (held?.sessionId === to.sessionId && held.number === taken.issued) return held;
        await giveBack();
        return done;
      }
      const left = sessionOf(done.before);
      if (left) await sequence.settleAndStamp(left, at);
      return done.after;
    },

    /** A place by hand, for one who waits. */
    promote: async (
      key: SignUpKey,
      raiseQuota: boolean,
      { at, requestId }: Change,
    ): Promise<SignUp | 'not-waiting' | 'no-free-place'> => {
      let copy: Parameters<typeof sequence.copy>[0] | undefined;
      const done = await change<'not-waiting' | 'no-free-place'>(key, requestId, async (seen) => {
        const held = sessionOf(seen);
        if (seen.status !== 'waiting' || !held) return 'not-waiting';
        // Whoever the line has passed already has a place by right; settling gives it to them.
        await sequence.settleAndStamp(held, at);
        const present = await people.ofPerson(key);
        if (present?.status !== 'waiting' || present.version !== seen.version) return 'not-waiting';
        const promotion = sequence.promoteItem(await sequence.read(held), held.number, raiseQuota);
        if (typeof promotion === 'string') return promotion;
        copy = promotion.moved;
        return { changed: { ...seen, status: 'confirmed', changedAt: at }, with: [promotion.item] };
      });
      if (typeof done === 'string') return done;
      if (copy) await sequence.copy(copy);
      return done.after;
    },
  };
};
