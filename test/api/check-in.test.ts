import { afterAll, beforeAll, expect, test } from 'vitest';
import { shortenName } from '../../shared/domain/name.ts';
import { type CheckInStage, newCheckInId, scanOf, startCheckInStage } from './check-in-stage.ts';
import { eventually } from './stage.ts';

let stage: CheckInStage;
let campaign: string;
let rina: string;
let budi: string;
const sessions = {
  bandung: { quota: 50, waitingSize: 5 },
  medan: { quota: 5, cityCode: '12.71' },
  batam: { quota: 1, waitingSize: 3, cityCode: '21.71' },
};
beforeAll(async () => {
  stage = await startCheckInStage('cek-masuk');
  campaign = await stage.newCampaign({ sessions });
  rina = await stage.crew(campaign, 'bandung', 'rina');
  budi = await stage.crew(campaign, 'bandung', 'budi');
});
afterAll(() => stage.product.stop());

const outcomes = ({ body }: Awaited<ReturnType<CheckInStage['scan']>>) =>
  body.results.map(({ outcome }: { outcome: string }) => outcome);

test('200: a signed ticket is let in with its number and shortened name, and a second scan hears when, where and by whom', async () => {
  const runner = await stage.join(campaign);
  const signature = await stage.signatureOf(runner.ticketCode);
  const before = Date.now();
  const first = await stage.scan(rina, campaign, [scanOf(runner, { signature })], 'Gerbang B');
  expect(first).toMatchObject({ status: 200, body: { results: [{ outcome: 'checked-in', number: runner.number }] } });
  expect(first.body.results[0].name).toBe(shortenName(runner.name));
  expect(first.body.results[0].first).toBeUndefined();

  const second = await stage.scan(budi, campaign, [scanOf(runner, { signature })], 'Gerbang C');
  expect(second.body.results).toMatchObject([
    { outcome: 'already', number: runner.number, first: { gate: 'Gerbang B', by: 'rina' } },
  ]);
  const at = Date.parse(second.body.results[0].first.at);
  expect(at).toBeGreaterThanOrEqual(before);
  expect(at).toBeLessThanOrEqual(Date.now());
});

test('two scanners in the same second, twenty times over: one success for each ticket', async () => {
  for (let round = 0; round < 20; round += 1) {
    const runner = await stage.join(campaign);
    const replies = await Promise.all(
      [rina, budi].map((token, at) => stage.scan(token, campaign, [scanOf(runner)], `Gerbang ${at}`)),
    );
    expect(new Set(replies.flatMap(outcomes))).toEqual(new Set(['already', 'checked-in']));
  }
});

test('the same check-in sent again is the same success, also after somebody else scanned the ticket', async () => {
  const runner = await stage.join(campaign);
  const scan = scanOf(runner);
  const first = await stage.scan(rina, campaign, [scan]);
  await stage.scan(budi, campaign, [scanOf(runner)]);
  const again = await stage.scan(rina, campaign, [scan]);
  expect(again.body.results).toEqual(first.body.results);
});

test('a forged signature is refused though its code is right; a typed code needs none', async () => {
  const runner = await stage.join(campaign);
  const other = await stage.join(campaign);
  const signature = await stage.signatureOf(other.ticketCode);
  for (const forged of [signature, 'A'.repeat(86), '', 'bukan tanda tangan'])
    expect(outcomes(await stage.scan(rina, campaign, [scanOf(runner, { signature: forged })]))).toEqual(['forged']);
  const typed = { ticketCode: runner.ticketCode.toLowerCase().replace(/(.{4})/g, '$1 ') };
  expect(outcomes(await stage.scan(rina, campaign, [scanOf(typed)]))).toEqual(['checked-in']);
});

test('tickets of another session, on the waiting list, cancelled, unknown and of another campaign are each told apart', async () => {
  const [inMedan, ahead, cancelled] = [
    await stage.join(campaign, 'medan'),
    await stage.join(campaign, 'batam'),
    await stage.join(campaign),
  ];
  const waiting = await stage.join(campaign, 'batam');
  expect([ahead.status, waiting.status]).toEqual(['confirmed', 'waiting']);
  await stage.call('POST', `/v1/campaigns/${campaign}/sign-ups/${cancelled.signUpId}/cancellation`, {
    token: stage.manager,
  });
  const elsewhere = await stage.join(await stage.newCampaign());
  const scans = [inMedan, cancelled, { ticketCode: '0000-0000-0000' }, elsewhere].map((runner) => scanOf(runner));
  expect(outcomes(await stage.scan(rina, campaign, scans))).toEqual(['elsewhere', 'cancelled', 'unknown', 'unknown']);
  const atBatam = await stage.scan(stage.manager, campaign, [scanOf(waiting)], 'Gerbang A', 'batam');
  expect(atBatam.body.results).toMatchObject([{ outcome: 'waiting', number: waiting.number }]);
  const signature = await stage.signatureOf(elsewhere.ticketCode);
  expect(outcomes(await stage.scan(rina, campaign, [scanOf(elsewhere, { signature })]))).toEqual(['forged']);
});

