import type * as z from 'zod';
import type * as shape from '../../../shared/api/shapes.ts';

export type Member = z.output<typeof shape.RosterEntry>;

const plain = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** Who fits all the words, each by a part of the name or of the phone, however that is written: 0812, +62 812, 812-34. */
export const findMembers = (members: readonly Member[], wanted: string): readonly Member[] => {
  const isPhone = /\d/.test(wanted) && !/\p{L}/u.test(wanted);
  if (isPhone) {
    const digits = wanted.replace(/\D/g, '').replace(/^(62|0)/, '');
    return members.filter(({ phone }) => phone.replace(/^\+62/, '').includes(digits));
  }
  const words = plain(wanted).split(/\s+/).filter(Boolean);
  return words.length === 0 ? members : members.filter(({ name }) => words.every((word) => plain(name).includes(word)));
};
