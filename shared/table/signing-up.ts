import { positionOf, positionOfNewest, statusOf } from '../domain/sequence.ts';
import type { SignUp } from '../domain/sign-up.ts';
import type { Table } from './client.ts';
import { deadNumbers } from './dead.item.ts';
import { NoAnswer, numbers, type Shut } from './numbers.item.ts';
import { sequences } from './sequence.ts';
import { signUps } from './sign-up.item.ts';

export type Added = { signUp: SignUp; position?: number };

/** Adds sign-ups to a campaign: takes the number first, then writes the person on condition of exactly what was seen. */
export const signingUp = (table: Table) => {
  const people = signUps(table);
  const counter = numbers(table);
  const dead = deadNumbers(table);
  const sequence = sequences(table);

  const put = async (signUp: SignUp, seenVersion: number | undefined) => {
    for (let attempt = 0; ; attempt += 1) {
      try {
        return await people.put(signUp, seenVersion);
      } catch (error) {
        // The same item on the same condition: a second success is the first one's.
        if (attempt === 2) throw new NoAnswer('The sign-up could not be written', { cause: error });
      }
    }
  };

  const standing = (found: SignUp | undefined): SignUp => {
    if (!found) throw new NoAnswer('The sign-up was corrected to another key meanwhile');
    return found;
  };

  return {
    /**
     * `draft` is the person as they sign up now; `seen` what they held before: nothing, or a cancelled sign-up that is reopened.
     * Answers with the stored sign-up; or with why there is no number; or with what another request of the same person stored meanwhile.
     */
    add: async (
      draft: Omit<SignUp, 'status' | 'version'>,
      seen: SignUp | undefined,
    ): Promise<Added | 'full' | Shut | { meanwhile: SignUp }> => {
      const version = (seen?.version ?? 0) + 1;
      if (draft.sessionId === undefined) {
        const signUp: SignUp = { ...draft, status: 'confirmed', version };
        const done = await put(signUp, seen?.version);
        return done.stored ? { signUp } : { meanwhile: standing(done.found) };
      }

      const taken = await counter.take(draft.campaignId, draft.sessionId);
      if (typeof taken === 'string') {
        // The last number may be this person's own: of another request, still under way when they were looked up.
        const now = await people.ofPerson(draft, false);
        return now && now.version !== seen?.version ? { meanwhile: now } : taken;
      }
      const number = taken.issued;
      const signUp: SignUp = { ...draft, number, status: statusOf(number, taken.line), version };
      const done = await put(signUp, seen?.version);
      if (done.stored)
        return {
          signUp,
          ...(signUp.status === 'waiting' && { position: positionOfNewest(number, taken.waitingSize, taken.ceiling) }),
        };

      // Written by this very request, whose answer was lost, and changed by somebody since.
      const { found } = done;
      const isOurs = found?.sessionId === draft.sessionId && found.number === number && found.status !== 'cancelled';
      if (isOurs) return { signUp: found };

      // Another request of this person was faster: this number was never shown to anybody, so it is dead at once.
      await dead.mark(draft.campaignId, draft.sessionId, [number]);
      await sequence.settleAndStamp({ campaignId: draft.campaignId, sessionId: draft.sessionId }, draft.changedAt);
      return { meanwhile: standing(found) };
    },

    /** Where someone who waits stands now, and how many wait in all. */
    position: async ({
      campaignId,
      sessionId,
      number,
      status,
    }: SignUp): Promise<{ position: number; waiting: number } | undefined> => {
      if (status !== 'waiting' || sessionId === undefined || number === undefined) return undefined;
      const { seen, deadNow } = await sequence.glance({ campaignId, sessionId });
      const issued = Math.max(number, (await counter.glance(campaignId, sessionId))?.issued ?? 0);
      const at = (one: number) => positionOf(one, seen.line, seen.promoted, deadNow);
      // Between the line's move and the stamp the stored status lags for a moment: nobody stands before the first.
      return { position: Math.max(1, at(number)), waiting: Math.max(1, at(issued + 1) - 1) };
    },
  };
};
