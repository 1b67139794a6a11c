import { shortCity } from '../../lib/short-city.ts';

/** Three letters for a tile, as timetables and plates of the towns write them where the rule below would miss. */
const usual: Readonly<Record<string, string>> = {
  'Bandar Lampung': 'LPG',
  Bandung: 'BDG',
  Balikpapan: 'BPN',
  Banjarmasin: 'BJM',
  Denpasar: 'DPS',
  Makassar: 'MKS',
  Surabaya: 'SBY',
  Tangerang: 'TNG',
  'Tangerang Selatan': 'TGS',
  Yogyakarta: 'YYK',
};

/** `Kota Medan` → "MDN": the first letter, the next consonant, the last one. All of Jakarta is "JKT". */
export const cityLetters = (cityName: string): string => {
  const name = shortCity(cityName);
  if (name.startsWith('Jakarta')) return 'JKT';
  const known = usual[name];
  if (known) return known;
  const letters = name
    .replace(/^Kab\. /, '')
    .replace(/[^A-Za-z]/g, '')
    .toUpperCase();
  const consonants = letters.slice(1).replace(/[AEIOU]/g, '');
  return `${letters[0] ?? '?'}${consonants[0] ?? ''}${consonants.slice(1).at(-1) ?? ''}`;
};
