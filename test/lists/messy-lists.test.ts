import { describe, expect, test } from 'vitest';
import { planList, withMapping } from '../../shared/lists/doctor/plan-list.ts';
import { openList } from '../../shared/lists/read/open-list.ts';
import { makeWorkbook, sheetXml } from './make-workbook.ts';
import { blobOf, examine, outcomesOf } from './read-all.ts';

const list = (...rows: string[]) => ['Nama;NIK;No. HP', ...rows].join('\n');

describe('a list as people type it', () => {
  const text = [
    'DAFTAR ANGGOTA KOMUNITAS OJOL PASAR MINGGU;;;;;',
    'Koordinator: Budi;;;;;',
    ';;;;;',
    'No;Nama Lengkap;No. HP;NIK/No KTP;Kab/Kota;Tgl Lahir',
    '(1);(2);(3);(4);(5);(6)',
    '1;Hj. SITI AMINAH, S.Pd;+62 812-3456-7890;3174015708900001;Jaksel;17-8-1990',
    '2;Suharti;6281234567891;3174015708900002;Jakarta Selatan;17 Agustus 1990',
    '3;Budi;8.12E+10;3174011708900003;Jakarta Selatan;17-8-1990',
    '4;Joko;081234567893;3174011708900000;Jakarta Selatan;17-8-1990',
    '5;Ani;081234567894;3174015708900005;Bandung;03/04/1988',
    '6;Renée;081234567890;3174015708900006;Kota Bogor;33102',
    'No;Nama Lengkap;No. HP;NIK/No KTP;Kab/Kota;Tgl Lahir',
    '7;Suharti;6281234567891;3174015708900002;Jakarta Selatan;17-8-1990',
    '8;;;;;',
    ';;;;;',
    ';JUMLAH;;8;;',
    'Mengetahui,;;;;;',
    ';Ketua Komunitas;;;;',
  ].join('\r\n');

  test('every row ends as what a person would make of it', async () => {
    expect(await outcomesOf(blobOf(Buffer.from(text, 'latin1')))).toEqual([
      '1 skipped title',
      '2 skipped title',
      '3 skipped blank',
      '4 skipped header',
      '5 skipped header',
      '6 ready',
      '7 ready',
      '8 rejected phone phone-scientific',
      '9 rejected nik nik-rounded',
      '10 rejected birthDate date-ambiguous cityCode city-ambiguous',
      '11 ready',
      '12 skipped header',
      '13 duplicate',
      '14 skipped blank',
      '15 skipped blank',
      '16 skipped total',
      '17 skipped note',
      '18 skipped note',
    ]);
  });

  test('the good ones are clean, and each cure says what it changed', async () => {
    const [siti] = (await examine(blobOf(Buffer.from(text, 'latin1')))).filter(({ line }) => line === 6);
    expect(siti?.values).toEqual({
      name: 'Hj. SITI AMINAH, S.Pd',
      nik: '3174015708900001',
      phone: '+6281234567890',
      birthDate: '1990-08-17',
      cityCode: '31.74',
    });
    expect(siti?.cures).toEqual([
      { column: 'phone', code: 'phone-tidied', from: '+62 812-3456-7890', to: '081234567890' },
      { column: 'birthDate', code: 'date-rewritten', from: '17-8-1990', to: '17 Agustus 1990' },
      { column: 'cityCode', code: 'city-named', from: 'Jaksel', to: 'Kota Jakarta Selatan' },
    ]);
  });
});

describe('a workbook as people make it', () => {
  const text = (value: string) => `<c t="inlineStr"><is><t>${value}</t></is></c>`;
  const row = (...cells: string[]) =>
    `<row>${cells.map((cell) => (cell.startsWith('<') ? cell : text(cell))).join('')}</row>`;
  const titled = sheetXml(
    row('DAFTAR ANGGOTA') +
      row('Nama', 'NIK', 'No. HP', 'Tgl Lahir') +
      row('Siti', '<c><v>3174015708900001</v></c>', '<c><v>81234567890</v></c>', '<c s="1"><v>33102</v></c>') +
      row('Budi', '<c><v>3174011708900000</v></c>', '<c><v>8.12E10</v></c>', '<c s="1"><v>33102</v></c>'),
    '<mergeCells count="1"><mergeCell ref="A1:D1"/></mergeCells>',
  );
  const styles = '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>';

  test('numbers where text was meant, days as serials, a merged title', async () => {
    const results = await examine(makeWorkbook([{ name: 'S', xml: titled }], { styles }));
    expect(results.map(({ outcome, problems }) => [outcome, ...problems.map(({ code }) => code)])).toEqual([
      ['skipped'],
      ['skipped'],
      ['ready'],
      ['rejected', 'nik-rounded', 'phone-rounded'],
    ]);
    expect(results[2]?.values).toMatchObject({
      nik: '3174015708900001',
      phone: '+6281234567890',
      birthDate: '1990-08-17',
    });
  });

  test('the sheet that holds the list is read, wherever it lies, and hidden ones are not', async () => {
    const sheets = [
      { name: 'Sampul', xml: sheetXml(row('Laporan')) },
      { name: 'Lama', xml: titled, hidden: true },
      { name: 'Kosong', xml: sheetXml('') },
      { name: 'Anggota', xml: titled },
      { name: 'Cadangan', xml: titled },
    ];
    const plan = await planList(await openList(makeWorkbook(sheets, { styles })));
    expect([plan.sheet.name, plan.otherSheets]).toEqual(['Anggota', ['Cadangan']]);
  });

  test('NIKs as numbers with all 16 digits were not rounded, so a last 0 is a 0; one in 0000 still is', async () => {
    const people = ['3174015708900001', '3174015708900010', '3174015708900000'].map((nik) =>
      row('Siti', `<c><v>${nik}</v></c>`, '081234567890'),
    );
    const xml = sheetXml(row('Nama', 'NIK', 'No. HP') + people.join(''));
    expect(await outcomesOf(makeWorkbook([{ name: 'S', xml }]))).toEqual([
      '1 skipped header',
      '2 ready',
      '3 ready',
      '4 rejected nik nik-rounded',
    ]);
  });
});

