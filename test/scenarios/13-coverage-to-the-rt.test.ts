import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { eventually, type Stage, startStage } from '../api/stage.ts';

let stage: Stage;
let campaign: string;
beforeAll(async () => {
  stage = await startStage('cakupan');
  campaign = await stage.newCampaign({ sessions: {} });
  for (const home of homes) {
    const person = { ...stage.nextPerson(), ...home };
    const body = { person, consent: { version: '1', accepted: true } };
    const reply = await stage.call('POST', `/v1/campaigns/${campaign}/sign-ups`, { body });
    if (reply.status !== 201) throw new Error(reply.text);
  }
});
afterAll(() => stage.product.stop());

const kelurahan = { cityCode: '32.71', districtCode: '32.71.01', villageCode: '32.71.01.1001' };
const homes = [
  { ...kelurahan, rw: '5', rt: '12', membership: 'new', occupation: 'guru-ngaji' },
  { ...kelurahan, rw: '005', rt: '012', membership: 'new', occupation: 'ojol' },
  { ...kelurahan, rw: '005', rt: '001', membership: 'none' },
  { ...kelurahan, rw: '005', rt: undefined, membership: 'member' },
  { ...kelurahan, villageCode: undefined, membership: 'none' },
  { cityCode: '32.71', districtCode: undefined, villageCode: undefined, membership: 'new' },
  { cityCode: '32.73', districtCode: undefined, villageCode: undefined, membership: 'none' },
  { cityCode: undefined, districtCode: undefined, villageCode: undefined, membership: 'none' },
];

const call = async (method: string, path: string, body?: object) => {
  const reply = await stage.call(method, `/v1/campaigns/${campaign}${path}`, {
    token: stage.manager,
    ...(body && { body }),
  });
  expect(reply.status, reply.text).toBe(200);
  return reply.body;
};
const coverage = (area: string, at?: string) =>
  call('GET', `/coverage?area=${encodeURIComponent(area)}${at === undefined ? '' : `&at=${at}`}`);
const signUpsIn = (answer: { parts: { areaCode: string; signUps: number }[] }) =>
  Object.fromEntries(answer.parts.filter(({ signUps }) => signUps > 0).map((part) => [part.areaCode, part.signUps]));

/** Each level is counted by itself, one a moment after the other. */
const expectParts = async (area: string, expected: Record<string, number>) =>
  vi.waitFor(async () => expect(signUpsIn(await coverage(area))).toEqual(expected), { timeout: 60_000, interval: 50 });

test('from the campaign down to an RT each level holds everybody, and who did not say where stands as unknown', async () => {
  await expectParts('*', { '32': 7, '-': 1 });
  expect((await coverage('*')).area.signUps).toBe(8);
  await expectParts('32', { '32.71': 6, '32.73': 1 });
  await expectParts('32.71', { '32.71.01': 5, '32.71.-': 1 });
  const city = await coverage('32.71');
  expect(city.parts.map(({ areaCode }: { areaCode: string }) => areaCode)).toContain('32.71.06');
  await expectParts('32.71.01', { '32.71.01.1001': 4, '32.71.01.-': 1 });
  await expectParts('32.71.01.1001', { '32.71.01.1001.005': 4 });
  expect((await coverage('32.71.01.1001.005')).level).toBe('rw');
  await expectParts('32.71.01.1001.005', {
    '32.71.01.1001.005.-': 1,
    '32.71.01.1001.005.001': 1,
    '32.71.01.1001.005.012': 2,
  });
  const rt = await coverage('32.71.01.1001.005.012');
  expect(rt).toMatchObject({ level: 'rt', area: { signUps: 2, newMembers: 2 }, parts: [] });
  expect(rt.days.reduce((sum: number, { total }: { total: number }) => sum + total, 0)).toBe(2);
});

