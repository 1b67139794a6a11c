import type { Language } from '../../../shared/domain/field-problems.ts';
import { plainTitle } from '../../../shared/lists/columns/recognise-title.ts';
import type { ListPlan } from '../../../shared/lists/doctor/plan-list.ts';
import { shownCell } from '../../../shared/lists/doctor/shown-cell.ts';
import { rejectedTitles } from '../../../shared/lists/write/rejected-rows.ts';
import type { ListView } from './views.ts';

const shownRows = 5;

export const listView = (fileName: string, fileHash: string, plan: ListPlan): ListView => ({
  fileName,
  fileHash,
  sheetName: plan.sheet.name,
  otherSheets: plan.otherSheets,
  headerLine: plan.headerLine,
  columns: Array.from({ length: Math.max(plan.titles.length, plan.mapping.length) }, (_, column) => ({
    title: plan.titles[column] ?? '',
    key: plainTitle(plan.titles[column] ?? ''),
    samples: plan.sample.slice(0, shownRows).map(({ cells }) => shownCell(cells[column])),
  })),
  mapping: plan.mapping,
  correctsAnother: originalLineColumn(plan) !== undefined,
});

/** Where a file of rejected rows that was downloaded and corrected says which rows of the first file these are. */
export const originalLineColumn = (plan: ListPlan): number | undefined => {
  const titles = (['id', 'en'] satisfies Language[]).map((language) => rejectedTitles(plan, language).at(-2));
  const column = plan.titles.findIndex((title) => titles.includes(title));
  return column < 0 ? undefined : column;
};
