import { expect, test } from 'vitest';
import { judgeOffline } from '../../../web/check-in/gate/judge-offline.ts';

const checkIn = { at: '2026-12-05T22:12:44Z', gate: 'Gerbang B', by: 'rina' };

test('a ticket in the roster is judged by the roster, whichever session its QR code was signed for', () => {
  for (const signedFor of [undefined, 'bandung', 'medan']) {
    expect(judgeOffline({ status: 'confirmed' }, signedFor, 'bandung')).toBe('free');
    expect(judgeOffline({ status: 'confirmed', checkIn }, signedFor, 'bandung')).toBe('already');
    expect(judgeOffline({ status: 'waiting' }, signedFor, 'bandung')).toBe('waiting');
    expect(judgeOffline({ status: 'cancelled' }, signedFor, 'bandung')).toBe('cancelled');
  }
});

test('a genuine ticket that the roster lacks lets nobody in: it is of another session, or newer than the roster', () => {
  expect(judgeOffline(undefined, 'medan', 'bandung')).toBe('elsewhere');
  expect(judgeOffline(undefined, 'bandung', 'bandung')).toBe('unlisted');
});

test('a typed code that the roster lacks is unknown', () => {
  expect(judgeOffline(undefined, undefined, 'bandung')).toBe('unknown');
});
