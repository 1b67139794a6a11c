/** What stands between cells: Excel set to Indonesian splits at `;`, one set to English at `,`. */
export type Separator = ';' | ',' | '\t';

/** One row of a CSV file as Excel in Indonesia opens it: `;` between the cells. Begin the file with `csvStart`. */
export const csvRow = (cells: readonly string[]): string => csvLine(cells, ';');

/** The same with another separator: RFC 4180 but for that. */
export const csvLine = (cells: readonly string[], separator: Separator): string =>
  `${cells.map((cell) => csvCell(cell, separator)).join(separator)}\r\n`;

/** The mark by which Excel knows UTF-8. */
export const csvStart = '\ufeff';

/**
 * A cell that a spreadsheet would take for a formula gets an apostrophe before it, so that a member's name cannot run anything
 * (CWE-1236). The wide signs count as well: Excel set to Japanese takes them.
 */
const csvCell = (text: string, separator: Separator): string => {
  const safe = /^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text;
  return safe.includes(separator) || /["\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};
