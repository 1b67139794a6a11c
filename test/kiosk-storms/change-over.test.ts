import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { kiosksOf } from '../api/kiosks.ts';
import { eventually, type Stage, startStage } from '../api/stage.ts';
import { chanceOf } from '../drill/chance.ts';
import { buildPage } from './build-page.ts';
import { weathers } from './network.ts';
import { Tablet } from './tablet.ts';

let stage: Stage;
let load: Awaited<ReturnType<typeof buildPage>>;
beforeAll(async () => {
  [stage, load] = await Promise.all([startStage('ganti-kios'), buildPage()]);
});
afterAll(() => stage.product.stop());

const [fair] = weathers;
const event = async () => {
  const sessions = { bandung: { quota: 400 }, surabaya: { quota: 400, cityCode: '35.78' } };
  const campaignId = await stage.newCampaign({ sessions });
  const kiosks = kiosksOf(stage);
  const [bandung, surabaya] = [kiosks.crew(campaignId), kiosks.crew(campaignId, 'surabaya')];
  const { deviceId, enrolment } = await bandung.device('Kios lama', 4);
  const tablet = new Tablet(stage.product.url, chanceOf(1, 1), fair as (typeof weathers)[number], load);
  onTestFinished(tablet.end);
  tablet.world.network.clearUp();
  tablet.restSpeed = 1;
  await tablet.enrolSurely(enrolment.code);
  await tablet.rest();
  await eventually(
    async () => placesOf(tablet),
    (places) => places.length === 4,
  );
  const figures = async () => {
    const found = (await bandung.devices()).find((one: { deviceId: string }) => one.deviceId === deviceId);
    return { held: found.held as number, used: found.used as number };
  };
  const newCode = async (crew = surabaya) => (await crew.device('Kios baru', 3)).enrolment.code as string;
  return { tablet, deviceId, bandung, surabaya, figures, newCode };
};
type State = { deviceId: string; name: string; sessionId: string };
const stateOf = (tablet: Tablet) => tablet.rows('device')[0]?.state as State;
const placesOf = (tablet: Tablet) => tablet.rows('places').map(({ number }) => number);
const takeOffline = async (tablet: Tablet) => {
  tablet.goOnline(false);
  await tablet.take(0, stage.nextPerson(), 0);
  expect(tablet.rows('records')).toHaveLength(1);
};
const rosterOf = async (crew: ReturnType<ReturnType<typeof kiosksOf>['crew']>) =>
  (await crew.call('GET', 'roster')).body.items as { number: number; status: string }[];

test('with something to send it stays what it is and loses nothing; sent, it gives its places back and is the other kiosk', async () => {
  const { tablet, deviceId, bandung, surabaya, figures, newCode } = await event();
  const code = await newCode();
  await takeOffline(tablet);
  expect(await tablet.changeOver(code)).toBe('still-queued');
  expect(stateOf(tablet).deviceId).toBe(deviceId);
  expect(placesOf(tablet)).toEqual([2, 3, 4]);

  await tablet.rest();
  expect(await tablet.changeOver(code)).toBeUndefined();
  expect(stateOf(tablet)).toMatchObject({ name: 'Kios baru', sessionId: 'surabaya' });
  expect(await figures()).toEqual({ held: 0, used: 1 });
  expect(await rosterOf(bandung)).toMatchObject([{ number: 1, status: 'confirmed' }]);
  await eventually(
    async () => placesOf(tablet),
    (places) => places.length === 3,
  );
  expect(await surabaya.devices()).toMatchObject([{ state: 'active', held: 3 }]);
});

test('a code that is wrong or was used elsewhere, and a network that is gone, change nothing', async () => {
  const { tablet, deviceId, figures, newCode } = await event();
  const [code, used] = [await newCode(), await newCode()];
  const other = new Tablet(stage.product.url, chanceOf(1, 1), fair as (typeof weathers)[number], load);
  onTestFinished(other.end);
  other.world.network.clearUp();
  other.restSpeed = 1;
  await other.enrolSurely(used);
  expect(await tablet.changeOver(used)).toBe('enrolment-used');
  expect(await tablet.changeOver('0000-0000-0000')).toBe('enrolment-not-found');
  tablet.goOnline(false);
  expect(await tablet.changeOver(code)).toBe('no-answer');
  expect(stateOf(tablet).deviceId).toBe(deviceId);
  expect(placesOf(tablet)).toEqual([1, 2, 3, 4]);
  expect(await figures()).toEqual({ held: 4, used: 0 });
});

test('killed at any step of it, the tablet is one kiosk or the other, and no place is held by nobody', async () => {
  const { tablet, deviceId, figures, newCode } = await event();
  const code = await newCode();
  let deaths = 0;
  for (let nth = 1; nth < 300; nth += 1) {
    await tablet.freeTab();
    tablet.kill(nth, nth % 2 === 0 ? 'before' : 'after');
    const answer = await tablet.changeOver(code);
    if (answer !== 'died') break;
    deaths += 1;
    expect(await tablet.rest()).toBe(true);
    if (stateOf(tablet).deviceId !== deviceId) break;
    expect((await figures()).held).toBe(placesOf(tablet).length);
  }
  expect(deaths).toBeGreaterThan(10);
  tablet.end();
  await tablet.rest();
  if (stateOf(tablet).deviceId === deviceId) await tablet.changeOver(code);
  expect(stateOf(tablet).name).toBe('Kios baru');
  expect((await figures()).held).toBe(0);
});

