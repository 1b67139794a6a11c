import type { Language } from '../../domain/field-problems.ts';
import type { ListPlan } from '../doctor/plan-list.ts';
import { cellText, type Row } from '../read/row.ts';
import { rejectedTitles } from '../write/rejected-rows.ts';

/** Where a file of rejected rows that was downloaded and corrected says which rows of the first file these are. */
export const originalLineColumn = (plan: ListPlan): number | undefined => {
  const titles = (['id', 'en'] satisfies Language[]).map((language) => rejectedTitles(plan, language).at(-2));
  const column = plan.titles.findIndex((title) => titles.includes(title));
  return column < 0 ? undefined : column;
};

/** The number that a row is known by: a corrected file names the row that it corrects. */
export const originalLineOf = (plan: ListPlan): ((row: Row) => number) => {
  const column = originalLineColumn(plan);
  return (row) => {
    const named = column === undefined ? 0 : Number(cellText(row.cells[column]).trim());
    return Number.isInteger(named) && named > 0 ? named : row.line;
  };
};
