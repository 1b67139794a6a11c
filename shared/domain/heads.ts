import { liesIn } from './area-code.ts';
import { type Cells, headsIn } from './counts.ts';

/** How many people signed up on a day from an area, as deep as it was counted. */
export type Heads = {
  area: string;
  day: string;
  occupation?: string;
  total: number;
  members: number;
  newMembers: number;
};

/** What the cells of homes say. */
export const headsOf = (cells: Cells): Heads[] =>
  Object.entries(cells).flatMap(([cellId, tally]) => {
    const [kind, within = '', day = '', part = ''] = cellId.split('#');
    const heads = headsIn(tally);
    if (heads.total === 0) return [];
    if (kind === 'HOME-RT') return [{ area: `${within}.${part}`, day, ...heads }];
    const [city = '', occupation = ''] = part.split(':');
    return kind === 'HOME-CITY' ? [{ area: city, day, occupation, ...heads }] : [];
  });

/** What the days of the whole campaign say. */
export const headsByDay = (cells: Cells, area: string): Heads[] =>
  Object.entries(cells).flatMap(([cellId, tally]) =>
    cellId.startsWith('DAY#') ? [{ area, day: cellId.slice('DAY#'.length), ...headsIn(tally) }] : [],
  );

const measures = ['total', 'members', 'newMembers'] as const;

/**
 * Who is in the larger count and in none of its parts: people whose part is not known. They stand as `area`, so that no sum loses them.
 * Both are counted from the stream one after the other: for a moment a part may be ahead of its whole, never for a recount.
 */
export const leftOver = (whole: readonly Heads[], parts: readonly Heads[], area: string): Heads[] => {
  const days = new Map<string, Heads>();
  const add = (heads: readonly Heads[], sign: 1 | -1) => {
    for (const one of heads) {
      const left = days.get(one.day) ?? { area, day: one.day, total: 0, members: 0, newMembers: 0 };
      for (const measure of measures) left[measure] += sign * one[measure];
      days.set(one.day, left);
    }
  };
  add(whole, 1);
  add(parts, -1);
  return [...days.values()]
    .map((left) => ({ ...left, ...Object.fromEntries(measures.map((each) => [each, Math.max(0, left[each])])) }))
    .filter(({ total }) => total > 0);
};

/** One figure a day, in order. */
export const seriesOf = (heads: readonly Heads[], area: string, until: string) => {
  const days = new Map<string, { date: string; total: number; newMembers: number }>();
  for (const { area: of, day, total, newMembers } of heads) {
    if (day > until || !liesIn(area, of)) continue;
    const sum = days.get(day) ?? { date: day, total: 0, newMembers: 0 };
    days.set(day, { date: day, total: sum.total + total, newMembers: sum.newMembers + newMembers });
  }
  return [...days.values()].toSorted((a, b) => (a.date < b.date ? -1 : 1));
};
