import { expect, test } from 'vitest';
import { type HandOver, handedOver } from '../../shared/domain/hand-over.ts';
import type { SignUp } from '../../shared/domain/sign-up.ts';

const seen: SignUp = {
  organiserId: 'panitia-nusantara',
  personKey: 'kunci',
  campaignId: 'fun-run-5k',
  place: 'fun-run-5k',
  signUpId: 'su_lama',
  ticketCode: 'LAMA',
  sessionId: 'bandung',
  number: 12,
  status: 'waiting',
  channelId: 'halaman',
  city: '32.73',
  day: '2026-12-01',
  membership: 'none',
  name: 'Orang Lain',
  phone: '+6281200000001',
  sealedNik: 'tersegel',
  consent: { version: '1', at: '2026-12-01T00:00:00.000Z', channelId: 'halaman', importId: 'im_lama' },
  signedUpAt: '2026-12-01T00:00:00.000Z',
  changedAt: '2026-12-01T00:00:00.000Z',
  requestId: 'rq_lama',
  version: 3,
};
const change: HandOver = {
  owner: { name: 'Siti Aminah', phone: '+6281234567890' },
  consent: { version: '2', at: '2026-12-05T00:00:00.000Z', takenBy: 'kru@daftar.test' },
  ticket: { ticketCode: 'BARU', signUpId: 'su_baru' },
  requestId: 'rq_baru',
};

test('name, phone, ticket and consent are the owner’s; person, number, status and where it counts stay', () => {
  expect(handedOver(seen, change)).toEqual({
    ...seen,
    name: 'Siti Aminah',
    phone: '+6281234567890',
    ticketCode: 'BARU',
    signUpId: 'su_baru',
    consent: { version: '2', at: '2026-12-05T00:00:00.000Z', channelId: 'halaman', takenBy: 'kru@daftar.test' },
    changedAt: '2026-12-05T00:00:00.000Z',
    requestId: 'rq_baru',
    version: 4,
  });
});

test('whoever was let in at the gate is not exchanged behind it', () => {
  expect(handedOver({ ...seen, checkedIn: true }, change)).toBe('already-checked-in');
});
