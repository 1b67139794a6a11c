import { afterAll, beforeAll, expect, test } from 'vitest';
import { rosterHashOf } from '../../shared/keys/roster-hash.ts';
import { judgeOffline } from '../../web/check-in/gate/judge-offline.ts';
import { type Chance, chanceOf } from '../drill/chance.ts';
import { type CheckInStage, scanOf, startCheckInStage } from './check-in-stage.ts';
import { kiosksOf } from './kiosks.ts';
import { eventually, signUpBody } from './stage.ts';

let stage: CheckInStage;
beforeAll(async () => {
  stage = await startCheckInStage('cek-naik');
});
afterAll(() => stage.product.stop());

const people = 10;
/** Whom a kiosk gave a place before its record came in: with a ticket from the page already, which stands so. */
const situations = ['waits here', 'has a place here', 'has a place elsewhere'] as const;

const openEvent = async (situation: (typeof situations)[number]) => {
  const isFull = situation === 'waits here';
  const sessions = {
    bandung: { quota: isFull ? 2 * people : 6 * people, waitingSize: 4 * people },
    medan: { quota: 2 * people, cityCode: '12.71' },
  };
  const campaignId = await stage.newCampaign({ sessions });
  const kiosk = await kiosksOf(stage).enrolled(campaignId);
  const lease = await kiosk.lease(people);
  for (let filled = 0; isFull && filled < people; filled += 1) await stage.join(campaignId);
  return { campaignId, kiosk, lease, isFull, first: situation === 'has a place elsewhere' ? 'medan' : 'bandung' };
};
type Event = Awaited<ReturnType<typeof openEvent>>;

type Entry = Parameters<typeof judgeOffline>[0] & { hash: string };
type Roster = { salt: string; items: Entry[]; aliases: { hash: string; of: string }[] };

/** A gate without a network: it decides by the roster it fetched last, and sends what it let in when it can. */
const offlineGate = ({ campaignId }: Event, sessionId: string) => {
  let roster: Roster | undefined;
  const letIn = new Map<string, object>();
  return {
    letIn,
    fetchRoster: async () => {
      const path = `/v1/campaigns/${campaignId}/sessions/${sessionId}/check-in-roster?limit=500`;
      roster = (await stage.call('GET', path, { token: stage.manager })).body;
    },
    scan: (ticketCode: string) => {
      if (!roster) return;
      const hash = rosterHashOf(roster.salt, ticketCode);
      const own = roster.aliases.find((alias) => alias.hash === hash)?.of ?? hash;
      const entry = roster.items.find((item) => item.hash === own);
      if (!entry || judgeOffline(entry, sessionId, sessionId) !== 'free') return;
      const scan = scanOf({ ticketCode }, { offline: true });
      entry.checkIn = { at: scan.at, gate: 'Gerbang B', by: 'rina' };
      letIn.set(scan.checkInId, scan);
    },
  };
};

const shuffled = <T>(all: readonly T[], chance: Chance): T[] =>
  all
    .map((one) => ({ one, at: chance.below(1_000_000) }))
    .sort((a, b) => a.at - b.at)
    .map(({ one }) => one);

