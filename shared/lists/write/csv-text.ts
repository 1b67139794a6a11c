/** One row of a CSV file as Excel in Indonesia opens it: `;` between the cells. Begin the file with `csvStart`. */
export const csvRow = (cells: readonly string[]): string => `${cells.map(csvCell).join(';')}\r\n`;

/** The mark by which Excel knows UTF-8. */
export const csvStart = '\ufeff';

/** A cell that Excel would take for a formula gets an apostrophe before it, so that a member's name cannot run anything (CWE-1236). */
const csvCell = (text: string): string => {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[";\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};
