import { afterAll, beforeAll, expect, test } from 'vitest';
import { kiosksOf, newLeaseId } from './kiosks.ts';
import { eventually, type Stage, signUpBody, startStage } from './stage.ts';
import { uploadsOf } from './uploads.ts';

let stage: Stage;
let uploads: ReturnType<typeof uploadsOf>;
let kiosks: ReturnType<typeof kiosksOf>;
beforeAll(async () => {
  stage = await startStage('jeda');
  uploads = uploadsOf(stage);
  kiosks = kiosksOf(stage);
});
afterAll(() => stage.product.stop());

const manage = (method: string, path: string, body?: object) => uploads.manage(method, path, body);
const pause = (campaignId: string, body: object = {}) => uploads.must(manage('PUT', `${campaignId}/pause`, body), 200);
const resume = (campaignId: string) => uploads.must(manage('DELETE', `${campaignId}/pause`), 200);
const signUp = (campaignId: string, person: object = stage.nextPerson(), more: object = {}) =>
  stage.call('POST', `/v1/campaigns/${campaignId}/sign-ups`, { body: signUpBody(person, more) });
const pageOf = async (campaignId: string) => (await stage.call('GET', `/v1/campaigns/${campaignId}`)).body;
/** What a campaign is may be kept for 5 s by the functions. */
const untilPage = (campaignId: string, isPaused: boolean) =>
  eventually(
    () => pageOf(campaignId),
    ({ paused }) => (paused !== undefined) === isPaused,
  );
const twoCities = { bandung: { quota: 500 }, surabaya: { quota: 500, cityCode: '35.78' } };
const note = { id: 'Kuota sedang diperiksa.', en: 'We are checking the quota.' };
const until = '2099-12-06T22:30:00Z';

test('paused is paused at once in every city; going on opens none that was closed by itself', async () => {
  const campaignId = await stage.newCampaign({ sessions: twoCities });
  expect((await signUp(campaignId)).status).toBe(201);
  await uploads.must(manage('POST', `${campaignId}/sessions/surabaya/closing`), 200);
  expect(await pause(campaignId)).toMatchObject({ state: 'open', paused: { since: expect.any(String) } });
  expect(await signUp(campaignId)).toMatchObject({ status: 409, body: { code: 'campaign-paused' } });
  expect(await untilPage(campaignId, true)).toMatchObject({
    state: 'open',
    sessions: [{ availability: 'closed' }, { availability: 'closed' }],
  });

  expect(await resume(campaignId)).not.toHaveProperty('paused');
  await eventually(
    () => signUp(campaignId),
    ({ status }) => status === 201,
  );
  const other = await signUp(campaignId, stage.nextPerson(), { sessionId: 'surabaya' });
  expect(other).toMatchObject({ status: 409, body: { code: 'session-closed' } });
});

test('whoever opens the page in the same moment reads of a pause, never that all cities are closed', async () => {
  const campaignId = await stage.newCampaign();
  // From here on the page's function knows the campaign for 5 s as it was.
  expect((await pageOf(campaignId)).sessions[0].availability).toBe('open');
  await pause(campaignId);
  expect(await pageOf(campaignId)).toMatchObject({ paused: {}, sessions: [{ availability: 'closed' }] });
});

test('people are told why and until when, on the page and by the refusal; a manager changes it, since when stays', async () => {
  const campaignId = await stage.newCampaign();
  const { paused } = await pause(campaignId);
  const told = { since: paused.since, note, until };
  expect((await pause(campaignId, { note, until })).paused).toEqual(told);
  await eventually(
    () => signUp(campaignId),
    ({ status, body }) => status === 409 && body.paused?.until === until,
  );
  expect((await signUp(campaignId)).body).toMatchObject({ code: 'campaign-paused', paused: told });
  expect((await pageOf(campaignId)).paused).toEqual(told);
  const { items } = (await stage.call('GET', '/v1/campaigns', { token: stage.manager })).body;
  expect(items.find((one: { campaignId: string }) => one.campaignId === campaignId).paused).toEqual(told);
  expect((await pause(campaignId)).paused).toEqual({ since: paused.since });
});

