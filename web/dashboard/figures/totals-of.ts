import type { CityRow, Counts } from './city-rows.ts';

export type Totals = {
  confirmed: number;
  waiting: number;
  held: number;
  newMembers: number;
  checkedIn: number;
  total: number;
  quota: number | null;
  free: number | null;
  target: number | null;
  fullCitiesWithQueue: number;
};

const sumOf = (values: readonly (number | null)[]): number | null =>
  values.length === 0 || values.includes(null) ? null : values.reduce<number>((sum, value) => sum + (value ?? 0), 0);

/** The foot of the table. A sum of quotas is only told where every city has one. */
export const totalsOf = (counts: Counts, rows: readonly CityRow[]): Totals => ({
  confirmed: counts.confirmed,
  waiting: counts.waiting,
  held: counts.held,
  newMembers: counts.newMembers,
  checkedIn: counts.checkedIn,
  total: counts.total,
  quota: sumOf(rows.map(({ quota }) => quota)),
  free: sumOf(rows.map(({ free }) => free)),
  target: sumOf(rows.map(({ target }) => target)),
  fullCitiesWithQueue: rows.filter(({ free, waiting }) => free === 0 && waiting > 0).length,
});
