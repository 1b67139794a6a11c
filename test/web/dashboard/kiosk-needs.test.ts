import { expect, test } from 'vitest';
import { cityRows } from '../../../web/dashboard/figures/city-rows.ts';
import { kioskNeeds } from '../../../web/dashboard/figures/needs.ts';
import { type Device, silentMinutes } from '../../../web/dashboard/figures/silence.ts';
import { countsOf, sessionOf } from './counts-of.ts';

const now = Date.parse('2026-12-05T07:32:00Z');
const minutesAgo = (minutes: number) => new Date(now - minutes * 60_000).toISOString();
const kiosk = (part: Partial<Device>): Device => ({
  deviceId: 'kd_gasibu01',
  name: 'Gasibu 1',
  leaseSize: 50,
  state: 'active',
  createdAt: minutesAgo(600),
  lastSeenAt: minutesAgo(0),
  leased: 50,
  used: 20,
  held: 30,
  ...part,
});
const rows = cityRows(
  countsOf([{ cityCode: '32.73', cityName: 'Kota Bandung', held: 30 }]),
  [sessionOf({ sessionId: 'bandung', cityCode: '32.73', startsAt: '2026-12-05T23:30:00Z' })],
  now,
);
const needs = (devices: Device[], openRecords = 0) =>
  kioskNeeds(rows, new Map([['bandung', { devices, openRecords }]]), now);

test('five minutes without a word are silence, four are a bad network', () => {
  expect(silentMinutes(kiosk({ lastSeenAt: minutesAgo(4.9) }), now)).toBeUndefined();
  expect(silentMinutes(kiosk({ lastSeenAt: minutesAgo(14.5) }), now)).toBe(14);
});

test.each(['invited', 'revoked', 'written-off'] as const)('nobody expects to hear a kiosk that is %s', (state) => {
  expect(silentMinutes(kiosk({ state, lastSeenAt: minutesAgo(60) }), now)).toBeUndefined();
});

test('silent with places in hand needs someone; silent without any, or heard, does not', () => {
  expect(needs([kiosk({ lastSeenAt: minutesAgo(14) })]).first).toMatchObject([
    { kind: 'kiosk-silent', sessionId: 'bandung', minutes: 14, kiosks: 1, held: 30, device: { name: 'Gasibu 1' } },
  ]);
  expect(needs([kiosk({ lastSeenAt: minutesAgo(14), held: 0 }), kiosk({})]).first).toEqual([]);
});

test('several in one city are one need: the longest silent by name, the places of all', () => {
  const { first } = needs([
    kiosk({ lastSeenAt: minutesAgo(6), held: 10 }),
    kiosk({ name: 'Gasibu 2', lastSeenAt: minutesAgo(41), held: 5 }),
  ]);
  expect(first).toMatchObject([{ kiosks: 2, held: 15, minutes: 41, device: { name: 'Gasibu 2' } }]);
});

test('records that wait for the crew come last, with how many', () => {
  expect(needs([], 6)).toMatchObject({
    first: [],
    last: [{ kind: 'kiosk-records', records: 6, sessionId: 'bandung' }],
  });
  expect(needs([], 0).last).toEqual([]);
});
