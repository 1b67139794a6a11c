import * as z from 'zod';
import { Instant } from './campaign.ts';
import type { Criterion } from './competition.ts';
import { field } from './field.ts';
import type { FieldProblem } from './field-problems.ts';
import { WordId } from './ids.ts';
import { readText } from './name.ts';

const noteLength = 140;
/** All notes of a sheet together: with its marks it then is one write unit. */
export const notesLength = 480;

/** What a judge sends: the marks so far, and a note to any of them. `filledAt` is the phone's time, which orders one judge's own sheets. */
export const SheetSent = z
  .strictObject({
    marks: z.record(WordId, z.number().min(0).max(100).multipleOf(0.5)),
    notes: z.record(WordId, field(readText(noteLength))).default({}),
    filledAt: Instant,
  })
  .meta({ id: 'SheetSent', example: { marks: { 'saluran-air': 8 }, notes: {}, filledAt: '2026-11-20T07:31:00Z' } });
export type SheetSent = z.output<typeof SheetSent>;

/** One judge's marks for one entry in one round, as stored. */
export type Sheet = SheetSent & { entryNumber: number; judgeNumber: number; receivedAt: string };

type SheetProblem = { pointer: string; problem: FieldProblem };

/** Whether these marks are within their scales, and of criteria that this round asks for. */
export const sheetProblems = (
  criteria: readonly Criterion[],
  { marks, notes }: Pick<SheetSent, 'marks' | 'notes'>,
): SheetProblem[] => {
  const known = new Map(criteria.map((one) => [one.criterionId, one]));
  const strange = (kind: 'marks' | 'notes', id: string): SheetProblem => ({
    pointer: `/${kind}/${id}`,
    problem: { code: 'unknown-field' },
  });
  const problems = Object.entries(marks).flatMap(([id, mark]): SheetProblem[] => {
    const criterion = known.get(id);
    const pointer = `/marks/${id}`;
    if (!criterion) return [strange('marks', id)];
    if (mark < criterion.from) return [{ pointer, problem: { code: 'too-small', count: criterion.from } }];
    if (mark > criterion.to) return [{ pointer, problem: { code: 'too-large', count: criterion.to } }];
    return criterion.halves || Number.isInteger(mark) ? [] : [{ pointer, problem: { code: 'wrong-format' } }];
  });
  problems.push(
    ...Object.keys(notes)
      .filter((id) => !known.has(id))
      .map((id) => strange('notes', id)),
  );
  const inAll = new TextEncoder().encode(Object.values(notes).join('')).length;
  if (inAll > notesLength) problems.push({ pointer: '/notes', problem: { code: 'too-long', count: notesLength } });
  return problems;
};

/** A change of marks that are under lock. It counts once someone else has signed it off; what it replaces stays readable. */
export type Revision = {
  revisionId: string;
  competitionId: string;
  roundId: string;
  entryNumber: number;
  judgeNumber: number;
  marks: Record<string, number>;
  reason: string;
  proposedBy: string;
  proposedAt: string;
  signedOff?: { by: string; at: string };
  version: number;
};

type Marked = { entryNumber: number; judgeNumber: number; marks: Record<string, number> };

/** A change names every criterion of its round: it replaces a whole sheet. */
export const revisionProblems = (criteria: readonly Criterion[], marks: Record<string, number>): SheetProblem[] => [
  ...sheetProblems(criteria, { marks, notes: {} }),
  ...criteria
    .filter(({ criterionId }) => marks[criterionId] === undefined)
    .map(({ criterionId }): SheetProblem => ({ pointer: `/marks/${criterionId}`, problem: { code: 'required' } })),
];

const sameMarks = (a: Record<string, number>, b: Record<string, number>): boolean =>
  Object.keys(a).length === Object.keys(b).length && Object.entries(a).every(([id, mark]) => b[id] === mark);

/** Whether two ask for the same, as where one was sent twice. */
export const isSameRevision = (a: RevisionAsked, b: RevisionAsked): boolean =>
  a.roundId === b.roundId &&
  a.entryNumber === b.entryNumber &&
  a.judgeNumber === b.judgeNumber &&
  a.reason === b.reason &&
  sameMarks(a.marks, b.marks);
type RevisionAsked = Pick<Revision, 'roundId' | 'entryNumber' | 'judgeNumber' | 'marks' | 'reason'>;

/** In the order of signing: the latest one counts. */
const orderOf = ({ signedOff, revisionId }: Revision) => `${signedOff?.at} ${revisionId}`;

/** The marks that count: those under lock, or what the latest signed-off revision says. Nothing is overwritten to get there. */
export const effectiveSheets = (
  locked: readonly Marked[],
  revisions: readonly Revision[],
): { entry: number; judge: number; marks: Record<string, number>; revisions: number }[] => {
  const keyOf = ({ entryNumber, judgeNumber }: Pick<Marked, 'entryNumber' | 'judgeNumber'>) =>
    `${entryNumber} ${judgeNumber}`;
  const signed = revisions.filter(({ signedOff }) => signedOff).sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
  const found = new Map(
    locked.map(({ entryNumber, judgeNumber, marks }) => [
      keyOf({ entryNumber, judgeNumber }),
      { entry: entryNumber, judge: judgeNumber, marks, revisions: 0 },
    ]),
  );
  for (const { entryNumber, judgeNumber, marks } of signed) {
    const key = keyOf({ entryNumber, judgeNumber });
    const before = found.get(key)?.revisions ?? 0;
    found.set(key, { entry: entryNumber, judge: judgeNumber, marks, revisions: before + 1 });
  }
  return [...found.values()];
};
