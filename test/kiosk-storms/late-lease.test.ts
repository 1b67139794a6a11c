import { afterAll, beforeAll, expect, onTestFinished, test, vi } from 'vitest';
import { kiosksOf, newLeaseId } from '../api/kiosks.ts';
import { eventually, type Stage, startStage } from '../api/stage.ts';
import { chanceOf } from '../drill/chance.ts';
import { buildPage } from './build-page.ts';
import { weathers } from './network.ts';
import { Tablet } from './tablet.ts';

let stage: Stage;
let load: Awaited<ReturnType<typeof buildPage>>;
beforeAll(async () => {
  [stage, load] = await Promise.all([startStage('sewa-telat'), buildPage()]);
});
afterAll(() => stage.product.stop());

const [fair] = weathers;
const tabletWith = async (code: string) => {
  const tablet = new Tablet(stage.product.url, chanceOf(1, 1), fair as (typeof weathers)[number], load);
  onTestFinished(tablet.end);
  tablet.world.network.clearUp();
  tablet.restSpeed = 1;
  await tablet.enrolSurely(code);
  await tablet.rest();
  await vi.waitFor(() => expect(tablet.rows('places')).toHaveLength(4), { timeout: 60_000 });
  return tablet;
};
const tokenOf = (tablet: Tablet) => String(tablet.rows('device')[0]?.token);
const openLeases = async (token: string): Promise<string[]> => {
  const body = { queued: 0, sent: 0, unused: 0 };
  const { body: state } = await stage.call('POST', '/v1/kiosk/heartbeats', { token, body });
  return state.leases.map(({ leaseId }: { leaseId: string }) => leaseId);
};

test('a lease whose request arrived when the tablet had given up on it goes back, and is promised to nobody', async () => {
  const campaignId = await stage.newCampaign({ sessions: { bandung: { quota: 40 } } });
  const { enrolment } = await kiosksOf(stage).crew(campaignId).device('Tablet', 4);
  const tablet = await tabletWith(enrolment.code);
  const token = tokenOf(tablet);
  const before = await openLeases(token);
  const late = newLeaseId();
  await stage.call('POST', '/v1/kiosk/leases', { token, body: { leaseId: late, size: 4 } });
  expect(await openLeases(token)).toContain(late);
  const tab = await tablet.freeTab();
  await eventually(
    () => {
      tab?.page.beatNow();
      return openLeases(token);
    },
    (open) => !open.includes(late),
  );
  expect(await openLeases(token)).toEqual(before);
  expect(tablet.rows('places')).toHaveLength(4);
});

test('what a device was granted before this tablet became it stays held: another tablet may have promised it', async () => {
  const campaignId = await stage.newCampaign({ sessions: { bandung: { quota: 40 } } });
  const crew = kiosksOf(stage).crew(campaignId);
  const { deviceId, enrolment } = await crew.device('Tablet', 4);
  const first = await tabletWith(enrolment.code);
  const [earlier] = await openLeases(tokenOf(first));
  first.end();
  const { body } = await crew.call('POST', `devices/${deviceId}/enrolment`);
  const second = await tabletWith(body.enrolment.code);
  const tab = await second.freeTab();
  for (let beats = 0; beats < 3; beats += 1) {
    tab?.page.beatNow();
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
  expect(await openLeases(tokenOf(second))).toContain(earlier);
  expect(second.rows('places')).toHaveLength(4);
});
