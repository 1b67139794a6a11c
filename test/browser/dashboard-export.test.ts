import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page, Route } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { cellText } from '../../shared/lists/read/row.ts';
import { blobOf, readRows } from '../lists/read-all.ts';
import { patiently } from '../web/cli/partner.ts';
import { type DashboardStage, isSeen, startDashboardStage } from './dashboard-stage.ts';

vi.setConfig({ testTimeout: 180_000 });

let stage: DashboardStage;
beforeAll(async () => {
  stage = await startDashboardStage('dasbor-ekspor');
});
afterEach(() => stage.closeTabs());
afterAll(() => stage.end());

const cities = { bandung: '32.73', bogor: '32.71', medan: '12.71' };
/** A page of the export ends with each session: so there are several. */
const newCampaign = async () => {
  const sessions = Object.fromEntries(
    Object.entries(cities).map(([sessionId, cityCode]) => [sessionId, { quota: 2, cityCode }]),
  );
  const campaignId = await stage.newCampaign({ sessions });
  for (const sessionId of Object.keys(cities))
    for (let n = 0; n < 3; n++) await stage.signUp(campaignId, { sessionId });
  const counts = () => stage.call('GET', `/v1/campaigns/${campaignId}/counts`, { token: stage.manager });
  await patiently(counts, ({ body }) => body.total === 9, 60_000);
  return campaignId;
};
type Look = Parameters<DashboardStage['openDashboard']>[1];
/** Files come as downloads, as in a browser that cannot ask where they should go. */
const open = async (campaignId: string, look: Look = {}, picker?: string) => {
  const page = await stage.newTab(look);
  await page.addInitScript((stub) => {
    if (stub === undefined) Reflect.deleteProperty(window, 'showSaveFilePicker');
    // Where its owner chooses: a file of this origin's own folder, written as any other.
    else
      Object.assign(window, {
        showSaveFilePicker: async () =>
          (await navigator.storage.getDirectory()).getFileHandle('pilihan', { create: true }),
      });
  }, picker);
  await page.goto(`/dashboard/?campaign=${campaignId}&view=export`);
  await page.locator('.export[data-loaded="true"]').waitFor();
  return page;
};
const begin = (page: Page) => page.getByRole('button', { name: 'Mulai ekspor' }).click();
/** What is tried again waits up to 30 s. */
const ready = (page: Page) => page.locator('.export-ready').waitFor({ timeout: 60_000 });
/** All that lies in the browser's database for exports. */
const kept = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<{ exports: unknown[]; pages: number; text: string }>((resolve) => {
        const opening = indexedDB.open('daftar-export', 1);
        opening.onsuccess = () => {
          const stores = opening.result.transaction(['exports', 'pages']);
          const exports = stores.objectStore('exports').getAll();
          const pages = stores.objectStore('pages').getAll();
          stores.oncomplete = () => {
            const bytes = pages.result.map(({ bytes: sealed }) => new TextDecoder('latin1').decode(sealed));
            resolve({
              exports: exports.result,
              pages: pages.result.length,
              text: JSON.stringify(exports.result) + bytes.join(''),
            });
            opening.result.close();
          };
        };
      }),
  );
const cellsOf = async (file: Uint8Array) =>
  (await readRows(blobOf(file))).map(({ cells }) => cells.map((cell) => cellText(cell)));
const acts = async (campaignId: string, does: string) =>
  (
    await stage.call('GET', `/v1/campaigns/${campaignId}/audit-entries?does=${does}`, { token: stage.manager })
  ).body.items.map(({ about }: { about: object }) => about);

test('the manager chooses, the page collects and compares, each part is saved, and nothing of it stays', async () => {
  const campaignId = await newCampaign();
  const page = await open(campaignId);
  await page.getByLabel('Catatan audit').check();
  await page.getByLabel('Sesi').check();
  await begin(page);
  await ready(page);
  await page.locator('.export-compare[data-drift="0"]').waitFor();
  expect(await isSeen(page.getByText('6 dapat tempat, 3 menunggu, 0 batal.'))).toBe(true);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Simpan Pendaftar' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^acara-.*-pendaftar-\d{4}-\d\d-\d\dT\d\d\.\d\dZ\.xlsx$/);
  const cells = await cellsOf(readFileSync((await download.path()) as string));
  expect(cells).toHaveLength(10);
  expect(cells[0]?.slice(0, 3)).toEqual(['Nama', 'No. HP', 'Kab/Kota']);
  expect(cells.flat().filter((cell) => cell === 'menunggu')).toHaveLength(3);
  await page.locator('[data-part="sign-ups"][data-saved="saved"]').waitFor();

  const before = await kept(page);
  expect(before.pages).toBeGreaterThanOrEqual(5);
  // What lies there names nobody, and not the key.
  for (const [name = '', phone = ''] of cells.slice(1)) {
    expect(before.text).not.toContain(name);
    expect(before.text).not.toContain(phone);
  }
  await page.getByRole('button', { name: 'Selesai, hapus dari komputer ini' }).click();
  await page.getByRole('button', { name: 'Mulai ekspor' }).waitFor();
  expect(await kept(page)).toMatchObject({ exports: [], pages: 0 });
  await expect.poll(() => acts(campaignId, 'endExport')).toMatchObject([{ end: 'done', read: '9' }]);
});

