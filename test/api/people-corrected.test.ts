import { afterAll, beforeAll, expect, test } from 'vitest';
import { type PeopleStage, type Person, startPeopleStage } from './people-stage.ts';
import { eventually, signUpBody } from './stage.ts';

let stage: PeopleStage;
beforeAll(async () => {
  stage = await startPeopleStage('perbaikan');
});
afterAll(() => stage.end());

test('changes what was wrong and nothing else: number, place and ticket stay', async () => {
  const campaign = await stage.newCampaign();
  const person = stage.nextPerson();
  const mine = await stage.signUp(campaign, person);
  const { status, body } = await stage.correct(campaign, mine.signUpId, {
    name: 'Nama Yang Benar',
    phone: '0812-9999-8888',
    home: { cityCode: '32.71', rw: '5', rt: '12' },
    occupation: 'guru',
    membership: 'member',
  });
  expect(status).toBe(200);
  expect(body).toMatchObject({
    signUpId: mine.signUpId,
    number: mine.number,
    status: mine.status,
    name: 'Nama Yang Benar',
    home: { cityCode: '32.71', rw: '005', rt: '012' },
    occupation: 'guru',
    membership: 'member',
    version: 2,
  });
  expect((await stage.ticket(mine.ticketCode)).body).toMatchObject({ number: mine.number, name: 'Nama B.' });
  // Their next visit to the page is with the right phone.
  const again = await stage.call('POST', `/v1/campaigns/${campaign}/sign-ups`, {
    body: signUpBody({ ...person, phone: '081299998888' }),
  });
  expect(again).toMatchObject({ status: 200, body: { ticketCode: mine.ticketCode } });
  const [entry] = (await stage.auditOf(campaign)).filter(({ does }) => does === 'correctSignUp');
  expect(entry?.about).toEqual({
    signUpId: mine.signUpId,
    fields: ['name', 'phone', 'home', 'occupation', 'membership'],
  });
});

test('a NIK makes it the record of whom that NIK is of; the wrong one is free for its owner', async () => {
  const campaign = await stage.newCampaign();
  const [person, owner] = [stage.nextPerson(), stage.nextPerson()];
  const right = stage.nextPerson().nik as string;
  const mine = await stage.signUp(campaign, { ...person, nik: owner.nik });
  expect((await stage.correct(campaign, mine.signUpId, { nik: right })).status).toBe(200);

  expect((await stage.ticket(mine.ticketCode)).body).toMatchObject({ number: mine.number });
  expect(await stage.searchAll(campaign, { nik: right })).toMatchObject([{ signUpId: mine.signUpId }]);
  expect(await stage.searchAll(campaign, { nik: owner.nik })).toEqual([]);
  const opened = await stage.manage('POST', `${campaign}/sign-ups/${mine.signUpId}/nik`, { reason: 'identity-check' });
  expect(opened.body).toEqual({ nik: right });
  const repeated = await stage.call('POST', `/v1/campaigns/${campaign}/sign-ups`, {
    body: signUpBody({ ...person, nik: right }),
  });
  expect(repeated).toMatchObject({ status: 200, body: { ticketCode: mine.ticketCode } });
  const owned = await stage.signUp(campaign, owner);
  expect(owned.number).toBe(mine.number + 1);
  const roster = (await stage.manage('GET', `${campaign}/sessions/bandung/roster`)).body.items;
  expect(roster.map(({ number }: { number: number }) => number)).toEqual([mine.number, owned.number]);
});

test('409: a NIK or phone that has a record of its own names that record’s ticket, and nothing changes', async () => {
  const campaign = await stage.newCampaign();
  const [one, other] = [stage.nextPerson(), stage.nextPerson()];
  const mine = await stage.signUp(campaign, one);
  const theirs = await stage.signUp(campaign, other);
  const reply = await stage.correct(campaign, mine.signUpId, { name: 'Tidak Jadi', nik: other.nik });
  expect(reply).toMatchObject({
    status: 409,
    body: {
      code: 'person-taken',
      holder: { signUpId: theirs.signUpId, ticketCode: theirs.ticketCode, number: theirs.number },
    },
  });
  expect(reply.text).not.toContain(other.nik as string);
  expect((await stage.get(campaign, mine.signUpId)).body).toMatchObject({ name: one.name, version: 1 });

  const byPhone = await stage.newCampaign({ personRule: 'phone' });
  const phones = [stage.nextPerson(), stage.nextPerson()].map(({ nik: _nik, ...person }) => person) as [Person, Person];
  const first = await stage.signUp(byPhone, phones[0]);
  const second = await stage.signUp(byPhone, phones[1]);
  expect(await stage.correct(byPhone, first.signUpId, { phone: phones[1].phone })).toMatchObject({
    status: 409,
    body: { code: 'person-taken', holder: { signUpId: second.signUpId } },
  });
  expect((await stage.correct(byPhone, first.signUpId, { phone: '081299997777' })).status).toBe(200);
  expect(await stage.searchAll(byPhone, { phone: '081299997777' })).toMatchObject([{ signUpId: first.signUpId }]);
});

