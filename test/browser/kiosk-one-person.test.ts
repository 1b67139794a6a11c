import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { signUpBody } from '../api/stage.ts';
import { type KioskStage, sentAll, signUpAt, startKioskStage } from './kiosk-stage.ts';

vi.setConfig({ testTimeout: 180_000 });

let on: KioskStage;
beforeAll(async () => {
  on = await startKioskStage('satu-orang');
});
afterAll(() => on.end());

test('two tablets without a network and the page take one person: one sign-up, two duplicates explained, every code opens it', async () => {
  const campaign = await on.stage.newCampaign({ sessions: { bandung: { quota: 40 } } });
  const tablets = [await on.tablet(campaign, { leaseSize: 4 }), await on.tablet(campaign, { leaseSize: 4 })];
  const person = on.stage.nextPerson();
  for (const { context } of tablets) await context.setOffline(true);
  const shown = [];
  for (const { page } of tablets) shown.push(await signUpAt(page, person));
  expect(shown.map(({ number }) => number)).not.toContain(undefined);

  const path = `/v1/campaigns/${campaign}/sign-ups`;
  const online = await on.stage.call('POST', path, { body: signUpBody(person) });
  expect(online).toMatchObject({ status: 201, body: { status: 'confirmed' } });

  for (const { context, page } of tablets) {
    await context.setOffline(false);
    await sentAll(page);
  }
  expect((await on.roster(campaign)).map(({ number }) => number)).toEqual([online.body.number]);
  for (const { code } of shown) expect(await on.ticket(code)).toMatchObject({ number: online.body.number });

  const explained = await on.crew(campaign).records('explained');
  expect(explained).toHaveLength(2);
  for (const { of } of explained)
    expect(of).toMatchObject({ channelName: 'Halaman pendaftaran', number: online.body.number });
  expect(await on.crew(campaign).records('open')).toEqual([]);
});
