import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDaftar } from '../../functions/http/daftar.ts';
import type { AuditEntry } from '../../shared/domain/audit-entry.ts';
import { startTestEngine } from '../engine.ts';
import { newCheckInId } from './check-in-stage.ts';
import { eventually, type Stage, signUpBody, startStage } from './stage.ts';
import { uploadsOf } from './uploads.ts';

let engine: Awaited<ReturnType<typeof startTestEngine>>;
let stage: Stage;

beforeAll(async () => {
  engine = await startTestEngine();
  stage = await startStage('orang', { DYNAMODB_ENDPOINT: engine.endpoint });
});
afterAll(async () => {
  await stage.product.stop();
  await engine.stop();
});

type Person = ReturnType<Stage['nextPerson']>;
const sessions = { bandung: { quota: 5 }, surabaya: { quota: 5, cityCode: '35.78' } };
/** Who did not say where they live. */
const unplaced = () => {
  const { name, nik, phone } = stage.nextPerson();
  return { name, nik, phone };
};
const signUp = async (campaignId: string, person: object, more: object = {}) => {
  const { status, body, text } = await stage.call('POST', `/v1/campaigns/${campaignId}/sign-ups`, {
    body: signUpBody(person, more),
  });
  if (status !== 201) throw new Error(`Expected 201, got ${status}: ${text}`);
  return body;
};
const manage = (method: string, path: string, body?: object, headers?: Record<string, string>) =>
  stage.call(method, `/v1/campaigns/${path}`, {
    token: stage.manager,
    ...(body && { body }),
    ...(headers && { headers }),
  });
const search = (campaignId: string, body: object) => manage('POST', `${campaignId}/people-searches`, body);
const searchAll = async (campaignId: string, body: object) => {
  const found: { signUpId: string; name: string }[] = [];
  let cursor: string | null = null;
  do {
    const reply: Awaited<ReturnType<typeof search>> = await search(campaignId, { ...body, ...(cursor && { cursor }) });
    expect(reply.status).toBe(200);
    found.push(...reply.body.items);
    cursor = reply.body.nextCursor;
  } while (cursor);
  return found;
};
const correct = (campaignId: string, signUpId: string, body: object, version?: number) =>
  manage(
    'PATCH',
    `${campaignId}/sign-ups/${signUpId}`,
    body,
    version === undefined ? undefined : { 'if-match': `"${version}"` },
  );
const merge = (campaignId: string, kept: string, drops: string) =>
  manage('POST', `${campaignId}/sign-ups/${kept}/merger`, { drops });
const get = (campaignId: string, signUpId: string) => manage('GET', `${campaignId}/sign-ups/${signUpId}`);
const ticket = (code: string) => stage.call('GET', `/v1/tickets/${code}`);
const auditOf = async (campaignId: string): Promise<AuditEntry[]> => {
  const log: AuditEntry[] = [];
  const daftar = openDaftar({ TABLE_NAME: 'daftar', DYNAMODB_ENDPOINT: engine.endpoint, MASTER_KEY_ID: 'unused' });
  for await (const entry of daftar.audit.ofCampaign(campaignId)) log.push(entry);
  return log;
};
const recount = async (campaignId: string) => {
  const { body } = await manage('POST', `${campaignId}/counts/recounts`);
  return eventually(
    async () => (await manage('GET', `${campaignId}/counts/recounts/${body.recountId}`)).body,
    ({ state }) => state === 'done',
  );
};
const counts = async (campaignId: string) => (await manage('GET', `${campaignId}/counts`)).body;

