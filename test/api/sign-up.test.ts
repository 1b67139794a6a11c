import { afterAll, beforeAll, expect, test } from 'vitest';
import { awayFromTheHour, type Stage, signUpBody, startStage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await startStage('sign-up');
});
afterAll(() => stage.product.stop());

const signUp = (campaignId: string, body: object) =>
  stage.call('POST', `/v1/campaigns/${campaignId}/sign-ups`, { body });

test('201 then 200: a runner who taps twice holds one place and sees the same number', async () => {
  const campaign = await stage.newCampaign();
  const body = signUpBody(stage.nextPerson());
  const first = await signUp(campaign, body);
  const second = await signUp(campaign, body);
  expect(first).toMatchObject({ status: 201, body: { status: 'confirmed', number: 1, sessionId: 'bandung' } });
  expect(second.status).toBe(200);
  expect(second.body).toEqual(first.body);
});

test('201: the same runner in two taps at once holds one place', async () => {
  const campaign = await stage.newCampaign();
  const body = signUpBody(stage.nextPerson());
  const replies = await Promise.all(Array.from({ length: 8 }, () => signUp(campaign, body)));
  expect(replies.filter(({ status }) => status === 201)).toHaveLength(1);
  expect(replies.filter(({ status }) => status === 200)).toHaveLength(7);
  expect(new Set(replies.map(({ text }) => text)).size).toBe(1);
});

test('201 waiting: who comes after the quota waits in order; 409 session-full: the waiting list has an end; 200: a holder still gets their ticket', async () => {
  const campaign = await stage.newCampaign({ sessions: { bandung: { quota: 2, waitingSize: 2 } } });
  const bodies = Array.from({ length: 5 }, () => signUpBody(stage.nextPerson()));
  const replies = [];
  for (const body of bodies) replies.push(await signUp(campaign, body));
  expect(replies.map(({ status, body }) => [status, body.status, body.number, body.position])).toEqual([
    [201, 'confirmed', 1, undefined],
    [201, 'confirmed', 2, undefined],
    [201, 'waiting', 3, 1],
    [201, 'waiting', 4, 2],
    [409, 409, undefined, undefined],
  ]);
  expect(replies[4]?.body.code).toBe('session-full');
  const again = await signUp(campaign, bodies[3] as object);
  expect(again).toMatchObject({ status: 200, body: { status: 'waiting', number: 4, position: 2 } });
});

test('403 sign-up-refused: the same NIK with another phone learns nothing, in the same bytes each time', async () => {
  const campaign = await stage.newCampaign();
  const person = stage.nextPerson();
  await signUp(campaign, signUpBody(person));
  const stranger = signUpBody({ ...person, name: 'Orang Lain', phone: '0813 9999 8888' });
  const first = await signUp(campaign, stranger);
  const second = await signUp(campaign, {
    ...stranger,
    sessionId: 'bandung',
    person: { ...stranger.person, phone: '0813 9999 7777' },
  });
  expect(first).toMatchObject({ status: 403, body: { code: 'sign-up-refused' } });
  expect(second.text).toBe(first.text);
  expect(await signUp(campaign, signUpBody(person))).toMatchObject({ status: 200 });
});

test('429 too-many-attempts: guessing phones is slowed down, the right pair never', async () => {
  await awayFromTheHour();
  const campaign = await stage.newCampaign();
  const person = stage.nextPerson();
  await signUp(campaign, signUpBody(person));
  const guesses = [];
  for (let at = 0; at < 7; at += 1)
    guesses.push(await signUp(campaign, signUpBody({ ...person, phone: `0813 9999 000${at}` })));
  expect(guesses.map(({ status }) => status)).toEqual([403, 403, 403, 403, 403, 429, 429]);
  expect(Number(guesses[6]?.headers['retry-after'])).toBeGreaterThan(0);
  expect((await signUp(campaign, signUpBody(person))).status).toBe(200);
});

test('409 signed-up-elsewhere: a repeat for another session offers to move, and holds nothing there', async () => {
  const campaign = await stage.newCampaign({ sessions: { bandung: { quota: 2 }, cimahi: { quota: 2 } } });
  const person = stage.nextPerson();
  const first = await signUp(campaign, signUpBody(person));
  const other = await signUp(campaign, signUpBody(person, { sessionId: 'cimahi' }));
  expect(other).toMatchObject({
    status: 409,
    body: { code: 'signed-up-elsewhere', offer: { ticket: { ticketCode: first.body.ticketCode }, moveTo: 'cimahi' } },
  });
});

