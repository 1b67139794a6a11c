import { plainTitle } from '../../../shared/lists/columns/recognise-title.ts';
import type { ListPlan } from '../../../shared/lists/doctor/plan-list.ts';
import { shownCell } from '../../../shared/lists/doctor/shown-cell.ts';
import { originalLineColumn } from '../../../shared/lists/send/original-line.ts';
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
