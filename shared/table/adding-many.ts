import { statusOf } from '../domain/sequence.ts';
import type { SignUp } from '../domain/sign-up.ts';
import type { Table } from './client.ts';
import { deadNumbers } from './dead.item.ts';
import { type Inserting, inserting } from './inserting.ts';
import { type SessionKey, sequences } from './sequence.ts';

/** A sign-up before it has a number. */
export type Draft = Omit<SignUp, 'number' | 'status' | 'version'>;
export type Numbered = { first: number; count: number; line: number };

/** What all who sign up many people at once have in common: uploads and partners. */
export const addingMany = (table: Table) => {
  const insert = inserting(table);
  const dead = deadNumbers(table);
  const sequence = sequences(table);

  /** Nobody can use these any more: they die at once, and the line moves up. */
  const bury = async (session: SessionKey, numbers: readonly number[], now: number): Promise<void> => {
    if (numbers.length === 0) return;
    await dead.mark(session.campaignId, session.sessionId, numbers);
    await sequence.settleAndStamp(session, new Date(now).toISOString());
  };

  return {
    bury,

    /** Where there are no numbers. */
    plainly: (drafts: readonly Draft[]): Promise<Map<string, Inserting>> =>
      insert.all(drafts.map((draft) => ({ ...draft, status: 'confirmed', version: 1 }))),

    numbered: (drafts: readonly Draft[], numberOf: (draft: Draft) => number, line: number) =>
      insert.all(
        drafts.map((draft) => {
          const number = numberOf(draft);
          return { ...draft, number, status: statusOf(number, line), version: 1 };
        }),
      ),

    /** Of these people, the numbers that a definite answer shows to be nobody's: the person is stored, with another number. */
    unused: (numbers: ReadonlyMap<string, number>, ends: ReadonlyMap<string, Inserting>, { sessionId }: SessionKey) =>
      [...numbers].flatMap(([personKey, number]) => {
        const stored = ends.get(personKey)?.signUp;
        return stored === undefined || (stored.number === number && stored.sessionId === sessionId) ? [] : [number];
      }),
  };
};
