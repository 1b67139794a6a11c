import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type PeopleStage, startPeopleStage, twoCities } from './people-stage.ts';
import { uploadsOf } from './uploads.ts';

let stage: PeopleStage;
beforeAll(async () => {
  stage = await startPeopleStage('orang');
});
afterAll(() => stage.end());

describe('searching', () => {
  test('by beginnings of the name, in any order and without marks, over all sessions', async () => {
    const campaign = await stage.newCampaign({ sessions: twoCities });
    const siti = await stage.signUp(campaign, { ...stage.nextPerson(), name: 'Siti Nur Aminah' });
    const rene = await stage.signUp(
      campaign,
      { ...stage.nextPerson(), name: 'René Siahaan' },
      { sessionId: 'surabaya' },
    );
    await stage.signUp(campaign, { ...stage.nextPerson(), name: 'Bambang Sitorus' });
    const ids = async (name: string) => (await stage.searchAll(campaign, { name })).map(({ signUpId }) => signUpId);
    expect(await ids('ami sit')).toEqual([siti.signUpId]);
    expect(await ids('rene si')).toEqual([rene.signUpId]);
    expect(await ids('tidak ada')).toEqual([]);
    expect(await ids('--')).toEqual([]);
  });

  test('by ticket however typed, by NIK, and by phone though people are told apart by NIK', async () => {
    const campaign = await stage.newCampaign({ sessions: twoCities });
    const person = stage.nextPerson();
    const { signUpId, ticketCode } = await stage.signUp(campaign, person);
    await stage.signUp(campaign, stage.nextPerson());
    for (const sought of [
      { ticketCode: ` ${ticketCode.toLowerCase().slice(0, 4)} ${ticketCode.slice(4)}` },
      { nik: person.nik },
      { phone: person.phone },
    ]) {
      const found = await stage.searchAll(campaign, sought);
      expect(found.map((one) => one.signUpId)).toEqual([signUpId]);
    }
    const other = await stage.newCampaign();
    expect(await stage.searchAll(other, { ticketCode })).toEqual([]);
    expect(await stage.searchAll(other, { nik: person.nik })).toEqual([]);
  });

  test('where people are told apart by phone, and in a campaign without sessions', async () => {
    const campaign = await stage.newCampaign({ sessions: {}, personRule: 'phone' });
    const { nik: _nik, ...person } = stage.nextPerson();
    const { signUpId } = await stage.signUp(campaign, person, { sessionId: undefined });
    expect(await stage.searchAll(campaign, { phone: person.phone })).toMatchObject([{ signUpId }]);
    expect(await stage.searchAll(campaign, { name: person.name })).toMatchObject([{ signUpId }]);
    expect(await stage.search(campaign, { nik: '3273014508900001' })).toMatchObject({ status: 422 });
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
    await stage.signUp(campaign, stage.nextPerson());
    const found = await stage.searchAll(campaign, { name: 'zulfi' });
    expect(brought).toHaveLength(1_300);
    expect(found.map(({ signUpId }) => signUpId).toSorted()).toEqual(brought.toSorted());
  });

  test('one way at a time, and nothing of what was sought is in the audit log', async () => {
    const campaign = await stage.newCampaign();
    const person = { ...stage.nextPerson(), name: 'Wulandari Kusuma' };
    const { signUpId } = await stage.signUp(campaign, person);
    expect((await stage.search(campaign, {})).status).toBe(422);
    expect((await stage.search(campaign, { name: 'wu', nik: person.nik })).status).toBe(422);
    expect((await stage.search(campaign, { name: 'w' })).status).toBe(422);
    await stage.search(campaign, { name: 'wulan' });
    await stage.search(campaign, { nik: person.nik });
    const log = (await stage.auditOf(campaign)).filter(({ does, refused }) => does === 'searchPeople' && !refused);
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
    const person = { ...stage.unplaced(), cityCode: '32.73', occupation: 'ojol', membership: 'new' };
    const mine = await stage.signUp(campaign, person, { answers: { kaos: 'XL' } });
    const { status, body, headers, text } = await stage.get(campaign, mine.signUpId);
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
    expect((await stage.manage('POST', `${campaign}/sign-ups/${mine.signUpId}/ticket`)).body).toEqual({
      ticketCode: mine.ticketCode,
      phone: expect.stringMatching(/^\+62/),
    });
    expect((await stage.auditOf(campaign)).map(({ does }) => does)).toContain('resendTicket');
    expect((await stage.get(campaign, `su_${'0'.repeat(26)}`)).status).toBe(404);
    expect((await stage.get(await stage.newCampaign(), mine.signUpId)).status).toBe(404);
  });
});
