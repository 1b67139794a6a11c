import { expect, test } from 'vitest';
import { NewSignUp } from '../../../shared/domain/sign-up.ts';
import type { CampaignPage } from '../../../web/sign-up/campaign-page.ts';
import { type Draft, emptyDraft } from '../../../web/sign-up/draft.ts';
import { judgeDraft } from '../../../web/sign-up/judge-draft.ts';
import { signUpBody } from '../../../web/sign-up/sign-up-body.ts';

const campaign: CampaignPage = {
  campaignId: 'fun-run-5k',
  name: 'Fun Run 5K',
  startsAt: '2026-11-01T00:00:00Z',
  endsAt: '2026-12-13T00:00:00Z',
  timeZone: 'Asia/Jakarta',
  state: 'open',
  personRule: 'nik',
  consent: { version: '2', text: 'Data ini dipakai untuk tempat lari.' },
  questions: [
    { questionId: 'umur', label: { id: 'Umur' }, required: false, kind: 'number', min: 12 },
    { questionId: 'pernah', label: { id: 'Pernah ikut?' }, required: true, kind: 'yes-no' },
  ],
  sessions: [
    {
      sessionId: 'bandung',
      cityCode: '32.73',
      cityName: 'Kota Bandung',
      venue: 'Lapangan Gasibu',
      startsAt: '2026-12-05T22:30:00Z',
      timeZone: 'Asia/Jakarta',
      quota: 1_000,
      availability: 'full',
    },
  ],
};

const filled: Draft = {
  session: 'bandung',
  name: 'Siti Aminah',
  nik: '3273 0145 0890 0001',
  phone: '0812 3456 7890',
  city: '32.73',
  district: '32.73.01',
  village: '32.73.01.1001',
  rt: '12',
  rw: '',
  occupation: 'ojol',
  membership: 'new',
  consent: '2',
  answers: { umur: '34', pernah: false },
};
const problemsOf = (changed: Partial<Draft>, inCampaign: Partial<CampaignPage> = {}) =>
  Object.fromEntries(judgeDraft({ ...campaign, ...inCampaign }, { ...filled, ...changed }));
const asked = { channelId: undefined, reopens: undefined };

test('a draft in which nothing is wrong is a request that the server reads', () => {
  expect(problemsOf({})).toEqual({});
  const read = NewSignUp.parse(signUpBody(campaign, filled, asked));
  expect(read).toMatchObject({
    sessionId: 'bandung',
    person: { nik: '3273014508900001', phone: '+6281234567890', rt: '012', membership: 'new' },
    consent: { version: '2', accepted: true },
    answers: { umur: 34, pernah: false },
  });
  expect(read.person).not.toHaveProperty('rw');
});

test('an empty form names everything that is missing, in the order of the form', () => {
  expect(Object.keys(Object.fromEntries(judgeDraft(campaign, emptyDraft)))).toEqual([
    'session',
    'name',
    'nik',
    'phone',
    'city',
    'district',
    'village',
    'occupation',
    'membership',
    'answer-pernah',
    'consent',
  ]);
});

test('a NIK one digit short is said so, with the count', () => {
  expect(problemsOf({ nik: '3273 0145 0890 001' })).toEqual({ nik: { code: 'nik-short', count: 1 } });
});

test('agreeing to an earlier text is not agreeing to this one', () => {
  expect(problemsOf({ consent: '1' })).toEqual({ consent: { code: 'consent-missing' } });
});

test('a full city is no mistake of the form: who is in already gets their ticket again', () => {
  expect(problemsOf({ session: 'bandung' })).toEqual({});
  expect(problemsOf({ session: 'atlantis' })).toEqual({ session: { code: 'not-a-choice' } });
});

test('a campaign that tells people apart by phone asks for no NIK, and sends none that lies in an old draft', () => {
  expect(problemsOf({ nik: '' }, { personRule: 'phone' })).toEqual({});
  const read = NewSignUp.parse(signUpBody({ ...campaign, personRule: 'phone' }, filled, asked));
  expect(read.person).not.toHaveProperty('nik');
});

test('a campaign without sessions asks for no city to run in', () => {
  expect(problemsOf({ session: '' }, { sessions: [] })).toEqual({});
  expect(signUpBody({ ...campaign, sessions: [] }, filled, asked)).not.toHaveProperty('sessionId');
});

test('answers to questions that are no longer asked are left out, so that they refuse nobody', () => {
  const answers = { umur: '34,5', pernah: true, lama: 'x' };
  expect(problemsOf({ answers })).toEqual({});
  expect(signUpBody(campaign, { ...filled, answers }, asked).answers).toEqual({ umur: 34.5, pernah: true });
});

test('a number that is none is said so at its question', () => {
  expect(problemsOf({ answers: { umur: 'tiga', pernah: true } })).toEqual({ 'answer-umur': { code: 'wrong-type' } });
  expect(problemsOf({ answers: { umur: '9', pernah: true } })).toEqual({
    'answer-umur': { code: 'too-small', count: 12 },
  });
});

test('RT and RW may be left empty, and are digits otherwise', () => {
  expect(problemsOf({ rt: '', rw: '' })).toEqual({});
  expect(problemsOf({ rt: '1234', rw: 'dua' })).toEqual({ rt: { code: 'rt-rw' }, rw: { code: 'rt-rw' } });
});

test('where they came from and what they want undone go along', () => {
  expect(signUpBody(campaign, filled, { channelId: 'ojol-pasar-minggu', reopens: 'cn_01' })).toMatchObject({
    channelId: 'ojol-pasar-minggu',
    reopens: 'cn_01',
  });
});
