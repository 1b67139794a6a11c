import { writeXlsx } from 'hucre/xlsx';
import { makePeople } from '../drill/people.ts';

export type MessyList = {
  name: string;
  mimeType: string;
  buffer: Buffer;
  ready: number;
  rejected: number;
  doubles: number;
  /** Rows of the file by what is wrong with them, as Excel numbers them. */
  lineOf: Record<
    'roundedNik' | 'brokenPhone' | 'ambiguousDate' | 'secondAmbiguousDate' | 'twoCities' | 'shortNik',
    number
  >;
  /** The whole NIK of the row whose NIK lacks a digit, and the phone that Excel broke. */
  right: { shortNik: string; phone: string; roundedNik: string };
};

const titleRows = 3;

/** A list as a coordinator has it: a letterhead, titles in their own words, six kinds of trouble, doubles, a total. Everybody is made up. */
export const messyList = async (seed: string, good: number): Promise<MessyList> => {
  const people = makePeople(seed, { cities: ['31.74'] });
  const next = () => people.next().value;
  const header = ['No', 'Nama Lengkap', 'No. HP', 'NIK/No KTP', 'Kab/Kota', 'Tgl Lahir', 'Ket'];
  const rows: (string | number | null)[][] = [
    ['DAFTAR ANGGOTA KOMUNITAS', null, null, null, null, null, null],
    ['Per 1 November', null, null, null, null, null, null],
    [null, null, null, null, null, null, null],
    header,
  ];
  const add = (change: Partial<Record<'name' | 'phone' | 'nik' | 'city' | 'born', string | number>> = {}) => {
    const { person, birthDate } = next();
    const [year = '', month = '', day = ''] = birthDate.split('-');
    // Days after the 12th can be read in one way only.
    const born = Number(day) > 12 ? `${day}-${month}-${year}` : `${Number(day)} ${months[Number(month) - 1]} ${year}`;
    const cells = { name: person.name, phone: person.phone, nik: person.nik, city: 'Jaksel', born, ...change };
    rows.push([rows.length - titleRows, cells.name, cells.phone, cells.nik, cells.city, cells.born, 'lunas']);
    return { line: rows.length, person };
  };
  const half = Math.floor(good / 2);
  for (let n = 0; n < half; n++) add();
  const first = rows[titleRows + 1] as (string | number | null)[];

  const rounded = add({ nik: 3174014508900000 });
  const broken = add({ phone: '8,12E+10' });
  const ambiguous = add({ born: '03/04/1988' });
  const second = add({ born: '05/06/1991' });
  const twoCities = add({ city: 'Bandung' });
  const short = add();
  const shortRow = rows.at(-1) as (string | number | null)[];
  shortRow[3] = short.person.nik.slice(0, 15);

  for (let n = half; n < good; n++) add();
  rows.push([rows.length - titleRows, ...first.slice(1)]);
  rows.push([null, null, null, null, null, null, null]);
  rows.push([null, 'JUMLAH', good + 7, null, null, null, null]);
  const bytes = await writeXlsx({ sheets: [{ name: 'Sheet1', rows }] });
  return {
    name: 'anggota-pasar-minggu.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: Buffer.from(bytes),
    ready: good,
    rejected: 6,
    doubles: 1,
    lineOf: {
      roundedNik: rounded.line,
      brokenPhone: broken.line,
      ambiguousDate: ambiguous.line,
      secondAmbiguousDate: second.line,
      twoCities: twoCities.line,
      shortNik: short.line,
    },
    right: {
      shortNik: short.person.nik,
      phone: broken.person.phone,
      roundedNik: rounded.person.nik,
    },
  };
};

const months = 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(' ');
