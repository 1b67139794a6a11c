import { describe, expect, test } from 'vitest';
import type { CampaignInFull } from '../../shared/domain/campaign.ts';
import { answerRepeat, countsAs, NewSignUp, receiptOf, refusalOf, type SignUp } from '../../shared/domain/sign-up.ts';

const session = (sessionId: string, cityCode: string) => ({
  campaignId: 'lari-kota',
  sessionId,
  cityCode,
  venue: 'Lapangan',
  startsAt: '2026-11-22T22:30:00Z',
  timeZone: 'Asia/Jakarta',
  version: 1,
});
const channel = (
  channelId: string,
  kind: 'page' | 'kiosk' | 'community' | 'partner',
  state: 'open' | 'closed' = 'open',
) => ({
  campaignId: 'lari-kota',
  channelId,
  kind,
  name: channelId,
  state,
  version: 1,
});
const run: CampaignInFull = {
  campaignId: 'lari-kota',
  organiserId: 'panitia',
  name: 'Lari Kota',
  startsAt: '2026-11-01T00:00:00Z',
  endsAt: '2026-12-01T00:00:00Z',
  timeZone: 'Asia/Jakarta',
  personRule: 'nik',
  onePlacePer: 'campaign',
  consent: { version: '2', text: 'Saya setuju' },
  questions: [],
  state: 'open',
  sealedDataKey: '',
  version: 1,
  sessions: [session('bandung', '32.73'), session('jakarta', '31.71')],
  channels: [
    channel('halaman', 'page'),
    channel('kios', 'kiosk'),
    channel('ojol', 'community', 'closed'),
    channel('agregator-1', 'partner'),
  ],
};
const drive: CampaignInFull = { ...run, sessions: [] };
const wanted = (more: object = {}) =>
  NewSignUp.parse({
    sessionId: 'bandung',
    person: { name: 'Siti Aminah', nik: '3273014508900001', phone: '0812-3456-7890' },
    consent: { version: '2', accepted: true },
    ...more,
  });
const now = '2026-11-14T08:00:00.000Z';

describe('a campaign takes a sign-up', () => {
  test('while it is open, for one of its sessions, under its present consent', () => {
    expect(refusalOf(run, wanted(), now)).toBeUndefined();
    expect(refusalOf(run, wanted({ channelId: 'kios' }), now)).toBeUndefined();
    expect(refusalOf(drive, wanted({ sessionId: undefined }), now)).toBeUndefined();
  });

  test('from its first moment until just before its last', () => {
    expect(refusalOf(run, wanted(), '2026-10-31T23:59:59.999Z')).toBe('campaign-closed');
    expect(refusalOf(run, wanted(), '2026-11-01T00:00:00.000Z')).toBeUndefined();
    expect(refusalOf(run, wanted(), '2026-11-30T23:59:59.999Z')).toBeUndefined();
    expect(refusalOf(run, wanted(), '2026-12-01T00:00:00.000Z')).toBe('campaign-closed');
  });

  test.each([
    ['campaign-closed', { ...run, state: 'closed' as const }, wanted()],
    ['session-required', run, wanted({ sessionId: undefined })],
    ['session-not-found', run, wanted({ sessionId: 'medan' })],
    ['session-not-found', drive, wanted()],
    ['channel-not-found', run, wanted({ channelId: 'tidak-ada' })],
    ['channel-not-found', run, wanted({ channelId: 'ojol' })],
    ['channel-not-found', run, wanted({ channelId: 'agregator-1' })],
    ['channel-not-found', { ...run, channels: [] }, wanted()],
    ['consent-outdated', run, wanted({ consent: { version: '1', accepted: true } })],
  ])('else %s', (refusal, campaign, asked) => {
    expect(refusalOf(campaign, asked, now)).toBe(refusal);
  });
});

describe('a sign-up counts', () => {
  test("for its session's city, not for where its person lives", () => {
    expect(countsAs(run, 'jakarta', '32.73', now).city).toBe('31.71');
  });
  test("for its person's city where there is no session, and for none where that is not known", () => {
    expect(countsAs(drive, undefined, '32.73', now).city).toBe('32.73');
    expect(countsAs(drive, undefined, undefined, now).city).toBe('-');
  });
  test.each([
    ['Asia/Jakarta', '2026-11-14T16:59:59.999Z', '2026-11-14'],
    ['Asia/Jakarta', '2026-11-14T17:00:00.000Z', '2026-11-15'],
    ['Asia/Jayapura', '2026-11-14T15:00:00.000Z', '2026-11-15'],
    ['UTC', '2026-11-14T23:59:59.999Z', '2026-11-14'],
  ])("on the day in the campaign's zone: %s, %s is %s", (timeZone, at, day) => {
    expect(countsAs({ ...run, timeZone }, 'bandung', undefined, at).day).toBe(day);
  });
});

const earlier = (more: Partial<SignUp> = {}) =>
  ({
    phone: '+6281234567890',
    sessionId: 'bandung',
    status: 'confirmed',
    signUpId: 'su_1',
    ticketCode: 'A',
    number: 7,
    signedUpAt: now,
    ...more,
  }) as SignUp;
const cancelled = earlier({ status: 'cancelled', cancellation: { cancellationId: 'cn_1', at: now, by: 'runner' } });
const again = { phone: '+6281234567890', sessionId: 'bandung' };

describe('who signs up again', () => {
  test.each([
    ['gets their ticket', earlier(), again, 'show'],
    ['gets their ticket where they name no session', earlier(), { ...again, sessionId: undefined }, 'show'],
    ['is offered to move from another session', earlier(), { ...again, sessionId: 'jakarta' }, 'elsewhere'],
    ['with another phone is refused', earlier(), { ...again, phone: '+6281234567891' }, 'refused'],
    [
      'with another phone is refused also where they name the cancellation',
      cancelled,
      { ...again, phone: '+6281', reopens: 'cn_1' },
      'refused',
    ],
    ['sees that they cancelled', cancelled, again, 'show'],
    ['sees that they cancelled, in whatever session', cancelled, { ...again, sessionId: 'jakarta' }, 'show'],
    ['is not in again without naming a cancellation', earlier({ status: 'cancelled' }), again, 'show'],
    ['is in again, naming the cancellation that they saw', cancelled, { ...again, reopens: 'cn_1' }, 'reopen'],
    ['is in again in another session', cancelled, { ...again, sessionId: 'jakarta', reopens: 'cn_1' }, 'reopen'],
    ['is not in again for an older cancellation', cancelled, { ...again, reopens: 'cn_0' }, 'show'],
    ['gets their ticket where nothing was cancelled', earlier(), { ...again, reopens: 'cn_1' }, 'show'],
  ])('%s', (_, held, asked, answer) => {
    expect(answerRepeat(held, asked)).toBe(answer);
  });
});

test('a receipt says the position only to those who wait, and the cancellation only where there is one', () => {
  expect(receiptOf(earlier(), 3)).toEqual({
    signUpId: 'su_1',
    ticketCode: 'A',
    sessionId: 'bandung',
    status: 'confirmed',
    number: 7,
    signedUpAt: now,
  });
  expect(receiptOf(earlier({ status: 'waiting' }), 3).position).toBe(3);
  expect(receiptOf(cancelled).cancellationId).toBe('cn_1');
  expect(receiptOf(cancelled)).not.toHaveProperty('phone');
});
