import { afterAll, beforeAll, expect, test } from 'vitest';
import { kiosksOf } from './kiosks.ts';
import { type Stage, startStage } from './stage.ts';

let stage: Stage;
let kiosks: ReturnType<typeof kiosksOf>;
beforeAll(async () => {
  stage = await startStage('biaya-kios', { MEASURE_CAPACITY: 'yes' });
  kiosks = kiosksOf(stage);
});
afterAll(() => stage.product.stop());

type Units = { table: number; indexes: number };
type Sum = { writes: Units; reads: Units };
const capacity = async (): Promise<Record<string, Sum>> => (await stage.call('GET', '/local/capacity')).body;
/** What comes of the stream, and what the minute's sweep may do to a session in between. */
const isFollowing = (name: string) => /COUNTS|AUDIT-CHAIN|SNAPSHOT|PROBE/.test(name);

/** What the requests of `work` wrote and read themselves, in units, by kind of item. */
const spentOn = async (work: () => Promise<unknown>) => {
  const before = await capacity();
  await work();
  const after = await capacity();
  const unitsOf = (all: typeof after, name: string, kind: keyof Sum) =>
    (all[name]?.[kind].table ?? 0) + (all[name]?.[kind].indexes ?? 0);
  const spent = (kind: keyof Sum) =>
    Object.fromEntries(
      Object.keys(after)
        .filter((name) => !isFollowing(name))
        .map((name) => [name, unitsOf(after, name, kind) - unitsOf(before, name, kind)] as const)
        .filter(([, units]) => units > 0),
    );
  return { writes: spent('writes'), reads: spent('reads') };
};
const sumOf = (units: Record<string, number>) => Object.values(units).reduce((sum, one) => sum + one, 0);
/** The minute's sweep of the session, at most once in so short a time. */
const ofSweep = 4;

test('what a kiosk does has its price: a heartbeat 2 units, a lease of any size 4, a record 6, the same record again none, a look-up 2', async () => {
  const campaign = await stage.newCampaign({ sessions: { bandung: { quota: 400 } } });
  const kiosk = await kiosks.enrolled(campaign);
  const beat = await spentOn(() => kiosk.beat());
  expect(beat.writes['UpdateItem DEVICE']).toBe(2);
  expect(sumOf(beat.writes)).toBeLessThanOrEqual(2 + ofSweep);
  expect(sumOf(beat.reads)).toBeLessThanOrEqual(2.5 + ofSweep);

  const leasing = await spentOn(() => kiosk.lease(100));
  expect(leasing.writes).toMatchObject({ 'PutItem AUDIT': 1, 'UpdateItem NUMBERS': 1 });
  expect(sumOf(leasing.writes)).toBeLessThanOrEqual(4 + ofSweep);
  expect(sumOf(leasing.reads)).toBeLessThanOrEqual(4 + ofSweep);

  const lease = await kiosk.lease(20);
  const people = Array.from({ length: 20 }, () => stage.nextPerson());
  const records = await Promise.all(people.map((person, at) => kiosk.record(person, lease.at(at))));
  const first = await spentOn(() => kiosk.send(...records));
  expect(first.writes).toMatchObject({ 'PutItem AUDIT': 1, 'TransactWriteItems PERSON+LINE': 20 * 6 });
  expect(sumOf(first.writes)).toBeLessThanOrEqual(1 + 20 * 6 + ofSweep);
  expect(sumOf(first.reads)).toBeLessThanOrEqual(1.5 + 20 * 3 + ofSweep);
  const again = await spentOn(() => kiosk.send(...records));
  expect(sumOf(again.writes)).toBeLessThanOrEqual(1 + ofSweep);
  expect(again.writes['TransactWriteItems PERSON+LINE']).toBeUndefined();

  const { pin } = await kiosks.must(kiosks.crew(campaign).call('POST', `devices/${kiosk.deviceId}/help-desk-pin`), 201);
  const lookUp = await spentOn(() => kiosk.post('lookups', { pin, nik: people[0]?.nik }));
  expect(lookUp.writes).toMatchObject({ 'PutItem AUDIT': 1, 'UpdateItem ATTEMPTS': 1 });
  expect(sumOf(lookUp.writes)).toBeLessThanOrEqual(2 + ofSweep);
  expect(sumOf(lookUp.reads)).toBeLessThanOrEqual(6 + ofSweep);
});
