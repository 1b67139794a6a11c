import { expect, test } from 'vitest';
import { figuresOf, judgeRun } from './judge-run.ts';
import type { Outcome } from './send-run.ts';
import type { Roster, Session } from './staff-client.ts';

type Entry = { number: number; status?: 'confirmed' | 'waiting' | 'cancelled'; id?: number };
const rosterOf = (entries: Entry[]) =>
  entries.map(({ number, status = 'confirmed', id = number }) => ({ signUpId: `su_${id}`, number, status })) as Roster;
const session = { sessionId: 'bandung', quota: 3, line: 3, issued: 3 } as Session;
const told = (runner: number, number: number, id = number): Outcome => ({
  runner,
  sessionId: 'bandung',
  status: 201,
  ms: 1,
  tries: 1,
  receipt: {
    signUpId: `su_${id}`,
    ticketCode: 'A',
    sessionId: 'bandung',
    status: 'confirmed',
    number,
    signedUpAt: '2026-11-14T00:00:00Z',
  },
});

const judge = (entries: Entry[], outcomes: Outcome[], { runners = 3, mayBurn = false, of = session } = {}) => {
  const roster = rosterOf(entries);
  return judgeRun(outcomes, new Map([['bandung', roster]]), [figuresOf(of, roster, runners, outcomes)], mayBurn);
};
const full = [{ number: 1 }, { number: 2 }, { number: 3 }];

test('a run in which everybody has what they were told is right', () => {
  expect(judge(full, [told(0, 1), told(1, 2), told(2, 3), told(2, 3)])).toEqual([]);
});

test('one more than the quota, or one fewer than could be in, is wrong', () => {
  expect(judge([...full, { number: 4 }], [], { runners: 5 })).toEqual(['bandung: 4 confirmed are over the quota of 3']);
  expect(judge(full.slice(1), [], { runners: 5 })).toEqual(['bandung: 2 confirmed instead of 3']);
  expect(judge(full.slice(1), [], { runners: 2 })).toEqual([]);
});

test('after a kill a place may be empty whose number nobody holds, and no other', () => {
  const waiting: Entry = { number: 4, status: 'waiting' };
  const of = { ...session, issued: 4 };
  expect(judge([{ number: 1 }, { number: 3 }, waiting], [], { runners: 4, mayBurn: true, of })).toEqual([]);
  const demoted: Entry[] = [{ number: 1 }, { number: 2, status: 'waiting' }, { number: 3 }, waiting];
  expect(judge(demoted, [], { runners: 4, mayBurn: true, of })).toEqual([
    'bandung: 2 confirmed and 0 burned numbers are fewer than 3',
  ]);
});

test('numbers that are dead or cancelled below the line are not burned', () => {
  const of = { ...session, line: 5, issued: 5 };
  const roster = rosterOf([{ number: 1 }, { number: 2, status: 'cancelled' }, { number: 4 }, { number: 5 }]);
  expect(figuresOf(of, roster, 4, [])).toMatchObject({ confirmed: 3, burned: 0 });
});

test('a number given twice, a ticket lost, another number than before: each is said', () => {
  expect(judge([{ number: 1 }, { number: 2 }, { number: 2, id: 3 }], [])).toEqual(['bandung: 1 numbers given twice']);
  expect(judge(full, [told(0, 1), told(1, 7)])).toEqual([
    '1 acknowledged sign-ups are not stored as they were acknowledged',
  ]);
  expect(judge(full, [told(0, 1), told(0, 2)])).toEqual(['1 repeats were told another number than their own']);
  expect(judge(full, [told(0, 1), told(1, 1)])).toEqual(['1 numbers were told to two people']);
});
