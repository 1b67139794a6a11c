import { dayOfSerial, showDay } from '../cures/calendar.ts';
import { type Cell, cellText } from '../read/row.ts';

/** What stands in a cell, for people. A day in words: as digits it could be read in two ways when it comes back. */
export const shownCell = (cell: Cell | undefined): string => {
  const day = typeof cell === 'object' && cell.kind === 'date' ? dayOfSerial(Number(cell.text)) : undefined;
  return day === undefined ? cellText(cell) : showDay(day);
};
