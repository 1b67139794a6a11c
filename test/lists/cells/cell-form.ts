import type { CellProblem } from '../../../shared/lists/cures/cured.ts';
import type { CureCode, WarningCode } from '../../../shared/lists/cures/list-texts.ts';
import type { Cell } from '../../../shared/lists/read/row.ts';

/** How somebody filled in a cell, and what it must become: a clean value (`null`: empty), or a problem by its code. */
export type CellForm = [cell: Cell, becomes: string | null | CellProblem, how?: CureCode | WarningCode];

/** A cell that Excel stores as a number, a day or a failed formula. */
export const number = (text: string): Cell => ({ kind: 'number', text });
export const day = (serial: string): Cell => ({ kind: 'date', text: serial });
export const failed = (text: string): Cell => ({ kind: 'error', text });
