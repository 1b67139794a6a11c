import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { initialsOf } from '../../shared/domain/name.ts';
import { signedTicketText } from '../../shared/domain/ticket-code.ts';
import { type CheckInStage, type Runner, scanOf, startCheckInStage } from './check-in-stage.ts';
import { kiosksOf } from './kiosks.ts';
import { signUpBody } from './stage.ts';

let stage: CheckInStage;
let campaign: string;
let rina: string;
let budi: string;
beforeAll(async () => {
  stage = await startCheckInStage('cek-offline');
  campaign = await stage.newCampaign({ sessions: { bandung: { quota: 6, waitingSize: 3 } } });
  rina = await stage.crew(campaign, 'bandung', 'rina');
  budi = await stage.crew(campaign, 'bandung', 'budi');
});
afterAll(() => stage.product.stop());

const at = (minutesAgo: number) => new Date(Date.now() - minutesAgo * 60_000).toISOString();
const doubles = async (token = rina) =>
  (await stage.call('GET', `/v1/campaigns/${campaign}/sessions/bandung/double-scans`, { token })).body.items;
const rosterPage = (query = '', token = rina) =>
  stage.call('GET', `/v1/campaigns/${campaign}/sessions/bandung/check-in-roster${query}`, { token });

let runner: Runner;
test('both gates offline: the first to be sent is the check-in, the other is found at the sync and listed once', async () => {
  runner = await stage.join(campaign);
  const early = scanOf(runner, { at: at(20), offline: true });
  const late = scanOf(runner, { at: at(5), offline: true });
  expect((await stage.scan(rina, campaign, [early], 'Gerbang A')).body.results).toMatchObject([
    { outcome: 'checked-in' },
  ]);
  for (let times = 0; times < 2; times += 1) {
    const { body } = await stage.scan(budi, campaign, [late], 'Gerbang C');
    expect(body.results).toMatchObject([
      { outcome: 'already', first: { at: early.at, gate: 'Gerbang A', by: 'rina' } },
    ]);
  }
  expect(await doubles()).toMatchObject([
    {
      checkInId: late.checkInId,
      outcome: 'already',
      at: late.at,
      gate: 'Gerbang C',
      by: 'budi',
      number: runner.number,
      first: { at: early.at, gate: 'Gerbang A', by: 'rina' },
    },
  ]);
});

test('one ticket twice in one batch: the earlier scan is the check-in', async () => {
  const twice = await stage.join(campaign);
  const scans = [scanOf(twice, { at: at(3), offline: true }), scanOf(twice, { at: at(2), offline: true })];
  const { body } = await stage.scan(rina, campaign, scans);
  expect(body.results.map(({ outcome }: { outcome: string }) => outcome)).toEqual(['checked-in', 'already']);
});

test('one runner twice in one batch, by both of their codes: the earlier scan is the check-in, in whatever order they are sent', async () => {
  const own = await stage.newCampaign({ sessions: { bandung: { quota: 20 } } });
  const kiosk = await kiosksOf(stage).enrolled(own);
  const lease = await kiosk.lease(4);
  for (const [index, order] of [
    ['early', 'late'],
    ['late', 'early'],
    ['early', 'late'],
    ['late', 'early'],
  ].entries()) {
    const person = stage.nextPerson();
    const { body: first } = await stage.call('POST', `/v1/campaigns/${own}/sign-ups`, { body: signUpBody(person) });
    await kiosk.sendOne(person, lease.at(index));
    const codes = [first, lease.at(index)];
    if (index > 1) codes.reverse();
    const early = scanOf(codes[0], { at: at(20), offline: true });
    const late = scanOf(codes[1], { at: at(5), offline: true });
    const scans = order.map((which) => (which === 'early' ? early : late));
    const { body } = await stage.scan(stage.manager, own, scans);
    const outcomes = new Map(
      body.results.map(({ checkInId, outcome }: { checkInId: string; outcome: string }) => [checkInId, outcome]),
    );
    expect([outcomes.get(early.checkInId), outcomes.get(late.checkInId)]).toEqual(['checked-in', 'already']);
  }
});

test('a clock that runs ahead lets nobody in in the future', async () => {
  const early = await stage.join(campaign);
  const ahead = scanOf(early, { at: new Date(Date.now() + 3_600_000).toISOString(), offline: true });
  await stage.scan(rina, campaign, [ahead]);
  const { body } = await stage.scan(budi, campaign, [scanOf(early)]);
  expect(Date.parse(body.results[0].first.at)).toBeLessThanOrEqual(Date.now());
});

