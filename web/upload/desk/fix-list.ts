import { columnTexts, columnUses, type ListField } from '../../../shared/lists/columns/list-field.ts';
import { examinePerson, type PersonCells, type Rules } from '../../../shared/lists/doctor/examine-person.ts';
import type { ListPlan } from '../../../shared/lists/doctor/plan-list.ts';
import type { Finding, RowResult, RowValues } from '../../../shared/lists/doctor/row-result.ts';
import { cellText, type Row } from '../../../shared/lists/read/row.ts';
import { type SentRow, sentRow } from '../../../shared/lists/send/sent-row.ts';
import { type AlikeKey, alikeKey, answerFor } from './alike.ts';
import type { FixCell, FixCounts, FixPage, FixProblem, FixRow, FixState } from './views.ts';

type Slot = { column: ListField | ''; found: string; problem: FixProblem | undefined; typed: string | undefined };
/** What the server said of a cell. */
export type RefusedCell = { column: string; code?: string; message: string };
type Kept = {
  row: Row;
  line: number;
  cells: PersonCells;
  values: RowValues;
  slots: Slot[];
  state: FixState;
  doubleOf?: number;
  result: RowResult;
};

/** More than anybody puts right by hand: what is beyond goes through Excel. */
export const mostKept = 5000;

export type Examine = (row: Row) => RowResult;

/**
 * The rows that need their owner, as they are put right one cell after the other. `examine` has seen the whole list,
 * so it knows whether a corrected row is somebody who is in it already.
 */
export const fixList = (plan: ListPlan, rules: Rules, examine: Examine, lineOf: (row: Row) => number) => {
  const kept = new Map<number, Kept>();
  let notKept = 0;

  const keep = (row: Row, result: RowResult) => {
    if (kept.size >= mostKept) {
      notKept++;
      return;
    }
    const slots = result.problems.map((finding) => slotOf(finding));
    const line = lineOf(row);
    kept.set(line, { row, line, cells: cellsOf(row, plan), values: result.values, slots, state: 'open', result });
  };

  /** A row that the server refused, with what was sent of it. */
  const keepRefused = ({ line, ...values }: SentRow, problems: readonly RefusedCell[]) => {
    const cells = { ...values } as PersonCells;
    const slots = problems.map(({ column, code, message }): Slot => {
      const field = columnUses.find((use): use is ListField => use === column && use !== 'rt-rw') ?? '';
      const found = field === '' ? '' : (values[field] ?? '');
      const ordinal = code === 'phone-shared' ? { ordinal: Number(values.ordinal ?? 1) + 1 } : {};
      return { column: field, found, problem: { code: 'server', message, found, ...ordinal }, typed: undefined };
    });
    const before = kept.get(line);
    const row = before?.row ?? rowOf(line, cells, plan);
    const result: RowResult = before?.result ?? { ...nothingFound, line, values };
    kept.set(line, { row, line, cells, values, slots, state: 'open', result });
  };

  const write = (one: Kept, column: ListField, text: string) => {
    const slot = one.slots.find((each) => each.column === column);
    if (slot) slot.typed = text;
    one.cells[column] = text;
    // Where RT and RW share a cell, their own cells count from now on.
    if (column === 'rt' || column === 'rw') delete one.cells['rt-rw'];
    judge(one);
  };

  const judge = (one: Kept) => {
    const { problems, values } = examinePerson(one.cells, rules);
    for (const slot of one.slots) slot.problem = undefined;
    for (const finding of problems) {
      const slot = one.slots.find(({ column }) => column === finding.column);
      if (slot) slot.problem = finding;
      else one.slots.push(slotOf(finding));
    }
    one.values = values;
    delete one.doubleOf;
    one.state = problems.length > 0 ? 'open' : 'fixed';
    if (problems.length === 0) lookForTwin(one);
  };

  const lookForTwin = (one: Kept) => {
    const { outcome, problems, warnings } = examine(rowOf(one.line, one.values, plan));
    const twin = (problems[0] ?? warnings.find(({ code }) => code === 'same-person'))?.count;
    // What this row said before it was corrected is no twin, nor is what another one said before.
    const other = twin === undefined ? undefined : kept.get(twin);
    const isGone = twin === one.line || (other !== undefined && !isSamePerson(other.values, one.values, rules));
    if (outcome === 'ready' || twin === undefined || isGone) return;
    one.doubleOf = twin;
    one.state = outcome === 'duplicate' ? 'double' : 'open';
    if (outcome === 'duplicate') return;
    for (const finding of problems) {
      const slot = one.slots.find(({ column }) => column === finding.column);
      if (slot) slot.problem = finding;
      else one.slots.push(slotOf(finding));
    }
  };

  const alikeTo = (one: Kept, slot: Slot): { other: Kept; slot: Slot; key: AlikeKey }[] => {
    const key = alikeKey(slot.column, slot.found, originalOf(one, slot));
    if (key === undefined) return [];
    return [...kept.values()].flatMap((other) =>
      other === one || other.state !== 'open'
        ? []
        : other.slots
            .filter((each) => each.problem && sameKey(alikeKey(each.column, each.found, each.problem), key))
            .map((each) => ({ other, slot: each, key })),
    );
  };

  return {
    keep,
    keepRefused,
    notKept: () => notKept,
    correct: (line: number, column: ListField, text: string) => {
      const one = kept.get(line);
      if (one && one.state !== 'sent') write(one, column, text);
    },
    /** Gives every row with the same doubt the answer that this one got. */
    correctAlike: (line: number, column: ListField) => {
      const one = kept.get(line);
      const slot = one?.slots.find((each) => each.column === column);
      if (!one || slot?.typed === undefined) return;
      for (const { other, slot: theirs } of alikeTo(one, slot))
        write(other, column, answerFor(slot.typed, originalOf(one, slot), theirs.problem));
    },
    page: (column: ListField | '' | undefined, from: number, count: number): FixPage => {
      const all = [...kept.values()];
      const chosen =
        column === undefined ? all : all.filter(({ slots }) => slots.some((slot) => slot.column === column));
      const rows = chosen.slice(from, from + count).map(
        (one): FixRow => ({
          line: one.line,
          name: cellText(one.cells.name),
          state: one.state,
          cells: one.slots.map((slot): FixCell => {
            const { column: use, found, problem, typed } = slot;
            const alike = alikeTo(one, slot).length;
            const { ordinal } = one.values;
            const which = use === 'phone' && ordinal !== undefined && { ordinal };
            return { column: use, title: titleOf(use, plan), found, problem, typed, alike, ...which };
          }),
          ...(one.doubleOf !== undefined && { doubleOf: one.doubleOf }),
        }),
      );
      return { rows, total: chosen.length, counts: countsOf(all) };
    },
    corrected: (): SentRow[] =>
      [...kept.values()]
        .filter(({ state }) => state === 'fixed')
        .toSorted((a, b) => a.line - b.line)
        .map((one) => sentRow(one, one.line)),
    markSent: (lines: readonly number[]) => {
      for (const line of lines) {
        const one = kept.get(line);
        if (one) one.state = 'sent';
      }
    },
    /** What is still to be put right, as it stood in the file. */
    openRows: (): { row: Row; result: RowResult }[] => [...kept.values()].filter(({ state }) => state === 'open'),
  };
};
export type FixList = ReturnType<typeof fixList>;

