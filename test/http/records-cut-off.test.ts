import { dirname } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Daftar, openDaftar } from '../../functions/http/daftar.ts';
import { problem } from '../../functions/http/problem.ts';
import { createRecords } from '../../functions/kiosk/create-records.ts';
import { createSignUp } from '../../functions/public/create-sign-up.ts';
import { makeDemo } from '../../infra/local/demo/make-demo.ts';
import { keepMasterKey } from '../../infra/local/master-key.ts';
import { kioskChannelId } from '../../shared/domain/campaign.ts';
import { Person } from '../../shared/domain/sign-up.ts';
import { codeOfPlace } from '../../shared/keys/lease-ticket.ts';
import { signUpIdOf } from '../../shared/keys/made-ids.ts';
import type { Around } from '../../shared/table/client.ts';
import type { StoredDevice } from '../../shared/table/device.item.ts';
import type { StoredLease } from '../../shared/table/lease.item.ts';
import { sealRecord } from '../../web/lib/seal-record.ts';
import { newCode, newLeaseId, newRecordId } from '../api/kiosks.ts';
import { makePeople } from '../drill/people.ts';
import { startTestEngine } from '../engine.ts';

let engine: Awaited<ReturnType<typeof startTestEngine>>;
let open: (around?: Around) => Daftar;
let daftar: Daftar;
beforeAll(async () => {
  engine = await startTestEngine();
  const keyFile = keepMasterKey(dirname(engine.databaseFile));
  const { endpoint, tableName } = engine;
  await makeDemo({ endpoint, tableName, keyFile });
  open = (around) => openDaftar({ TABLE_NAME: tableName, DYNAMODB_ENDPOINT: endpoint, KEY_FILE: keyFile }, around);
  daftar = open();
});
afterAll(() => engine.stop());

const people = makePeople('putus');
const nextPerson = () => Person.parse(people.next().value.person);
const consent = { version: '1', accepted: true } as const;
let made = 0;

/** A campaign of two sessions, a device in one of them, and a lease of one place. */
const openEvent = async (quota: number) => {
  const campaignId = `kios-${++made}`;
  const at = new Date(Date.now() - 1_000).toISOString();
  const campaign = {
    campaignId,
    organiserId: 'panitia-nusantara',
    name: 'Kios',
    startsAt: '2020-01-01T00:00:00Z',
    endsAt: '2100-01-01T00:00:00Z',
    timeZone: 'Asia/Jakarta',
    personRule: 'nik',
    onePlacePer: 'campaign',
    consent: { version: '1', text: 'Setuju.' },
    questions: [] as never[],
    state: 'open',
    sealedDataKey: (await daftar.sealing.newKey()).sealed,
    version: 1,
  } as const;
  const session = (sessionId: string) => ({
    campaignId,
    sessionId,
    cityCode: '32.73',
    venue: 'V',
    startsAt: at,
    timeZone: 'Asia/Jakarta',
    version: 1,
  });
  const channel = (channelId: string, kind: 'page' | 'kiosk') =>
    daftar.channels.newItem({ campaignId, channelId, kind, name: channelId, state: 'open', version: 1 });
  await daftar.table.transact([
    daftar.campaigns.newItem(campaign),
    channel('halaman', 'page'),
    channel(kioskChannelId, 'kiosk'),
    ...['bandung', 'surabaya'].flatMap((sessionId) => [
      daftar.sessions.newItem(session(sessionId)),
      ...daftar.sequences.newItems({ campaignId, sessionId }, quota, 5, false),
    ]),
  ]);
  const bandung = { campaignId, sessionId: 'bandung' };
  await daftar.leases.setLeasable(bandung, 1);
  const device: StoredDevice = {
    deviceId: 'kd_00000000',
    organiserId: campaign.organiserId,
    ...bandung,
    name: 'Tablet',
    leaseSize: 1,
    state: 'active',
    createdAt: at,
    codeHash: '-',
    codeExpiresAt: at,
  };
  const wanted = { leaseId: newLeaseId(), deviceId: device.deviceId, city: '32.73', consentVersion: '1', wanted: 1 };
  const lease = (await daftar.leases.take(bandung, wanted, at)) as StoredLease;
  const code = codeOfPlace(await daftar.sealing.ticketKey(campaign), lease.leaseId, lease.first);
  const place = { lease: { leaseId: lease.leaseId, number: lease.first }, code };
  return { campaignId, device, place };
};
type Event = Awaited<ReturnType<typeof openEvent>>;

