import { expect, test } from 'vitest';
import { alikeKey, answerFor } from '../../../web/upload/desk/alike.ts';

const date = (first: string, second: string) =>
  ({ code: 'date-ambiguous', found: '', choices: [first, second] }) as const;

test('one order of day and month answers for all dates that doubt it', () => {
  const [own, theirs] = [date('1988-04-03', '1988-03-04'), date('1991-06-05', '1991-05-06')];
  expect(alikeKey('birthDate', '03/04/1988', own)).toBe(alikeKey('birthDate', '05/06/1991', theirs));
  expect(answerFor('1988-04-03', own, theirs)).toBe('1991-06-05');
  expect(answerFor('1988-03-04', own, theirs)).toBe('1991-05-06');
});

test('the same words mean the same place, other words another', () => {
  const problem = { code: 'city-ambiguous', found: 'Bandung', choices: ['Kab. Bandung', 'Kota Bandung'] } as const;
  expect(alikeKey('cityCode', 'Bandung', problem)).toBe(alikeKey('cityCode', ' BANDUNG ', problem));
  expect(alikeKey('cityCode', 'Bandung', problem)).not.toBe(alikeKey('cityCode', 'Bogor', problem));
  expect(answerFor('Kota Bandung', problem, problem)).toBe('Kota Bandung');
});

test("nobody's name, NIK or phone, and no other date, answers for somebody else", () => {
  for (const column of ['name', 'nik', 'phone', 'birthDate'] as const)
    expect(alikeKey(column, 'x', { code: 'required', found: 'x' })).toBeUndefined();
});
