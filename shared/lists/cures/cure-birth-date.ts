import type { Cell } from '../read/row.ts';
import { dayOfSerial, isoDay, monthNamed } from './calendar.ts';
import { type Cured, wrongCell } from './cured.ts';
import type { CureCode } from './list-texts.ts';
import { tidyCell, wholeNumber } from './tidy-cell.ts';

/** In which order a list writes 03/04/1988, where its owner has said so: the hands that typed it may differ. */
export type DateOrder = 'day-first' | 'month-first';
type Today = { today: string; dateOrder?: DateOrder | undefined };

/** Reads a birth date from a cell and gives ISO. A day and month that could be swapped are not guessed. */
export const cureBirthDate = (cell: Cell | undefined, today: Today): Cured => {
  if (typeof cell === 'object' && cell.kind === 'date')
    return plausible(dayOfSerial(Number(cell.text)), undefined, today);
  const tidy = tidyCell(cell);
  if ('cured' in tidy) return tidy.cured;
  return readDigits(tidy.text, tidy.isNumber, today) ?? readWritten(tidy.text, today) ?? wrongCell('date-unknown');
};

/** Nobody who signs up was born before 1900 or is yet to be born. */
const plausible = (day: string | undefined, cure: CureCode | undefined, { today }: Today): Cured => {
  if (day === undefined) return wrongCell('date-impossible');
  if (day < '1900' || day > today) return wrongCell('date-future');
  return { value: day, ...(cure && { cure }) };
};

/** `33102`, `17081990`, `170890`, `19900817`: which of them it is follows from how many digits there are. */
const readDigits = (text: string, isNumber: boolean, today: Today): Cured | undefined => {
  const digits = isNumber ? wholeNumber(text.replace(/\..*$/, '')) : text;
  if (digits === undefined || !/^\d+$/.test(digits)) return undefined;
  const part = (from: number, to?: number) => Number(digits.slice(from, to));
  switch (digits.length) {
    case 4:
      return wrongCell('date-incomplete');
    case 5:
      return plausible(dayOfSerial(Number(digits)), 'date-serial', today);
    case 6:
      return eitherWay(fullYear(part(4), today), part(0, 2), part(2, 4), 'date-short-year', today);
    case 7:
      return eitherWay(part(3), part(0, 1), part(1, 3), 'date-rewritten', today);
    case 8:
      return /^(19|20)\d\d(0[1-9]|1[0-2])/.test(digits) && part(4) > 1231
        ? plausible(isoDay(part(0, 4), part(4, 6), part(6)), 'date-rewritten', today)
        : readEightDigits(digits, today);
    default:
      return wrongCell('date-unknown');
  }
};

const readEightDigits = (digits: string, today: Today): Cured => {
  const yearFirst = isoDay(Number(digits.slice(0, 4)), Number(digits.slice(4, 6)), Number(digits.slice(6)));
  if (yearFirst !== undefined && yearFirst > '1900' && yearFirst <= today.today)
    return plausible(yearFirst, 'date-rewritten', today);
  return eitherWay(
    Number(digits.slice(4)),
    Number(digits.slice(0, 2)),
    Number(digits.slice(2, 4)),
    'date-rewritten',
    today,
  );
};

const separator = '[-/. ,]+';
const yearFirst = new RegExp(`^(\\d{4})${separator}(\\d{1,2})${separator}(\\d{1,2})$`);
const numbers = new RegExp(`^(\\d{1,2})${separator}(\\d{1,2})${separator}'?(\\d{4}|\\d{2})$`);
const dayMonthYear = /^(\d{1,2})(?:st|nd|rd|th)?[-/. ,]*([a-z]{2,12})[-/. ,]*'?(\d{4}|\d{2})$/i;
const monthDayYear = /^([a-z]{3,12})[. ]*(\d{1,2})(?:st|nd|rd|th)?[, ]+(\d{4})$/i;

const readWritten = (text: string, today: Today): Cured | undefined => {
  const date = withoutPlaceAndTime(text);
  const [, ...iso] = yearFirst.exec(date) ?? [];
  if (iso.length > 0) {
    const [year, month, day] = iso.map(Number) as [number, number, number];
    return plausible(isoDay(year, month, day), date === isoDay(year, month, day) ? undefined : 'date-rewritten', today);
  }
  const [, first, second, year = ''] = numbers.exec(date) ?? [];
  if (first !== undefined) {
    return eitherWay(
      fullYear(Number(year), today),
      Number(first),
      Number(second),
      year.length === 2 ? 'date-short-year' : 'date-rewritten',
      today,
    );
  }
  const named =
    dayMonthYear.exec(date)?.slice(1) ??
    monthDayYear
      .exec(date)
      ?.slice(1)
      .toSpliced(0, 2, ...swapped(date));
  if (named === undefined)
    return /^\D*\d{4}$/.test(date) && monthNamed(date.replace(/[^a-z]/gi, ''))
      ? wrongCell('date-incomplete')
      : undefined;
  const month = monthNamed(named[1] ?? '');
  if (month === undefined) return undefined;
  const cure = named[2]?.length === 2 ? 'date-short-year' : 'date-rewritten';
  return plausible(isoDay(fullYear(Number(named[2]), today), month, Number(named[0])), cure, today);
};

const swapped = (date: string): string[] => {
  const [, month = '', day = ''] = monthDayYear.exec(date) ?? [];
  return [day, month];
};

/** "Bandung, 17-08-1990", "Jumat 17 Agustus 1990 00:00": the date alone. A month's name before the day is no place. */
const withoutPlaceAndTime = (text: string): string => {
  const date = text.replace(/[T ]\d{1,2}[:.]\d{2}(?:[:.]\d{2}(?:\.\d+)?)?(?: ?(?:Z|AM|PM|WIB|WITA|WIT))?$/i, '').trim();
  const [, before = '', rest = ''] = /^([\p{L}][\p{L} .'()-]*?)[\s,/:;.-]+(\d.*)$/u.exec(date) ?? [];
  return before === '' || monthNamed(before.trim()) !== undefined ? date : rest;
};

/** Two digits are the latest such year that is not to come: the same rule as in a NIK. */
const fullYear = (year: number, { today }: Today) => {
  if (year > 99) return year;
  const now = Number(today.slice(0, 4));
  const century = now - (now % 100);
  return century + year > now ? century - 100 + year : century + year;
};

/** Two numbers that are a day and a month. Where both orders give a day, and not the same one, only the list's owner knows. */
const eitherWay = (year: number, first: number, second: number, cure: CureCode, today: Today): Cured => {
  const dayFirst = isoDay(year, second, first);
  const monthFirst = isoDay(year, first, second);
  if (dayFirst === undefined || monthFirst === undefined || dayFirst === monthFirst) {
    return plausible(dayFirst ?? monthFirst, dayFirst === undefined ? 'date-month-first' : cure, today);
  }
  if (today.dateOrder === undefined) return wrongCell('date-ambiguous', { choices: [dayFirst, monthFirst] });
  return plausible(today.dateOrder === 'day-first' ? dayFirst : monthFirst, 'date-chosen-order', today);
};
