import { type ColumnUse, columnUses } from '../columns/list-field.ts';
import { limits } from '../read/limits.ts';
import type { Row } from '../read/row.ts';
import { Unreadable } from '../read/unreadable.ts';
import { examinePerson, type PersonCells, type Rules } from './examine-person.ts';
import { twinFinder } from './find-twin.ts';
import type { ListPlan } from './plan-list.ts';
import type { Finding, RowResult } from './row-result.ts';
import { skipReason } from './skip-row.ts';

/** Some rows with what became of each, at the same place. `share` is how much of the file has been read, from 0 to 1. */
export type ExaminedBatch = { rows: readonly Row[]; results: RowResult[]; share: number };

/** Examines every row of a list in its order, as it is read. */
export async function* examineList(plan: ListPlan, rules: Rules): AsyncGenerator<ExaminedBatch> {
  const examine = rowExaminer(plan, { habits: plan.habits, ...rules });
  for await (const { rows, share } of plan.sheet.rows()) yield { rows, results: rows.map(examine), share };
}

/** Examines rows one after the other; remembers who was in the rows before. */
export const rowExaminer = (plan: ListPlan, rules: Rules): ((row: Row) => RowResult) => {
  const twinOf = twinFinder(rules.personRule);
  const columns = columnUses.flatMap((use) =>
    plan.columnOf[use] === undefined ? [] : { use, at: plan.columnOf[use] },
  );
  let people = 0;
  return (row) => {
    const reason = skipReason(row, plan);
    if (reason)
      return { line: row.line, outcome: 'skipped', problems: [], warnings: [warning(reason)], cures: [], values: {} };
    if (++people > limits.rows) throw new Unreadable('too-many-rows');

    const person = examinePerson(cellsOf(row, columns), rules);
    const twin = person.problems.length > 0 ? undefined : twinOf(row.line, person.values);
    if (twin?.problem) person.problems.push(twin.problem);
    if (twin?.warning) person.warnings.push(twin.warning);
    const outcome = person.problems.length > 0 ? 'rejected' : twin ? 'duplicate' : 'ready';
    return { line: row.line, outcome, ...person };
  };
};

const warning = (code: Finding['code']): Finding => ({ column: '', code, found: '' });

const cellsOf = ({ cells: all }: Row, columns: readonly { use: ColumnUse; at: number }[]): PersonCells => {
  const cells: PersonCells = {};
  for (const { use, at } of columns) {
    const cell = all[at];
    if (cell !== undefined) cells[use] = cell;
  }
  return cells;
};