/** One runner with two tickets: the page's and the kiosk's. Everything that happens to them, in an order that the seed says. */
const runThrough = async (event: Event, index: number) => {
  const { campaignId, kiosk, lease, first } = event;
  const chance = chanceOf(20, index);
  const person = stage.nextPerson();
  const body = signUpBody(person, { sessionId: first });
  const online = (await stage.call('POST', `/v1/campaigns/${campaignId}/sign-ups`, { body })).body;
  expect(online.status).toBe(event.isFull ? 'waiting' : 'confirmed');
  const place = lease.at(index);
  const codes = { page: online.ticketCode as string, kiosk: place.ticketCode };
  const record = await kiosk.record(person, place);

  const outcomes = new Map<string, Set<string>>();
  const story: string[] = [];
  const cameInAt = new Set<string>();
  const send = async (sessionId: string, gate: string, scans: readonly object[]) => {
    if (scans.length === 0) return;
    const answer = await stage.scan(stage.manager, campaignId, scans, gate, sessionId);
    expect(answer.status).toBe(200);
    for (const { checkInId, outcome } of answer.body.results) {
      outcomes.set(checkInId, (outcomes.get(checkInId) ?? new Set()).add(outcome));
      if (outcome === 'checked-in') cameInAt.add(sessionId);
      story.push(`${gate} in ${sessionId}: ${outcome}`);
    }
  };
  const sessionIds = [...new Set([first, 'bandung'])];
  const gates = sessionIds.map((sessionId) => ({ sessionId, ...offlineGate(event, sessionId) }));
  const sendAll = async () => {
    for (const { sessionId, letIn } of gates) await send(sessionId, 'Gerbang B', [...letIn.values()]);
  };
  const happenings: (() => unknown)[] = [
    () => kiosk.send(record),
    sendAll,
    ...gates.flatMap(({ fetchRoster, scan, sessionId }) => [
      fetchRoster,
      ...Object.values(codes).flatMap((code) => [
        () => scan(code),
        () => send(sessionId, 'Gerbang A', [scanOf({ ticketCode: code })]),
      ]),
    ]),
  ];
  // Some of it in the same moment.
  const order = shuffled(happenings, chance);
  while (order.length > 0)
    await Promise.all(order.splice(0, chance.happens(0.3) ? 2 : 1).map(async (happens) => happens()));
  await sendAll();
  for (const sessionId of sessionIds)
    for (const ticketCode of shuffled(Object.values(codes), chance))
      await send(sessionId, 'Gerbang C', [scanOf({ ticketCode })]);

  const successes = [...outcomes].filter(([, one]) => one.has('checked-in')).map(([checkInId]) => checkInId);
  const tooLate = gates.flatMap(({ letIn }) => [...letIn.keys()].filter((id) => !successes.includes(id)));
  const tickets = await Promise.all(Object.values(codes).map(async (code) => stage.call('GET', `/v1/tickets/${code}`)));
  const shown = new Set(tickets.map(({ body }) => `${body.status} ${body.number}`));
  const sessionsNow = new Set(tickets.map(({ body }) => body.session.sessionId));
  return { successes, tooLate, shown: [...shown], sessionsNow, cameInAt, story, outcomes };
};

test.each(situations)(
  'a runner who %s and got a kiosk’s place is let in once, by whichever ticket, whatever comes in first',
  { timeout: 180_000 },
  async (situation) => {
    const event = await openEvent(situation);
    const path = `/v1/campaigns/${event.campaignId}`;
    const doubles = new Set<string>();
    const lateOnes: string[] = [];
    for (let index = 0; index < people; index += 1) {
      const { successes, tooLate, shown, sessionsNow, cameInAt, story, outcomes } = await runThrough(event, index);
      expect(successes, story.join('; ')).toHaveLength(1);
      // What was answered once is answered so again.
      expect(outcomes.get(successes[0] as string), story.join('; ')).toEqual(new Set(['checked-in']));
      expect(shown).toEqual([expect.stringMatching(/^confirmed \d+$/)]);
      expect(sessionsNow, story.join('; ')).toEqual(cameInAt);
      lateOnes.push(...tooLate);
    }
    for (const sessionId of ['bandung', 'medan']) {
      const { body } = await stage.call('GET', `${path}/sessions/${sessionId}/double-scans?limit=500`, {
        token: stage.manager,
      });
      for (const { checkInId } of body.items) doubles.add(checkInId);
    }
    expect(doubles).toEqual(new Set(lateOnes));
    const counts = async () => (await stage.call('GET', `${path}/counts`, { token: stage.manager })).body;
    await eventually(counts, ({ checkedIn }) => checkedIn === people);
  },
);

test('whom a kiosk moves here from another session leaves a spare bib there', async () => {
  const { campaignId, kiosk, lease } = await openEvent('has a place elsewhere');
  const person = stage.nextPerson();
  const body = signUpBody(person, { sessionId: 'medan' });
  const { body: moved } = await stage.call('POST', `/v1/campaigns/${campaignId}/sign-ups`, { body });
  const setBib = (sessionId: string, signUpId: string, bib: string | null) =>
    stage.call('PUT', `/v1/campaigns/${campaignId}/sessions/${sessionId}/sign-ups/${signUpId}/bib`, {
      token: stage.manager,
      body: { bib },
    });
  expect((await setBib('medan', moved.signUpId, 'A12')).status).toBe(200);
  expect(await kiosk.sendOne(person, lease.at(0))).toMatchObject({ outcome: 'confirmed' });
  const [there, here] = [await stage.join(campaignId, 'medan'), await stage.join(campaignId)];
  expect((await setBib('medan', there.signUpId, 'A12')).status).toBe(200);
  expect((await setBib('bandung', here.signUpId, 'A12')).status).toBe(200);
  const { body: roster } = await stage.call('GET', `/v1/campaigns/${campaignId}/sessions/bandung/roster`, {
    token: stage.manager,
  });
  const bibs = roster.items.map(({ number, bib }: { number: number; bib?: string }) => [number, bib]);
  expect(bibs).toEqual([
    [lease.at(0).number, undefined],
    [here.number, 'A12'],
  ]);
});
