import type { FieldProblem } from '../../domain/field-problems.ts';
import type { CureCode, ListProblemCode, WarningCode } from './list-texts.ts';

/** What is wrong with a cell: a code of the domain or of lists, with what would be right where that is known. */
export type CellProblem = {
  code: FieldProblem['code'] | ListProblemCode;
  count?: number;
  /** Ready to be taken, with `_` for each digit that is lost. */
  suggestion?: string;
  /** What it could be, where that is more than one, each as it can be put into the cell. */
  choices?: readonly string[];
  /** Which of the people with this phone it would be, if it is another one. */
  ordinal?: number;
};

/** What came of one cell: its clean value (none where it is empty), and by which cure; or what is wrong with it. */
export type Cured =
  | { value: string | undefined; cure?: CureCode; warning?: WarningCode; problem?: undefined }
  | { problem: CellProblem; value?: undefined };

export const blank: Cured = { value: undefined };

export const wrongCell = (code: CellProblem['code'], more: Omit<CellProblem, 'code'> = {}): Cured => ({
  problem: { code, ...more },
});
