import type { CheckIn } from '../domain/check-in.ts';
import type { SignUp } from '../domain/sign-up.ts';
import { bibs } from './bib.item.ts';
import { isTransactionRefused, refusedBy, type Table } from './client.ts';
import { unstored } from './item.ts';
import { signUpItem, signUps } from './sign-up.item.ts';

type Session = { campaignId: string; sessionId: string };

export const checkingIn = (table: Table) => {
  const people = signUps(table);
  const bib = bibs(table);

  return {
    /**
     * Lets one with a place in this session in, if nobody did yet: of all scanners, one write goes through. What stands there
     * afterwards; nothing where there is no such sign-up.
     */
    checkIn: async (signUp: SignUp, session: Session, checkIn: CheckIn, at: string): Promise<SignUp | undefined> => {
      try {
        const { Attributes } = await table.update({
          Key: signUpItem.key(signUp),
          UpdateExpression: 'SET checkIn = :checkIn, checkedIn = :yes, version = version + :one, changedAt = :at',
          ConditionExpression:
            'signUpId = :signUp AND attribute_not_exists(checkIn) AND #status = :confirmed AND sessionId = :session',
          ExpressionAttributeNames: { '#status': 'status' },
          ExpressionAttributeValues: {
            ':signUp': signUp.signUpId,
            ':checkIn': checkIn,
            ':yes': true,
            ':one': 1,
            ':at': at,
            ':confirmed': 'confirmed',
            ':session': session.sessionId,
          },
          ReturnValues: 'ALL_NEW',
          ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
        });
        return Attributes && unstored<SignUp>(Attributes);
      } catch (error) {
        const refused = refusedBy(error);
        if (!refused) throw error;
        return refused.found && unstored<SignUp>(refused.found);
      }
    },

    /** A spare bib, or none: then the bib is the number. A bib stays with whoever has it, unless they gave it up or left the session. */
    setBib: async (
      signUp: SignUp,
      session: Session,
      wanted: string | undefined,
      at: string,
    ): Promise<SignUp | 'taken' | 'changed-meanwhile'> => {
      if (signUp.bib === wanted) return signUp;
      const { bib: old, ...rest } = signUp;
      const changed: SignUp = { ...rest, ...(wanted && { bib: wanted }), version: signUp.version + 1, changedAt: at };
      const holder = wanted === undefined ? undefined : await bib.holder({ ...session, bib: wanted });
      if (holder !== undefined && holder !== signUp.signUpId && (await people.byId(holder))?.bib === wanted)
        return 'taken';
      try {
        await table.transact([
          people.replaceItem(signUp, changed),
          ...(wanted === undefined ? [] : [bib.takeItem({ ...session, bib: wanted }, signUp.signUpId, holder)]),
          ...(old === undefined ? [] : [bib.freeItem({ ...session, bib: old }, signUp.signUpId)]),
        ]);
        return changed;
      } catch (error) {
        if (isTransactionRefused(error)) return 'changed-meanwhile';
        throw error;
      }
    },
  };
};
