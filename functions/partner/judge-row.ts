import type { CampaignInFull } from '../../shared/domain/campaign.ts';
import { homeProblems } from '../../shared/domain/home-area.ts';
import type { ImportRow, PersonColumn } from '../../shared/domain/import.ts';
import { Person } from '../../shared/domain/sign-up.ts';
import { columnUses } from '../../shared/lists/columns/list-field.ts';
import { examinePerson, type PersonCells } from '../../shared/lists/doctor/examine-person.ts';
import type { Finding } from '../../shared/lists/doctor/row-result.ts';
import type { Cell } from '../../shared/lists/read/row.ts';
import { fieldErrorsOf } from '../http/problem.ts';

/** What is wrong with one cell of a row, or to be looked at: shown to who sent it, kept only sealed. */
export type FoundProblem = Omit<Finding, 'column'> & { column: string };
export type JudgedRow = { warnings: FoundProblem[] } & (
  | { person: Person; ordinal: number; problems?: undefined }
  | { person?: undefined; ordinal?: undefined; problems: FoundProblem[] }
);

/** Long cells are cut: enough to find the mistake by. */
const shownAtMost = 200;
export const foundIn = (row: ImportRow, column: string): string =>
  String(row[column as PersonColumn] ?? '').slice(0, shownAtMost);

/**
 * What the list doctor says of a row, for one that nobody has looked at before, such as a partner's; then the rules of the sign-up form,
 * which trust nobody. A NIK that the campaign does not ask for is not even looked at.
 */
export const judgeRow = (
  { personRule }: Pick<CampaignInFull, 'personRule'>,
  row: ImportRow,
  today: string,
): JudgedRow => {
  const examined = examinePerson(cellsOf(row, personRule), { personRule, today, habits });
  const warnings = examined.warnings.map(shortened);
  if (examined.problems.length > 0) return { problems: examined.problems.map(shortened), warnings };

  const { birthDate: _birthDate, sex: _sex, ordinal = '1', ...values } = examined.values;
  const parsed = Person.safeParse(values, { reportInput: true });
  const wrong = parsed.success
    ? homeProblems(parsed.data).map(({ field, problem }) => ({ column: field as string, problem }))
    : fieldErrorsOf(parsed.error).map(({ pointer, problem }) => ({ column: pointer.slice(1), problem }));
  if (wrong.length === 0 && parsed.success) return { person: parsed.data, ordinal: Number(ordinal), warnings };
  return {
    problems: wrong.map(({ column, problem }) => ({ column, ...problem, found: foundIn(row, column) })),
    warnings,
  };
};

/** JSON keeps the digits of a number up to 2^53, and nobody has said how their list writes the sexes. */
const habits = { sexLetters: 'L/P', areNumbersExact: true } as const;

const shortened = (finding: Finding): FoundProblem => ({ ...finding, found: finding.found.slice(0, shownAtMost) });

const cellsOf = (row: ImportRow, personRule: 'nik' | 'phone'): PersonCells => {
  const cells: PersonCells = {};
  for (const use of columnUses) {
    const cell = use === 'rt-rw' || (use === 'nik' && personRule === 'phone') ? undefined : row[use];
    if (cell !== undefined && cell !== null && cell !== '') cells[use] = asCell(cell);
  }
  return cells;
};

const asCell = (cell: string | number | boolean): Cell =>
  typeof cell === 'number' ? { kind: 'number', text: String(cell) } : String(cell);