test('422: a note in one language, a moment that is past, a word too many; 409: a closed campaign is not paused', async () => {
  const campaignId = await stage.newCampaign();
  const wrong = async (body: object) => {
    const reply = await manage('PUT', `${campaignId}/pause`, body);
    expect(reply.status).toBe(422);
    return reply.body.errors[0];
  };
  expect(await wrong({ note: { id: 'Sebentar.' } })).toMatchObject({ pointer: '/note/en', code: 'required' });
  expect(await wrong({ until: '2020-01-01T00:00:00Z' })).toMatchObject({ pointer: '/until', code: 'time-past' });
  expect(await wrong({ since: '2020-01-01T00:00:00Z' })).toMatchObject({ pointer: '/since', code: 'unknown-field' });
  expect((await signUp(campaignId)).status).toBe(201);
  await uploads.must(manage('POST', `${campaignId}/closing`), 200);
  expect(await manage('PUT', `${campaignId}/pause`, {})).toMatchObject({
    status: 409,
    body: { code: 'campaign-closed' },
  });
});

test('who has a ticket gets it again, may cancel it, and who waits moves up; nobody moves to another city', async () => {
  const campaignId = await stage.newCampaign({ sessions: { ...twoCities, bandung: { quota: 1 } } });
  const [holder, waits] = [stage.nextPerson(), stage.nextPerson()];
  const { ticketCode } = (await signUp(campaignId, holder)).body;
  const second = (await signUp(campaignId, waits)).body;
  expect(second.status).toBe('waiting');
  await pause(campaignId);
  expect(await signUp(campaignId, holder)).toMatchObject({ status: 200, body: { ticketCode, status: 'confirmed' } });
  const asHolder = (what: string, more: object = {}) =>
    stage.call('POST', `/v1/tickets/${ticketCode}/${what}`, {
      body: { phoneEnd: holder.phone.replaceAll(/\D/g, '').slice(-3), ...more },
    });
  expect(await asHolder('move', { sessionId: 'surabaya' })).toMatchObject({
    status: 409,
    body: { code: 'campaign-paused' },
  });
  const byStaff = await manage('POST', `${campaignId}/sign-ups/${second.signUpId}/move`, { sessionId: 'surabaya' });
  expect(byStaff).toMatchObject({ status: 409, body: { code: 'campaign-paused' } });
  expect((await asHolder('cancellation')).body.status).toBe('cancelled');
  const { body: promoted } = await stage.call('GET', `/v1/tickets/${second.ticketCode}`);
  expect(promoted).toMatchObject({ status: 'confirmed', number: 2 });
});

test('closing stands above a pause, and opening ends it', async () => {
  const campaignId = await stage.newCampaign();
  await pause(campaignId, { note });
  await uploads.must(manage('POST', `${campaignId}/closing`), 200);
  await eventually(
    () => signUp(campaignId),
    ({ body }) => body.code === 'campaign-closed',
  );
  expect(await pageOf(campaignId)).not.toHaveProperty('paused');
  const opened = await uploads.must(manage('POST', `${campaignId}/opening`), 200);
  expect(opened).not.toHaveProperty('paused');
  await eventually(
    () => signUp(campaignId),
    ({ status }) => status === 201,
  );
});

test('a drive without cities is paused as well', async () => {
  const campaignId = await stage.newCampaign({ sessions: {} });
  const one = () =>
    stage.call('POST', `/v1/campaigns/${campaignId}/sign-ups`, {
      body: { person: stage.nextPerson(), consent: { version: '1', accepted: true } },
    });
  expect((await one()).status).toBe(201);
  await pause(campaignId);
  await eventually(one, ({ body }) => body.code === 'campaign-paused');
  await resume(campaignId);
  await eventually(one, ({ status }) => status === 201);
});

