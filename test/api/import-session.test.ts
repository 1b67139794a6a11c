import { afterAll, beforeAll, expect, test } from 'vitest';
import { eventually, type Stage, signUpBody, startStage } from './stage.ts';
import { tally, uploadsOf } from './uploads.ts';

let stage: Stage;
let uploads: ReturnType<typeof uploadsOf>;
const channelId = 'komunitas';
const sessionId = 'bandung';

beforeAll(async () => {
  stage = await startStage('import-session');
  uploads = uploadsOf(stage);
});
afterAll(() => stage.product.stop());

const campaignWith = async (quota: number, waitingSize: number) => {
  const campaignId = await stage.newCampaign({ sessions: { bandung: { quota, waitingSize } } });
  return { campaignId, key: await uploads.channel(campaignId) };
};

test('rows take numbers in the order of the list: places, then the waiting list, then full', async () => {
  const { campaignId, key } = await campaignWith(5, 3);
  const rows = uploads.rows(10);
  const importId = await uploads.started(key, { campaignId, channelId, sessionId, rows: 10 });
  const results = await uploads.sent(key, importId, 0, rows);
  expect(tally(results)).toEqual({ accepted: 5, waiting: 3, rejected: 2 });
  expect(results.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, undefined, undefined]);
  expect(results[9]).toMatchObject({ line: 11, problems: [{ code: 'row-session-full' }] });
  expect(await uploads.sent(key, importId, 0, rows)).toEqual(results);
  expect(await uploads.shown(key, importId)).toMatchObject({ accepted: 5, waiting: 3, rejected: 2 });
});

test('who is signed up already takes no number', async () => {
  const { campaignId, key } = await campaignWith(5, 5);
  const rows = uploads.rows(4);
  const { line: _, ...person } = rows[1]!;
  const signed = await stage.call('POST', `/v1/campaigns/${campaignId}/sign-ups`, { body: signUpBody(person) });
  expect(signed.body.number).toBe(1);
  const importId = await uploads.started(key, { campaignId, channelId, sessionId, rows: 4 });
  const results = await uploads.sent(key, importId, 0, rows);
  expect(results.map(({ outcome, number }) => [outcome, number])).toEqual([
    ['accepted', 2],
    ['duplicate', undefined],
    ['accepted', 3],
    ['accepted', 4],
  ]);
});

test('one chunk sent by ten tabs at once: each row has one number, and no number is lost', async () => {
  const { campaignId, key } = await campaignWith(60, 0);
  const rows = uploads.rows(50);
  const importId = await uploads.started(key, { campaignId, channelId, sessionId, rows: 50 });
  const replies = await Promise.all(Array.from({ length: 10 }, () => uploads.send(key, importId, 0, rows)));
  const done = replies.filter(({ status }) => status === 200);
  expect(done.length).toBeGreaterThan(0);
  expect(new Set(done.map(({ text }) => text)).size).toBe(1);
  const results = await uploads.sent(key, importId, 0, rows);
  expect(tally(results)).toEqual({ accepted: 50 });
  expect(new Set(results.map(({ number }) => number)).size).toBe(50);
  expect(await uploads.shown(key, importId)).toMatchObject({ accepted: 50, waiting: 0, rejected: 0 });

  // Numbers that other tabs took in vain are dead, so ten places are still free, and no more.
  const more = uploads.rows(12, 100);
  const next = await uploads.started(key, { campaignId, channelId, sessionId, rows: 12 });
  expect(tally(await uploads.sent(key, next, 0, more))).toEqual({ accepted: 10, rejected: 2 });
});

test('409: a closed session takes nobody, and answers what it took before', async () => {
  const { campaignId, key } = await campaignWith(5, 5);
  const rows = uploads.rows(2);
  const importId = await uploads.started(key, { campaignId, channelId, sessionId, rows: 600 });
  const first = await uploads.sent(key, importId, 0, rows);
  await uploads.must(uploads.manage('POST', `${campaignId}/sessions/${sessionId}/closing`), 200);
  expect(await uploads.send(key, importId, 1, uploads.rows(2, 700))).toMatchObject({
    status: 409,
    body: { code: 'session-closed' },
  });
  expect(await uploads.sent(key, importId, 0, rows)).toEqual(first);
});

test('an upload, a partner and kiosks at one session: exactly the quota has a place, and counts equal a recount', async () => {
  const { campaignId, key } = await campaignWith(60, 60);
  const partner = await uploads.channel(campaignId, 'agregator', 'partner');
  const rows = uploads.rows(80);
  const importId = await uploads.started(key, { campaignId, channelId, sessionId, rows: 1_500 });
  const person = () => ({ person: stage.nextPerson(), consent: { version: '1', accepted: true }, sessionId });
  const sendPart = async (n: number, from: number) => uploads.sent(key, importId, n, rows.slice(from, from + 40));
  const feed = async () => {
    const items = Array.from({ length: 10 }, person);
    return uploads.must(stage.call('POST', '/v1/partner/sign-ups', { token: partner, body: { items } }), 200);
  };
  const kiosk = () =>
    uploads.must(
      stage.call('POST', `/v1/campaigns/${campaignId}/sign-ups`, { body: signUpBody(stage.nextPerson()) }),
      201,
      409,
    );
  const [uploaded, fed, online] = await Promise.all([
    Promise.all([sendPart(0, 0), sendPart(1, 40)]),
    Promise.all([feed(), feed(), feed()]),
    Promise.all(Array.from({ length: 40 }, kiosk)),
  ]);

  const outcomes = [...uploaded.flat(), ...fed.flatMap(({ results }) => results)].map(({ outcome }) => outcome);
  const confirmed =
    outcomes.filter((outcome) => outcome === 'accepted').length +
    online.filter(({ status }) => status === 'confirmed').length;
  const counts = await eventually(
    async () => (await stage.call('GET', `/v1/campaigns/${campaignId}/counts`, { token: stage.manager })).body,
    ({ total }) => total >= 120,
  );
  expect(confirmed).toBe(60);
  expect(counts).toMatchObject({ total: 120, confirmed: 60, waiting: 60 });
  const sum = counts.channels.reduce((all: number, { total }: { total: number }) => all + total, 0);
  expect(sum).toBe(120);
  const { recountId } = await uploads.must(uploads.manage('POST', `${campaignId}/counts/recounts`), 202);
  const recount = await eventually(
    () => uploads.must(uploads.manage('GET', `${campaignId}/counts/recounts/${recountId}`), 200),
    ({ state }) => state === 'done',
  );
  expect(recount).toMatchObject({ settled: true, drift: 0 });
});
