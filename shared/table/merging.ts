import { type MergeRefusal, mergedAway, mergedInto, mergeRefusal } from '../domain/merge.ts';
import type { SignUp } from '../domain/sign-up.ts';
import { isTransactionRefused, type Table } from './client.ts';
import { deadNumbers } from './dead.item.ts';
import { NoAnswer } from './numbers.item.ts';
import { sequences } from './sequence.ts';
import { signUps } from './sign-up.item.ts';
import { ticketAliases } from './ticket-alias.item.ts';

type Merge = { ticket: Pick<SignUp, 'ticketCode' | 'signUpId'>; cancellationId: string; at: string; requestId: string };
const attempts = 20;

export const merging = (table: Table) => {
  const people = signUps(table);
  const dead = deadNumbers(table);
  const aliases = ticketAliases(table);
  const sequence = sequences(table);

  const moveUp = async ({ campaignId, sessionId, number }: SignUp, at: string) => {
    if (sessionId !== undefined && number !== undefined) await sequence.settleAndStamp({ campaignId, sessionId }, at);
  };
  const numberDies = ({ campaignId, sessionId, number, status }: SignUp) =>
    sessionId === undefined || number === undefined || status === 'cancelled'
      ? []
      : [dead.markItem(campaignId, sessionId, number)];

  return {
    /**
     * Two records of one person become one: `dropped` gives its place back and its ticket opens `kept`, in one transaction; then the
     * line moves. Merging what is merged already changes nothing.
     */
    merge: async (
      kept: SignUp,
      dropped: SignUp,
      merge: Merge,
    ): Promise<SignUp | MergeRefusal | 'sign-up-not-found'> => {
      for (let attempt = 0; attempt < attempts; attempt += 1) {
        const [stays, goes] = [await people.ofPerson(kept), await people.ofPerson(dropped)];
        if (stays?.signUpId !== kept.signUpId) return 'sign-up-not-found';
        if (goes?.merged?.into === stays.signUpId) {
          await moveUp(goes, merge.at);
          return stays;
        }
        if (goes?.signUpId !== dropped.signUpId) return 'sign-up-not-found';
        const refusal = mergeRefusal(stays, goes);
        if (refusal) return refusal;
        const after = mergedInto(stays, goes, merge);
        try {
          await table.transact([
            people.replaceItem(goes, mergedAway(goes, stays, merge)),
            people.replaceItem(stays, after),
            aliases.leadItem(goes, stays),
            ...numberDies(goes),
          ]);
          await moveUp(goes, merge.at);
          return after;
        } catch (error) {
          if (!isTransactionRefused(error)) throw error;
          await new Promise((resolve) => setTimeout(resolve, Math.random() * 20 * (attempt + 1)));
        }
      }
      throw new NoAnswer('The two sign-ups were changed by others each time');
    },
  };
};