test('what an exchange learns that was under way is not written over the other kiosk', async () => {
  const { tablet, deviceId, newCode } = await event();
  const code = await newCode();
  const { network, disk, locks } = tablet.world;
  const { fetchFor } = network;
  const written: string[] = [];
  disk.onCommit = (_before, after) => {
    for (const { value } of after.get('device')?.rows ?? []) {
      const { token, state } = value as { token: string; state: State };
      written.push(`${token.split('_', 2).join('_')} is ${state.deviceId}, ${state.name}`);
    }
  };
  // Each heartbeat's answer is slower than a whole change-over.
  network.fetchFor = (life) => {
    const fetch = fetchFor(life);
    return async (path, init) => {
      const answer = await fetch(path, init);
      if (path.endsWith('/heartbeats')) await new Promise((resolve) => setTimeout(resolve, 600));
      return answer;
    };
  };
  tablet.end();
  const { page, life } = await tablet.open();
  page.beatNow();
  expect(await page.changeOver(code)).toBeUndefined();
  await locks.request(life, 'daftar-kiosk-sync', () => Promise.resolve());
  const { deviceId: next } = stateOf(tablet);
  expect(next).not.toBe(deviceId);
  expect(new Set(written)).toEqual(new Set([`${deviceId} is ${deviceId}, Kios lama`, `${next} is ${next}, Kios baru`]));
});

test('a new code of this very kiosk leaves it its places', async () => {
  const { tablet, deviceId, bandung, figures } = await event();
  const { body } = await bandung.call('POST', `devices/${deviceId}/enrolment`);
  expect(await tablet.changeOver(body.enrolment.code)).toBeUndefined();
  await tablet.rest();
  expect(stateOf(tablet).deviceId).toBe(deviceId);
  expect(placesOf(tablet)).toEqual([1, 2, 3, 4]);
  expect(await figures()).toEqual({ held: 4, used: 0 });
  expect(tablet.rows('device')[0]?.trouble).toBeUndefined();
});

test.each([
  ['revoked', 'DELETE', '', { held: 4, used: 0 }],
  ['written off as lost', 'POST', '/write-off', { held: 0, used: 0 }],
] as const)(
  'a tablet that was %s hands in before it serves as another kiosk, and each runner comes in once, on their own number',
  async (_, method, rest, left) => {
    const { tablet, deviceId, bandung, figures, newCode } = await event();
    await takeOffline(tablet);
    await bandung.call(method, `devices/${deviceId}${rest}`);
    const code = await newCode(bandung);
    expect(await tablet.changeOver(code)).toBe('still-queued');
    tablet.isStopped = true;
    await tablet.rest();
    const [record] = await bandung.records('open');
    expect(record).toMatchObject({ number: 1, reason: 'device-revoked' });
    expect(await figures()).toEqual(left);

    expect(await tablet.changeOver(code)).toBeUndefined();
    tablet.isStopped = false;
    await tablet.rest();
    expect(stateOf(tablet).name).toBe('Kios baru');
    await eventually(
      async () => placesOf(tablet).join(),
      (places) => places === '5,6,7',
    );
    expect(await figures()).toEqual(left);
    await bandung.resolve(record.recordId, 'accept');
    await tablet.take(1, stage.nextPerson(), 0);
    await tablet.rest();
    expect(await rosterOf(bandung)).toMatchObject([
      { number: 1, status: 'confirmed' },
      { number: 5, status: 'confirmed' },
    ]);
    expect(await bandung.records('open')).toEqual([]);
  },
);

test('a lost tablet that comes back with sign-ups of one city is no kiosk of another before they are in', async () => {
  const { tablet, deviceId, bandung, surabaya, newCode } = await event();
  await takeOffline(tablet);
  const { body } = await bandung.call('POST', `devices/${deviceId}/enrolment`);
  const instead = new Tablet(stage.product.url, chanceOf(1, 1), fair as (typeof weathers)[number], load);
  onTestFinished(instead.end);
  instead.world.network.clearUp();
  instead.restSpeed = 1;
  await instead.enrolSurely(body.enrolment.code);
  tablet.goOnline(true);
  await eventually(
    async () => tablet.rows('device')[0]?.trouble,
    (trouble) => trouble === 'unknown',
  );
  const enrol = async (code: string) => (await tablet.freeTab())?.page.enrol(code);
  expect(await enrol(await newCode())).toBe('still-queued');
  expect(tablet.rows('records')).toHaveLength(1);

  expect(await enrol(await newCode(bandung))).toBeUndefined();
  await tablet.rest();
  const [record] = await bandung.records('open');
  expect(record).toMatchObject({ number: 1, reason: 'number-not-leased' });
  // The old name's places are another tablet's now: this one promises its own.
  await eventually(
    async () => placesOf(tablet),
    (places) => places.length === 3,
  );
  expect(placesOf(tablet).some((number) => [1, 2, 3, 4].includes(number as number))).toBe(false);
  expect(await surabaya.records()).toEqual([]);
  await bandung.resolve(record.recordId, 'accept');
  expect(await rosterOf(bandung)).toMatchObject([{ number: 1, status: 'confirmed' }]);
});
