import { columnTitles } from './column-titles.ts';
import { type ColumnUse, columnUses } from './list-field.ts';

/** A title without what differs between lists that mean the same: case, punctuation, line breaks, a star for "required". */
export const plainTitle = (title: string): string =>
  title
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const exactTitles = new Map<string, ColumnUse>(
  columnUses.flatMap((use) => columnTitles[use].exact.split(', ').map((title): [string, ColumnUse] => [title, use])),
);

/** What a title means, and how sure that is: 3 where all of it is known, 2 without what it says in brackets, 1 by a word in it. */
export const recogniseTitle = (title: string): { use: ColumnUse; certainty: 1 | 2 | 3 } | undefined => {
  if (title.length === 0 || title.length > 80) return undefined;
  const whole = plainTitle(title);
  const exact = exactTitles.get(whole);
  if (exact) return { use: exact, certainty: 3 };

  const outside = plainTitle(title.replace(/\(.*?\)|\[.*?\]|[:*]/gs, ' '));
  const shortened = exactTitles.get(outside);
  if (shortened) return { use: shortened, certainty: 2 };
  // Words in brackets say how to fill it in, "(sesuai KTP)", and would make a name's column a NIK's.
  const text = outside === '' ? whole : outside;
  const use = columnUses.find((candidate) => {
    const { like, not } = columnTitles[candidate];
    return like?.test(text) && !not?.test(text);
  });
  return use && { use, certainty: 1 };
};
