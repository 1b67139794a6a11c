import { afterAll, beforeAll, expect, test } from 'vitest';
import { kiosksOf } from './kiosks.ts';
import { eventually, type Stage, signUpBody, startStage } from './stage.ts';

let stage: Stage;
let kiosks: ReturnType<typeof kiosksOf>;
beforeAll(async () => {
  stage = await startStage('kios-lagi');
  kiosks = kiosksOf(stage);
});
afterAll(() => stage.product.stop());

/** A kiosk with half of the places, and a page that has given out the other half; then who waits. */
const event = async (places = 6, waiting = 0) => {
  const sessions = { bandung: { quota: places, waitingSize: 20 } };
  const campaignId = await stage.newCampaign({ sessions });
  const crew = kiosks.crew(campaignId);
  const kiosk = await kiosks.enrolled(campaignId);
  const lease = await kiosk.lease(places / 2);
  for (let taken = 0; taken < places / 2 + waiting; taken += 1)
    await stage.call('POST', `/v1/campaigns/${campaignId}/sign-ups`, { body: signUpBody(stage.nextPerson()) });
  return { campaignId, crew, kiosk, lease };
};
type Crew = Awaited<ReturnType<typeof event>>['crew'];
const rosterOf = async (crew: Crew): Promise<string[]> =>
  (await crew.call('GET', 'roster')).body.items.map(
    ({ number, status }: { number: number; status: string }) => `${number} ${status}`,
  );
const ticket = async (code: string) => (await stage.call('GET', `/v1/tickets/${code}`)).body;
const numbersOf = (receipts: { outcome: string; number?: number }[]) =>
  receipts.map(({ outcome, number }) => `${outcome} ${number}`);

test('written off, and the same tablet added anew: what it took before comes in on its own numbers, once, by whichever name it is handed in', async () => {
  const { campaignId, crew, kiosk, lease } = await event(6, 2);
  const [one, two] = [
    await kiosk.record(stage.nextPerson(), lease.at(0)),
    await kiosk.record(stage.nextPerson(), lease.at(1)),
  ];
  await crew.call('POST', `devices/${kiosk.deviceId}/write-off`);
  const moved = ['4 confirmed', '5 confirmed', '6 confirmed', '7 confirmed', '8 confirmed'];
  await eventually(
    () => rosterOf(crew),
    (roster) => roster.join() === moved.join(),
  );

  const again = await kiosks.enrolled(campaignId, 'bandung', 'Tablet 1 lagi');
  const own = await again.lease(1);
  const first = await again.send(one);
  expect(first).toMatchObject([{ outcome: 'refused', reason: 'number-not-leased' }]);
  expect(await kiosk.send(one, two)).toMatchObject([first[0], { outcome: 'held', reason: 'device-revoked' }]);
  expect(await again.send(two, one)).toMatchObject([{ outcome: 'held' }, { outcome: 'refused' }]);
  expect(await crew.records('open')).toHaveLength(2);

  for (const { recordId } of [one, two]) expect((await crew.resolve(recordId, 'accept')).status).toBe(200);
  const shown = lease.places.slice(0, 2).map(({ number }) => `confirmed ${number}`);
  for (const device of [kiosk, again]) expect(numbersOf(await device.send(one, two))).toEqual(shown);
  for (const { number, ticketCode } of lease.places.slice(0, 2))
    expect(await ticket(ticketCode)).toMatchObject({ status: 'confirmed', number });
  // Nobody who moved up goes back: the two come in above the quota.
  expect(await rosterOf(crew)).toEqual(['1 confirmed', '2 confirmed', ...moved]);

  const next = await again.sendOne(stage.nextPerson(), own.at(0));
  expect(next).toMatchObject({ outcome: 'confirmed', number: own.at(0).number });
  expect(await crew.records('open')).toEqual([]);
  const counts = async () =>
    (await stage.call('GET', `/v1/campaigns/${campaignId}/counts`, { token: stage.manager })).body;
  await eventually(counts, ({ confirmed, held }) => confirmed === 8 && held === 0);
});

test('a record that came in before its tablet was added anew, and was answered into nowhere, is known by its new name', async () => {
  const { campaignId, crew, kiosk, lease } = await event();
  const [leased, pending] = [
    await kiosk.record(stage.nextPerson(), lease.at(0)),
    await kiosk.record(stage.nextPerson()),
  ];
  const answered = await kiosk.send(leased, pending);
  expect(answered.map(({ outcome }) => outcome)).toEqual(['confirmed', 'waiting']);
  const before = await rosterOf(crew);
  const again = await kiosks.enrolled(campaignId, 'bandung', 'Tablet 1 lagi');
  expect(await again.send(leased, pending)).toEqual(answered);
  expect(await crew.records('open')).toEqual([]);
  expect(await rosterOf(crew)).toEqual(before);
});

test('another tablet’s place is known by its own record only: another form on it, or a code that is made up, is refused', async () => {
  const { campaignId, crew, kiosk, lease } = await event();
  const person = stage.nextPerson();
  await kiosk.sendOne(person, lease.at(0));
  const again = await kiosks.enrolled(campaignId, 'bandung', 'Tablet 1 lagi');
  const refused = { outcome: 'refused', reason: 'number-not-leased' };
  expect(await again.sendOne(stage.nextPerson(), lease.at(0))).toMatchObject(refused);
  expect(await again.sendOne({ ...person, phone: stage.nextPerson().phone }, lease.at(0))).toMatchObject(refused);
  const code = 'ABCDEFGH2345';
  expect(await again.sendOne(person, lease.at(0), { code })).toMatchObject(refused);
  expect(await ticket(code)).toMatchObject({ code: 'ticket-not-found' });
  expect(await crew.records('open')).toHaveLength(3);
});
