import { expect, test } from 'vitest';
import { type Shown, shownAtOnce, shownBy } from '../../../web/kiosk/result/shown.ts';
import type { KeptPlace } from '../../../web/kiosk/store/place.ts';

const recordId = 'kr_00000000000000000000000000';
const taken: Pick<Shown, 'recordId' | 'name' | 'code' | 'campaign' | 'sessionId'> = {
  recordId,
  name: 'Siti A.',
  code: 'AAAABBBBCCCC',
  campaign: {
    campaignId: 'acara-uji',
    name: 'Acara Uji',
    startsAt: '2026-01-01T00:00:00Z',
    endsAt: '2027-01-01T00:00:00Z',
    timeZone: 'Asia/Jakarta',
    state: 'open',
    personRule: 'nik',
    consent: { version: '1', text: 'Setuju.' },
    questions: [],
    sessions: [],
  },
  sessionId: 'bandung',
};
const place: KeptPlace = {
  number: 964,
  ticketCode: '7KQ4M2XD9WTR',
  signature: 'tanda-tangan',
  leaseId: 'ls_00000000000000000000000000',
  grantedAt: '2026-11-20T00:00:00Z',
};
const certain = shownAtOnce(taken, place, false);
const pending = shownAtOnce(taken, undefined, false);

test('a leased number is certain at once, with its own code and signature; without one nothing is', () => {
  expect(certain).toMatchObject({ state: 'certain', number: 964, code: '7KQ4M2XD9WTR', signature: 'tanda-tangan' });
  expect(pending).toMatchObject({ state: 'pending', code: 'AAAABBBBCCCC' });
  expect(pending.number).toBeUndefined();
});

test('what was pending becomes what the server says', () => {
  const confirmed = shownBy(pending, { recordId, outcome: 'confirmed', number: 12, ticketCode: 'AAAABBBBCCCC' });
  expect(confirmed).toMatchObject({ state: 'certain', number: 12, wasOnline: true });
  const waiting = shownBy(pending, { recordId, outcome: 'waiting', number: 1_012, position: 12 });
  expect(waiting).toMatchObject({ state: 'waiting', position: 12 });
  expect(waiting.number).toBeUndefined();
});

test('a duplicate shows the number of the first sign-up, never the leased one', () => {
  const first = { channelName: 'Halaman', signedUpAt: '2026-11-01T00:00:00Z', status: 'confirmed', number: 7 } as const;
  const shown = shownBy(certain, { recordId, outcome: 'duplicate', ticketCode: '7KQ4M2XD9WTR', first });
  expect(shown).toMatchObject({ state: 'duplicate', number: 7, first });
  const { number: _, ...waits } = first;
  const waiting = shownBy(certain, { recordId, outcome: 'duplicate', first: { ...waits, status: 'waiting' } });
  expect(waiting.number).toBeUndefined();
});

test('a signature goes with its own code only', () => {
  const same = shownBy(certain, { recordId, outcome: 'confirmed', number: 964, ticketCode: '7KQ4M2XD9WTR' });
  expect(same.signature).toBe('tanda-tangan');
  const other = shownBy(certain, { recordId, outcome: 'confirmed', number: 964, ticketCode: 'AAAABBBBCCCC' });
  expect(other.signature).toBeUndefined();
});

test.each(['held', 'refused', 'conflict', 'unreadable'] as const)(
  '%s is for the crew, and shows no number',
  (outcome) => {
    const shown = shownBy(certain, { recordId, outcome, reason: 'phone-differs' });
    expect(shown).toMatchObject({ state: 'help', reason: 'phone-differs' });
    expect(shown.number).toBeUndefined();
  },
);
