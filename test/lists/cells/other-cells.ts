import { type CellForm, day, number } from './cell-form.ts';

export const sexes: CellForm[] = [
  ['L', 'male'],
  ['P', 'female'],
  ['l', 'male', 'sex-read'],
  ['Laki-laki', 'male', 'sex-read'],
  ['LAKI - LAKI', 'male', 'sex-read'],
  ['Lk', 'male', 'sex-read'],
  ['laki2', 'male', 'sex-read'],
  ['Pria', 'male', 'sex-read'],
  ['Perempuan', 'female', 'sex-read'],
  ['Pr', 'female', 'sex-read'],
  ['Wanita', 'female', 'sex-read'],
  ['F', 'female', 'sex-read'],
  ['L/P', { code: 'sex-unknown' }],
  ['1', { code: 'sex-unknown' }],
  ['', null],
];

export const rts: CellForm[] = [
  ['012', '012'],
  ['12', '012', 'rt-rw-padded'],
  [number('1'), '001', 'rt-rw-padded'],
  [number('1.0'), '001', 'rt-rw-padded'],
  ['RT 05', '005', 'rt-rw-padded'],
  ['RT.005', '005'],
  ['rt05', '005', 'rt-rw-padded'],
  ['1234', { code: 'rt-rw' }],
  ['lima', { code: 'rt-rw' }],
  ['001/002', { code: 'rt-rw' }],
  ['01-Feb', { code: 'rt-rw-date' }],
  [day('46054'), { code: 'rt-rw-date' }],
  ['-', null],
];

/** RT and RW in one cell; both, as RT/RW. */
export const rtsAndRws: CellForm[] = [
  ['001/002', '001/002'],
  ['1/2', '001/002', 'rt-rw-padded'],
  ['01 / 02', '001/002', 'rt-rw-padded'],
  ['RT 001/RW 002', '001/002'],
  ['RT.1 RW.2', '001/002', 'rt-rw-padded'],
  ['RT 1, RW 2', '001/002', 'rt-rw-padded'],
  ['RW 002 RT 001', '001/002'],
  ['rt01/rw02', '001/002', 'rt-rw-padded'],
  ['001-002', '001/002'],
  ['001', { code: 'rt-rw-both' }],
  ['02-Jan', { code: 'rt-rw-date' }],
  ['01/02/2026', { code: 'rt-rw-date' }],
  [day('46054'), { code: 'rt-rw-date' }],
  ['-', null],
];

export const occupations: CellForm[] = [
  ['ojol', 'ojol'],
  ['Driver Ojol', 'ojol', 'occupation-named'],
  ['PENGEMUDI OJEK ONLINE', 'ojol', 'occupation-named'],
  ['driver-gojek', 'ojol', 'occupation-named'],
  ['Pedagang Pasar', 'pedagang-pasar', 'occupation-named'],
  ['Guru ngaji', 'guru-ngaji', 'occupation-named'],
  ['Pawang hujan', 'Pawang hujan', 'occupation-unknown'],
  ['x'.repeat(61), { code: 'too-long', count: 60 }],
  ['', null],
];
