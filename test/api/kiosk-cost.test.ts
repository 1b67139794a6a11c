import { afterAll, beforeAll, expect, test } from 'vitest';
import { capacityOf } from './capacity.ts';
import { kiosksOf } from './kiosks.ts';
import { type Stage, startStage } from './stage.ts';

let stage: Stage;
let kiosks: ReturnType<typeof kiosksOf>;
let meter: ReturnType<typeof capacityOf>;
beforeAll(async () => {
  stage = await startStage('biaya-kios', { MEASURE_CAPACITY: 'yes' });
  meter = capacityOf(stage);
  kiosks = kiosksOf(stage);
});
afterAll(() => stage.product.stop());

/** What comes of the stream; and the campaign, which a function reads once in 5 s, whoever asks then. */
const isFollowing = (name: string) => /COUNTS|AUDIT-CHAIN|SNAPSHOT|PROBE|^(GetItem|Query) CAMPAIGN$/.test(name);
const without = (units: Record<string, number>) =>
  Object.fromEntries(Object.entries(units).filter(([name]) => !isFollowing(name)));

/** What the requests of `work` wrote and read themselves, in units, by kind of item. */
const spentOn = async (work: () => Promise<unknown>, tries = 1) => {
  const { writes, reads } = await meter.spentOn(work, tries);
  return { writes: without(writes), reads: without(reads) };
};
/** With its last place a lease is closed. */
const ofClosing = 4;
const sumOf = (units: Record<string, number>) => Object.values(units).reduce((sum, one) => sum + one, 0);

test('what a kiosk does has its price: a heartbeat 2 units, a lease of any size 4, a record 6, the same record again none, a look-up 2', async () => {
  const campaign = await stage.newCampaign({ sessions: { bandung: { quota: 2_000 } } });
  const kiosk = await kiosks.enrolled(campaign);
  await meter.rest();
  const beat = await spentOn(() => kiosk.beat(), 5);
  expect(beat.writes['UpdateItem DEVICE']).toBe(2);
  expect(sumOf(beat.writes)).toBeLessThanOrEqual(2);
  expect(sumOf(beat.reads)).toBeLessThanOrEqual(2.5);

  const leasing = await spentOn(() => kiosk.lease(100), 5);
  expect(leasing.writes).toMatchObject({ 'PutItem AUDIT': 1, 'UpdateItem NUMBERS': 1 });
  expect(sumOf(leasing.writes)).toBeLessThanOrEqual(4);
  expect(sumOf(leasing.reads)).toBeLessThanOrEqual(4);

  // As many batches as may be needed until no run of the schedule falls into one.
  const person = stage.nextPerson();
  const batches: Parameters<typeof kiosk.send>[] = [];
  for (let made = 0; made < 5; made += 1) {
    const lease = await kiosk.lease(20);
    const people = Array.from({ length: 20 }, (_, at) => (at === 0 && made === 0 ? person : stage.nextPerson()));
    batches.push(await Promise.all(people.map((one, at) => kiosk.record(one, lease.at(at)))));
  }
  let sent: (typeof batches)[number] = [];
  const first = await spentOn(async () => {
    sent = batches.shift() ?? [];
    await kiosk.send(...sent);
  }, 5);
  expect(first.writes).toMatchObject({ 'PutItem AUDIT': 1, 'TransactWriteItems PERSON+LINE': 20 * 6 });
  expect(sumOf(first.writes)).toBeLessThanOrEqual(1 + 20 * 6 + ofClosing);
  expect(sumOf(first.reads)).toBeLessThanOrEqual(1.5 + 20 * 3 + ofClosing);
  const again = await spentOn(() => kiosk.send(...sent), 5);
  expect(sumOf(again.writes)).toBeLessThanOrEqual(1);
  expect(again.writes['TransactWriteItems PERSON+LINE']).toBeUndefined();

  const { pin } = await kiosks.must(kiosks.crew(campaign).call('POST', `devices/${kiosk.deviceId}/help-desk-pin`), 201);
  const lookUp = await spentOn(() => kiosk.post('lookups', { pin, nik: person.nik }), 5);
  expect(lookUp.writes).toMatchObject({ 'PutItem AUDIT': 1, 'UpdateItem ATTEMPTS': 1 });
  expect(sumOf(lookUp.writes)).toBeLessThanOrEqual(2);
  expect(sumOf(lookUp.reads)).toBeLessThanOrEqual(6);
});
