import { type Entry, isTied, type Round, sheetOf } from '../current.ts';
import type { Judging } from '../judging.ts';

/** Which criteria of an entry have no mark yet. */
export const missingIn = (round: Round, entry: Entry) => {
  const marks = sheetOf(round, entry)?.marks ?? {};
  return round.criteria.filter(({ criterionId }) => marks[criterionId] === undefined);
};

/** A tied judge's entry is somebody else's. */
export const entriesOf = (round: Round): Entry[] => round.entries.filter((entry) => !isTied(entry));

export const progressOf = (round: Round): { done: number; of: number } => {
  const entries = entriesOf(round);
  return { done: entries.filter((entry) => missingIn(round, entry).length === 0).length, of: entries.length };
};

/** The one that is asked for, else the one that takes marks, else the last. */
export const shownRound = ({ rounds }: Judging, asked: string | undefined): Round | undefined =>
  rounds.find(({ roundId }) => roundId === asked) ?? rounds.find(({ state }) => state === 'judging') ?? rounds.at(-1);

/** Where to go after this one: the next that is not done, in the order of the list, from its beginning again at the end. */
export const nextAfter = (round: Round, entryNumber: number): Entry | undefined => {
  const entries = entriesOf(round);
  const at = entries.findIndex((one) => one.entryNumber === entryNumber);
  return [...entries.slice(at + 1), ...entries.slice(0, Math.max(0, at))].find(
    (one) => missingIn(round, one).length > 0,
  );
};
