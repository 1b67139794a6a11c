import type { ProblemCode } from '../../../shared/api/problems.ts';
import type { Answered, NoAnswer, Refused } from '../../lib/answer.ts';

type Draft = Readonly<Record<string, string>>;
type Answer<Body> = Answered<Body> | Refused<ProblemCode> | NoAnswer;
/** A field that somebody else has saved while it was being filled in here. */
export type Change = { id: string; was: string; now: string; isKept: boolean };
/** `draft`: what was typed here, and in all fields that were not touched what stands there now. */
export type Meanwhile<Stored, D> = { changes: Change[]; stored: Stored; draft: D };

type Save<Stored, Body, D extends Draft> = {
  /** As it was when the form was filled from it. */
  seen: Stored;
  versionOf: (stored: Stored) => string | number;
  draft: D;
  draftOf: (stored: Stored) => D;
  send: (ifMatch: string | number) => Promise<Answer<Body>>;
  read: () => Promise<Stored | undefined>;
};

const attempts = 4;

/**
 * Saves a form if nobody else has changed its fields since it was filled. Where only something else of the same thing has changed,
 * it saves all the same; where one of its fields has, it saves nothing and tells which.
 */
export const saveOver = async <Stored, Body, D extends Draft>(
  save: Save<Stored, Body, D>,
): Promise<{ answer: Answer<Body>; meanwhile?: undefined } | { meanwhile: Meanwhile<Stored, D> }> => {
  const { seen, versionOf, draft, draftOf, send, read } = save;
  let answer = await send(versionOf(seen));
  for (let attempt = 1; attempt < attempts && isOutdated(answer); attempt += 1) {
    const stored = await read();
    if (stored === undefined) return { answer };
    const [was, now] = [draftOf(seen), draftOf(stored)];
    const changes = Object.keys(was).flatMap((id): Change[] => {
      const [before = '', after = ''] = [was[id], now[id]];
      return before === after ? [] : [{ id, was: before, now: after, isKept: draft[id] !== before }];
    });
    if (changes.length > 0) return { meanwhile: { changes, stored, draft: mergedOf(was, now, draft) } };
    answer = await send(versionOf(stored));
  }
  return { answer };
};

const isOutdated = (answer: Answer<unknown>) =>
  answer.kind === 'refused' && (answer.code === 'version-outdated' || answer.code === 'changed-meanwhile');

const mergedOf = <D extends Draft>(was: D, now: D, draft: D): D =>
  Object.fromEntries(Object.entries(draft).map(([id, typed]) => [id, typed === was[id] ? now[id] : typed])) as D;
