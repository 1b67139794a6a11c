import { dayOfSerial, isoDay, monthNamed } from '../../../../shared/lists/cures/calendar.ts';
import { type Cell, cellText } from '../../../../shared/lists/read/row.ts';

const minutesADay = 1440;
const two = (value: number) => String(value).padStart(2, '0');
const clock = (hours: number, minutes: number) =>
  hours < 24 && minutes < 60 ? `${two(hours)}:${two(minutes)}` : undefined;

const isSerial = (cell: Cell | undefined) =>
  typeof cell === 'object' && (cell.kind === 'date' || cell.kind === 'number');

/** `2098-12-06`, `6/12/2098`, `Minggu, 6 Desember 2098`, or a date of Excel. Day before month, as everybody here writes. */
export const readDay = (cell: Cell | undefined): string | undefined => {
  const text = cellText(cell).trim();
  if (isSerial(cell)) return dayOfSerial(Number(text));
  const [, year, month, day] = /(\d{4})-(\d{1,2})-(\d{1,2})/.exec(text) ?? [];
  if (year !== undefined) return isoDay(Number(year), Number(month), Number(day));
  const [, dayFirst, second, last] = /(\d{1,2})[\s./-]+([a-z]+|\d{1,2})[\s./,-]+(\d{4})/i.exec(text) ?? [];
  if (second === undefined) return undefined;
  const named = /\d/.test(second) ? Number(second) : monthNamed(second);
  return named === undefined ? undefined : isoDay(Number(last), named, Number(dayFirst));
};

/** `05.30`, `5:30 WIB`, `6 Desember 2098 05.30`, or a time of Excel: a part of a day. */
export const readClock = (cell: Cell | undefined): string | undefined => {
  const text = cellText(cell).trim();
  if (isSerial(cell)) {
    const part = Number(text) % 1;
    if (Number.isNaN(part) || part === 0) return undefined;
    const minutes = Math.round(part * minutesADay);
    return clock(Math.floor(minutes / 60), minutes % 60);
  }
  const [, hours, minutes] = /(?:^|[\sT])(\d{1,2})[.:](\d{2})(?![\d.])/.exec(text) ?? [];
  return hours === undefined ? undefined : clock(Number(hours), Number(minutes));
};
