import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  heldOf,
  isCovered,
  isOfLease,
  isOverdue,
  isUnderWay,
  type Lease,
  leasableNow,
  leasedBy,
  leftOf,
  mayReopen,
  numbersOf,
  usualShare,
} from '../../shared/domain/lease.ts';

const granted = '2026-11-14T08:00:00.000Z';
const minutesOn = (minutes: number) => Date.parse(granted) + minutes * 60_000;
const leaseOf = (more: Partial<Lease> = {}): Lease => ({
  campaignId: 'lari',
  sessionId: 'bandung',
  leaseId: 'ls_a',
  deviceId: 'kd_a',
  city: '32.73',
  first: 11,
  count: 4,
  consentVersion: '1',
  grantedAt: granted,
  state: 'open',
  used: new Set(),
  unused: new Set(),
  version: 1,
  ...more,
});
const states: Lease['state'][] = ['taking', 'open', 'returned', 'written-off', 'closed'];

describe('the numbers of a lease', () => {
  test('are its own from the first to the last, and no other', () => {
    expect(numbersOf(leaseOf())).toEqual([11, 12, 13, 14]);
    expect([10, 11, 14, 15].map((number) => isOfLease(leaseOf(), number))).toEqual([false, true, true, false]);
    expect(isOfLease(leaseOf({ first: 0, count: 0, state: 'taking' }), 0)).toBe(false);
  });

  test('are used, unused or left, and held are those left while it is open or returned', () => {
    const fates = fc.array(fc.constantFrom('used', 'unused', 'left'), { maxLength: 30 });
    fc.assert(
      fc.property(fates, fc.constantFrom(...states), (each, state) => {
        const those = (fate: string) => each.flatMap((one, at) => (one === fate ? [11 + at] : []));
        const [used, unused] = [new Set(those('used')), new Set(those('unused'))];
        const lease = leaseOf({ count: each.length, state, used, unused });
        const isHeld = state === 'open' || state === 'returned';
        expect(leftOf(lease)).toEqual(those('left'));
        expect(heldOf(lease)).toBe(isHeld ? those('left').length : 0);
        expect(leasedBy(lease)).toBe(isHeld ? each.length : 0);
        expect(isCovered(lease)).toBe(isHeld && those('left').length === 0);
      }),
    );
  });
});

describe('a quarter of an hour', () => {
  test('after its return, to the millisecond, a lease is overdue; never while it is open', () => {
    const returned = leaseOf({ state: 'returned', returnedAt: granted });
    expect(isOverdue(returned, minutesOn(15) - 1)).toBe(false);
    expect(isOverdue(returned, minutesOn(15))).toBe(true);
    for (const state of states.filter((one) => one !== 'returned'))
      expect(isOverdue({ ...returned, state }, minutesOn(60))).toBe(false);
    expect(isOverdue(leaseOf({ state: 'returned' }), minutesOn(60))).toBe(false);
  });

  test('after it was asked for, a lease that is still being taken never will be', () => {
    const taking = leaseOf({ state: 'taking' });
    expect(isUnderWay(taking, minutesOn(15) - 1)).toBe(true);
    expect(isUnderWay(taking, minutesOn(15))).toBe(false);
    expect(isUnderWay(leaseOf(), minutesOn(1))).toBe(false);
  });
});

test('as many places are leased as are wanted, free inside the line, and left of the share', () => {
  const numbers = { issued: 90, line: 100, ceiling: 200, closed: false, leased: 40, leasable: 50, version: 3 };
  expect(leasableNow(numbers, 5)).toBe(5);
  expect(leasableNow(numbers, 50)).toBe(10);
  expect(leasableNow({ ...numbers, line: 97 }, 50)).toBe(7);
  expect(leasableNow({ ...numbers, leased: 47 }, 50)).toBe(3);
  expect(leasableNow({ ...numbers, line: 90 }, 1)).toBe('full');
  expect(leasableNow({ ...numbers, issued: 120 }, 1)).toBe('full');
  expect(leasableNow({ ...numbers, leased: 50 }, 1)).toBe('share-used-up');
  expect(leasableNow({ ...numbers, leasable: 10 }, 1)).toBe('share-used-up');
  expect(leasableNow({ ...numbers, closed: true }, 1)).toBe('closed');
});

test('the share is half of the places, rounded down', () => {
  expect([0, 1, 2, 7, 1_000].map(usualShare)).toEqual([0, 0, 1, 3, 500]);
});

test('a record reopens a cancellation from before the lease, not one from after it', () => {
  expect(mayReopen(leaseOf(), '2026-11-14T07:59:59.999Z')).toBe(true);
  expect(mayReopen(leaseOf(), granted)).toBe(false);
  expect(mayReopen(leaseOf(), '2026-11-14T08:00:00.001Z')).toBe(false);
});
