import { afterAll, beforeAll, expect, test } from 'vitest';
import { kiosksOf } from '../api/kiosks.ts';
import { eventually, type Stage, signUpBody, startStage } from '../api/stage.ts';

let stage: Stage;
let kiosks: ReturnType<typeof kiosksOf>;
beforeAll(async () => {
  stage = await startStage('satu-nik');
  kiosks = kiosksOf(stage);
});
afterAll(() => stage.product.stop());

/** Two tablets without a network, each with a place for the same person, who is also on the page. */
const open = async () => {
  const campaignId = await stage.newCampaign({ sessions: { bandung: { quota: 20 } } });
  const [a, b] = [
    await kiosks.enrolled(campaignId, 'bandung', 'Tablet A'),
    await kiosks.enrolled(campaignId, 'bandung', 'Tablet B'),
  ];
  const places = [(await a.lease(1)).at(0), (await b.lease(1)).at(0)] as const;
  const person = stage.nextPerson();
  const records = [await a.record(person, places[0]), await b.record(person, places[1])] as const;
  const crew = kiosks.crew(campaignId);
  return {
    campaignId,
    crew,
    places,
    person,
    sendA: async () => (await a.send(records[0]))[0],
    sendB: async () => (await b.send(records[1]))[0],
    online: async () =>
      (await stage.call('POST', `/v1/campaigns/${campaignId}/sign-ups`, { body: signUpBody(person) })).body,
    ticket: async (code: string) => (await stage.call('GET', `/v1/tickets/${code}`)).body,
    roster: async () => (await crew.call('GET', 'roster')).body.items,
  };
};

test('online first: both kiosks learn when and through what, no form is lost, and all three tickets are one', async () => {
  const { crew, places, sendA, sendB, online, ticket, roster } = await open();
  const first = await online();
  for (const receipt of [await sendA(), await sendB()]) {
    expect(receipt).toMatchObject({
      outcome: 'duplicate',
      first: {
        channelName: expect.any(String),
        signedUpAt: first.signedUpAt,
        status: 'confirmed',
        number: first.number,
      },
    });
  }
  expect(await roster()).toHaveLength(1);
  const explained = await crew.records('explained');
  expect(explained.map(({ deviceName }: { deviceName: string }) => deviceName)).toEqual(['Tablet A', 'Tablet B']);
  for (const { of } of explained) expect(of).toMatchObject({ number: first.number, status: 'confirmed' });
  for (const code of [first.ticketCode, ...places.map(({ ticketCode }) => ticketCode)])
    expect(await ticket(code)).toMatchObject({ signUpId: first.signUpId, number: first.number });
});

test.each([0, 1, 2, 3, 4])('at the same moment, run %i: one sign-up, and the others are explained', async () => {
  const { campaignId, places, sendA, sendB, online, ticket, roster } = await open();
  const [a, b, page] = await Promise.all([sendA(), sendB(), online()]);
  const entries = await roster();
  expect(entries).toHaveLength(1);
  const [{ number, signUpId }] = entries;
  for (const code of [page.ticketCode, ...places.map(({ ticketCode }) => ticketCode)])
    expect(await ticket(code)).toMatchObject({ signUpId, number, status: 'confirmed' });
  for (const receipt of [a, b]) {
    const shown = receipt.outcome === 'duplicate' ? receipt.first.number : receipt.number;
    expect([receipt.outcome, shown]).toEqual([expect.stringMatching(/^(confirmed|duplicate)$/), number]);
  }
  expect(await Promise.all([sendA(), sendB()])).toEqual([a, b]);
  // Whatever was laid down is free again: nothing is held, one place is taken.
  const counts = await eventually(
    async () => (await stage.call('GET', `/v1/campaigns/${campaignId}/counts`, { token: stage.manager })).body,
    ({ total, held }) => total === 1 && held === 0,
  );
  expect(counts).toMatchObject({ confirmed: 1, waiting: 0 });
});
