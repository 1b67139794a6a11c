import { expect, test } from 'vitest';
import { understandSearch } from '../../../web/dashboard/people/understand-search.ts';

test.each([
  ['Siti am', { name: 'Siti am' }],
  [' budi ', { name: 'budi' }],
  // As long as a ticket's code.
  ['Abdurrahmans', { name: 'Abdurrahmans' }],
  ['Abdillahfala', { name: 'Abdillahfala' }],
  // And of its letters alone.
  ['Sarah Hasanah', { name: 'Sarah Hasanah' }],
  ['KQRM-MXDF-WTRB', { ticketCode: 'KQRMMXDFWTRB' }],
  ['kqrmmxdfwtrb', { ticketCode: 'KQRMMXDFWTRB' }],
  ['7KQ4-M2XD-9WTR', { ticketCode: '7KQ4M2XD9WTR' }],
  ['7kq4 m2xd 9wtr', { ticketCode: '7KQ4M2XD9WTR' }],
  ['0812-3456-7890', { phone: '0812-3456-7890' }],
  ['+62 812 3456 7890', { phone: '+62 812 3456 7890' }],
  ['3273014508900001', { nik: '3273014508900001' }],
  ['3273 0145 0890 0001', { nik: '3273 0145 0890 0001' }],
  ['327301450890001', { nik: '327301450890001' }],
])('%s', (typed, sought) => {
  expect(understandSearch(typed)).toEqual(sought);
});

test.each(['', ' ', 'a', '-', '?!'])('what nobody can be found by is said to be unclear: "%s"', (typed) => {
  expect(understandSearch(typed)).toBeUndefined();
});
