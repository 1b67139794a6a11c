import type { Language } from '../../domain/field-problems.ts';
import { type ColumnUse, columnTexts, listFields } from '../columns/list-field.ts';
import { describeFinding } from '../doctor/describe.ts';
import type { ListPlan } from '../doctor/plan-list.ts';
import type { RowResult } from '../doctor/row-result.ts';
import { shownCell } from '../doctor/shown-cell.ts';
import type { Row } from '../read/row.ts';

const added = {
  id: { line: 'Baris asal', reason: 'Yang perlu diperbaiki' },
  en: { line: 'Original row', reason: 'What to correct' },
};

/** The titles of a file of rejected rows: the list's own columns, then where each row stood and what is wrong with it. */
export const rejectedTitles = (plan: ListPlan, language: Language): string[] => [
  ...columnsOf(plan, language),
  added[language].line,
  added[language].reason,
];

/** A rejected row as its owner wrote it, to be corrected and uploaded alone. */
export const rejectedCells = (row: Row, result: RowResult, plan: ListPlan, language: Language): string[] => {
  const described = result.problems.map((problem) => describeFinding(problem, language));
  return cellsWithReasons(row, described, plan, language);
};

/** The same where what is wrong has been put into words already, as a server does. */
export const cellsWithReasons = (
  row: Row,
  problems: readonly DescribedProblem[],
  plan: ListPlan,
  language: Language,
): string[] => [
  ...columnsOf(plan, language).map((_, column) => shownCell(row.cells[column])),
  String(row.line),
  problems.map((problem) => sentenceOf(problem, language)).join(' '),
];

type DescribedProblem = { column: string; message: string; suggestion?: string | undefined };

const sentenceOf = ({ column, message, suggestion }: DescribedProblem, language: Language) => {
  const field = listFields.find((one) => one === column);
  const title = field === undefined ? '' : `${columnTexts[field][language]}: `;
  return `${title}${message}${suggestion === undefined ? '' : ` → ${suggestion}`}`;
};

const columnsOf = ({ titles, mapping }: ListPlan, language: Language) =>
  Array.from(
    { length: Math.max(titles.length, mapping.length) },
    (_, column) => titles[column] || titleOf(mapping[column], language),
  );

const titleOf = (use: ColumnUse | null | undefined, language: Language) => (use ? columnTexts[use][language] : '');
