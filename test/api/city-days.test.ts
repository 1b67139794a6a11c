import { afterAll, beforeAll, expect, test } from 'vitest';
import { awayFromTheHour, eventually, type Stage, signUpBody, startStage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await startStage('garis-kota');
});
afterAll(() => stage.product.stop());

const daysOf = async (campaign: string, cityCode: string) => {
  const reply = await stage.call('GET', `/v1/campaigns/${campaign}/cities/${cityCode}/days`, { token: stage.manager });
  expect(reply.status, reply.text).toBe(200);
  return reply.body.days as { date: string; total: number; newMembers: number }[];
};
const countsOf = async (campaign: string) =>
  (await stage.call('GET', `/v1/campaigns/${campaign}/counts`, { token: stage.manager })).body;
const signUp = async (campaign: string, more: object) => {
  const body = signUpBody(stage.nextPerson(), more);
  const { body: made, status, text } = await stage.call('POST', `/v1/campaigns/${campaign}/sign-ups`, { body });
  expect(status, text).toBe(201);
  return made;
};
const live = (home: object) => ({
  sessionId: undefined,
  person: {
    ...stage.nextPerson(),
    districtCode: undefined,
    villageCode: undefined,
    rw: undefined,
    rt: undefined,
    ...home,
  },
});

test('a city has its own line: who has a place or waits in any of its sessions, without who cancelled, as the counts have it', async () => {
  await awayFromTheHour();
  const campaign = await stage.newCampaign({
    sessions: { bandung: { quota: 2 }, lembang: { quota: 2 }, jakarta: { quota: 5, cityCode: '31.71' } },
  });
  for (const sessionId of ['bandung', 'bandung', 'bandung', 'lembang', 'jakarta'])
    await signUp(campaign, { sessionId });
  const { signUpId } = await signUp(campaign, { sessionId: 'lembang' });
  const cancelled = await stage.call('POST', `/v1/campaigns/${campaign}/sign-ups/${signUpId}/cancellation`, {
    token: stage.manager,
  });
  expect(cancelled.status, cancelled.text).toBe(200);

  const counts = await eventually(
    () => countsOf(campaign),
    ({ total, cancelled, days }) => total === 5 && cancelled === 1 && days[0]?.total === 5,
  );
  const [{ date }] = counts.days;
  const inCity = (code: string) => counts.cities.find(({ cityCode }: { cityCode: string }) => cityCode === code);
  for (const [code, total] of [
    ['32.73', 4],
    ['31.71', 1],
  ] as const) {
    expect(inCity(code).total).toBe(total);
    expect(await daysOf(campaign, code)).toEqual([{ date, total, newMembers: inCity(code).newMembers }]);
  }
  expect(await daysOf(campaign, '51.71')).toEqual([]);
});

test('a campaign without sessions has a line for each city where people live, and one for those who did not say', async () => {
  await awayFromTheHour();
  const campaign = await stage.newCampaign({ sessions: {} });
  await signUp(campaign, live({ cityCode: '32.71', membership: 'new' }));
  await signUp(campaign, live({ cityCode: '32.71', membership: 'none' }));
  await signUp(campaign, live({ cityCode: undefined, membership: 'none' }));
  const counts = await eventually(
    () => countsOf(campaign),
    ({ total, days }) => total === 3 && days[0]?.total === 3,
  );
  const [{ date }] = counts.days;
  expect(await daysOf(campaign, '32.71')).toEqual([{ date, total: 2, newMembers: 1 }]);
  expect(await daysOf(campaign, '-')).toEqual([{ date, total: 1, newMembers: 0 }]);
});

test('404 for what is no city', async () => {
  const campaign = await stage.newCampaign();
  for (const city of ['bandung', '32', '32.73.01', '--']) {
    const reply = await stage.call('GET', `/v1/campaigns/${campaign}/cities/${city}/days`, { token: stage.manager });
    expect(reply).toMatchObject({ status: 404, body: { code: 'not-found' } });
  }
});
