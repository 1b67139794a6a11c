import type { SignUp } from '../domain/sign-up.ts';
import type { Table } from './client.ts';
import { NoAnswer } from './numbers.item.ts';
import { signUps } from './sign-up.item.ts';

/** What came of one new sign-up: it is stored, by this request or an earlier attempt at it; or the person has another one. */
export type Inserting = { own: true; signUp: SignUp } | { own: false; signUp: SignUp };

const rowsACall = 25;
/** Calls of one chunk on their way at once. */
const callsAtOnce = 4;
/** DynamoDB says itself when it is throttled; a call that fails was tried four times by the client already. */
const attempts = { throttled: 8, failed: 3 };

/** Writes many new people, 25 a call, each judged for themself, and insists on those to whom DynamoDB did not get. */
export const inserting = (table: Table) => {
  const people = signUps(table);

  /** The ones that exist already. Whoever was written by a call whose answer was lost is among them. */
  const insertCall = async (batch: readonly SignUp[]): Promise<SignUp[]> => {
    const existing: SignUp[] = [];
    let open = [...batch];
    let failures = 0;
    let failure: unknown;
    for (let attempt = 0; attempt < attempts.throttled && failures < attempts.failed; attempt += 1) {
      if (attempt > 0) await new Promise((resolve) => setTimeout(resolve, Math.random() * 40 * 2 ** attempt));
      try {
        const outcomes = await people.insert(open);
        existing.push(...open.filter((_, at) => outcomes[at] === 'exists'));
        open = open.filter((_, at) => outcomes[at] === 'again');
      } catch (error) {
        failure = error;
        failures += 1;
      }
      if (open.length === 0) return existing;
    }
    throw new NoAnswer('Rows could not be written', { cause: failure });
  };

  return {
    /** No person twice. By person key. */
    all: async (newOnes: readonly SignUp[]): Promise<Map<string, Inserting>> => {
      const ends = new Map(newOnes.map((signUp) => [signUp.personKey, { own: true, signUp } as Inserting]));
      const calls = Array.from({ length: Math.ceil(newOnes.length / rowsACall) }, (_, at) =>
        newOnes.slice(at * rowsACall, (at + 1) * rowsACall),
      );
      const existing: SignUp[] = [];
      const work = async () => {
        for (let call = calls.shift(); call; call = calls.shift()) existing.push(...(await insertCall(call)));
      };
      await Promise.all(Array.from({ length: callsAtOnce }, work));
      if (existing.length > 0) {
        const found = await people.ofPeople(existing);
        for (const mine of existing) ends.set(mine.personKey, whoseIs(mine, found.get(mine.personKey)));
      }
      return ends;
    },
  };
};

/** A sign-up's id is made of the row that it came from, so it tells one's own from everybody else's whatever became of it since. */
export const whoseIs = (mine: Pick<SignUp, 'signUpId'>, found: SignUp | undefined): Inserting => {
  if (!found) throw new NoAnswer('The sign-up was corrected to another key meanwhile');
  return { own: found.signUpId === mine.signUpId, signUp: found };
};