describe('searching', () => {
  test('by beginnings of the name, in any order and without marks, over all sessions', async () => {
    const campaign = await stage.newCampaign({ sessions });
    const siti = await signUp(campaign, { ...stage.nextPerson(), name: 'Siti Nur Aminah' });
    const rene = await signUp(campaign, { ...stage.nextPerson(), name: 'René Siahaan' }, { sessionId: 'surabaya' });
    await signUp(campaign, { ...stage.nextPerson(), name: 'Bambang Sitorus' });
    const ids = async (name: string) => (await searchAll(campaign, { name })).map(({ signUpId }) => signUpId);
    expect(await ids('ami sit')).toEqual([siti.signUpId]);
    expect(await ids('rene si')).toEqual([rene.signUpId]);
    expect(await ids('tidak ada')).toEqual([]);
    expect(await ids('--')).toEqual([]);
  });

  test('by ticket however typed, by NIK, and by phone though people are told apart by NIK', async () => {
    const campaign = await stage.newCampaign({ sessions });
    const person = stage.nextPerson();
    const { signUpId, ticketCode } = await signUp(campaign, person);
    await signUp(campaign, stage.nextPerson());
    for (const sought of [
      { ticketCode: ` ${ticketCode.toLowerCase().slice(0, 4)} ${ticketCode.slice(4)}` },
      { nik: person.nik },
      { phone: person.phone },
    ]) {
      const found = await searchAll(campaign, sought);
      expect(found.map((one) => one.signUpId)).toEqual([signUpId]);
    }
    const other = await stage.newCampaign();
    expect(await searchAll(other, { ticketCode })).toEqual([]);
    expect(await searchAll(other, { nik: person.nik })).toEqual([]);
  });

  test('where people are told apart by phone, and in a campaign without sessions', async () => {
    const campaign = await stage.newCampaign({ sessions: {}, personRule: 'phone' });
    const { nik: _nik, ...person } = stage.nextPerson();
    const { signUpId } = await signUp(campaign, person, { sessionId: undefined });
    expect(await searchAll(campaign, { phone: person.phone })).toMatchObject([{ signUpId }]);
    expect(await searchAll(campaign, { name: person.name })).toMatchObject([{ signUpId }]);
    expect(await search(campaign, { nik: '3273014508900001' })).toMatchObject({ status: 422 });
  });

  test('more people than one page holds are all found, each once', async () => {
    const campaign = await stage.newCampaign({ sessions: { bandung: { quota: 1_100 }, surabaya: { quota: 400 } } });
    const uploads = uploadsOf(stage);
    const key = await uploads.channel(campaign, 'agregator', 'partner');
    const consent = { version: '1', accepted: true };
    const brought: string[] = [];
    for (const [sessionId, count] of [
      ['bandung', 500],
      ['bandung', 500],
      ['bandung', 100],
      ['surabaya', 200],
    ] as const) {
      const items = Array.from({ length: count }, () => {
        const person = stage.nextPerson();
        return { sessionId, person: { ...person, name: `Zulfikar ${person.name}` }, consent };
      });
      const reply = await stage.call('POST', '/v1/partner/sign-ups', { token: key, body: { items } });
      brought.push(...reply.body.results.map(({ signUpId }: { signUpId: string }) => signUpId));
    }
    await signUp(campaign, stage.nextPerson());
    const found = await searchAll(campaign, { name: 'zulfi' });
    expect(brought).toHaveLength(1_300);
    expect(found.map(({ signUpId }) => signUpId).toSorted()).toEqual(brought.toSorted());
  }, 120_000);

  test('one way at a time, and nothing of what was sought is in the audit log', async () => {
    const campaign = await stage.newCampaign();
    const person = { ...stage.nextPerson(), name: 'Wulandari Kusuma' };
    const { signUpId } = await signUp(campaign, person);
    expect((await search(campaign, {})).status).toBe(422);
    expect((await search(campaign, { name: 'wu', nik: person.nik })).status).toBe(422);
    expect((await search(campaign, { name: 'w' })).status).toBe(422);
    await search(campaign, { name: 'wulan' });
    await search(campaign, { nik: person.nik });
    const log = (await auditOf(campaign)).filter(({ does, refused }) => does === 'searchPeople' && !refused);
    expect(log.map(({ about }) => about)).toEqual([{ by: 'name' }, { signUpIds: [signUpId] }]);
    const text = JSON.stringify(log).toLowerCase();
    for (const secret of ['wulan', person.nik]) expect(text).not.toContain(secret);
  });
});

