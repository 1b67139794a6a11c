import { cityName } from '../../shared/domain/areas/cities.ts';
import { districtName } from '../../shared/lists/places/find-district.ts';
import { makePeople } from '../drill/people.ts';
import { makeWorkbook, sheetXml } from './make-workbook.ts';

/** A list of made-up people as a coordinator has it. */
export const listOf = (count: number): string[][] => [
  ['No', 'Nama Lengkap', 'NIK', 'No. HP', 'Tgl Lahir', 'JK', 'Kab/Kota', 'Kecamatan', 'RT', 'RW', 'Pekerjaan', 'Ket'],
  ...makePeople('a list')
    .take(count)
    .map(({ person, sex, birthDate }, at) => [
      String(at + 1),
      person.name,
      person.nik,
      person.phone,
      birthDate,
      sex === 'female' ? 'P' : 'L',
      cityName(person.cityCode) ?? '',
      districtName(person.districtCode) ?? '',
      person.rt,
      person.rw,
      person.occupation,
      'lunas',
    ]),
];

/** The same as Excel saves it: every text in the shared ones, once. */
export const workbookOf = (rows: readonly string[][]): Blob => {
  const places = new Map<string, number>();
  const placeOf = (text: string) => {
    const place = places.get(text) ?? places.size;
    places.set(text, place);
    return place;
  };
  const xml = rows.map((cells, row) => {
    const inside = cells.map(
      (text, column) => `<c r="${String.fromCharCode(65 + column)}${row + 1}" t="s"><v>${placeOf(text)}</v></c>`,
    );
    return `<row r="${row + 1}" spans="1:12">${inside.join('')}</row>`;
  });
  const shared = [...places.keys()].map((text) => `<si><t>${text.replaceAll('&', '&amp;')}</t></si>`).join('');
  return makeWorkbook([{ name: 'Sheet1', xml: sheetXml(xml.join('')) }], { shared });
};
