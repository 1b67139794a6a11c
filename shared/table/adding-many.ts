import { statusOf } from '../domain/sequence.ts';
import type { SignUp } from '../domain/sign-up.ts';
import type { Table } from './client.ts';
import { deadNumbers } from './dead.item.ts';
import { type Inserting, inserting, whoseIs } from './inserting.ts';
import { numbers, type Shut } from './numbers.item.ts';
import { type SessionKey, sequences } from './sequence.ts';
import { signUps } from './sign-up.item.ts';

/** A sign-up before it has a number. */
export type Draft = Omit<SignUp, 'number' | 'status' | 'version'>;
/** How it went for one row or person; or why they got no number. */
export type RowEnd = Inserting | 'full' | Shut;
export type Numbered = { first: number; count: number; line: number };

/** Whoever has a number writes their people sooner, unless DynamoDB is throttled: then a person may hear "full" who has the last place. */
const otherMayWriteInMs = 200;
const waiting = (ms: number): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, ms));

/** What all who sign up many people at once have in common: uploads and partners. */
export const addingMany = (table: Table, wait = waiting) => {
  const insert = inserting(table);
  const dead = deadNumbers(table);
  const sequence = sequences(table);
  const counter = numbers(table);
  const people = signUps(table);

  /** Nobody can use these any more: they die at once, and the line moves up. */
  const bury = async (session: SessionKey, numbers: readonly number[], now: number): Promise<void> => {
    if (numbers.length === 0) return;
    await dead.mark(session.campaignId, session.sessionId, numbers);
    await sequence.settleAndStamp(session, new Date(now).toISOString());
  };

  const numbered = (drafts: readonly Draft[], numberOf: (draft: Draft) => number, line: number) =>
    insert.all(
      drafts.map((draft) => {
        const number = numberOf(draft);
        return { ...draft, number, status: statusOf(number, line), version: 1 };
      }),
    );

  /** Of these people, the numbers that a definite answer shows to be nobody's: the person is stored, with another number. */
  const unused = (
    numberOf: ReadonlyMap<string, number>,
    ends: ReadonlyMap<string, RowEnd>,
    { sessionId }: SessionKey,
  ): number[] =>
    [...numberOf].flatMap(([personKey, number]) => {
      const end = ends.get(personKey);
      const stored = typeof end === 'object' ? end.signUp : undefined;
      return stored === undefined || (stored.number === number && stored.sessionId === sessionId) ? [] : [number];
    });

  /** People as they stand now, by whom they were brought. */
  const present = async (drafts: readonly Draft[]): Promise<Map<string, RowEnd>> => {
    const found = await people.ofPeople(drafts);
    return new Map(
      drafts.flatMap((draft) => {
        const one = found.get(draft.personKey);
        return one ? [[draft.personKey, whoseIs(draft, one)] as const] : [];
      }),
    );
  };

  return {
    bury,
    present,
    numbered,
    unused,

    /** Without a memory of which number was meant for whom: what a crash leaves unwritten, the sweep buries. */
    toSession: async (
      session: SessionKey,
      drafts: readonly Draft[],
      newId: () => string,
      now: number,
    ): Promise<Map<string, RowEnd>> => {
      const ends = await present(drafts);
      let open = drafts.filter(({ personKey }) => !ends.has(personKey));
      while (open.length > 0) {
        const block = await counter.takeBlock(session.campaignId, session.sessionId, open.length, newId);
        if (typeof block === 'string') {
          const refusal = block === 'closed' || block === 'paused' ? block : 'full';
          // The last numbers may be these very people's: of the same request, sent twice, that is about to write them.
          if (refusal === 'full') await wait(otherMayWriteInMs);
          const meanwhile = await present(open);
          for (const { personKey } of open) ends.set(personKey, meanwhile.get(personKey) ?? refusal);
          return ends;
        }
        const lucky = open.slice(0, block.count);
        const numberOf = new Map(lucky.map(({ personKey }, at) => [personKey, block.first + at]));
        const inserted = await numbered(lucky, ({ personKey }) => numberOf.get(personKey) as number, block.line);
        for (const [personKey, end] of inserted) ends.set(personKey, end);
        await bury(session, unused(numberOf, inserted, session), now);
        // What was taken in vain and is free again is for the rest of them.
        open = open.slice(block.count);
      }
      return ends;
    },

    /** Where there are no numbers. */
    plainly: (drafts: readonly Draft[]): Promise<Map<string, Inserting>> =>
      insert.all(drafts.map((draft) => ({ ...draft, status: 'confirmed', version: 1 }))),
  };
};