test('412 to who saw an older version; of two at once one is told that it changed', async () => {
  const campaign = await stage.newCampaign();
  const { signUpId } = await stage.signUp(campaign, stage.nextPerson());
  expect((await stage.correct(campaign, signUpId, { name: 'Satu Dua' }, 1)).status).toBe(200);
  expect(await stage.correct(campaign, signUpId, { name: 'Tiga Empat' }, 1)).toMatchObject({
    status: 412,
    body: { code: 'version-outdated' },
  });
  const niks = [stage.nextPerson().nik, stage.nextPerson().nik];
  const both = await Promise.all(niks.map((nik) => stage.correct(campaign, signUpId, { nik }, 2)));
  expect(both.filter(({ status }) => status === 200)).toHaveLength(1);
  const found = await Promise.all(niks.map((nik) => stage.searchAll(campaign, { nik })));
  expect(found.flat()).toHaveLength(1);
});

test('422 with the field that is wrong', async () => {
  const campaign = await stage.newCampaign();
  const { signUpId } = await stage.signUp(campaign, stage.nextPerson());
  for (const [body, pointer, code] of [
    [{ nik: '123' }, '/nik', 'nik-short'],
    [{ phone: '12' }, '/phone', 'phone-short'],
    [{ home: { cityCode: '32.73', districtCode: '32.71.01' } }, '/home/districtCode', 'area-elsewhere'],
    [{ answers: { tidakAda: 'x' } }, '/answers', 'answer-unknown'],
  ] as const) {
    const reply = await stage.correct(campaign, signUpId, body);
    expect(reply.status).toBe(422);
    expect(reply.body.errors).toMatchObject([{ pointer, code }]);
  }
  expect((await stage.correct(campaign, signUpId, {})).status).toBe(422);
  expect((await stage.correct(campaign, signUpId, { status: 'confirmed' })).status).toBe(422);
});

test('409: nothing is done with the data of who took their consent back', async () => {
  const campaign = await stage.newCampaign();
  const { signUpId } = await stage.signUp(campaign, stage.nextPerson());
  await stage.manage('POST', `${campaign}/sign-ups/${signUpId}/withdrawal`, {});
  expect(await stage.correct(campaign, signUpId, { name: 'Nama Lain' })).toMatchObject({
    status: 409,
    body: { code: 'consent-withdrawn' },
  });
});

test('counts follow corrections of where people live, what they do and whether they are members, cell by cell', async () => {
  const campaign = await stage.newCampaign({ sessions: {} });
  const mine: { signUpId: string }[] = [];
  for (const cityCode of ['32.73', '32.73', '32.71'])
    mine.push(
      await stage.signUp(campaign, { ...stage.unplaced(), cityCode, membership: 'none' }, { sessionId: undefined }),
    );
  const [one, two, three] = mine.map(({ signUpId }) => signUpId) as [string, string, string];
  await stage.correct(campaign, one, { home: { cityCode: '35.78' }, membership: 'new' });
  await stage.correct(campaign, two, { nik: stage.nextPerson().nik, occupation: 'guru' });
  await stage.correct(campaign, three, { nik: stage.nextPerson().nik, home: {}, membership: 'member' });
  const done = await stage.recount(campaign);
  expect(done).toMatchObject({ settled: true, drift: 0 });
  expect(done.counted).toEqual(done.recounted);
  const now = await eventually(
    async () => (await stage.manage('GET', `${campaign}/counts`)).body,
    ({ newMembers, total }) => newMembers === 1 && total === 3,
  );
  const cities = now.cities.map((each: { cityCode: string; total: number }) => [each.cityCode, each.total]);
  expect(cities.filter(([, total]: [string, number]) => total > 0).toSorted()).toEqual([
    ['-', 1],
    ['32.73', 1],
    ['35.78', 1],
  ]);
});
