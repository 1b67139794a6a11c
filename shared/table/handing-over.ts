import { type HandOver, handedOver } from '../domain/hand-over.ts';
import type { SignUp } from '../domain/sign-up.ts';
import type { Table } from './client.ts';
import { NoAnswer } from './numbers.item.ts';
import { type SignUpKey, signUps } from './sign-up.item.ts';

const attempts = 10;

export const handingOver = (table: Table) => {
  const people = signUps(table);
  return {
    /** On the version that was read; again where the line or its holder changed it meanwhile. Not found where its ticket is another's by now. */
    handOver: async (
      key: SignUpKey,
      signUpId: string,
      change: HandOver,
    ): Promise<SignUp | 'already-checked-in' | 'sign-up-not-found'> => {
      for (let attempt = 0; attempt < attempts; attempt += 1) {
        const seen = await people.ofPerson(key);
        if (seen?.signUpId !== signUpId) return 'sign-up-not-found';
        const changed = handedOver(seen, change);
        if (typeof changed === 'string') return changed;
        const { stored } = await people.put(changed, seen.version);
        if (stored) return changed;
      }
      throw new NoAnswer('The sign-up was changed by others each time');
    },
  };
};
