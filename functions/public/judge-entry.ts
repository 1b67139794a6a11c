import type { Competition } from '../../shared/domain/competition.ts';
import type { NewEntry } from '../../shared/domain/competition-entry.ts';
import { unitProblems } from '../../shared/domain/competition-unit.ts';
import { type FieldError, problem } from '../http/problem.ts';

/** Judges what the schema cannot: whether the unit is one of this competition's, its category, and consent. */
export const judgeEntry = (competition: Competition, { unit, categoryId, consent }: NewEntry): void => {
  const errors: FieldError[] = [
    ...unitProblems(competition.level, competition.areaCode, unit).map((found) => ({
      pointer: `/unit/${found.field}`,
      problem: found.problem,
    })),
    ...categoryProblems(competition, categoryId),
    ...(consent.accepted ? [] : [{ pointer: '/consent/accepted', problem: { code: 'consent-missing' as const } }]),
  ];
  if (errors.length > 0) throw problem('invalid-request', { errors });
};

export const categoryProblems = ({ categories }: Competition, categoryId: string | undefined): FieldError[] => {
  const pointer = '/categoryId';
  if (categories.length === 0) return categoryId === undefined ? [] : [{ pointer, problem: { code: 'unknown-field' } }];
  if (categoryId === undefined) return [{ pointer, problem: { code: 'required' } }];
  return categories.some((one) => one.categoryId === categoryId)
    ? []
    : [{ pointer, problem: { code: 'not-a-choice' } }];
};
