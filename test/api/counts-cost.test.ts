import { afterAll, beforeAll, expect, test } from 'vitest';
import { capacityOf } from './capacity.ts';
import { eventually, type Stage, signUpBody, startStage } from './stage.ts';

let stage: Stage;
let meter: ReturnType<typeof capacityOf>;
beforeAll(async () => {
  stage = await startStage('biaya-hitungan', { MEASURE_CAPACITY: 'yes' });
  meter = capacityOf(stage);
});
afterAll(() => stage.product.stop());

const manage = (method: string, path: string, body?: object) =>
  stage.call(method, `/v1/campaigns/${path}`, { token: stage.manager, ...(body && { body }) });
type City = { cityCode: string; cityName: string; quota: number; target: number | null; total: number };
const counts = async (campaignId: string) =>
  (await manage('GET', `${campaignId}/counts`)).body as {
    target: number | null;
    cities: City[];
    channels: { name: string }[];
    total: number;
  };

test('a look at the counts of eleven sessions is one query of one read unit, with the manager’s role another', async () => {
  const cities = ['31.71', '32.73', '33.74', '34.71', '35.78', '36.71', '12.71', '16.71', '64.71', '73.71', '51.71'];
  const sessions = Object.fromEntries(cities.map((cityCode, at) => [`lari-${at}`, { quota: 100 + at, cityCode }]));
  const campaignId = await stage.newCampaign({ sessions });
  const body = signUpBody(stage.nextPerson(), { sessionId: 'lari-3' });
  expect((await stage.call('POST', `/v1/campaigns/${campaignId}/sign-ups`, { body })).status).toBe(201);
  const settled = await eventually(
    () => counts(campaignId),
    ({ total, cities: found }) => total === 1 && found.length === 11,
  );
  expect(settled.cities.map(({ quota }) => quota).sort((a, b) => a - b)).toEqual(cities.map((_, at) => 100 + at));

  // The stream reads on beside this; of these kinds nothing else but a look at the counts reads by a query.
  const looks = 20;
  const look = async () => {
    for (let nth = 0; nth < looks; nth += 1) await counts(campaignId);
  };
  const spent = await meter.spentOn(look, 5);
  expect(spent.requests('Query COUNTS')).toBe(looks);
  expect(spent.reads['Query COUNTS']).toBeLessThanOrEqual(looks * 1);
  expect(spent.requests('BatchGetItem NUMBERS')).toBe(0);
  expect(spent.requests('Query CAMPAIGN')).toBeLessThanOrEqual(4);
});

test('a quota, a target, a name or a channel that is changed shows in the counts without another sign-up', async () => {
  const campaignId = await stage.newCampaign({ sessions: { bandung: { quota: 10 } } });
  // Once somebody is counted, the plan that the campaign began with is there too.
  await stage.call('POST', `/v1/campaigns/${campaignId}/sign-ups`, { body: signUpBody(stage.nextPerson()) });
  await eventually(
    () => counts(campaignId),
    ({ total }) => total === 1,
  );
  await manage('PUT', `${campaignId}/sessions/bandung/quota`, { quota: 25 });
  await eventually(
    () => counts(campaignId),
    ({ cities }) => cities[0]?.quota === 25,
  );
  const session = (await manage('GET', `${campaignId}/sessions`)).body.items[0];
  const changed = await stage.call('PATCH', `/v1/campaigns/${campaignId}/sessions/bandung`, {
    token: stage.manager,
    headers: { 'if-match': `"${session.version}"` },
    body: { name: 'Gedung Sate', target: 40 },
  });
  expect(changed.status).toBe(200);
  await eventually(
    () => counts(campaignId),
    ({ cities }) => cities[0]?.cityName === 'Gedung Sate' && cities[0].target === 40,
  );
  await manage('POST', `${campaignId}/channels`, { channelId: 'radio', kind: 'community', name: 'Radio Kota' });
  await eventually(
    () => counts(campaignId),
    ({ channels }) => channels.some(({ name }) => name === 'Radio Kota'),
  );
});