describe('rows that are left out', () => {
  test.each([
    ['TOTAL;;35', 'total'],
    ['Jumlah anggota: 35;;', 'total'],
    [';;', 'blank'],
    ['-;-;—', 'blank'],
    ['.;;', 'blank'],
    ['Contoh: Siti;3174015708900001;081234567890', 'note'],
    ['Catatan: bayar sebelum Jumat;;', 'note'],
    ['(..................);;', 'note'],
    ['Ketua Komunitas;;', 'note'],
    ['Ketua Komunitas;;7', undefined],
    ['Nama;NIK;No. HP', 'header'],
    ['Jumlah;3174015708900001;081234567890', undefined],
    ['Siti Aminah;;', undefined],
    [';3174015708900001;', undefined],
  ])('%s', async (row, reason) => {
    const [, outcome] = await outcomesOf(list(row, 'Budi;3174011708900009;081234567899'));
    expect(outcome?.startsWith(`2 skipped ${reason}`)).toBe(reason !== undefined);
  });
});

describe('what its owner has said', () => {
  const dates = ['Nama;NIK;No. HP;Tgl Lahir', 'Siti;3174014304880001;081234567890;03/04/1988'].join('\n');

  test('an ambiguous date has both readings, and the one that the NIK agrees with is suggested', async () => {
    const [, row] = await examine(dates);
    expect(row?.problems).toEqual([
      {
        column: 'birthDate',
        code: 'date-ambiguous',
        found: '03/04/1988',
        choices: ['1988-04-03', '1988-03-04'],
        suggestion: '1988-04-03',
      },
    ]);
  });

  test.each([
    ['day-first', '1988-04-03'],
    ['month-first', '1988-03-04'],
  ] as const)('%s settles it for the whole list', async (dateOrder, birthDate) => {
    const [, row] = await examine(dates, { dateOrder });
    expect([row?.outcome, row?.values.birthDate, row?.cures.map(({ code }) => code)]).toEqual([
      'ready',
      birthDate,
      ['date-chosen-order'],
    ]);
  });

  test('another mapping is used as it is', async () => {
    const plan = await planList(await openList(blobOf(list('Siti;3174014304880001;081234567890'))));
    expect(withMapping(plan, ['name', null, 'phone']).columnOf).toEqual({ name: 0, phone: 2 });
  });

  test('P is pria in a list that says W for wanita', async () => {
    const sexes = (letters: string[]) =>
      ['Nama;NIK;No. HP;JK', ...letters.map((sex, at) => `Siti;317401430488000${at + 1};081234567890;${sex}`)].join(
        '\n',
      );
    expect((await examine(sexes(['P', 'W']))).slice(1).map(({ values }) => values.sex)).toEqual(['male', 'female']);
    expect((await examine(sexes(['P', 'L']))).slice(1).map(({ values }) => values.sex)).toEqual(['female', 'male']);
  });
});

describe('what only warns', () => {
  test('a NIK that says another birth date, sex or city', async () => {
    const [, row] = await examine(
      'Nama;NIK;No. HP;Tgl Lahir;JK;Kota\nSiti;3273014304880001;081234567890;17-8-1990;L;Kota Bogor',
    );
    expect([row?.outcome, row?.warnings]).toEqual([
      'ready',
      [
        { column: 'birthDate', code: 'nik-birth-date', found: '17-8-1990', suggestion: '1988-04-03' },
        { column: 'sex', code: 'nik-sex', found: 'L' },
        { column: 'cityCode', code: 'nik-city', found: 'Kota Bogor' },
      ],
    ]);
  });

  test('not a NIK that agrees, issued under a code that its city has given up', async () => {
    const [, row] = await examine(
      'Nama;NIK;No. HP;Tgl Lahir;JK;Kota\nSiti;6473014304880001;081234567890;3 April 1988;P;Kota Tarakan',
    );
    expect([row?.outcome, row?.warnings]).toEqual(['ready', []]);
  });
});

describe('a place is read from both its cells', () => {
  const place = async (city: string, district: string) => {
    const [, row] = await examine(
      `Nama;NIK;No. HP;Kota;Kecamatan\nSiti;3273014304880001;081234567890;${city};${district}`,
    );
    return [row?.values.cityCode, row?.values.districtCode, ...(row?.problems.map(({ code }) => code) ?? [])];
  };
  test.each([
    ['Bandung', 'Coblong', ['32.73', '32.73.02']],
    ['Bandung', 'Cileunyi', ['32.04', '32.04.05']],
    ['', 'Coblong', ['32.73', '32.73.02']],
    ['', 'Karanganyar', [undefined, undefined, 'district-ambiguous']],
    ['Bandung', 'Atlantis', [undefined, undefined, 'city-ambiguous']],
    ['Kota Bandung', 'Cileunyi', ['32.73', undefined, 'district-elsewhere']],
    ['Kota Bogor', '', ['32.71', undefined]],
  ])('%j with %j', async (city, district, expected) => {
    expect(await place(city, district)).toEqual(expected);
  });
});