test('an upload is held up, answers what it took, and goes on where it stood', async () => {
  const campaignId = await stage.newCampaign({ sessions: twoCities });
  const key = await uploads.channel(campaignId);
  const upload = { campaignId, channelId: 'komunitas', sessionId: 'bandung', rows: 501 };
  const [rows, rest] = [uploads.rows(3), uploads.rows(1, 700)];
  const importId = await uploads.started(key, upload);
  const first = await uploads.sent(key, importId, 0, rows);
  await pause(campaignId, { note });
  const held = { status: 409, body: { code: 'campaign-paused' } };
  expect(await uploads.send(key, importId, 1, rest)).toMatchObject(held);
  expect(await uploads.sent(key, importId, 0, rows)).toEqual(first);
  await eventually(
    () => uploads.begin(key, upload),
    ({ status, body }) => status === 409 && body.code === 'campaign-paused' && body.paused?.note?.id === note.id,
  );
  await resume(campaignId);
  const { body } = await eventually(
    () => uploads.send(key, importId, 1, rest),
    ({ status }) => status === 200,
  );
  expect(body.results).toMatchObject([{ outcome: 'accepted', number: 4 }]);
});

test('a partner is told so, for one person and for each of many, and may send them again', async () => {
  const campaignId = await stage.newCampaign({ sessions: twoCities });
  const key = await uploads.channel(campaignId, 'agregator', 'partner');
  const sent = { person: stage.nextPerson(), consent: { version: '1', accepted: true }, sessionId: 'bandung' };
  const post = (body: object) => stage.call('POST', '/v1/partner/sign-ups', { token: key, body });
  // It has read the campaign before the pause, so its numbers are what stops it.
  await uploads.must(post({ ...sent, person: stage.nextPerson() }), 201);
  await pause(campaignId);
  const [many, one] = [await post({ items: [sent] }), await post(sent)];
  expect(one).toMatchObject({ status: 409, body: { code: 'campaign-paused' } });
  // Whoever reads the campaign anew meanwhile refuses all of them at once.
  expect(['row-paused', 'campaign-paused']).toContain(many.body.results?.[0].problems[0].code ?? many.body.code);
  await resume(campaignId);
  await eventually(
    () => post(sent),
    ({ status }) => status === 201,
  );
});

test('a kiosk keeps its promises, leases nothing more, and what it took without a number waits for the crew', async () => {
  const campaignId = await stage.newCampaign({ sessions: twoCities });
  const crew = kiosks.crew(campaignId);
  const kiosk = await kiosks.enrolled(campaignId);
  const lease = await kiosk.lease(2);
  await pause(campaignId, { note, until });
  const promised = await kiosk.sendOne(stage.nextPerson(), lease.at(0));
  expect(promised).toMatchObject({ outcome: 'confirmed', number: lease.at(0).number });
  expect(await kiosk.post('leases', { leaseId: newLeaseId() })).toMatchObject({
    status: 409,
    body: { code: 'campaign-paused' },
  });
  const refused = await kiosk.sendOne(stage.nextPerson());
  expect(refused).toMatchObject({ outcome: 'refused', reason: 'campaign-paused' });
  expect(await crew.records('open')).toHaveLength(1);
  await eventually(
    () => kiosk.post('heartbeats', { queued: 0, sent: 0, unused: 0 }),
    ({ body }) => body.campaign?.paused?.until === until,
  );
  await resume(campaignId);
  await eventually(
    () => crew.call('POST', `records/${refused.recordId}/resolution`, { action: 'accept' }),
    ({ status, body }) => status === 200 && body.state === 'resolved',
  );
});

test('who paused it and let it go on stands in the audit log', async () => {
  const campaignId = await stage.newCampaign();
  await pause(campaignId);
  await resume(campaignId);
  const { items } = (await manage('GET', `${campaignId}/audit-entries?limit=100`)).body;
  const done = items.map(({ does }: { does: string }) => does);
  expect(done).toContain('pauseCampaign');
  expect(done).toContain('resumeCampaign');
});
