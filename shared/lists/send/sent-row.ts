import type { ListField } from '../columns/list-field.ts';
import type { RowResult } from '../doctor/row-result.ts';

/** One person of a list as an import sends it, under the number that the row has in its file. */
export type SentRow = { line: number } & { [field in ListField]?: string };

/** Consecutive ready rows of a list. Its number is bound to its rows: the same file must give the same chunks again. */
export type ListChunk = { number: number; rows: readonly SentRow[] };

export const sentRow = ({ values }: Pick<RowResult, 'values'>, line: number): SentRow => {
  const row: SentRow = { line };
  for (const [field, value] of Object.entries(values) as [ListField, string | undefined][])
    if (value !== undefined) row[field] = value;
  return row;
};
