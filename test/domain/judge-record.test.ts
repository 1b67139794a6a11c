import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { judgeLeased, judgePending, timeTaken } from '../../shared/domain/judge-record.ts';
import type { Lease } from '../../shared/domain/lease.ts';
import type { SignUp } from '../../shared/domain/sign-up.ts';

const lease: Lease = {
  campaignId: 'acara',
  sessionId: 'bandung',
  leaseId: `ls_${'0'.repeat(26)}`,
  deviceId: 'kd_00000000',
  city: '32.73',
  first: 11,
  count: 5,
  consentVersion: '1',
  grantedAt: '2026-11-14T08:00:00.000Z',
  state: 'open',
  used: new Set(),
  unused: new Set(),
  version: 1,
};
const code = '7KQ4M2XD9WTR';
const claim = { phone: '+6281234567890', code };
const plainly = { isRevoked: false, isAccepted: false };
const accepted = { ...plainly, isAccepted: true };
const revoked = { ...plainly, isRevoked: true };
const cancellationId = 'cn_01M7WN5D7764VBE9103KWAM290';
const held = (more: Partial<SignUp>): SignUp =>
  ({
    phone: claim.phone,
    ticketCode: 'AAAABBBBCCCC',
    sessionId: 'bandung',
    number: 3,
    status: 'confirmed',
    changedAt: lease.grantedAt,
    ...more,
  }) as SignUp;
const cancelled = (at: string) => held({ status: 'cancelled', cancellation: { cancellationId, at, by: 'runner' } });

const before = '2026-11-14T07:59:59.999Z';
const after = '2026-11-14T08:00:00.000Z';
const sinceThen = { outcome: 'conflict', reason: 'cancelled-since' };
const differs = { outcome: 'conflict', reason: 'phone-differs' };

test.each([
  ['nobody', undefined, 'add', 'add'],
  ['who waits here', held({ status: 'waiting', number: 30 }), 'lift', 'duplicate'],
  ['who waits elsewhere', held({ status: 'waiting', sessionId: 'surabaya' }), 'lift', 'duplicate'],
  ['who has a place elsewhere', held({ sessionId: 'surabaya' }), 'lift', 'duplicate'],
  ['who ran elsewhere already', held({ sessionId: 'surabaya', checkedIn: true }), 'duplicate', 'duplicate'],
  ['who has a place here', held({}), 'duplicate', 'duplicate'],
  ['who cancelled before the grant', cancelled(before), 'reopen', { outcome: 'refused', reason: 'already-cancelled' }],
  ['who cancelled after the grant', cancelled(after), sinceThen, { outcome: 'refused', reason: 'already-cancelled' }],
  ['another phone', held({ phone: '+628999' }), differs, differs],
  ['another phone that cancelled', { ...cancelled(before), phone: '+628999' }, differs, differs],
  ['the same record', held({ ticketCode: code }), 'again', 'again'],
])('%s: on a leased number, and without one', (_, seen, leased, pending) => {
  expect(judgeLeased(seen, claim, plainly, lease, 12)).toEqual(leased);
  expect(judgePending(seen, claim, plainly)).toEqual(pending);
});

test('who holds this very number of this very lease has sent the record before', () => {
  const mine = { leaseId: lease.leaseId, number: 12 };
  expect(judgeLeased(held(mine), claim, revoked, lease, 12)).toBe('again');
  expect(judgeLeased(held({ ...mine, number: 13 }), claim, plainly, lease, 12)).toBe('duplicate');
  expect(judgeLeased(held({ number: 12 }), claim, plainly, lease, 12)).toBe('duplicate');
  expect(judgeLeased(held({ ...mine, sessionId: 'surabaya' }), claim, plainly, lease, 12)).toBe('lift');
});

test('a revoked device learns nothing and changes nothing until somebody says yes', () => {
  const waits = { outcome: 'held', reason: 'device-revoked' };
  for (const seen of [undefined, held({}), held({ phone: '+628999' }), cancelled(before)]) {
    expect(judgeLeased(seen, claim, revoked, lease, 12)).toEqual(waits);
    expect(judgePending(seen, claim, revoked)).toEqual(waits);
  }
  expect(judgeLeased(undefined, claim, { isRevoked: true, isAccepted: true }, lease, 12)).toBe('add');
});

test('a yes of the crew reopens, but never settles whose NIK it is', () => {
  expect(judgeLeased(cancelled(after), claim, accepted, lease, 12)).toBe('reopen');
  expect(judgePending(cancelled(after), claim, accepted)).toBe('reopen');
  expect(judgeLeased(held({ phone: '+628999' }), claim, accepted, lease, 12)).toEqual(differs);
});

test('only the cancellation that is named is reopened', () => {
  expect(judgePending(cancelled(after), { ...claim, reopens: cancellationId }, plainly)).toBe('reopen');
  const other = { ...claim, reopens: 'cn_01M7WN5D7764VBE9103KWAM291' };
  expect(judgeLeased(cancelled(after), other, plainly, lease, 12)).toEqual(sinceThen);
});

test('whatever a clock says, a sign-up lies between the grant and now', () => {
  const instant = fc.date({ noInvalidDate: true, min: new Date(0), max: new Date('9999-01-01') });
  fc.assert(
    fc.property(instant, instant, instant, (taken, one, other) => {
      const [from, now] = one < other ? [one, other] : [other, one];
      const at = Date.parse(timeTaken(taken.toISOString(), from.toISOString(), now.getTime()));
      expect(at).toBeGreaterThanOrEqual(from.getTime());
      expect(at).toBeLessThanOrEqual(now.getTime());
      const canBe = taken >= from && taken <= now;
      expect(at === taken.getTime()).toBe(canBe);
    }),
  );
});