describe('a sign-up in full', () => {
  test('shows what it holds, but neither the NIK nor the ticket code; sending the ticket again is audited', async () => {
    const questions = [
      { questionId: 'kaos', kind: 'text', label: { id: 'Ukuran kaos' }, required: false, maxLength: 5 },
    ];
    const campaign = await stage.newCampaign({ questions });
    const person = { ...unplaced(), cityCode: '32.73', occupation: 'ojol', membership: 'new' };
    const mine = await signUp(campaign, person, { answers: { kaos: 'XL' } });
    const { status, body, headers, text } = await get(campaign, mine.signUpId);
    expect({ status, etag: headers.etag }).toEqual({ status: 200, etag: '"1"' });
    expect(body).toMatchObject({
      signUpId: mine.signUpId,
      name: person.name,
      home: { cityCode: '32.73' },
      occupation: 'ojol',
      membership: 'new',
      answers: { kaos: 'XL' },
      hasNik: true,
      consent: { version: '1' },
      version: 1,
    });
    for (const secret of [person.nik, mine.ticketCode]) expect(text).not.toContain(secret);
    expect((await manage('POST', `${campaign}/sign-ups/${mine.signUpId}/ticket`)).body).toEqual({
      ticketCode: mine.ticketCode,
      phone: expect.stringMatching(/^\+62/),
    });
    expect((await auditOf(campaign)).map(({ does }) => does)).toContain('resendTicket');
    expect((await get(campaign, `su_${'0'.repeat(26)}`)).status).toBe(404);
    expect((await get(await stage.newCampaign(), mine.signUpId)).status).toBe(404);
  });
});

