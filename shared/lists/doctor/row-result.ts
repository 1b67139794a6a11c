import type { ListField } from '../columns/list-field.ts';
import type { CellProblem } from '../cures/cured.ts';
import type { CureCode, WarningCode } from '../cures/list-texts.ts';

/** A problem or warning of one cell, with what stood there. `column` is empty where the whole row is meant. */
export type Finding = Omit<CellProblem, 'code'> & {
  column: ListField | '';
  code: CellProblem['code'] | WarningCode;
  found: string;
};
export type Cure = { column: ListField; code: CureCode; from: string; to: string };

export const outcomes = ['ready', 'rejected', 'duplicate', 'skipped'] as const;
export type Outcome = (typeof outcomes)[number];

/** What a person's row says once it is cured; nothing where a cell is empty or wrong. Phones in E.164, dates ISO. */
export type RowValues = { [field in ListField]?: string | undefined };

/** What became of one row of the file. Every row has exactly one. */
export type RowResult = {
  line: number;
  outcome: Outcome;
  problems: Finding[];
  warnings: Finding[];
  cures: Cure[];
  values: RowValues;
};