test('409: who is in can neither give the place to somebody else nor come in a second time in another city', async () => {
  const runner = await stage.join(campaign);
  const phoneEnd = (
    await stage.call('GET', `/v1/campaigns/${campaign}/sign-ups/${runner.signUpId}`, { token: stage.manager })
  ).body.phone.slice(-3);
  await stage.scan(rina, campaign, [scanOf(runner)]);
  const ask = (what: string, more: object = {}) =>
    stage.call('POST', `/v1/tickets/${runner.ticketCode}/${what}`, { body: { phoneEnd, ...more } });
  for (const reply of [await ask('cancellation'), await ask('move', { sessionId: 'medan' })])
    expect(reply).toMatchObject({ status: 409, body: { code: 'already-checked-in' } });
  const { body } = await stage.scan(rina, campaign, [scanOf(runner)]);
  expect(body.results).toMatchObject([{ outcome: 'already', number: runner.number }]);
});

test('who moved to this session is let in by the ticket they printed before', async () => {
  const runner = await stage.join(campaign, 'medan');
  const signature = await stage.signatureOf(runner.ticketCode);
  const moved = await stage.call('POST', `/v1/campaigns/${campaign}/sign-ups/${runner.signUpId}/move`, {
    token: stage.manager,
    body: { sessionId: 'bandung' },
  });
  const { body } = await stage.scan(rina, campaign, [scanOf(runner, { signature })]);
  expect(body.results).toMatchObject([{ outcome: 'checked-in', number: moved.body.number }]);
});

test('403 for the crew of another session; a revoked crew is out at its next request', async () => {
  const runner = await stage.join(campaign);
  const strange = await stage.crew(campaign, 'medan', 'kru-medan');
  expect(await stage.scan(strange, campaign, [scanOf(runner)])).toMatchObject({
    status: 403,
    body: { code: 'not-allowed' },
  });
  const leaving = await stage.crew(campaign, 'bandung', 'kru-lama');
  expect((await stage.scan(leaving, campaign, [scanOf(runner)])).status).toBe(200);
  const role = { role: 'crew', organiserId: 'panitia-nusantara', campaignId: campaign, sessionId: 'bandung' };
  await stage.call('DELETE', `/v1/campaigns/${campaign}/roles`, {
    token: stage.manager,
    body: { email: 'kru-lama@daftar.test', role },
  });
  expect((await stage.scan(leaving, campaign, [scanOf(runner)])).status).toBe(403);
});

test('present, counts and the staff roster say who is in', async () => {
  const here = await stage.newCampaign({ sessions: { bandung: { quota: 5 } } });
  const runners = [await stage.join(here), await stage.join(here), await stage.join(here)];
  const { body } = await stage.scan(stage.manager, here, [
    scanOf(runners[0] as { ticketCode: string }),
    scanOf(runners[2] as { ticketCode: string }),
  ]);
  expect(body.results.map(({ outcome }: { outcome: string }) => outcome)).toEqual(['checked-in', 'checked-in']);
  const again = () => stage.scan(stage.manager, here, [scanOf({ ticketCode: '0000-0000-0000' })]);
  await eventually(again, (reply) => reply.body.present === 2);
  const counts = () => stage.call('GET', `/v1/campaigns/${here}/counts`, { token: stage.manager });
  const counted = await eventually(counts, ({ body: { checkedIn, confirmed } }) => checkedIn === 2 && confirmed === 3);
  expect(counted.body.cities).toMatchObject([{ checkedIn: 2, confirmed: 3 }]);
  const roster = await stage.call('GET', `/v1/campaigns/${here}/sessions/bandung/roster`, { token: stage.manager });
  expect(roster.body.items.map(({ checkIn }: { checkIn?: { gate: string } }) => checkIn?.gate)).toEqual([
    'Gerbang A',
    undefined,
    'Gerbang A',
  ]);
});

test('present counts each of two sessions in one city for itself', async () => {
  const two = { pagi: { quota: 5 }, sore: { quota: 5 } };
  const here = await stage.newCampaign({ sessions: two });
  const [early, late] = [await stage.join(here, 'pagi'), await stage.join(here, 'sore')];
  await stage.scan(stage.manager, here, [scanOf(early)], 'Gerbang A', 'pagi');
  const inTheEvening = () => stage.scan(stage.manager, here, [scanOf(late)], 'Gerbang A', 'sore');
  await eventually(inTheEvening, (reply) => reply.body.present === 1);
  const counts = () => stage.call('GET', `/v1/campaigns/${here}/counts`, { token: stage.manager });
  const counted = await eventually(counts, (reply) => reply.body.checkedIn === 2);
  expect(counted.body.cities).toMatchObject([{ checkedIn: 2 }]);
  expect((await inTheEvening()).body.present).toBe(1);
});

test('422: a check-in needs a gate, an id of its own kind, and at most a hundred at once', async () => {
  const runner = await stage.join(campaign);
  const many = Array.from({ length: 101 }, () => scanOf(runner));
  for (const [checkIns, gate] of [
    [[scanOf(runner)], '  '],
    [[scanOf(runner, { checkInId: 'ci_1' })], 'Gerbang A'],
    [[scanOf(runner, { at: 'kemarin' })], 'Gerbang A'],
    [[], 'Gerbang A'],
    [many, 'Gerbang A'],
  ] as const)
    expect(await stage.scan(rina, campaign, checkIns, gate)).toMatchObject({ status: 422 });
  expect(newCheckInId()).toMatch(/^ci_[0-9a-v]{26}$/);
});
