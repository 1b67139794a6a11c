import { cellText, type Row } from '../read/row.ts';
import type { ColumnUse, Mapping } from './list-field.ts';
import { plainTitle, recogniseTitle } from './recognise-title.ts';

/** Where a list's titles stand and what they mean. `lastLine` differs from `line` where titles take two rows. */
export type Header = { line: number; lastLine: number; titles: string[]; mapping: Mapping };

/** A letterhead, a logo's rows and a paragraph fit above. */
const highestHeader = 60;

/** The row that looks most like titles among the first; nothing where none does. */
export const findHeader = (rows: readonly Row[]): Header | undefined => {
  let best: { at: number; score: number } | undefined;
  for (const [at, row] of rows.entries()) {
    if (row.line > highestHeader) break;
    const score = scoreTitles(row);
    if (score > (best?.score ?? 0)) best = { at, score };
  }
  const row = best && rows[best.at];
  if (!best || !row) return undefined;
  const below = rows[best.at + 1];
  const titles = titlesOf(row);
  if (below === undefined || !isSecondTitleRow(titles, below)) return headerOf(row.line, row.line, titles);
  const both = titlesOf(below).map((title, column) => title || (titles[column] ?? ''));
  return headerOf(row.line, below.line, both.concat(titles.slice(both.length)));
};

/** How much a row looks like titles: two kinds of column at least, one of them a name, a NIK or a phone, and no person's digits. */
export const scoreTitles = (row: Row): number => {
  const found = new Map<ColumnUse, number>();
  for (const cell of row.cells) {
    const text = cellText(cell);
    if (/\d[\d .-]{7,}\d/.test(text.replace(/\(.*?\)/gs, ''))) return 0;
    const recognised = recogniseTitle(text);
    if (recognised) found.set(recognised.use, Math.max(found.get(recognised.use) ?? 0, recognised.certainty));
  }
  const isPeople = found.has('name') || found.has('nik') || found.has('phone');
  return found.size >= 2 && isPeople ? [...found.values()].reduce((sum, certainty) => sum + certainty, 0) : 0;
};

const titlesOf = (row: Row) => row.cells.map((cell) => cellText(cell).replace(/\s+/g, ' ').trim());

const headerOf = (line: number, lastLine: number, titles: string[]): Header => ({
  line,
  lastLine,
  titles,
  mapping: mapTitles(titles),
});

/** "Alamat" over "RT", "RW" and "Kecamatan": a row that only adds titles where there were none or a common one. */
const isSecondTitleRow = (titles: string[], below: Row) => {
  const added = titlesOf(below).flatMap((title, column) =>
    title === '' || title === titles[column] ? [] : [{ title, column }],
  );
  return (
    added.length > 0 &&
    added.every(({ title, column }) => recogniseTitle(titles[column] ?? '') === undefined && !/\d/.test(title)) &&
    added.some(({ title }) => recogniseTitle(title) !== undefined)
  );
};

/** Each use once: where two columns have a claim, the surer title wins, then the one further left. */
const mapTitles = (titles: string[]): Mapping => {
  const claims = titles.map(recogniseTitle);
  return claims.map((claim, column) => {
    if (!claim) return null;
    const isBeaten = claims.some(
      (other, place) =>
        other?.use === claim.use &&
        (other.certainty > claim.certainty || (other.certainty === claim.certainty && place < column)),
    );
    return isBeaten ? null : claim.use;
  });
};

/** What earlier uploads of a channel used each title for, by `plainTitle`; `null` where a column was left out. */
export type RememberedTitles = Readonly<Record<string, ColumnUse | null>>;

/** The columns that were left out before. */
export const leftOutColumns = ({ titles }: Header, remembered: RememberedTitles): ReadonlySet<number> =>
  new Set(titles.flatMap((title, column) => (remembered[plainTitle(title)] === null ? [column] : [])));

/** A mapping with what people chose before in place of what the title suggests. */
export const recallTitles = (header: Header, remembered: RememberedTitles): Mapping => {
  const recalled = header.titles.map((title) =>
    Object.hasOwn(remembered, plainTitle(title)) ? remembered[plainTitle(title)] : undefined,
  );
  const taken = new Set(recalled);
  return header.mapping.map((use, column) => {
    const chosen = recalled[column];
    if (chosen !== undefined) return chosen;
    return use !== null && taken.has(use) ? null : use;
  });
};