const nothingFound = { outcome: 'rejected' as const, problems: [], warnings: [], cures: [] };

const slotOf = (finding: Finding): Slot => ({
  column: finding.column,
  found: finding.found,
  problem: finding,
  typed: undefined,
});

/** What was wrong at first: by it rows are alike, whatever has become of this one. */
const originalOf = (one: Kept, slot: Slot): FixProblem | undefined =>
  one.result.problems.find(({ column }) => column === slot.column) ?? slot.problem;

const sameKey = (a: AlikeKey | undefined, b: AlikeKey) => a === b;

const cellsOf = (row: Row, { columnOf }: ListPlan): PersonCells => {
  const cells: PersonCells = {};
  for (const use of columnUses) {
    const cell = row.cells[columnOf[use] ?? -1];
    if (cell !== undefined) cells[use] = cell;
  }
  return cells;
};

/** A row of the list's own shape that holds these cells. */
const rowOf = (line: number, cells: PersonCells | RowValues, { columnOf }: ListPlan): Row => {
  const places = columnUses.flatMap((use) => {
    const cell = (cells as PersonCells)[use];
    const at = columnOf[use];
    return cell === undefined || at === undefined ? [] : [[at, cell] as const];
  });
  const row = Array.from(
    { length: Math.max(0, ...places.map(([at]) => at + 1)) },
    () => '' as PersonCells['name'] & {},
  );
  for (const [at, cell] of places) row[at] = cell;
  return { line, cells: row };
};

const isSamePerson = (a: RowValues, b: RowValues, { personRule }: Rules) =>
  a[personRule] === b[personRule] && a.ordinal === b.ordinal;

const titleOf = (column: ListField | '', { titles, columnOf }: ListPlan): string => {
  if (column === '') return '';
  const shared = column === 'rt' || column === 'rw' ? columnOf['rt-rw'] : undefined;
  return titles[columnOf[column] ?? shared ?? -1] || columnTexts[column].id;
};

const countsOf = (all: readonly Kept[]): FixCounts => {
  const counts: FixCounts = { columns: {}, all: all.length, open: 0, fixed: 0, double: 0 };
  for (const { state, slots } of all) {
    if (state !== 'sent') counts[state]++;
    for (const column of new Set(slots.map((slot) => slot.column)))
      counts.columns[column] = (counts.columns[column] ?? 0) + 1;
  }
  return counts;
};
