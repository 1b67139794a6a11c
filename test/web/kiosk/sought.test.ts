import { expect, test } from 'vitest';
import { readSought } from '../../../web/kiosk/desk/sought.ts';

test('a NIK, with whatever stands between its digits', () => {
  expect(readSought(' 3273 0145 0890 0001', 'nik')).toEqual({ nik: '3273014508900001' });
});

test('a ticket’s code, its link and what a QR code says', () => {
  const ticket = { ticketCode: '7KQ4M2XD9WTR' };
  for (const typed of ['7kq4-m2xd-9wtr', 'https://daftar.test/ticket/#7KQ4-M2XD-9WTR', '7KQ4-M2XD-9WTR.bandung.abc'])
    expect(readSought(typed, 'nik')).toEqual(ticket);
});

test('twelve digits are a phone where people are told apart by phone, a code elsewhere', () => {
  expect(readSought('0812 3456 7890', 'phone')).toEqual({ phone: '081234567890' });
  expect(readSought('+62 812-3456-7890', 'phone')).toEqual({ phone: '+6281234567890' });
  expect(readSought('081234567890', 'nik')).toEqual({ ticketCode: '081234567890' });
});

test('anything else is nothing', () => {
  for (const typed of ['', 'Siti', '12345', '327301450890001']) expect(readSought(typed, 'nik')).toBeUndefined();
});
