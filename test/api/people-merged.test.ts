import { afterAll, beforeAll, expect, test } from 'vitest';
import { newCheckInId } from './check-in-stage.ts';
import { type PeopleStage, type Person, startPeopleStage } from './people-stage.ts';
import { signUpBody } from './stage.ts';

let stage: PeopleStage;
beforeAll(async () => {
  stage = await startPeopleStage('gabungan');
});
afterAll(() => stage.end());

const merge = (campaignId: string, kept: string, drops: string) =>
  stage.manage('POST', `${campaignId}/sign-ups/${kept}/merger`, { drops });
const pair = async (quota = 2) => {
  const campaign = await stage.newCampaign({ sessions: { bandung: { quota } } });
  const people = [stage.nextPerson(), stage.nextPerson(), stage.nextPerson()] as [Person, Person, Person];
  const [kept, dropped, waits] = [
    await stage.signUp(campaign, people[0]),
    await stage.signUp(campaign, people[1]),
    await stage.signUp(campaign, people[2]),
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
    expect((await stage.ticket(ticketCode)).body).toMatchObject({
      ticketCode: kept.ticketCode,
      number: kept.number,
      status: 'confirmed',
    });
  expect((await stage.ticket(waits.ticketCode)).body.status).toBe('confirmed');

  const again = await merge(campaign, kept.signUpId, dropped.signUpId);
  expect(again).toMatchObject({ status: 200, body: { version: body.version } });
  const done = await stage.recount(campaign);
  expect(done).toMatchObject({ settled: true, drift: 0, recounted: { confirmed: 2, waiting: 0, cancelled: 1 } });
  expect((await stage.auditOf(campaign)).filter(({ does }) => does === 'mergeSignUps')[0]?.about).toEqual({
    signUpId: kept.signUpId,
    drops: dropped.signUpId,
  });
});

test('who still has the list of before cancels nobody by the id that went', async () => {
  const { campaign, kept, dropped } = await pair();
  await merge(campaign, kept.signUpId, dropped.signUpId);
  for (const act of ['cancellation', 'promotion', 'ticket'])
    expect(
      await stage.manage(
        'POST',
        `${campaign}/sign-ups/${dropped.signUpId}/${act}`,
        act === 'promotion' ? {} : undefined,
      ),
    ).toMatchObject({ status: 409, body: { code: 'sign-up-merged', into: kept.signUpId } });
  expect((await stage.ticket(kept.ticketCode)).body.status).toBe('confirmed');
});

test('signing up again with either NIK shows the one ticket; once that is cancelled, either may come back', async () => {
  const { campaign, people, kept, dropped } = await pair();
  await merge(campaign, kept.signUpId, dropped.signUpId);
  const repeat = (person: object, more: object = {}) =>
    stage.call('POST', `/v1/campaigns/${campaign}/sign-ups`, { body: signUpBody(person, more) });
  for (const person of people.slice(0, 2))
    expect(await repeat(person)).toMatchObject({ status: 200, body: { ticketCode: kept.ticketCode } });
  expect(await repeat({ ...people[1], phone: '081211112222' })).toMatchObject({ status: 403 });

  await stage.manage('POST', `${campaign}/sign-ups/${kept.signUpId}/cancellation`);
  const shown = await repeat(people[1]);
  expect(shown).toMatchObject({ status: 200, body: { status: 'cancelled' } });
  const back = await repeat(people[1], { reopens: shown.body.cancellationId });
  expect(back).toMatchObject({ status: 201 });
  expect(back.body.ticketCode).not.toBe(dropped.ticketCode);
});

test('409 where a place that somebody has, or came in on, would be lost; and for one and the same', async () => {
  const { campaign, kept, dropped } = await pair(3);
  expect(await merge(campaign, kept.signUpId, kept.signUpId)).toMatchObject({ body: { code: 'same-sign-up' } });
  await stage.manage('POST', `${campaign}/sign-ups/${kept.signUpId}/cancellation`);
  expect(await merge(campaign, kept.signUpId, dropped.signUpId)).toMatchObject({
    status: 409,
    body: { code: 'already-cancelled' },
  });
  expect((await merge(campaign, dropped.signUpId, kept.signUpId)).status).toBe(200);

  const second = await pair(3);
  const at = new Date().toISOString();
  const { signature } = (await stage.ticket(second.dropped.ticketCode)).body;
  const scan = { checkInId: newCheckInId(), ticketCode: second.dropped.ticketCode, signature, at, offline: false };
  const scanned = await stage.manage('POST', `${second.campaign}/sessions/bandung/check-ins`, {
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
  await stage.correct(campaign, waits.signUpId, { nik: stage.nextPerson().nik });
  for (const { ticketCode } of [kept, dropped, waits])
    expect((await stage.ticket(ticketCode)).body.ticketCode).toBe(waits.ticketCode);
  expect(await merge(campaign, waits.signUpId, dropped.signUpId)).toMatchObject({ status: 200 });

  // What is asked of the person is asked of all three records.
  const file = await stage.manage('POST', `${campaign}/sign-ups/${waits.signUpId}/access-file`, {
    reason: 'asked-by-person',
  });
  expect(file.body.signUps).toHaveLength(3);
  const found = await stage.manage('POST', `${campaign}/rights-lookups`, { nik: people[1].nik });
  expect(found.body.found.map(({ signUpId }: { signUpId: string }) => signUpId)).toEqual([waits.signUpId]);
  const erased = await stage.manage('POST', `${campaign}/sign-ups/${waits.signUpId}/erasure`, {
    reason: 'asked-by-person',
  });
  expect(erased.status).toBe(200);
  for (const { ticketCode } of [kept, dropped, waits]) expect((await stage.ticket(ticketCode)).status).toBe(404);
  const roster = await stage.manage('GET', `${campaign}/sessions/bandung/roster`);
  expect(roster.body.items).toEqual([]);
  expect(await stage.recount(campaign)).toMatchObject({ settled: true, drift: 0, recounted: { cancelled: 3 } });
});
