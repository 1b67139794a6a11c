import type { SignUp } from '../domain/sign-up.ts';
import { isTransactionRefused, type Table } from './client.ts';
import { rekeyedNumbers } from './rekeyed.item.ts';
import { signUps } from './sign-up.item.ts';

export const correcting = (table: Table) => {
  const people = signUps(table);
  const rekeyed = rekeyedNumbers(table);

  /** The whole sign-up, with its number and ticket, goes to another person's key in one transaction; nothing of it stays behind. */
  const rekey = async (seen: SignUp, corrected: SignUp): Promise<SignUp | 'changed-meanwhile' | { taken: SignUp }> => {
    const { campaignId, sessionId, number } = seen;
    const holder = await people.ofPerson(corrected);
    if (holder) return { taken: holder };
    try {
      await table.transact([
        people.removeItem(seen),
        people.addItem(corrected),
        ...(sessionId === undefined || number === undefined ? [] : [rekeyed.markItem(campaignId, sessionId, number)]),
      ]);
      return corrected;
    } catch (error) {
      if (!isTransactionRefused(error)) throw error;
      const now = await people.ofPerson(corrected);
      if (!now) return 'changed-meanwhile';
      return now.requestId === corrected.requestId ? now : { taken: now };
    }
  };

  return {
    /** In place of the very version that was seen. `taken`: the new NIK or phone has a record of its own. */
    correct: async (seen: SignUp, corrected: SignUp): Promise<SignUp | 'changed-meanwhile' | { taken: SignUp }> => {
      if (seen.personKey !== corrected.personKey || seen.place !== corrected.place) return rekey(seen, corrected);
      const { stored } = await people.put(corrected, seen.version);
      return stored ? corrected : 'changed-meanwhile';
    },
  };
};
