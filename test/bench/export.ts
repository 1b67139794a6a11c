/**
 * The whole of a campaign taken out by the dashboard: how fast it is collected and written, what it reads, and what memory the
 * browser takes for it. On Linux.
 */
import { mkdtempSync, openAsBlob, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Command } from 'commander';
import type { Page } from 'playwright-core';
import type { CapacitySums } from '../../infra/local/capacity-meter.ts';
import { openList } from '../../shared/lists/read/open-list.ts';
import { clientOf } from '../api/client.ts';
import { showColumns } from '../drill/report.ts';
import { startProduct } from '../product.ts';
import { signUpsIntoFile } from './sign-ups-into-file.ts';
import { patience, startWatchedBrowser } from './watched-browser.ts';

const { rows } = new Command('export')
  .option('--rows <count>', 'sign-ups of the campaign', Number, 500_000)
  .parse()
  .opts<{ rows: number }>();
const manager = 'manajer@daftar.test';
const drive = { campaignId: 'ojol-jakarta-selatan', organiserId: 'panitia-nusantara', channelId: 'ojol-pasar-minggu' };
const folder = mkdtempSync(join(tmpdir(), 'daftar-export-'));
const dataDir = join(folder, 'data');

// Once for the tables and the demo; the people are written while it rests.
await (await startProduct({ dataDir })).stop();
let began = performance.now();
signUpsIntoFile(dataDir, rows, drive);
console.log(`\n  ${rows} people written in ${seconds(began)} s`);

const product = await startProduct({ dataDir, env: { MEASURE_CAPACITY: 'yes' } });
const token = await product.token(manager);
const call = clientOf(product.url);
const capacity = async (): Promise<CapacitySums> => (await call('GET', '/local/capacity')).body;
const browser = await startWatchedBrowser(folder);
const figures: string[][] = [];

function seconds(since: number): string {
  return ((performance.now() - since) / 1_000).toFixed(1);
}
const note = (what: string, since: number, size = '') => {
  const { resident, own, all } = browser.takePeak();
  console.log(`  ${what}: ${seconds(since)} s`);
  figures.push([what, seconds(since), ...[resident, own, all].map((mb) => String(Math.round(mb))), size]);
};

const view = `${product.url}/dashboard/?campaign=${drive.campaignId}&view=export`;
const openView = async (page: Page) => {
  await page.addInitScript(
    ([email, bearer]) => sessionStorage.setItem('daftar:signed-in', JSON.stringify({ token: bearer, email })),
    [manager, token] as const,
  );
  await page.goto(view);
  await page.locator('.export[data-loaded="true"]').waitFor({ timeout: patience });
};
const collectAs = (format: string) =>
  browser.watchPage(async (page) => {
    await openView(page);
    await page.locator('#export-format').selectOption(format);
    await page.locator('.export-form button[type="submit"]').click();
    await page.locator('.export-progress').waitFor({ timeout: patience });
  });
/** Asked of the server, and seldom: who watches the page would be measured with it. */
const isEnded = async (exports: number) => {
  const log = `/v1/campaigns/${drive.campaignId}/audit-entries?does=endExport`;
  for (;;) {
    if ((await call('GET', log, { token })).body.items.length >= exports) return;
    await sleep(1_000);
  }
};
/** Where the browser can ask, it writes to a file that its owner chose: here one of the origin's own folder. */
const saveStraight = () =>
  browser.watchPage(async (page) => {
    await page.evaluate(() =>
      Object.assign(window, {
        showSaveFilePicker: async () =>
          (await navigator.storage.getDirectory()).getFileHandle('pilihan', { create: true }),
      }),
    );
    await page.locator('[data-part="sign-ups"] button').click({ timeout: patience });
    await page.locator('[data-part="sign-ups"][data-saved="saved"]').waitFor({ timeout: 30 * 60_000 });
    return page.evaluate(async () => {
      const handle = await (await navigator.storage.getDirectory()).getFileHandle('pilihan');
      return (await handle.getFile()).size;
    });
  });
const saveAsDownload = () =>
  browser.watchPage(async (page) => {
    await page.evaluate(() => Reflect.deleteProperty(window, 'showSaveFilePicker'));
    const [download] = await Promise.all([
      page.waitForEvent('download', { timeout: 30 * 60_000 }),
      page.locator('[data-part="sign-ups"] button').click(),
    ]);
    const path = join(folder, 'unduhan');
    await download.saveAs(path);
    return path;
  });
const finish = () =>
  browser.watchPage(async (page) => {
    await page.locator('.export-ready > .export-ways button').click();
    await page.locator('.export-form').waitFor();
  });
const mb = (bytes: number) => `${Math.round(bytes / 1e6)} MB`;
const rowsOf = async (path: string): Promise<number> => {
  let found = -1;
  for await (const batch of (await openList(await openAsBlob(path))).sheets[0]?.rows() ?? [])
    found += batch.rows.length;
  return found;
};

try {
  began = performance.now();
  const before = await capacity();
  await collectAs('xlsx');
  await isEnded(1);
  note('collected, compared and ended', began);
  const after = await capacity();
  browser.takePeak();
  began = performance.now();
  note('XLSX written to a chosen file', began, mb(await saveStraight()));
  began = performance.now();
  const path = await saveAsDownload();
  note('XLSX as a download', began);
  console.log(`  the download read again: ${await rowsOf(path)} rows`);
  await finish();
  await collectAs('csv-semicolon');
  await isEnded(2);
  browser.takePeak();
  began = performance.now();
  const size = await saveStraight();
  note('CSV written to a chosen file', began, mb(size));
  await finish();

  const reads = Object.entries(after).map(([kind, { requests, reads: units, writes }]) => {
    const had = before[kind];
    const sum = (of: typeof units, and: typeof units | undefined) =>
      of.table + of.indexes - (and ? and.table + and.indexes : 0);
    return [kind, requests - (had?.requests ?? 0), sum(units, had?.reads), sum(writes, had?.writes)] as const;
  });
  const largest = reads.filter(([, asked]) => asked > 0).toSorted((a, b) => b[2] + b[3] - a[2] - a[3]);
  console.log(
    `\n${showColumns(['while', 'seconds', 'MB of the page', 'its own', 'MB of all processes', 'file'], figures)}\n`,
  );
  const shown = largest.slice(0, 8).map(([kind, ...counts]) => [kind, ...counts.map((count) => count.toFixed(0))]);
  console.log(`${showColumns(['while it was collected', 'requests', 'read units', 'write units'], shown)}\n`);
} finally {
  browser.end();
  await product.stop();
  rmSync(folder, { recursive: true, force: true });
}
process.exit(0);