const request = { problem, language: 'en', headers: {}, address: '127.0.0.1', query: {}, params: {} };
const send = async (by: Daftar, { device }: Event, record: object) => {
  const caller = { id: device.deviceId, device, roles: [] };
  const asked = { ...request, caller, body: { records: [record] }, now: Date.now(), daftar: by };
  const { body } = await createRecords.run(asked as never);
  return (body as { receipts: { outcome: string; reason?: string; number?: number; ticketCode?: string }[] })
    .receipts[0];
};
const signUp = async ({ campaignId }: Event, person: object, sessionId = 'bandung') => {
  const body = { sessionId, person: { ...person }, consent, answers: {} };
  const asked = { ...request, caller: { id: 'x', roles: [] }, params: { campaignId }, body, now: Date.now(), daftar };
  await createSignUp.run(asked as never);
};
const recordOf = async (person: object, where: object) => {
  const recordId = newRecordId();
  const key = (await daftar.recordOpener().publicKey()).toString('base64url');
  const contents = { person, consent, takenAt: new Date().toISOString() };
  return { recordId, sealed: await sealRecord(key, recordId, contents), ...where };
};

const cutOffAt = (nth: number, answerIsLost: boolean): Around => {
  let left = nth;
  return async (_, reach) => {
    left -= 1;
    if (left >= 0) return reach();
    if (left === -1 && answerIsLost) await reach();
    throw new Error('cut off');
  };
};

type Case = (event: Event, person: object) => Promise<{ code: string; [field: string]: unknown }>;
const cases: Record<string, Case> = {
  'somebody new on a leased number': async ({ place }) => place,
  'somebody who waits': async (event, person) => {
    await signUp(event, nextPerson());
    await signUp(event, person);
    return event.place;
  },
  'somebody of another session': async (event, person) => {
    await signUp(event, person, 'surabaya');
    return event.place;
  },
  'somebody who has a place': async (event, person) => {
    await signUp(event, person);
    return event.place;
  },
  'somebody new without a number': async () => ({ code: newCode() }),
  'somebody known without a number': async (event, person) => {
    await signUp(event, person);
    return { code: newCode() };
  },
};

test.each(Object.entries(cases))(
  '%s: cut off at any request and sent again, it comes to the same, once',
  async (name, prepare) => {
    const ends: object[] = [];
    let isThrough = false;
    for (let nth = 0; !isThrough; nth += 1) {
      for (const answerIsLost of [false, true]) {
        const event = await openEvent(name === 'somebody who waits' ? 2 : 10);
        const person = nextPerson();
        const where = await prepare(event, person);
        const record = await recordOf(person, where);
        const cut = send(open(cutOffAt(nth, answerIsLost)), event, record);
        isThrough = await cut.then(
          () => true,
          () => false,
        );
        const receipt = await send(daftar, event, record);
        expect(await send(daftar, event, record)).toEqual(receipt);
        ends.push({ outcome: receipt?.outcome, onPlace: receipt?.number === event.place.lease.number });

        const opened = await daftar.signUps.byId(signUpIdOf(where.code));
        expect(opened).toMatchObject({ campaignId: event.campaignId, status: 'confirmed' });
        const rosters = await Promise.all(
          ['bandung', 'surabaya'].map((one) => daftar.signUps.page(event.campaignId, one, 100)),
        );
        const ofPerson = rosters.flatMap(({ items }) => items).filter((one) => one.personKey === opened?.personKey);
        expect(ofPerson).toHaveLength(1);
      }
      expect(nth).toBeLessThan(40);
    }
    expect(ends.length).toBeGreaterThan(8);
    for (const end of ends) expect(end).toEqual(ends.at(-1));
  },
);
