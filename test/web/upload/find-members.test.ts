import { expect, test } from 'vitest';
import { findMembers, type Member } from '../../../web/upload/members/find-members.ts';

const member = (name: string, phone: string) => ({ name, phone }) as Member;
const members = [member('Hj. Siti Aminah', '+6281234567890'), member('Renée Aminah', '+6285711112222')];
const namesFor = (wanted: string) => findMembers(members, wanted).map(({ name }) => name);

test('names are found by parts of their words, in any order, with or without accents', () => {
  expect(namesFor('aminah siti')).toEqual(['Hj. Siti Aminah']);
  expect(namesFor('renee')).toEqual(['Renée Aminah']);
  expect(namesFor('  ')).toHaveLength(2);
  expect(namesFor('budi')).toEqual([]);
});

test.each(['0812', '+62 812-3456', '62812', '567890', '0812 3456 7890'])('a phone is found as %s', (wanted) => {
  expect(namesFor(wanted)).toEqual(['Hj. Siti Aminah']);
});