test('201 twice: where a campaign gives a place per session, one runner may hold one in each', async () => {
  const campaign = await stage.newCampaign({
    onePlacePer: 'session',
    sessions: { bandung: { quota: 2 }, cimahi: { quota: 2 } },
  });
  const person = stage.nextPerson();
  const replies = [
    await signUp(campaign, signUpBody(person)),
    await signUp(campaign, signUpBody(person, { sessionId: 'cimahi' })),
    await signUp(campaign, signUpBody(person)),
  ];
  expect(replies.map(({ status }) => status)).toEqual([201, 201, 200]);
  expect(replies[0]?.body.ticketCode).not.toBe(replies[1]?.body.ticketCode);
});

test('201 without a number: a drive without sessions takes everyone', async () => {
  const body = { person: stage.nextPerson(), consent: { version: '1', accepted: true } };
  const reply = await signUp('ojol-jakarta-selatan', body);
  expect(reply).toMatchObject({ status: 201, body: { status: 'confirmed' } });
  expect(reply.body).not.toHaveProperty('number');
  expect((await signUp('ojol-jakarta-selatan', body)).status).toBe(200);
});

test('201: a campaign that asks for no NIK knows people by their phone', async () => {
  const campaign = await stage.newCampaign({ personRule: 'phone' });
  const { nik, ...person } = stage.nextPerson();
  expect((await signUp(campaign, signUpBody(person))).status).toBe(201);
  expect((await signUp(campaign, signUpBody(person))).status).toBe(200);
  expect(await signUp(campaign, signUpBody({ ...person, nik }))).toMatchObject({
    status: 422,
    body: { errors: [{ pointer: '/person/nik' }] },
  });
});

test('409: closed is closed at once, and an outdated consent is asked for again', async () => {
  const campaign = await stage.newCampaign({ sessions: { bandung: { quota: 500 } } });
  await stage.call('POST', `/v1/campaigns/${campaign}/sessions/bandung/closing`, { token: stage.manager });
  expect(await signUp(campaign, signUpBody(stage.nextPerson()))).toMatchObject({
    status: 409,
    body: { code: 'session-closed' },
  });
  await stage.call('POST', `/v1/campaigns/${campaign}/sessions/bandung/opening`, { token: stage.manager });
  const holder = signUpBody(stage.nextPerson());
  expect((await signUp(campaign, holder)).status).toBe(201);

  await stage.call('POST', `/v1/campaigns/${campaign}/consents`, {
    token: stage.manager,
    body: { version: '2', text: 'Setuju lagi.' },
  });
  // Functions may go on for 5 s with what they have read before; each try is another person.
  const untilRefused = async (version: string) => {
    for (;;) {
      const body = signUpBody(stage.nextPerson(), { consent: { version, accepted: true } });
      const reply = await signUp(campaign, body);
      if (reply.status !== 201) return { reply, body };
      await new Promise((resolve) => setTimeout(resolve, 300));
    }
  };
  const outdated = await untilRefused('1');
  expect(outdated.reply).toMatchObject({ status: 409, body: { code: 'consent-outdated' } });
  expect((await signUp(campaign, { ...outdated.body, consent: { version: '2', accepted: true } })).status).toBe(201);

  await stage.call('POST', `/v1/campaigns/${campaign}/closing`, { token: stage.manager });
  expect((await untilRefused('2')).reply).toMatchObject({ status: 409, body: { code: 'campaign-closed' } });
  expect((await signUp(campaign, holder)).status).toBe(200);
});

const questions = [
  {
    kind: 'choice',
    questionId: 'kaus',
    label: { id: 'Ukuran kaus' },
    required: true,
    choices: [
      { value: 'ukuran-m', label: { id: 'M' } },
      { value: 'ukuran-l', label: { id: 'L' } },
    ],
  },
  { kind: 'number', questionId: 'tinggi', label: { id: 'Tinggi badan' }, min: 50, max: 250 },
  { kind: 'date', questionId: 'vaksin', label: { id: 'Tanggal vaksin' } },
  { kind: 'yes-no', questionId: 'sehat', label: { id: 'Sehat?' } },
  { kind: 'text', questionId: 'catatan', label: { id: 'Catatan' }, maxLength: 10 },
];

test('422: each custom question judges its own answer, by pointer and code', async () => {
  const campaign = await stage.newCampaign({ questions });
  const person = stage.nextPerson();
  const bad = await signUp(
    campaign,
    signUpBody(person, {
      answers: { tinggi: 20, vaksin: '2026-02-30', sehat: 'ya', catatan: 'x'.repeat(11), lain: 'apa' },
    }),
  );
  expect(bad.status).toBe(422);
  expect(bad.body.errors.map(({ pointer, code }: Record<string, string>) => [pointer, code])).toEqual([
    ['/answers/kaus', 'required'],
    ['/answers/tinggi', 'too-small'],
    ['/answers/vaksin', 'date-impossible'],
    ['/answers/sehat', 'wrong-type'],
    ['/answers/catatan', 'too-long'],
    ['/answers/lain', 'answer-unknown'],
  ]);
  const good = await signUp(
    campaign,
    signUpBody(person, {
      answers: { kaus: 'ukuran-m', tinggi: 170, vaksin: '2026-02-28', sehat: true, catatan: 'vegetarian' },
    }),
  );
  expect(good.status).toBe(201);
});

