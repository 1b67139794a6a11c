import { afterAll, beforeAll, expect, test } from 'vitest';
import { recountAll, repairAgain } from '../../functions/events/recount-all.ts';
import type { Daftar } from '../../functions/http/daftar.ts';
import { newRecountId } from '../../shared/keys/made-ids.ts';
import { openTable } from '../../shared/table/client.ts';
import { emptyRecount, type RecountJob, recounts } from '../../shared/table/recount.item.ts';
import { startTestEngine } from '../engine.ts';

let engine: Awaited<ReturnType<typeof startTestEngine>>;
let jobs: ReturnType<typeof recounts>;
let made = 0;
beforeAll(async () => {
  engine = await startTestEngine();
  jobs = recounts(openTable({ endpoint: engine.endpoint, tableName: engine.tableName }));
});
afterAll(() => engine.stop());

const second = 1_000;
const minute = 60 * second;
const arrived = Date.parse('2026-11-14T08:00:00Z');
const report = (at = arrived) => ({
  body: JSON.stringify({ DDBStreamBatchInfo: { approximateArrivalOfLastRecord: new Date(at).toISOString() } }),
});

/** A campaign of its own, and how many repairs were asked for in it. */
const openCampaign = () => {
  const campaignId = `lari-${++made}`;
  let started = 0;
  const counting = {
    ...jobs,
    start: (job: RecountJob) => {
      started += 1;
      return jobs.start(job);
    },
  };
  async function* all() {
    yield { campaignId };
  }
  const shown: string[] = [];
  const showPlan = async (id: string) => void shown.push(id);
  const daftar = { campaigns: { all }, recounts: counting, showPlan } as unknown as Daftar;
  const endNewest = async (settled: boolean) =>
    jobs.put({ ...((await jobs.newestRepair(campaignId)) as RecountJob), state: 'done', settled });
  return { campaignId, daftar, endNewest, started: () => started, shown };
};

test('twenty reports of one trouble ask for one recount', async () => {
  const { campaignId, daftar, started, shown } = openCampaign();
  for (let nth = 0; nth < 20; nth += 1) await recountAll(daftar, [report(arrived + nth * 10)], arrived + minute + nth);
  expect(started()).toBe(1);
  // A quota may be among what was given up: each report has the plan copied again.
  expect(shown).toEqual(Array.from({ length: 20 }, () => campaignId));
});

test('one that has ended well since the records were written has set them right already', async () => {
  const { daftar, started, endNewest } = openCampaign();
  await recountAll(daftar, [report()], arrived + minute);
  await endNewest(true);
  await recountAll(daftar, [report()], arrived + 5 * minute);
  expect(started()).toBe(1);
});

test('records written since it began want another one, to the second', async () => {
  const { daftar, started } = openCampaign();
  await recountAll(daftar, [report()], arrived + minute);
  await recountAll(daftar, [report(arrived), report(arrived + minute - second)], arrived + 2 * minute);
  expect(started()).toBe(2);
  await recountAll(daftar, [{ body: '{}' }], arrived + 3 * minute);
  expect(started()).toBe(3);
});

test('one that was cut off, found no quiet moment, or only compared sets nothing right', async () => {
  const cutOff = openCampaign();
  await recountAll(cutOff.daftar, [report()], arrived + minute);
  await recountAll(cutOff.daftar, [report()], arrived + 17 * minute);
  expect(cutOff.started()).toBe(2);

  const unsettled = openCampaign();
  await recountAll(unsettled.daftar, [report()], arrived + minute);
  await unsettled.endNewest(false);
  await recountAll(unsettled.daftar, [report()], arrived + 2 * minute);
  expect(unsettled.started()).toBe(2);

  const compared = openCampaign();
  await jobs.start(emptyRecount(compared.campaignId, newRecountId(), false, arrived + minute));
  await recountAll(compared.daftar, [report()], arrived + 2 * minute);
  expect(compared.started()).toBe(1);
});

test('a repair that came to nothing is asked for again, for a day and no longer', async () => {
  const { campaignId, daftar, started, endNewest } = openCampaign();
  await repairAgain(daftar, campaignId, arrived);
  expect(started()).toBe(0);
  await recountAll(daftar, [report()], arrived);
  await repairAgain(daftar, campaignId, arrived + minute);
  expect(started()).toBe(1);
  for (let hour = 1; hour <= 30; hour += 1) {
    await endNewest(false);
    await repairAgain(daftar, campaignId, arrived + hour * 60 * minute);
  }
  expect(started()).toBe(1 + 24);
  await jobs.start(emptyRecount(campaignId, newRecountId(), true, arrived));
  await endNewest(true);
  await repairAgain(daftar, campaignId, arrived + 60 * minute);
  expect(started()).toBe(1 + 24);
});
