import pc from 'picocolors';
import type { CapacitySum, CapacitySums } from '../../infra/local/capacity-meter.ts';

export const whole = (value: number) => Math.round(value).toLocaleString('en');
export const units = (value: number) => (Math.abs(value) < 0.0005 ? '0' : value.toFixed(3));

/** Columns under their titles: the first to the left, figures to the right. */
export const showColumns = (titles: readonly string[], rows: readonly (readonly string[])[]): string => {
  const widths = titles.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => (row[column] ?? '').length)),
  );
  const line = (cells: readonly string[]) =>
    `  ${cells.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join('   ')}`;
  return [pc.dim(line(titles)), ...rows.map(line)].join('\n');
};

/** A name and what there is to say about it, line by line. */
export const showFacts = (facts: readonly (readonly [name: string, value: string])[]): string => {
  const width = Math.max(...facts.map(([name]) => name.length));
  return facts.map(([name, value]) => `  ${name.padEnd(width)}   ${value}`).join('\n');
};

export const percentile = (sorted: readonly number[], share: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;

/** What was consumed between two readings of the meter. */
export const consumedBetween = (before: CapacitySums, after: CapacitySums): CapacitySums =>
  Object.fromEntries(
    Object.entries(after)
      .map(([kind, sum]) => [kind, subtract(sum, before[kind])])
      .filter(([, sum]) => (sum as CapacitySum).requests > 0),
  );

const subtract = (sum: CapacitySum, from: CapacitySum | undefined): CapacitySum => ({
  requests: sum.requests - (from?.requests ?? 0),
  refused: sum.refused - (from?.refused ?? 0),
  writes: {
    table: sum.writes.table - (from?.writes.table ?? 0),
    indexes: sum.writes.indexes - (from?.writes.indexes ?? 0),
  },
  reads: { table: sum.reads.table - (from?.reads.table ?? 0), indexes: sum.reads.indexes - (from?.reads.indexes ?? 0) },
});

/** By kind of request, each figure per sign-up. */
export const showCapacity = (consumed: CapacitySums, signUps: number): string => {
  const rows = Object.entries(consumed)
    .sort(([, one], [, other]) => weightOf(other) - weightOf(one))
    .map(([kind, { requests, refused, writes, reads }]) => [
      kind,
      ...[requests, refused, writes.table, writes.indexes, reads.table, reads.indexes].map((value) =>
        units(value / signUps),
      ),
    ]);
  return showColumns(
    ['per sign-up', 'requests', 'refused', 'write units', 'in indexes', 'read units', 'in indexes'],
    rows,
  );
};
/** The three requests of the path itself. What is over two write units and one read unit is repeats and lost races. */
export const showPath = (consumed: CapacitySums, signUps: number): string => {
  const path = ['GetItem PERSON', 'UpdateItem NUMBERS', 'PutItem PERSON'].flatMap((kind) => consumed[kind] ?? []);
  const each = (of: (one: CapacitySum) => number) => units(path.reduce((sum, one) => sum + of(one), 0) / signUps);
  const writes = `${each(({ writes, refused }) => writes.table + refused)} write units, ${each(({ writes }) => writes.indexes)} in indexes`;
  return `${writes}, ${each(({ reads }) => reads.table)} read units; repeats and lost races included`;
};

const weightOf = ({ writes, reads, requests }: CapacitySum) =>
  writes.table + writes.indexes + reads.table + reads.indexes + requests;