test('a reload and a cut network cost nothing: the page goes on where it was, and no page is read twice', async () => {
  const campaignId = await newCampaign();
  const page = await open(campaignId);
  const asked: string[] = [];
  let held: Route | undefined;
  const { promise: isHeld, resolve: hold } = Promise.withResolvers<void>();
  let cut = 0;
  await page.context().route('**/exports/*/sign-ups?*', async (route) => {
    const cursor = new URL(route.request().url()).searchParams.get('cursor') ?? '';
    if (asked.length === 1 && !held) {
      held = route;
      hold();
      return;
    }
    // After the reload the network is gone twice, then comes back.
    if (held && cut < 2) {
      cut++;
      return route.abort('internetdisconnected');
    }
    asked.push(cursor);
    return route.continue();
  });
  await begin(page);
  await isHeld;
  expect((await kept(page)).pages).toBe(1);
  await page.reload();
  await page.locator('.export-trouble').waitFor();
  await ready(page);
  expect(cut).toBe(2);
  expect(asked[0]).toBe('');
  expect(new Set(asked).size).toBe(asked.length);
  expect(await page.locator('.export-sum').getAttribute('data-rows')).toBe('9');
  await expect.poll(() => acts(campaignId, 'endExport')).toMatchObject([{ rows: '9', read: '9' }]);
  // Ready is ready, after a reload too.
  await page.reload();
  await ready(page);
});

test('paused, it waits; cancelled, it is gone from the computer, and the log says that it was given up', async () => {
  const campaignId = await newCampaign();
  const page = await open(campaignId);
  let go: (() => void) | undefined;
  const { promise: isHeld, resolve: hold } = Promise.withResolvers<void>();
  await page.context().route('**/exports/*/sign-ups?*', async (route) => {
    if (!go) {
      const held = Promise.withResolvers<void>();
      go = held.resolve;
      hold();
      await held.promise;
    }
    return route.continue();
  });
  await begin(page);
  await isHeld;
  await page.getByRole('button', { name: 'Jeda' }).click();
  await page.locator('[data-phase="pausing"]').waitFor();
  go?.();
  await page.locator('[data-phase="paused"]').waitFor();
  await expect.poll(() => page.locator('.export-progress').getAttribute('data-rows')).toBe('3');
  // Another tab of the same browser leaves it alone.
  const other = await page.context().newPage();
  await other.goto(`/dashboard/?campaign=${campaignId}&view=export`);
  expect(await isSeen(other.getByText('sedang berjalan di tab lain'))).toBe(true);
  await page.getByRole('button', { name: 'Batalkan' }).click();
  await page.getByRole('button', { name: 'Ya, batalkan' }).click();
  await page.getByRole('button', { name: 'Mulai ekspor' }).waitFor();
  expect(await kept(page)).toMatchObject({ exports: [], pages: 0 });
  await expect.poll(() => acts(campaignId, 'endExport')).toMatchObject([{ end: 'given-up', rows: '3' }]);
});

test('NIKs come only with a reason; where the browser can ask, the file goes straight to the disk', async () => {
  const campaignId = await newCampaign();
  const page = await open(campaignId, {}, 'opfs');
  await page.getByLabel('Sertakan NIK').check();
  await begin(page);
  expect(await isSeen(page.getByText('Pilih alasan, atau jangan sertakan NIK.'))).toBe(true);
  await page.getByLabel('Untuk apa NIK dibuka?').selectOption('enrolment');
  await page.getByLabel('Bentuk berkas').selectOption('csv-comma');
  await begin(page);
  await ready(page);
  await page.getByRole('button', { name: 'Simpan Pendaftar' }).click();
  await page.locator('[data-part="sign-ups"][data-saved="saved"]').waitFor();
  const text = await page.evaluate(async () => {
    const handle = await (await navigator.storage.getDirectory()).getFileHandle('pilihan');
    return (await handle.getFile()).text();
  });
  const lines = text.trim().split('\r\n');
  expect(lines).toHaveLength(10);
  expect(lines[0]).toMatch(/^Nama,NIK,No\. HP,/);
  expect(lines[1]?.split(',')[1]).toMatch(/^\d{16}$/);
  await expect.poll(() => acts(campaignId, 'openExportedSignUps')).toHaveLength(3);
});

test('axe finds nothing, and nothing is wider than the screen, on a phone and a desk, in both languages', async () => {
  const campaignId = await newCampaign();
  for (const [width, language] of [
    [360, 'id'],
    [768, 'en'],
    [1440, 'id'],
  ] as const) {
    const page = await open(campaignId, { width, language });
    const look = async (what: string) => {
      const shots = process.env.SHOTS_DIR;
      if (shots) await page.screenshot({ path: `${shots}/export-${what}-${width}-${language}.png`, fullPage: true });
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    };
    await page.locator('input[name="nik"]').check();
    await look('choose');
    await page.locator('input[name="nik"]').uncheck();
    await page.locator('input[name="audit"]').check();
    await page.context().route('**/exports/*/sign-ups?*', (route) => route.abort('internetdisconnected'));
    await page.locator('.export-form button[type="submit"]').click();
    await page.locator('.export-trouble').waitFor();
    await look('retrying');
    await page.context().unroute('**/exports/*/sign-ups?*');
    await ready(page);
    await look('ready');
    await stage.closeTabs();
  }
});
