export type Cell = string | number | null;
export type Sheet = { name: string; rows: Cell[][] };

/** A cell that begins like this is run as a formula by spreadsheets (OWASP, "CSV Injection"): an apostrophe makes it text. */
const startsFormula = /^[=+\-@\t\r]/;

const csvCell = (cell: Cell): string => {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const text = startsFormula.test(cell) ? `'${cell}` : cell;
  return /[";\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** Excel set to Indonesian splits at `;` and takes a file for UTF-8 only behind a byte order mark. */
export const csvOf = (rows: readonly (readonly Cell[])[]): string =>
  `\uFEFF${rows.map((row) => `${row.map(csvCell).join(';')}\r\n`).join('')}`;
