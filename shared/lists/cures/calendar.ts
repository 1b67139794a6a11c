/** A calendar day as ISO text; nothing where there is no such day. */
export const isoDay = (year: number, month: number, day: number): string | undefined => {
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return undefined;
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
};

const daysIn = (year: number, month: number) => {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
};

/** Excel counts days from 1899-12-30 (for all days after its 29 February 1900, which never was). */
export const dayOfSerial = (serial: number): string | undefined => {
  const whole = Math.floor(serial);
  if (!(whole >= 61 && whole <= 2_958_465)) return undefined;
  return new Date((whole - 25_569) * 86_400_000).toISOString().slice(0, 10);
};

const months = [
  'januari january jan jn',
  'februari pebruari february feb peb pebr febr',
  'maret march mar mrt mart',
  'april apr apl',
  'mei may me',
  'juni june jun jn juny',
  'juli july jul jl',
  'agustus august agu agt ags agust agst aug ag',
  'september sept sep sepetember',
  'oktober october okt oct otober',
  'november nopember nov nop nof',
  'desember december des dec dess',
];
const monthOfName = new Map(
  months.flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)),
);
// "jn" could be January or June.
monthOfName.delete('jn');

export const monthNamed = (name: string): number | undefined => monthOfName.get(name.toLowerCase());

const shownMonths = months.map((names) =>
  names.replace(/^(.)(\w*).*$/, (_, first: string, rest: string) => first.toUpperCase() + rest),
);

/** `17 Agustus 1990`, as people read a date. */
export const showDay = (iso: string): string =>
  `${Number(iso.slice(8))} ${shownMonths[Number(iso.slice(5, 7)) - 1]} ${iso.slice(0, 4)}`;
