import type { Language } from '../../shared/domain/field-problems.ts';
import { language } from './language.ts';

const locales = { id: 'id-ID', en: 'en-GB' } as const satisfies Record<Language, string>;

const formats = new Map<string, Intl.DateTimeFormat | Intl.NumberFormat>();
const made = <F extends Intl.DateTimeFormat | Intl.NumberFormat>(key: string, make: () => F): F => {
  const format = formats.get(key) ?? make();
  formats.set(key, format);
  return format as F;
};

/** `1.000`, in English `1,000`. */
export const showNumber = (value: number): string => {
  const locale = locales[language.value];
  return made(locale, () => new Intl.NumberFormat(locale)).format(value);
};

const dateParts = {
  day: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  shortDay: { weekday: 'short', day: 'numeric', month: 'short' },
  dayAndMonth: { day: 'numeric', month: 'long' },
  date: { day: 'numeric', month: 'short' },
  dateAndYear: { day: 'numeric', month: 'short', year: 'numeric' },
  time: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  exactTime: { hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

const showAs =
  (parts: keyof typeof dateParts) =>
  (at: string | number | Date, timeZone: string): string => {
    const locale = locales[language.value];
    const format = made(
      `${locale} ${timeZone} ${parts}`,
      () => new Intl.DateTimeFormat(locale, { timeZone, ...dateParts[parts] }),
    );
    return format.format(new Date(at));
  };

/** "Minggu, 6 Desember 2026" */
export const showDay = showAs('day');
/** "Min, 6 Des", without the comma */
export const showShortDay = (at: string | number | Date, timeZone: string) => shortDay(at, timeZone).replace(',', '');
const shortDay = showAs('shortDay');
const dayAndMonth = showAs('dayAndMonth');
/** "6 Desember", of a calendar day such as `2026-12-06`. */
export const showDayAndMonth = (isoDay: string) => dayAndMonth(isoDay, 'UTC');
/** "6 Des" */
export const showDate = showAs('date');
/** "6 Des 2026" */
export const showDateAndYear = showAs('dateAndYear');
const time = showAs('time');
const exactTime = showAs('exactTime');

/** "05.30 WIB", in English "05:30 WIB": the clock that hangs at the place itself. */
export const showTime = (at: string | number | Date, timeZone: string) => `${time(at, timeZone)} ${zoneName(timeZone)}`;
/** "14.32.07 WIB" */
export const showExactTime = (at: string | number | Date, timeZone: string) =>
  `${exactTime(at, timeZone)} ${zoneName(timeZone)}`;

/** "WIB", "WITA", "WIT": only the Indonesian names of zones have them; English ones say "GMT+7". */
const zoneName = (timeZone: string): string =>
  made(`zone ${timeZone}`, () => new Intl.DateTimeFormat('id-ID', { timeZone, timeZoneName: 'short' }))
    .formatToParts(0)
    .find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;

/** The reader's own zone, for "as of": a person compares it with the clock on their phone. */
export const ownTimeZone = new Intl.DateTimeFormat().resolvedOptions().timeZone;

/** "14" in Indonesian, "14th" in English. */
export const showOrdinal = (value: number): string => {
  if (language.value === 'id') return showNumber(value);
  const rule = new Intl.PluralRules('en', { type: 'ordinal' }).select(value);
  return `${showNumber(value)}${{ one: 'st', two: 'nd', few: 'rd', other: 'th', zero: 'th', many: 'th' }[rule]}`;
};
