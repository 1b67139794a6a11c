import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { messyList } from './messy-list.ts';
import {
  agreeAndSend,
  channelPath,
  chooseList,
  chunksSent,
  countOf,
  membersOf,
  outcomeOf,
  soon,
  startUploadStage,
  type UploadStage,
} from './upload-stage.ts';

vi.setConfig({ testTimeout: 180_000 });

let stage: UploadStage;
beforeAll(async () => {
  stage = await startUploadStage();
});
afterAll(() => stage.end());

/** Lets this many chunks through and holds the others, as a slow network would. */
const holdChunksAfter = async (page: Page, most: number) => {
  let through = 0;
  const { promise: decided, resolve: decide } = Promise.withResolvers<'release' | 'cut'>();
  await page.route('**/chunks/*', async (route) => {
    const isHeld = ++through > most;
    await (isHeld && (await decided) === 'cut' ? route.abort() : route.continue());
  });
  return { release: () => decide('release'), cut: () => decide('cut') };
};
const inOrder = (numbers: readonly number[]) => numbers.toSorted((a, b) => a - b);
const rowsKnown = async (page: Page) =>
  Number(await page.locator('.progress-card [role="progressbar"]').getAttribute('aria-valuenow'));

test('the page is closed half way; the same file again sends only the chunks that are missing', async () => {
  const list = await messyList('putus', 2200);
  const before = (await membersOf(stage)).length;
  const context = await stage.newContext();
  const first = await context.newPage();
  const { cut } = await holdChunksAfter(first, 2);
  await first.goto('/upload/');
  await chooseList(first, list);
  const sentFirst = chunksSent(first);
  await agreeAndSend(first);
  await expect.poll(() => rowsKnown(first), soon).toBe(1000);
  cut();
  await first.getByText('Jaringan atau server tidak menjawab').waitFor();
  await first.close();
  expect(inOrder(sentFirst.slice(0, 2))).toEqual([0, 1]);
  expect((await membersOf(stage)).length - before).toBe(1000);

  const second = await context.newPage();
  const sentSecond = chunksSent(second);
  await second.goto('/upload/');
  await chooseList(second, list);
  await second.getByText(/1\.000 baris berkas ini sudah masuk/).waitFor();
  await second.locator('#attest').check();
  await second.getByRole('button', { name: 'Lanjutkan: 1.200 baris lagi' }).click();
  expect(await outcomeOf(second)).toMatchObject({ accepted: 2200, duplicate: 0 });
  expect(inOrder(sentSecond)).toEqual([2, 3, 4]);
  const members = await membersOf(stage);
  expect(members.length - before).toBe(2200);
  expect(new Set(members.map(({ phone }) => phone)).size).toBe(members.length);
});

test('the same file twice: nothing is sent, nothing changes, and the page says so, on another computer too', async () => {
  const list = await messyList('dua-kali', 20);
  const context = await stage.newContext();
  const page = await context.newPage();
  await page.goto('/upload/');
  await chooseList(page, list);
  await agreeAndSend(page);
  await outcomeOf(page);
  const members = (await membersOf(stage)).length;

  const again = await context.newPage();
  const sent = chunksSent(again);
  await again.goto('/upload/');
  await chooseList(again, list);
  await again.getByText('Berkas ini sudah pernah dikirim. Tidak ada yang berubah.').waitFor();
  expect(await again.getByRole('button', { name: /^Kirim/ }).count()).toBe(0);

  const elsewhere = await stage.openUpload();
  const sentElsewhere = chunksSent(elsewhere);
  await chooseList(elsewhere, list);
  await agreeAndSend(elsewhere);
  await elsewhere.getByText('Berkas ini sudah pernah dikirim. Tidak ada yang berubah.').waitFor();
  expect(await outcomeOf(elsewhere)).toMatchObject({ accepted: 20 });
  expect([...sent, ...sentElsewhere]).toEqual([]);
  expect((await membersOf(stage)).length).toBe(members);
});

test('people who are in already come out as already signed up, without saying through whom', async () => {
  const [list, renamed] = [await messyList('ganda', 15), await messyList('ganda', 16)];
  const page = await stage.openUpload();
  await chooseList(page, list);
  await agreeAndSend(page);
  await outcomeOf(page);
  await page.getByRole('button', { name: 'Unggah berkas lain' }).click();
  await chooseList(page, { ...renamed, name: 'lain.xlsx' });
  await agreeAndSend(page);
  const { accepted = 0, duplicate = 0 } = await outcomeOf(page);
  expect(duplicate).toBeGreaterThan(0);
  expect(accepted + duplicate).toBe(16);
});

