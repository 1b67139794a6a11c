import { afterAll, beforeAll, expect, test } from 'vitest';
import { type CheckInStage, type Runner, scanOf, startCheckInStage } from './check-in-stage.ts';

let stage: CheckInStage;
let campaign: string;
beforeAll(async () => {
  stage = await startCheckInStage('nomor-dada');
  campaign = await stage.newCampaign({ sessions: { bandung: { quota: 9 }, medan: { quota: 9, cityCode: '12.71' } } });
});
afterAll(() => stage.product.stop());

const setBib = (runner: Runner, bib: unknown, sessionId = 'bandung') =>
  stage.call('PUT', `/v1/campaigns/${campaign}/sessions/${sessionId}/sign-ups/${runner.signUpId}/bib`, {
    token: stage.manager,
    body: { bib },
  });

test('a spare bib is shown at the gate and in the roster; without it the bib is the number', async () => {
  const runner = await stage.join(campaign);
  expect(await setBib(runner, 'a12')).toMatchObject({ status: 200, body: { bib: 'A12', number: runner.number } });
  const { body } = await stage.scan(stage.manager, campaign, [scanOf(runner)]);
  expect(body.results).toMatchObject([{ outcome: 'checked-in', number: runner.number, bib: 'A12' }]);
  expect((await setBib(runner, null)).body.bib).toBeUndefined();
});

test('409: one spare bib is never with two runners of a session, also when two crews give it out at once', async () => {
  const [one, two] = [await stage.join(campaign), await stage.join(campaign)];
  const replies = await Promise.all([setBib(one, 'B7'), setBib(two, 'B7')]);
  expect(replies.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409]);
  const [winner, loser] = replies[0]?.status === 200 ? [one, two] : [two, one];
  expect(await setBib(loser, 'B7')).toMatchObject({ status: 409, body: { code: 'bib-taken' } });
  expect(await setBib(winner, 'B7')).toMatchObject({ status: 200 });
});

test('a bib that was given back, or whose runner left the session, goes to the next', async () => {
  const [one, two, three] = [await stage.join(campaign), await stage.join(campaign), await stage.join(campaign)];
  await setBib(one, 'C1');
  await setBib(one, 'C2');
  expect(await setBib(two, 'C1')).toMatchObject({ status: 200 });
  await stage.call('POST', `/v1/campaigns/${campaign}/sign-ups/${two.signUpId}/cancellation`, { token: stage.manager });
  expect(await setBib(three, 'C1')).toMatchObject({ status: 200, body: { bib: 'C1' } });
});

test('another session has spare bibs of its own', async () => {
  const [one, two] = [await stage.join(campaign), await stage.join(campaign, 'medan')];
  await setBib(one, 'D1');
  expect(await setBib(two, 'D1', 'medan')).toMatchObject({ status: 200 });
  expect(await setBib(two, 'D2')).toMatchObject({ status: 404, body: { code: 'sign-up-not-found' } });
});

test('422: a spare bib is a letter and up to four digits, so that nobody takes it for a number', async () => {
  const runner = await stage.join(campaign);
  for (const wrong of ['12', 'A', 'AB1', 'A12345', '', 7, 'A 1'])
    expect((await setBib(runner, wrong)).status, String(wrong)).toBe(422);
});
