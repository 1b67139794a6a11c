import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Daftar } from '../../functions/http/daftar.ts';
import { openDaftar } from '../../functions/http/daftar.ts';
import { showPlan } from '../../shared/table/show-plan.ts';
import { openStormTable } from '../storm/open-storm-table.ts';
import { openCampaign } from '../storm/world.ts';

let table: Awaited<ReturnType<typeof openStormTable>>;
let daftar: Daftar;
beforeAll(async () => {
  table = await openStormTable();
  daftar = openDaftar(table.environment);
});
afterAll(() => table.stop());

const campaignId = 'lari-rencana';
const planNow = async () => (await daftar.readCounts(campaignId)).plan;
const raise = (sessionId: string, quota: number) =>
  daftar.sequences.setQuota({ campaignId, sessionId }, quota, undefined, new Date().toISOString());

test('a plan is what sessions, lines and channels say; nothing is written where it says so already', async () => {
  const [bandung = '', jakarta = ''] = await openCampaign(daftar, campaignId, [
    { quota: 60, waitingSize: 40 },
    { quota: 30, waitingSize: 20 },
  ]);
  let writes = 0;
  const counting = openDaftar(table.environment, ({ action }, send) => {
    if (action === 'PutItem') writes += 1;
    return send();
  });
  await counting.showPlan(campaignId);
  // Both sessions are in one city.
  expect(await planNow()).toMatchObject({
    cities: [{ cityCode: '32.73', quota: 90, target: null }],
    channels: [{ channelId: 'halaman', kind: 'page', name: 'Halaman' }],
  });
  await counting.showPlan(campaignId);
  expect(writes).toBe(1);
  await raise(bandung, 70);
  await raise(jakarta, 20);
  await counting.showPlan(campaignId);
  expect((await planNow())?.cities[0]?.quota).toBe(90);
  await raise(jakarta, 50);
  await counting.showPlan(campaignId);
  expect((await planNow())?.cities[0]?.quota).toBe(120);
});

test('a slow writer brings in no older quota than a quick one did', async () => {
  const [bandung = ''] = (await daftar.campaigns.readNow(campaignId))?.sessions.map(({ sessionId }) => sessionId) ?? [];
  await raise(bandung, 80);
  let first = true;
  const slow = openDaftar(table.environment, async ({ action }, send) => {
    if (action === 'PutItem' && first) {
      first = false;
      await raise(bandung, 100);
      await daftar.showPlan(campaignId);
    }
    return send();
  });
  await slow.showPlan(campaignId);
  expect(first).toBe(false);
  expect((await planNow())?.cities[0]?.quota).toBe(150);
});

test('of no campaign there is none', async () => {
  await showPlan(daftar.table)('tiada');
  expect(await daftar.readCounts('tiada')).toEqual({});
});
