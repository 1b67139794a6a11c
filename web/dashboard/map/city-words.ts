import { showNumber } from '../../lib/format.ts';
import { say, type Text, type TextAround } from '../../lib/say.ts';
import type { CityRow } from '../figures/city-rows.ts';
import { nameOf } from '../numbers/name-of.ts';

/** The words of the tiles and the bars, for circles: what is promised is solid, who waits stands in an outline. */
export const mapWords = {
  confirmed: { id: 'Dapat tempat', en: 'Have a place' },
  waiting: { id: 'Menunggu', en: 'Waiting' },
  area: { id: 'Luas = semua pendaftar', en: 'Area = all sign-ups' },
} as const satisfies Record<string, Text>;

const one: TextAround<[string, string]> = {
  id: (city, placed) => `${city}: ${placed} dapat tempat`,
  en: (city, placed) => `${city}: ${placed} have a place`,
};
const queue: TextAround<[string]> = { id: (n) => `, ${n} menunggu`, en: (n) => `, ${n} waiting` };

/** "Bandung: 942 dapat tempat, 37 menunggu". */
export const sayCity = (row: CityRow): string =>
  say(one, nameOf(row), showNumber(row.confirmed)) + (row.waiting > 0 ? say(queue, showNumber(row.waiting)) : '');