test('a target of 35,000 is held against who signed up in its period; one for a profession against theirs', async () => {
  const year = { from: '2020-01-01', to: '2099-12-31' };
  const items = [
    { areaCode: '*', ...year, target: 35_000 },
    { areaCode: '32.71', ...year, target: 20_000 },
    { areaCode: '32.71', ...year, occupation: 'ojol', target: 500 },
    { areaCode: '32.71.01.1001', from: '2020-01-01', to: '2020-12-31', target: 90 },
  ];
  expect(await call('PUT', '/targets', { items })).toEqual({ set: 4 });
  expect(await call('PUT', '/targets', { items })).toEqual({ set: 4 });
  expect((await call('GET', '/targets')).items).toHaveLength(4);
  expect((await coverage('*')).area.target).toMatchObject({ target: 35_000, counted: 8 });
  const city = await coverage('32.71');
  expect(city.area.target).toMatchObject({ target: 20_000, counted: 6 });
  expect(city.targets).toContainEqual({ areaCode: '32.71', ...year, occupation: 'ojol', target: 500, counted: 1 });
  // Its year is over.
  expect((await coverage('32.71.01.1001')).area.target).toBeNull();
});

test('a changed denominator leaves the percentage of last month as it was', async () => {
  const today = (await coverage('32.71')).at as string;
  const before = (days: number) => new Date(Date.parse(today) - days * 86_400_000).toISOString().slice(0, 10);
  const residents = (validFrom: string, value: number) => ({
    areaCode: '32.71',
    kind: 'residents-over-18',
    validFrom,
    value,
  });
  const members = (validFrom: string, value: number) => ({
    areaCode: '32.71',
    kind: 'baseline-members',
    validFrom,
    value,
  });
  await call('PUT', '/denominators', { items: [residents(before(300), 600_815), members(before(300), 96_365)] });
  const lastMonth = await coverage('32.71', before(30));
  expect(lastMonth.area).toMatchObject({ covered: 96_365, coverage: 16.04 });
  expect((await coverage('32.71')).area.covered).toBe(96_365 + 3);

  // Two days back: the day may end while this runs, and everybody has signed up since all the same.
  await call('PUT', '/denominators', { items: [residents(today, 700_000), members(before(2), 99_000)] });
  const again = await coverage('32.71', before(30));
  expect({ ...again, asOf: '' }).toEqual({ ...lastMonth, asOf: '' });
  expect((await coverage('32.71')).area).toMatchObject({
    residents: { value: 700_000, validFrom: today },
    covered: 99_003,
    coverage: 14.14,
  });
  expect((await call('GET', '/denominators?limit=3')).nextCursor).not.toBeNull();
});

test('who cancels is counted nowhere any more, and a recount finds no difference in any area', async () => {
  const person = { ...stage.nextPerson(), ...kelurahan, rw: '009', rt: '001' };
  const body = { person, consent: { version: '1', accepted: true } };
  const { ticketCode } = (await stage.call('POST', `/v1/campaigns/${campaign}/sign-ups`, { body })).body;
  const area = '32.71.01.1001.009.001';
  await eventually(
    () => coverage(area),
    (answer) => answer.area.signUps === 1,
  );
  const phoneEnd = String(person.phone).slice(-3);
  await stage.call('POST', `/v1/tickets/${ticketCode}/cancellation`, { body: { phoneEnd } });
  await eventually(
    () => coverage(area),
    (answer) => answer.area.signUps === 0,
  );
  const { recountId } = (
    await stage.call('POST', `/v1/campaigns/${campaign}/counts/recounts`, { token: stage.manager })
  ).body;
  const recount = await eventually(
    () => call('GET', `/counts/recounts/${recountId}`),
    ({ state }) => state === 'done',
  );
  expect(recount).toMatchObject({ settled: true, drift: 0 });
});

test('422: areas that there are not, days in the wrong order, and a profession below a city', async () => {
  const year = { from: '2026-01-01', to: '2026-12-31', target: 1 };
  const items = [
    { areaCode: '99', ...year },
    { areaCode: '32.71', ...year, to: '2025-12-31' },
    { areaCode: '32.71.01', ...year, occupation: 'ojol' },
  ];
  const reply = await stage.call('PUT', `/v1/campaigns/${campaign}/targets`, { token: stage.manager, body: { items } });
  expect(reply.status).toBe(422);
  expect(reply.body.errors.map(({ pointer, code }: { pointer: string; code: string }) => [pointer, code])).toEqual([
    ['/items/0/areaCode', 'area-unknown'],
    ['/items/1/to', 'time-order'],
    ['/items/2/occupation', 'occupation-area'],
  ]);
});
