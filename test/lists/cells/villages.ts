import { type CellForm, number } from './cell-form.ts';

/** Villages, all of them beside "Kota Bogor" and "Bogor Selatan". */
export const villagesOfBogorSelatan: CellForm[] = [
  ['Batu Tulis', '32.71.01.1001'],
  ['BATU TULIS', '32.71.01.1001'],
  ['Batutulis', '32.71.01.1001', 'village-named'],
  ['Kel. Batu Tulis', '32.71.01.1001', 'village-named'],
  ['Kelurahan Empang', '32.71.01.1003', 'village-named'],
  ['kel empang', '32.71.01.1003', 'village-named'],
  ['Ds. Pakuan', '32.71.01.1015', 'village-named'],
  ['Kel/Desa Pakuan', '32.71.01.1015', 'village-named'],
  ['Mulyaharja', '32.71.01.1007', 'village-named'],
  ['Bondongn', '32.71.01.1002', 'village-spelled'],
  ['Lawang Gintung', '32.71.01.1004', 'village-named'],
  ['32.71.01.1001', '32.71.01.1001'],
  ['3271011001', '32.71.01.1001', 'village-named'],
  [number('3271011001'), '32.71.01.1001', 'village-named'],
  ['Batu Tulis (32.71.01.1001)', '32.71.01.1001', 'village-named'],
  ['32.71.02.1001', { code: 'village-elsewhere' }],
  ['32.71.01.1999', { code: 'village-unknown' }],
  ['Sukasari', { code: 'village-unknown' }],
  ['', null],
  ['-', null],
];

/** Beside "Kota Bogor" alone, or with no place at all. */
export const villagesOfBogor: CellForm[] = [
  ['Tajur', '32.71.02.1006'],
  ['Kel. Kebon Pedes', '32.71.06.1002', 'village-named'],
  ['Atlantis', { code: 'village-unknown' }],
];
export const villagesAlone: CellForm[] = [
  ['Tajur', { code: 'village-alone' }],
  ['32.71.02.1006', '32.71.02.1006'],
];
/** Beside the district 12.01.10, which has a kelurahan and a desa of one name. */
export const villagesOfTwoNames: CellForm[] = [
  [
    'Sorkam Kanan',
    { code: 'village-ambiguous', choices: ['Sorkam Kanan (12.01.10.1001)', 'Sorkam Kanan (12.01.10.2018)'] },
  ],
  ['Kel. Sorkam Kanan', '12.01.10.1001', 'village-named'],
  ['Desa Sorkam Kanan', '12.01.10.2018', 'village-named'],
  ['Sorkam Kanan (12.01.10.2018)', '12.01.10.2018', 'village-named'],
];
