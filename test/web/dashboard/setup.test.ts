import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CampaignId } from '../../../shared/domain/ids.ts';
import { readClock, readDay } from '../../../web/dashboard/setup/import/read-day.ts';
import { findColumns } from '../../../web/dashboard/setup/import/session-columns.ts';
import { freeId, isId, proposeId } from '../../../web/dashboard/setup/propose-id.ts';
import { instantOf, wallTimeOf } from '../../../web/dashboard/setup/wall-time.ts';

test.each([
  ['Fun Run 5K, Bandung!', 'fun-run-5k-bandung'],
  ['Café Señor', 'cafe-senor'],
  ['  ', ''],
  ['Gerakan Pendataan Pekerja Informal Seluruh Indonesia', 'gerakan-pendataan-pekerja-informal'],
])('%s is proposed as %s', (name, id) => {
  expect(proposeId(name)).toBe(id);
});

test('whatever a name is, what is proposed for it and is free is an id that the API takes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.string()), (name, taken) => {
      const id = freeId(proposeId(name), [...taken, proposeId(name)]);
      expect(taken).not.toContain(id);
      expect(isId(id)).toBe(true);
      expect(CampaignId.safeParse(id).success).toBe(true);
    }),
  );
});

test('a long id with a number behind it has no two dashes', () => {
  const id = `${'a'.repeat(35)}-bcd`;
  expect(freeId(id, [id])).toBe(`${'a'.repeat(35)}-2`);
});

test('the page and the API agree on what an id is', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'z', '0', '-', 'A', ' '), maxLength: 42 });
  fc.assert(fc.property(letters, (id) => isId(id) === CampaignId.safeParse(id).success));
});

test('a clock on the wall and the instant lead to each other in every zone, also where clocks change', () => {
  const zones = fc.constantFrom('Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura', 'Europe/Amsterdam', 'Asia/Kathmandu');
  const dates = fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(dates, zones, (date, zone) => {
      const wall = wallTimeOf(date.toISOString(), zone);
      expect(wallTimeOf(instantOf(wall, zone) ?? '', zone)).toBe(wall);
    }),
  );
  expect(instantOf('2026-12-06T05:30', 'Asia/Makassar')).toBe('2026-12-05T21:30:00.000Z');
  expect(instantOf('', 'Asia/Jakarta')).toBeUndefined();
});

test.each([
  ['2098-12-06', '2098-12-06'],
  ['6/12/2098', '2098-12-06'],
  ['Minggu, 6 Desember 2098', '2098-12-06'],
  ['06-Des-2098 05.30', '2098-12-06'],
  ['31/2/2098', undefined],
  ['minggu depan', undefined],
])('the day in "%s" is %s', (text, day) => {
  expect(readDay(text)).toBe(day);
});

test.each([
  ['05.30', '05:30'],
  ['5:30 WIB', '05:30'],
  ['6 Desember 2098 05.30', '05:30'],
  ['pagi', undefined],
  ['25.00', undefined],
  ['6.12.2098', undefined],
])('the clock in "%s" shows %s', (text, clock) => {
  expect(readClock(text)).toBe(clock);
});

test('dates and times as Excel keeps them', () => {
  expect(readDay({ kind: 'date', text: '46362.229166666664' })).toBe('2026-12-06');
  expect(readClock({ kind: 'date', text: '46362.229166666664' })).toBe('05:30');
  expect(readClock({ kind: 'number', text: '0.25' })).toBe('06:00');
  expect(readClock({ kind: 'date', text: '46362' })).toBeUndefined();
});

test('columns are found under a title row, in any order; where one is missing there are none', () => {
  const titles = ['No', 'Kuota', 'Tgl', 'Jam Mulai', 'Kab/Kota', 'Tempat', 'Kuota Daftar Tunggu'];
  const rows = [
    { line: 1, cells: ['JADWAL LARI 2098'] },
    { line: 3, cells: titles },
  ];
  const found = findColumns(rows);
  expect(found?.line).toBe(3);
  expect(Object.fromEntries(found?.at ?? [])).toEqual({
    quota: 1,
    date: 2,
    time: 3,
    city: 4,
    venue: 5,
    waitingSize: 6,
  });
  expect(findColumns([{ line: 1, cells: titles.slice(2) }])).toBeUndefined();
});
