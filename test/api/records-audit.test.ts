import { afterAll, beforeAll, expect, test } from 'vitest';
import { kiosksOf } from './kiosks.ts';
import { type Stage, startStage } from './stage.ts';

let stage: Stage;
let kiosks: ReturnType<typeof kiosksOf>;
beforeAll(async () => {
  stage = await startStage('records-audit');
  kiosks = kiosksOf(stage);
});
afterAll(() => stage.product.stop());

test('each record that is opened for somebody stands in the audit log once, however often the page asks; an empty list does not', async () => {
  const campaignId = await stage.newCampaign({ sessions: { bandung: { quota: 5 } } });
  const email = 'kru.catatan@daftar.test';
  const role = { role: 'crew', organiserId: 'panitia-nusantara', campaignId, sessionId: 'bandung' };
  await stage.call('PUT', `/v1/campaigns/${campaignId}/roles`, { token: stage.manager, body: { email, role } });
  const crew = await stage.product.token(email);
  const kiosk = await kiosks.enrolled(campaignId);
  const path = `/v1/campaigns/${campaignId}`;
  const list = async (token: string) =>
    (await stage.call('GET', `${path}/sessions/bandung/records`, { token })).body.items.length;
  const openings = async () => {
    const { body } = await stage.call('GET', `${path}/audit-entries?does=listRecords`, { token: stage.manager });
    return body.items.map(({ who, about }: { who: string; about: object }) => ({ who, about })).reverse();
  };

  expect(await list(crew)).toBe(0);
  const lease = await kiosk.lease(2);
  await kiosks.crew(campaignId).call('DELETE', `devices/${kiosk.deviceId}`);
  // Of a tablet that is revoked, each waits for a manager.
  const first = await kiosk.record(stage.nextPerson(), lease.at(0));
  await kiosk.send(first);
  for (let n = 0; n < 3; n += 1) expect(await list(crew)).toBe(1);
  const second = await kiosk.record(stage.nextPerson(), lease.at(1));
  await kiosk.send(second);
  expect(await list(crew)).toBe(2);
  expect(await list(stage.manager)).toBe(2);

  const about = (...records: { recordId: string }[]) => ({
    sessionId: 'bandung',
    recordIds: expect.toSatisfy(
      (ids: string[]) => ids.length === records.length && records.every(({ recordId }) => ids.includes(recordId)),
    ),
  });
  expect((await openings()).filter(({ who }: { who: string }) => who === email)).toEqual([
    { who: email, about: about(first) },
    { who: email, about: about(second) },
  ]);
  expect((await openings()).filter(({ who }: { who: string }) => who !== email)).toEqual([
    { who: 'manajer@daftar.test', about: about(first, second) },
  ]);
});
