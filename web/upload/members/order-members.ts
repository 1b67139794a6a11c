import type { Member } from './find-members.ts';

export const orders = ['newest', 'oldest', 'name'] as const;
export type Order = (typeof orders)[number];

const byName = new Intl.Collator('id', { sensitivity: 'base', numeric: true });

const compare: Record<Order, (a: Member, b: Member) => number> = {
  newest: (a, b) => (a.signedUpAt < b.signedUpAt ? 1 : -1),
  oldest: (a, b) => (a.signedUpAt < b.signedUpAt ? -1 : 1),
  name: (a, b) => byName.compare(a.name, b.name),
};

export const orderMembers = (members: readonly Member[], order: Order): readonly Member[] =>
  members.toSorted((a, b) => compare[order](a, b) || (a.signUpId < b.signUpId ? -1 : 1));
