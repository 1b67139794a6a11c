import { expect, test } from 'vitest';
import { availabilityOf, shutBecause } from '../../shared/domain/availability.ts';
import { Campaign, Pause } from '../../shared/domain/campaign.ts';

const run = { state: 'open' as const, startsAt: '2026-11-01T00:00:00.000Z', endsAt: '2026-12-01T00:00:00.000Z' };
const paused = { since: '2026-11-20T08:00:00.000Z' };
const [before, during, after] = ['2026-10-31T00:00:00Z', '2026-11-20T09:00:00Z', '2026-12-01T00:00:00Z'].map(
  Date.parse,
) as [number, number, number];
const numbers = { issued: 0, line: 5, ceiling: 10, closed: false, leased: 0, leasable: 2, version: 1 };

test('a pause is said only where nothing else keeps people from signing up', () => {
  expect(shutBecause(run, during)).toBeUndefined();
  expect(shutBecause({ ...run, paused }, during)).toBe('campaign-paused');
  expect(shutBecause({ ...run, paused }, before)).toBe('campaign-closed');
  expect(shutBecause({ ...run, paused }, after)).toBe('campaign-closed');
  expect(shutBecause({ ...run, paused, state: 'closed' }, during)).toBe('campaign-closed');
});

test('the moment that people were told does not end a pause', () => {
  expect(shutBecause({ ...run, paused: { ...paused, until: '2026-11-20T08:30:00.000Z' } }, during)).toBe(
    'campaign-paused',
  );
});

test('a paused session is shown as closed, whether its campaign says so or its numbers', () => {
  expect(availabilityOf(run, numbers, during)).toBe('open');
  expect(availabilityOf({ ...run, paused }, numbers, during)).toBe('closed');
  expect(availabilityOf(run, { ...numbers, paused: true }, during)).toBe('closed');
});

test('a campaign that was stored before there were pauses reads as it did', () => {
  expect(Campaign.shape.paused.parse(undefined)).toBeUndefined();
  expect(Pause.safeParse({ ...paused, note: { id: 'Sebentar.' } }).success).toBe(false);
});