const person = { name: 'Siti Aminah', nik: '3273014508900001', phone: '0812-3456-7890' };
test.each<[what: string, change: object, pointer: string, code: string]>([
  ['a NIK of 15 digits', { nik: '327301450890001' }, '/person/nik', 'nik-short'],
  ['a NIK of 17 digits', { nik: '32730145089000011' }, '/person/nik', 'nik-long'],
  ['an impossible birth date', { nik: '3273013202900001' }, '/person/nik', 'nik-date'],
  ['the serial 0000', { nik: '3273014508900000' }, '/person/nik', 'nik-serial'],
  ['no NIK where one is asked for', { nik: undefined }, '/person/nik', 'nik-empty'],
  ['a phone that is too short', { phone: '0812 345' }, '/person/phone', 'phone-short'],
  ['a phone that is no mobile', { phone: '022-7123456' }, '/person/phone', 'phone-not-mobile'],
  ['an empty name', { name: '   ' }, '/person/name', 'name-empty'],
  ['a name with NUL', { name: 'Siti\u0000Aminah' }, '/person/name', 'name-characters'],
  ['a name with an emoji', { name: 'Siti 😀' }, '/person/name', 'name-characters'],
  ['a name that turns the writing round', { name: 'Siti \u202eAminah' }, '/person/name', 'name-characters'],
  ['a name of 400 letters', { name: 'a'.repeat(400) }, '/person/name', 'too-long'],
  ['an unknown city', { cityCode: '99.99' }, '/person/cityCode', 'area-unknown'],
  [
    'a district of another city',
    { cityCode: '32.71', districtCode: '32.73.01' },
    '/person/districtCode',
    'area-elsewhere',
  ],
  [
    'an unknown village',
    { cityCode: '32.73', districtCode: '32.73.01', villageCode: '32.73.01.9999' },
    '/person/villageCode',
    'area-unknown',
  ],
  ['letters as RT', { rt: 'dua' }, '/person/rt', 'rt-rw'],
  ['a number as name', { name: 7 }, '/person/name', 'wrong-type'],
  ['an unknown field', { umur: 30 }, '/person/umur', 'unknown-field'],
  ['an unknown membership', { membership: 'gold' }, '/person/membership', 'not-a-choice'],
])('422: %s', async (_what, change, pointer, code) => {
  const reply = await signUp('fun-run-5k', signUpBody({ ...person, ...change }));
  expect(reply).toMatchObject({
    status: 422,
    headers: { 'content-type': 'application/problem+json' },
    body: { code: 'invalid-request', status: 422 },
  });
  expect(reply.body.errors).toEqual([{ pointer, code, message: expect.any(String) }]);
  expect(reply.text).not.toContain(person.nik.slice(0, 8));
});

test('422 in English: the message says what to do in the language that was asked for', async () => {
  const path = '/v1/campaigns/fun-run-5k/sign-ups';
  const body = signUpBody({ ...person, nik: '327301450890001' });
  const english = await stage.call('POST', path, { body, headers: { 'accept-language': 'en' } });
  const indonesian = await stage.call('POST', path, { body });
  expect(english.body.errors[0].message).toContain('Check your ID card');
  expect(indonesian.body.errors[0].message).toBe('NIK kurang 1 angka. Cocokkan lagi dengan KTP Anda.');
});

test('422 consent-missing; 422 session-required; 404 for a session of another campaign', async () => {
  const campaign = await stage.newCampaign();
  expect(
    await signUp(campaign, { ...signUpBody(stage.nextPerson()), consent: { version: '1', accepted: false } }),
  ).toMatchObject({ status: 422, body: { errors: [{ pointer: '/consent/accepted', code: 'consent-missing' }] } });
  expect(await signUp(campaign, { ...signUpBody(stage.nextPerson()), sessionId: undefined })).toMatchObject({
    status: 422,
    body: { code: 'session-required' },
  });
  expect(await signUp(campaign, signUpBody(stage.nextPerson(), { sessionId: 'jakarta' }))).toMatchObject({
    status: 404,
    body: { code: 'session-not-found' },
  });
  expect(await signUp('tidak-ada', signUpBody(stage.nextPerson()))).toMatchObject({
    status: 404,
    body: { code: 'campaign-not-found' },
  });
});
