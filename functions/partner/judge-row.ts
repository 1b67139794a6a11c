import type { CampaignInFull } from '../../shared/domain/campaign.ts';
import type { FieldProblem } from '../../shared/domain/field-problems.ts';
import { homeProblems } from '../../shared/domain/home-area.ts';
import { cellText, type ImportRow, type PersonColumn, personColumns } from '../../shared/domain/import.ts';
import { Person } from '../../shared/domain/sign-up.ts';
import { fieldErrorsOf } from '../http/problem.ts';

/** What is wrong with one cell of a row: shown to who sent it, kept only sealed. */
export type FoundProblem = FieldProblem & { column: string; found: string };

/** Long cells are cut: enough to find the mistake by. */
const shownAtMost = 200;
export const foundIn = (row: ImportRow, column: string): string =>
  (cellText(row[column as PersonColumn]) ?? '').slice(0, shownAtMost);

/** The rules of the sign-up form, for one row. A NIK that the campaign does not ask for is not taken. */
export const judgeRow = (
  { personRule }: Pick<CampaignInFull, 'personRule'>,
  row: ImportRow,
): { person: Person; problems?: undefined } | { problems: FoundProblem[] } => {
  const typed: Partial<Record<PersonColumn, string>> = { name: '', phone: '' };
  for (const column of personColumns) {
    const text = cellText(row[column]);
    if (text !== undefined && (column !== 'nik' || personRule === 'nik')) typed[column] = text;
  }
  const missing: FoundProblem[] =
    personRule === 'nik' && typed.nik === undefined ? [{ column: 'nik', code: 'nik-empty', found: '' }] : [];
  const parsed = Person.safeParse(typed, { reportInput: true });
  const wrong = parsed.success
    ? homeProblems(parsed.data).map(({ field, problem }) => ({ column: field as string, problem }))
    : fieldErrorsOf(parsed.error).map(({ pointer, problem }) => ({ column: pointer.slice(1), problem }));
  const problems = [
    ...missing,
    ...wrong.map(({ column, problem }) => ({ column, ...problem, found: foundIn(row, column) })),
  ];
  return problems.length === 0 && parsed.success ? { person: parsed.data } : { problems };
};
