import { afterAll, beforeAll, expect, test } from 'vitest';
import { kiosksOf } from '../api/kiosks.ts';
import { eventually, type Stage, signUpBody, startStage } from '../api/stage.ts';

let stage: Stage;
let kiosks: ReturnType<typeof kiosksOf>;
beforeAll(async () => {
  stage = await startStage('kios-tanpa-jaringan');
  kiosks = kiosksOf(stage);
});
afterAll(() => stage.product.stop());

type Receipt = { outcome: string; number?: number; position?: number };
const countsOf = async (campaignId: string) =>
  (await stage.call('GET', `/v1/campaigns/${campaignId}/counts`, { token: stage.manager })).body;

test('two hours without a network: 50 leased places and 60 sign-ups; 50 are in on the numbers shown, 10 wait, and nobody is demoted', async () => {
  const campaignId = await stage.newCampaign({ sessions: { bandung: { quota: 100, waitingSize: 100 } } });
  const signUp = () =>
    stage.call('POST', `/v1/campaigns/${campaignId}/sign-ups`, { body: signUpBody(stage.nextPerson()) });
  const ticket = async (code: string) => (await stage.call('GET', `/v1/tickets/${code}`)).body;

  const kiosk = await kiosks.enrolled(campaignId);
  const lease = await kiosk.lease(50);
  expect(lease.places).toHaveLength(50);
  await eventually(
    () => countsOf(campaignId),
    ({ held, total }) => held === 50 && total === 0,
  );

  // Meanwhile the city fills up online.
  const online = await Promise.all(Array.from({ length: 80 }, signUp));
  const confirmedOnline = online.filter(({ body }) => body.status === 'confirmed');
  expect(confirmedOnline).toHaveLength(50);

  const hours = (nth: number) => ({ takenAt: new Date(Date.parse(lease.grantedAt) + nth * 120_000).toISOString() });
  const records = [];
  for (let nth = 0; nth < 60; nth += 1)
    records.push(await kiosk.record(stage.nextPerson(), nth < 50 ? lease.at(nth) : undefined, hours(nth)));

  // The network comes back as networks do: some answers are lost, some batches come twice, some out of order.
  const batches = [records.slice(40), records.slice(0, 20), records.slice(20, 40), records.slice(0, 20)];
  const receipts = new Map<string, Receipt>();
  for (const batch of batches)
    for (const receipt of await kiosk.send(...batch)) {
      expect(receipt).toEqual(receipts.get(receipt.recordId) ?? receipt);
      receipts.set(receipt.recordId, receipt);
    }
  const inOrder = records.map(({ recordId }) => receipts.get(recordId) as Receipt);
  expect(inOrder.slice(0, 50)).toEqual(
    lease.places.map(({ number }) => expect.objectContaining({ outcome: 'confirmed', number })),
  );
  expect(inOrder.slice(50).map(({ outcome, position }) => [outcome, position])).toEqual(
    Array.from({ length: 10 }, (_, at) => ['waiting', 31 + at]),
  );

  for (const { ticketCode } of lease.places) expect((await ticket(ticketCode)).status).toBe('confirmed');
  for (const { body } of confirmedOnline) expect((await ticket(body.ticketCode)).status).toBe('confirmed');
  const counts = await eventually(
    () => countsOf(campaignId),
    ({ total, held }) => total === 140 && held === 0,
  );
  expect(counts).toMatchObject({ confirmed: 100, waiting: 40, cities: [{ held: 0, confirmed: 100, quota: 100 }] });
  expect(counts.channels.find(({ channelId }: { channelId: string }) => channelId === 'kios').total).toBe(60);
  expect(await kiosks.crew(campaignId).records()).toEqual([]);
});
