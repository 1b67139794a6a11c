/**
 * How long a runner at a kiosk without a network waits for the number, and what for: by the page's own clock, on a profile on disk.
 *
 *   node test/bench/kiosk-tap.ts                                   this checkout
 *   node test/bench/kiosk-tap.ts --beside ../other --runners 90    each sign-up here, then there: in the same minute of the same machine
 *
 * Beside them, the floor: a bare transaction of the same size, on the disk when it is done. Chance of the machine falls on all alike.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Command } from 'commander';
import type { Page } from 'playwright-core';
import { kiosksOf } from '../api/kiosks.ts';
import { startStage } from '../api/stage.ts';
import { openProfile } from '../browser/tablet-profile.ts';
import { quantile } from './quantile.ts';
import { type Marks, msOfBareTransaction, msOfTap, watchTap } from './watch-tap.ts';

const { beside, runners } = new Command('kiosk-tap')
  .option('--beside <checkout>', 'another checkout of this project, to compare with')
  .option('--runners <count>', 'sign-ups in each', Number, 60)
  .parse()
  .opts<{ beside?: string; runners: number }>();

type StartStage = typeof startStage;
const folder = mkdtempSync(join(tmpdir(), 'daftar-kiosk-tap-'));
const stages = [{ name: 'here', start: startStage }];
if (beside !== undefined) {
  const other = await import(pathToFileURL(join(beside, 'test/api/stage.ts')).href);
  stages.push({ name: 'beside', start: other.startStage as StartStage });
}

/** A kiosk with a place for each runner, and its network cut. */
const openTablet = async ({ name, start }: (typeof stages)[number]) => {
  const stage = await start(`ketuk-${name}`);
  const campaign = await stage.newCampaign({ sessions: { bandung: { quota: 4 * runners } } });
  const { enrolment } = await kiosksOf(stage).crew(campaign).device('Kios 1', runners);
  const context = await openProfile(join(folder, name), stage.product.url);
  const page = await context.newPage();
  await watchTap(page);
  await page.goto(`/kiosk/#daftar=${enrolment.code}`);
  await page.getByText(`${runners} tempat`).waitFor();
  await page.evaluate(() => navigator.serviceWorker.ready);
  await context.setOffline(true);
  const taps: Marks[] = [];
  const floor: number[] = [];
  const end = async () => {
    await context.close();
    await stage.product.stop();
  };
  return { name, stage, page, taps, floor, end };
};

const fill = async (page: Page, { name, nik, phone }: { name: string; nik: string; phone: string }) => {
  await page.getByRole('button', { name: 'Mulai' }).click();
  await page.locator('#name').fill(name);
  await page.keyboard.press('Enter');
  await page.locator('#nik').fill(nik);
  await page.keyboard.press('Enter');
  await page.locator('#phone').fill(phone.replace(/\D/g, ''));
  await page.keyboard.press('Enter');
  await page.getByRole('radio', { name: /^Sudah$/ }).check();
};

const tablets = await Promise.all(stages.map(openTablet));
for (let runner = 0; runner < runners; runner += 1) {
  // Whose turn comes first changes, so that neither has the warmer machine.
  for (const { page, stage, taps, floor } of runner % 2 ? tablets.toReversed() : tablets) {
    await fill(page, stage.nextPerson());
    taps.push(await msOfTap(page));
    await page.getByRole('button', { name: 'orang berikutnya' }).click();
    floor.push(await msOfBareTransaction(page));
  }
}
await Promise.all(tablets.map(({ end }) => end()));
rmSync(folder, { recursive: true });

const figures = (values: readonly number[]) => ({
  median: quantile(values, 0.5),
  'nine in ten': quantile(values, 0.9),
  slowest: quantile(values, 1),
  'over 100 ms': values.filter((ms) => ms > 100).length,
});
for (const { name, taps, floor } of tablets) {
  console.log(`${name}: ${taps.length} sign-ups, load ${loadavg()[0]?.toFixed(1)}`);
  const part = (of: (marks: Marks) => number) => figures(taps.map(of));
  console.table({
    'tap to sealed': part(({ sealed }) => sealed),
    'sealed to on the disk': part(({ sealed, stored }) => stored - sealed),
    'on the disk to drawn': part(({ stored, drawn }) => drawn - stored),
    'drawn to the next frame': part(({ drawn, seen }) => seen - drawn),
    'tap to the next frame': part(({ seen }) => seen),
    'bare transaction': figures(floor),
  });
}
