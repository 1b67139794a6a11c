import { useState } from 'preact/hooks';
import type { ProblemCode } from '../../../shared/api/problems.ts';
import type { Answered, NoAnswer, Refused } from '../../lib/answer.ts';
import { type Change, saveOver } from './save-over.ts';

type Of<Stored, D> = {
  /** What the form is filled from at first. */
  stored: Stored;
  draftOf: (stored: Stored) => D;
  versionOf: (stored: Stored) => string | number;
  /** As it stands now, at the server. */
  read: () => Promise<Stored | undefined>;
};

/** A form's fields, saved on condition of what they were filled from. `save` gives nothing where others' changes are to be looked at first. */
export const useSaveOver = <Stored, D extends Readonly<Record<string, string>>>(of: Of<Stored, D>) => {
  const [seen, setSeen] = useState(of.stored);
  const [draft, setDraft] = useState(() => of.draftOf(of.stored));
  const [changes, setChanges] = useState<readonly Change[]>([]);
  const take = (stored: Stored) => {
    setSeen(stored);
    setDraft(of.draftOf(stored));
  };
  const save = async <Body>(
    send: (ifMatch: string | number) => Promise<Answered<Body> | Refused<ProblemCode> | NoAnswer>,
  ): Promise<Answered<Body> | Refused<ProblemCode> | NoAnswer | undefined> => {
    const { draftOf, versionOf, read } = of;
    const done = await saveOver<Stored, Body, D>({ seen, versionOf, draft, draftOf, send, read });
    setChanges(done.meanwhile?.changes ?? []);
    if (!done.meanwhile) return done.answer;
    setSeen(done.meanwhile.stored);
    setDraft(done.meanwhile.draft);
    return undefined;
  };
  return { draft, changes, take, save, fill: (changed: Partial<D>) => setDraft((now) => ({ ...now, ...changed })) };
};