describe('correcting', () => {
  test('changes what was wrong and nothing else: number, place and ticket stay', async () => {
    const campaign = await stage.newCampaign();
    const person = stage.nextPerson();
    const mine = await signUp(campaign, person);
    const { status, body } = await correct(campaign, mine.signUpId, {
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
    expect((await ticket(mine.ticketCode)).body).toMatchObject({ number: mine.number, name: 'Nama B.' });
    // Their next visit to the page is with the right phone.
    const again = await stage.call('POST', `/v1/campaigns/${campaign}/sign-ups`, {
      body: signUpBody({ ...person, phone: '081299998888' }),
    });
    expect(again).toMatchObject({ status: 200, body: { ticketCode: mine.ticketCode } });
    const [entry] = (await auditOf(campaign)).filter(({ does }) => does === 'correctSignUp');
    expect(entry?.about).toEqual({
      signUpId: mine.signUpId,
      fields: ['name', 'phone', 'home', 'occupation', 'membership'],
    });
  });

  test('a NIK makes it the record of whom that NIK is of; the wrong one is free for its owner', async () => {
    const campaign = await stage.newCampaign();
    const [person, owner] = [stage.nextPerson(), stage.nextPerson()];
    const right = stage.nextPerson().nik as string;
    const mine = await signUp(campaign, { ...person, nik: owner.nik });
    expect((await correct(campaign, mine.signUpId, { nik: right })).status).toBe(200);

    expect((await ticket(mine.ticketCode)).body).toMatchObject({ number: mine.number });
    expect(await searchAll(campaign, { nik: right })).toMatchObject([{ signUpId: mine.signUpId }]);
    expect(await searchAll(campaign, { nik: owner.nik })).toEqual([]);
    const opened = await manage('POST', `${campaign}/sign-ups/${mine.signUpId}/nik`, { reason: 'identity-check' });
    expect(opened.body).toEqual({ nik: right });
    const repeated = await stage.call('POST', `/v1/campaigns/${campaign}/sign-ups`, {
      body: signUpBody({ ...person, nik: right }),
    });
    expect(repeated).toMatchObject({ status: 200, body: { ticketCode: mine.ticketCode } });
    const owned = await signUp(campaign, owner);
    expect(owned.number).toBe(mine.number + 1);
    const roster = (await manage('GET', `${campaign}/sessions/bandung/roster`)).body.items;
    expect(roster.map(({ number }: { number: number }) => number)).toEqual([mine.number, owned.number]);
  });

  test('409: a NIK or phone that has a record of its own names that record’s ticket, and nothing changes', async () => {
    const campaign = await stage.newCampaign();
    const [one, other] = [stage.nextPerson(), stage.nextPerson()];
    const mine = await signUp(campaign, one);
    const theirs = await signUp(campaign, other);
    const reply = await correct(campaign, mine.signUpId, { name: 'Tidak Jadi', nik: other.nik });
    expect(reply).toMatchObject({
      status: 409,
      body: {
        code: 'person-taken',
        holder: { signUpId: theirs.signUpId, ticketCode: theirs.ticketCode, number: theirs.number },
      },
    });
    expect(reply.text).not.toContain(other.nik as string);
    expect((await get(campaign, mine.signUpId)).body).toMatchObject({ name: one.name, version: 1 });

    const byPhone = await stage.newCampaign({ personRule: 'phone' });
    const phones = [stage.nextPerson(), stage.nextPerson()].map(({ nik: _nik, ...person }) => person) as [
      Person,
      Person,
    ];
    const first = await signUp(byPhone, phones[0]);
    const second = await signUp(byPhone, phones[1]);
    expect(await correct(byPhone, first.signUpId, { phone: phones[1].phone })).toMatchObject({
      status: 409,
      body: { code: 'person-taken', holder: { signUpId: second.signUpId } },
    });
    expect((await correct(byPhone, first.signUpId, { phone: '081299997777' })).status).toBe(200);
    expect(await searchAll(byPhone, { phone: '081299997777' })).toMatchObject([{ signUpId: first.signUpId }]);
  });

  test('412 to who saw an older version; of two at once one is told that it changed', async () => {
    const campaign = await stage.newCampaign();
    const { signUpId } = await signUp(campaign, stage.nextPerson());
    expect((await correct(campaign, signUpId, { name: 'Satu Dua' }, 1)).status).toBe(200);
    expect(await correct(campaign, signUpId, { name: 'Tiga Empat' }, 1)).toMatchObject({
      status: 412,
      body: { code: 'version-outdated' },
    });
    const niks = [stage.nextPerson().nik, stage.nextPerson().nik];
    const both = await Promise.all(niks.map((nik) => correct(campaign, signUpId, { nik }, 2)));
    expect(both.filter(({ status }) => status === 200)).toHaveLength(1);
    const found = await Promise.all(niks.map((nik) => searchAll(campaign, { nik })));
    expect(found.flat()).toHaveLength(1);
  });

  test('422 with the field that is wrong', async () => {
    const campaign = await stage.newCampaign();
    const { signUpId } = await signUp(campaign, stage.nextPerson());
    for (const [body, pointer, code] of [
      [{ nik: '123' }, '/nik', 'nik-short'],
      [{ phone: '12' }, '/phone', 'phone-short'],
      [{ home: { cityCode: '32.73', districtCode: '32.71.01' } }, '/home/districtCode', 'area-elsewhere'],
      [{ answers: { tidakAda: 'x' } }, '/answers', 'answer-unknown'],
    ] as const) {
      const reply = await correct(campaign, signUpId, body);
      expect(reply.status).toBe(422);
      expect(reply.body.errors).toMatchObject([{ pointer, code }]);
    }
    expect((await correct(campaign, signUpId, {})).status).toBe(422);
    expect((await correct(campaign, signUpId, { status: 'confirmed' })).status).toBe(422);
  });

  test('409: nothing is done with the data of who took their consent back', async () => {
    const campaign = await stage.newCampaign();
    const { signUpId } = await signUp(campaign, stage.nextPerson());
    await manage('POST', `${campaign}/sign-ups/${signUpId}/withdrawal`, {});
    expect(await correct(campaign, signUpId, { name: 'Nama Lain' })).toMatchObject({
      status: 409,
      body: { code: 'consent-withdrawn' },
    });
  });
});

describe('merging', () => {
  const pair = async (quota = 2) => {
    const campaign = await stage.newCampaign({ sessions: { bandung: { quota } } });
    const people = [stage.nextPerson(), stage.nextPerson(), stage.nextPerson()] as [Person, Person, Person];
    const [kept, dropped, waits] = [
      await signUp(campaign, people[0]),
      await signUp(campaign, people[1]),
      await signUp(campaign, people[2]),
    ];
    return { campaign, people, kept, dropped, waits };
  };

  test('one stays as it was, the other gives its place to who waits, and both tickets open the one that stayed', async () => {
    const { campaign, kept, dropped, waits } = await pair();
    expect(waits.status).toBe('waiting');
    const { status, body } = await merge(campaign, kept.signUpId, dropped.signUpId);
    expect(status).toBe(200);
    expect(body).toMatchObject({ signUpId: kept.signUpId, number: kept.number, status: 'confirmed' });
    for (const { ticketCode } of [kept, dropped])
      expect((await ticket(ticketCode)).body).toMatchObject({
        ticketCode: kept.ticketCode,
        number: kept.number,
        status: 'confirmed',
      });
    expect((await ticket(waits.ticketCode)).body.status).toBe('confirmed');

    const again = await merge(campaign, kept.signUpId, dropped.signUpId);
    expect(again).toMatchObject({ status: 200, body: { version: body.version } });
    const done = await recount(campaign);
    expect(done).toMatchObject({ settled: true, drift: 0, recounted: { confirmed: 2, waiting: 0, cancelled: 1 } });
    expect((await auditOf(campaign)).filter(({ does }) => does === 'mergeSignUps')[0]?.about).toEqual({
      signUpId: kept.signUpId,
      drops: dropped.signUpId,
    });
  });

  test('who still has the list of before cancels nobody by the id that went', async () => {
    const { campaign, kept, dropped } = await pair();
    await merge(campaign, kept.signUpId, dropped.signUpId);
    for (const act of ['cancellation', 'promotion', 'ticket'])
      expect(
        await manage('POST', `${campaign}/sign-ups/${dropped.signUpId}/${act}`, act === 'promotion' ? {} : undefined),
      ).toMatchObject({ status: 409, body: { code: 'sign-up-merged', into: kept.signUpId } });
    expect((await ticket(kept.ticketCode)).body.status).toBe('confirmed');
  });

  test('signing up again with either NIK shows the one ticket; once that is cancelled, either may come back', async () => {
    const { campaign, people, kept, dropped } = await pair();
    await merge(campaign, kept.signUpId, dropped.signUpId);
    const repeat = (person: object, more: object = {}) =>
      stage.call('POST', `/v1/campaigns/${campaign}/sign-ups`, { body: signUpBody(person, more) });
    for (const person of people.slice(0, 2))
      expect(await repeat(person)).toMatchObject({ status: 200, body: { ticketCode: kept.ticketCode } });
    expect(await repeat({ ...people[1], phone: '081211112222' })).toMatchObject({ status: 403 });

    await manage('POST', `${campaign}/sign-ups/${kept.signUpId}/cancellation`);
    const shown = await repeat(people[1]);
    expect(shown).toMatchObject({ status: 200, body: { status: 'cancelled' } });
    const back = await repeat(people[1], { reopens: shown.body.cancellationId });
    expect(back).toMatchObject({ status: 201 });
    expect(back.body.ticketCode).not.toBe(dropped.ticketCode);
  });

  test('409 where a place that somebody has, or came in on, would be lost; and for one and the same', async () => {
    const { campaign, kept, dropped } = await pair(3);
    expect(await merge(campaign, kept.signUpId, kept.signUpId)).toMatchObject({ body: { code: 'same-sign-up' } });
    await manage('POST', `${campaign}/sign-ups/${kept.signUpId}/cancellation`);
    expect(await merge(campaign, kept.signUpId, dropped.signUpId)).toMatchObject({
      status: 409,
      body: { code: 'already-cancelled' },
    });
    expect((await merge(campaign, dropped.signUpId, kept.signUpId)).status).toBe(200);

    const second = await pair(3);
    const at = new Date().toISOString();
    const { signature } = (await ticket(second.dropped.ticketCode)).body;
    const scan = { checkInId: newCheckInId(), ticketCode: second.dropped.ticketCode, signature, at, offline: false };
    const scanned = await manage('POST', `${second.campaign}/sessions/bandung/check-ins`, {
      gate: 'A',
      checkIns: [scan],
    });
    expect(scanned.body.results[0].outcome).toBe('checked-in');
    expect(await merge(second.campaign, second.kept.signUpId, second.dropped.signUpId)).toMatchObject({
      status: 409,
      body: { code: 'already-checked-in' },
    });
  });

  test('merged into one that is merged itself, every ticket opens the last; a corrected key loses none of them', async () => {
    const { campaign, people, kept, dropped, waits } = await pair(3);
    await merge(campaign, kept.signUpId, dropped.signUpId);
    await merge(campaign, waits.signUpId, kept.signUpId);
    await correct(campaign, waits.signUpId, { nik: stage.nextPerson().nik });
    for (const { ticketCode } of [kept, dropped, waits])
      expect((await ticket(ticketCode)).body.ticketCode).toBe(waits.ticketCode);
    expect(await merge(campaign, waits.signUpId, dropped.signUpId)).toMatchObject({ status: 200 });

    // What is asked of the person is asked of all three records.
    const file = await manage('POST', `${campaign}/sign-ups/${waits.signUpId}/access-file`, {
      reason: 'asked-by-person',
    });
    expect(file.body.signUps).toHaveLength(3);
    const found = await manage('POST', `${campaign}/rights-lookups`, { nik: people[1].nik });
    expect(found.body.found.map(({ signUpId }: { signUpId: string }) => signUpId)).toEqual([waits.signUpId]);
    const erased = await manage('POST', `${campaign}/sign-ups/${waits.signUpId}/erasure`, {
      reason: 'asked-by-person',
    });
    expect(erased.status).toBe(200);
    for (const { ticketCode } of [kept, dropped, waits]) expect((await ticket(ticketCode)).status).toBe(404);
    const roster = await manage('GET', `${campaign}/sessions/bandung/roster`);
    expect(roster.body.items).toEqual([]);
    expect(await recount(campaign)).toMatchObject({ settled: true, drift: 0, recounted: { cancelled: 3 } });
  });
});

test('counts follow corrections of where people live, what they do and whether they are members, cell by cell', async () => {
  const campaign = await stage.newCampaign({ sessions: {} });
  const mine: { signUpId: string }[] = [];
  for (const cityCode of ['32.73', '32.73', '32.71'])
    mine.push(await signUp(campaign, { ...unplaced(), cityCode, membership: 'none' }, { sessionId: undefined }));
  const [one, two, three] = mine.map(({ signUpId }) => signUpId) as [string, string, string];
  await correct(campaign, one, { home: { cityCode: '35.78' }, membership: 'new' });
  await correct(campaign, two, { nik: stage.nextPerson().nik, occupation: 'guru' });
  await correct(campaign, three, { nik: stage.nextPerson().nik, home: {}, membership: 'member' });
  const done = await recount(campaign);
  expect(done).toMatchObject({ settled: true, drift: 0 });
  expect(done.counted).toEqual(done.recounted);
  const now = await eventually(
    () => counts(campaign),
    ({ newMembers, total }) => newMembers === 1 && total === 3,
  );
  const cities = now.cities.map((each: { cityCode: string; total: number }) => [each.cityCode, each.total]);
  expect(cities.filter(([, total]: [string, number]) => total > 0).toSorted()).toEqual([
    ['-', 1],
    ['32.73', 1],
    ['35.78', 1],
  ]);
});