test('who was let in offline and had been cancelled meanwhile is listed too; online refusals are not', async () => {
  const gone = await stage.join(campaign);
  await stage.call('POST', `/v1/campaigns/${campaign}/sign-ups/${gone.signUpId}/cancellation`, {
    token: stage.manager,
  });
  const before = (await doubles()).length;
  await stage.scan(rina, campaign, [scanOf(gone)]);
  expect(await doubles()).toHaveLength(before);
  await stage.scan(rina, campaign, [scanOf(gone, { offline: true })]);
  const listed = await doubles();
  expect(listed).toHaveLength(before + 1);
  expect(listed).toContainEqual(expect.objectContaining({ outcome: 'cancelled', number: gone.number }));
});

test('second codes come with the first page, as hashes, each with the ticket that it opens', async () => {
  const own = await stage.newCampaign({ sessions: { bandung: { quota: 20 } } });
  const kiosk = await kiosksOf(stage).enrolled(own);
  const lease = await kiosk.lease(1);
  const first = await stage.join(own);
  await stage.join(own);
  const person = stage.nextPerson();
  const { body } = await stage.call('POST', `/v1/campaigns/${own}/sign-ups`, { body: signUpBody(person) });
  await kiosk.sendOne(person, lease.at(0));
  const page = (query: string) =>
    stage.call('GET', `/v1/campaigns/${own}/sessions/bandung/check-in-roster${query}`, { token: stage.manager });
  const begun = await page('?limit=2');
  const hashOf = (code: string) =>
    createHash('sha256').update(`${begun.body.salt}|${code}`).digest().subarray(0, 16).toString('base64url');
  expect(begun.body.aliases).toEqual([{ hash: hashOf(lease.at(0).ticketCode), of: hashOf(body.ticketCode) }]);
  expect(begun.body.items.map(({ hash }: { hash: string }) => hash)).toContain(hashOf(first.ticketCode));
  expect(begun.text).not.toContain(lease.at(0).ticketCode);
  expect((await page(`?limit=2&cursor=${begun.body.nextCursor}`)).body.aliases).toBeUndefined();
});

test('the roster holds hashes, numbers, initials and states: no name, no phone, no code; each page goes on where the last ended', async () => {
  const items = [];
  let cursor: string | null = '';
  let keys: Record<string, string> = {};
  while (cursor !== null) {
    const { status, body, text }: Awaited<ReturnType<typeof rosterPage>> = await rosterPage(
      `?limit=2${cursor && `&cursor=${cursor}`}`,
    );
    expect(status).toBe(200);
    expect(text).not.toContain(runner.ticketCode);
    expect(text).not.toContain(runner.name);
    items.push(...body.items);
    cursor = body.nextCursor;
    keys = body;
  }
  const hash = createHash('sha256').update(`${keys.salt}|${runner.ticketCode}`).digest().subarray(0, 16);
  const own = items.find((item) => item.hash === hash.toString('base64url'));
  expect(own).toEqual({
    hash: hash.toString('base64url'),
    number: runner.number,
    initials: initialsOf(runner.name),
    status: 'confirmed',
    checkIn: { at: expect.any(String), gate: 'Gerbang A', by: 'rina' },
  });
  expect(new Set(items.map(({ status }) => status))).toEqual(new Set(['confirmed', 'cancelled']));
  expect(Buffer.from(keys.key as string, 'base64url')).toHaveLength(32);
  expect(keys.keepUntil).toBe('2099-01-01T12:00:00.000Z');

  const publicKey = await crypto.subtle.importKey(
    'raw',
    Buffer.from(keys.ticketKey as string, 'base64url'),
    { name: 'ECDSA', namedCurve: 'P-256' },
    false,
    ['verify'],
  );
  const signature = Buffer.from(await stage.signatureOf(runner.ticketCode), 'base64url');
  const text = Buffer.from(signedTicketText(runner.ticketCode, 'bandung'));
  expect(await crypto.subtle.verify({ name: 'ECDSA', hash: 'SHA-256' }, publicKey, signature, text)).toBe(true);
});

test('another session has another salt and another key, so that one device opens nothing of another gate', async () => {
  const two = await stage.newCampaign({ sessions: { bandung: { quota: 1 }, medan: { quota: 1, cityCode: '12.71' } } });
  const keysOf = async (sessionId: string) => {
    const { body } = await stage.call('GET', `/v1/campaigns/${two}/sessions/${sessionId}/check-in-roster`, {
      token: stage.manager,
    });
    return { salt: body.salt, key: body.key };
  };
  const [bandung, medan] = [await keysOf('bandung'), await keysOf('medan')];
  expect(bandung).toEqual(await keysOf('bandung'));
  expect(medan.salt).not.toBe(bandung.salt);
  expect(medan.key).not.toBe(bandung.key);
});

test('a cursor of another list opens nothing here', async () => {
  const { body } = await stage.call('GET', `/v1/campaigns/${campaign}/sessions/bandung/roster?limit=1`, {
    token: rina,
  });
  expect(await rosterPage(`?cursor=${body.nextCursor}`)).toMatchObject({ status: 400 });
});