test('paused, nothing more goes; resumed, all of it does', async () => {
  const page = await stage.openUpload();
  const { release } = await holdChunksAfter(page, 1);
  const sent = chunksSent(page);
  await chooseList(page, await messyList('jeda', 2600));
  await agreeAndSend(page);
  await expect.poll(() => rowsKnown(page), soon).toBe(500);
  await page.getByRole('button', { name: 'Jeda' }).click();
  release();
  await page.getByText('Dijeda').waitFor();
  const whenPaused = sent.length;
  await new Promise((resolve) => setTimeout(resolve, 1500));
  expect(sent.length).toBe(whenPaused);
  expect(whenPaused).toBeLessThan(6);
  await page.getByRole('button', { name: 'Lanjutkan' }).click();
  expect(await outcomeOf(page)).toMatchObject({ accepted: 2600 });
  expect(inOrder(sent)).toEqual([0, 1, 2, 3, 4, 5]);
});

test('without a network it keeps trying, says so, and ends with everyone in once', async () => {
  const page = await stage.openUpload();
  const { release } = await holdChunksAfter(page, 1);
  await chooseList(page, await messyList('offline', 1200));
  await agreeAndSend(page);
  await expect.poll(() => rowsKnown(page), soon).toBe(500);
  await page.context().setOffline(true);
  release();
  await page.getByText('Jaringan atau server tidak menjawab').waitFor();
  await page.context().setOffline(false);
  expect(await outcomeOf(page)).toMatchObject({ accepted: 1200, duplicate: 0 });
});

test('an answer that is lost on its way costs nobody a second place', async () => {
  const page = await stage.openUpload();
  let lost = 0;
  await page.route('**/chunks/*', async (route) => {
    if (lost++ > 1) return route.continue();
    await route.fetch();
    return route.abort('connectionreset');
  });
  await chooseList(page, await messyList('hilang', 700));
  await agreeAndSend(page);
  expect(await outcomeOf(page)).toMatchObject({ accepted: 700, duplicate: 0 });
});

test('a channel that is closed while it sends stops it with the reason; opened again, it goes on where it stood', async () => {
  const page = await stage.openUpload();
  const { release } = await holdChunksAfter(page, 1);
  await chooseList(page, await messyList('tutup', 1300));
  await agreeAndSend(page);
  await expect.poll(() => rowsKnown(page), soon).toBe(500);
  await stage.tell('PATCH', channelPath, { state: 'closed' });
  await new Promise((resolve) => setTimeout(resolve, 5500));
  release();
  await page.locator('.progress-card [role="alert"]').waitFor();
  await stage.tell('PATCH', channelPath, { state: 'open' });
  await new Promise((resolve) => setTimeout(resolve, 5500));
  await page.getByRole('button', { name: 'Lanjutkan' }).click();
  expect(await outcomeOf(page)).toMatchObject({ accepted: 1300 });
});

test('history and members show what was sent; members are found by name and phone, and exported whole', async () => {
  const list = await messyList('riwayat', 620);
  const page = await stage.openUpload();
  await chooseList(page, { ...list, name: 'untuk-riwayat.xlsx' });
  await expect.poll(() => countOf(page, 'ready'), soon).toBe(620);
  await agreeAndSend(page);
  await outcomeOf(page);
  await page.getByRole('link', { name: 'Riwayat' }).click();
  const line = page.locator('tr[data-import]', { hasText: 'untuk-riwayat.xlsx' });
  await line.waitFor();
  await expect
    .poll(async () => (await line.locator('td.figure').allTextContents()).map((text) => text.replace(/\D/g, '')), soon)
    .toEqual(['620', '620', '0', '0', '0']);

  const members = await membersOf(stage);
  await page.getByRole('link', { name: 'Anggota saya' }).click();
  await page.locator('tr[data-sign-up]').first().waitFor();
  await expect.poll(() => page.locator('tr[data-sign-up]').count(), soon).toBe(100);
  await page.getByRole('button', { name: 'Muat lagi' }).click();
  await expect.poll(() => page.locator('tr[data-sign-up]').count(), soon).toBeGreaterThan(100);
  const phone = (await page.locator('.members-phone').last().textContent()) ?? '';
  await page.getByLabel('Cari nama atau nomor HP').fill(phone.replace(/^0/, '+62 '));
  await expect.poll(() => page.locator('tr[data-sign-up]').count(), soon).toBe(1);

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Unduh semua (.csv)' }).click(),
  ]);
  const rows = (await readFile(await download.path(), 'utf8')).trim().split('\r\n');
  expect(rows.length - 1).toBe(members.length);
  expect(rows[0]).toContain('Nama;No. HP');
  expect(rows[1]).toMatch(/;08\d+;masuk;/);
});
