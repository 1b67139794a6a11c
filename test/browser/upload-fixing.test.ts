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

const rowAt = (page: Page, line: number) => page.locator(`tbody[data-line="${line}"]`);
const stateOf = (page: Page, line: number) => rowAt(page, line).getAttribute('data-state');
const type = async (page: Page, line: number, text: string) => {
  const input = rowAt(page, line).locator('input');
  await input.focus();
  await input.press('ControlOrMeta+A');
  await input.pressSequentially(text);
  await input.press('Enter');
};

test('a messy list: read, understood, put right where it must be, sent, and everyone is in', async () => {
  const list = await messyList('campur', 300);
  const before = (await membersOf(stage)).length;
  const page = await stage.openUpload();
  await chooseList(page, list);
  await expect.poll(() => countOf(page, 'ready'), soon).toBe(list.ready);
  await expect.poll(() => countOf(page, 'rejected'), soon).toBe(list.rejected);
  await expect.poll(() => countOf(page, 'doubles'), soon).toBe(list.doubles);
  await page.getByText('judul kolom ditemukan di baris 4').waitFor();
  await expect.poll(() => page.getByLabel('NIK/No KTP').inputValue(), soon).toBe('nik');
  await expect.poll(() => page.locator('#column-6').inputValue(), soon).toBe('');

  const { lineOf, right } = list;
  await rowAt(page, lineOf.roundedNik).getByText('NIK dibulatkan Excel').waitFor();
  await type(page, lineOf.shortNik, right.shortNik);
  await rowAt(page, lineOf.shortNik).getByText('Sudah benar').waitFor();
  await type(page, lineOf.brokenPhone, '0812');
  await rowAt(page, lineOf.brokenPhone).getByText('Nomor HP terlalu pendek').waitFor();
  await type(page, lineOf.brokenPhone, right.phone);
  await rowAt(page, lineOf.brokenPhone).getByText('Sudah benar').waitFor();
  await rowAt(page, lineOf.twoCities).getByRole('button', { name: 'Kota Bandung' }).click();
  await rowAt(page, lineOf.ambiguousDate).getByRole('button', { name: '3 April 1988' }).click();
  await page.getByRole('button', { name: 'Pakai juga untuk 1 baris sejenis' }).click();
  await expect.poll(() => stateOf(page, lineOf.secondAmbiguousDate), soon).toBe('fixed');
  await page.getByRole('heading', { name: '1 baris perlu Anda · 5 sudah benar' }).waitFor();
  await expect.poll(() => countOf(page, 'ready'), soon).toBe(list.ready + 5);

  await agreeAndSend(page);
  expect(await outcomeOf(page)).toEqual({ accepted: list.ready + 5, duplicate: 0, rejected: 1 });
  expect((await membersOf(stage)).length - before).toBe(list.ready + 5);

  // What is put right later follows by itself, under the number of its own row.
  await type(page, lineOf.roundedNik, right.roundedNik);
  await page.getByRole('button', { name: 'Kirim 1 baris' }).click();
  await page.locator(`[data-outcome="accepted"][data-value="${list.ready + 6}"]`).waitFor();
  expect((await membersOf(stage)).length - before).toBe(list.ready + 6);
});

test('a correction that makes somebody else of the list is a double, and is not sent', async () => {
  const list = await messyList('kembar', 30);
  const page = await stage.openUpload();
  await chooseList(page, list);
  const { lineOf, right } = list;
  await type(page, lineOf.shortNik, right.shortNik);
  await rowAt(page, lineOf.shortNik).getByText('Sudah benar').waitFor();
  await type(page, lineOf.roundedNik, right.shortNik);
  // Another name under the same NIK, or the same person: either way it does not go along.
  await expect.poll(() => stateOf(page, lineOf.roundedNik), soon).not.toBe('fixed');
  await expect.poll(() => countOf(page, 'ready'), soon).toBe(list.ready + 1);
  // Taken back, it is free again.
  await type(page, lineOf.shortNik, '3174');
  await rowAt(page, lineOf.shortNik).getByText('NIK kurang').waitFor();
  await type(page, lineOf.roundedNik, right.shortNik);
  await type(page, lineOf.roundedNik, right.roundedNik);
  await expect.poll(() => stateOf(page, lineOf.roundedNik), soon).toBe('fixed');
});

test('what is being typed stays when the word on what was typed before it comes', async () => {
  const list = await messyList('lambat', 6);
  const page = await stage.openUpload();
  await page.addInitScript(() => {
    const { prototype } = Worker;
    const post = Object.getOwnPropertyDescriptor(prototype, 'postMessage')?.value;
    const held: (() => void)[] = [];
    const answer = () => {
      for (const go of held.splice(0)) go();
    };
    const slow = { isOn: false, answer };
    Object.assign(window, { slow });
    prototype.postMessage = function (...given: unknown[]) {
      if (slow.isOn) held.push(() => post.apply(this, given));
      else post.apply(this, given);
    };
  });
  await page.reload();
  await chooseList(page, list);
  const input = rowAt(page, list.lineOf.shortNik).locator('input');
  await page.evaluate(() => Object.assign((globalThis as unknown as Slow).slow, { isOn: true }));
  await type(page, list.lineOf.shortNik, '3174');
  await input.press('ControlOrMeta+A');
  await input.pressSequentially(list.right.shortNik.slice(0, 9));
  await page.evaluate(() => {
    const { slow } = globalThis as unknown as Slow;
    slow.isOn = false;
    slow.answer();
  });
  await rowAt(page, list.lineOf.shortNik).getByText('NIK kurang 12 angka').waitFor();
  await input.pressSequentially(list.right.shortNik.slice(9));
  await expect.poll(() => input.inputValue(), soon).toBe(list.right.shortNik);
  await input.press('Enter');
  await rowAt(page, list.lineOf.shortNik).getByText('Sudah benar').waitFor();
});
type Slow = { slow: { isOn: boolean; answer: () => void } };

test('a NIK of which Excel lost the end is typed on where it ends, or pasted whole', async () => {
  const list = await messyList('tempel', 6);
  const page = await stage.openUpload();
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await chooseList(page, list);
  const input = rowAt(page, list.lineOf.roundedNik).locator('input');
  await expect.poll(() => input.inputValue(), soon).toBe('317401450890____');
  await input.click();
  await page.keyboard.type('7001');
  await expect.poll(() => input.inputValue(), soon).toBe('3174014508907001');
  await page.keyboard.press('Enter');
  await expect.poll(() => stateOf(page, list.lineOf.roundedNik), soon).toBe('fixed');

  await page.reload();
  await chooseList(page, list);
  await page.evaluate((nik) => navigator.clipboard.writeText(nik), list.right.roundedNik);
  await input.click();
  await page.keyboard.press('ControlOrMeta+V');
  await expect.poll(() => stateOf(page, list.lineOf.roundedNik), soon).toBe('fixed');
  await expect.poll(() => input.inputValue(), soon).toBe(list.right.roundedNik);
});

test('downloaded, put right in Excel, uploaded: the file goes on with the upload that it corrects', async () => {
  const list = await messyList('perbaikan', 40);
  const page = await stage.openUpload();
  await chooseList(page, list);
  await agreeAndSend(page);
  expect(await outcomeOf(page)).toMatchObject({ accepted: list.ready, rejected: list.rejected });

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Unduh 6 baris CSV' }).click(),
  ]);
  const rejected = await readFile(await download.path(), 'utf8');
  expect(rejected.split('\r\n')[0]).toMatch(/;Baris asal;Yang perlu diperbaiki$/);
  const corrected = rejected
    .split('\r\n')
    .map((row) =>
      row.includes(`;${list.lineOf.shortNik};`) ? row.replace(/;\d{15};/, `;${list.right.shortNik};`) : row,
    )
    .join('\r\n');

  await page.getByRole('button', { name: 'Unggah berkas lain' }).click();
  await chooseList(page, { name: 'diperbaiki.csv', mimeType: 'text/csv', buffer: Buffer.from(corrected) });
  await expect.poll(() => countOf(page, 'ready'), soon).toBe(1);
  await expect
    .poll(() => page.getByLabel('Berkas ini perbaikan dari unggahan').locator('option:checked').textContent(), soon)
    .toContain(list.name);
  const begun = page.waitForRequest((request) => request.method() === 'POST' && request.url().endsWith('/imports'));
  const put = page.waitForRequest((request) => request.method() === 'PUT');
  await agreeAndSend(page);
  expect((await begun).postDataJSON().continues).toMatch(/^im_/);
  expect((await put).postDataJSON().rows[0].line).toBe(list.lineOf.shortNik);
  expect(await outcomeOf(page)).toMatchObject({ accepted: 1 });
});

test('nothing is sent without the attestation: the tick takes focus, and the page says why', async () => {
  const page = await stage.openUpload();
  const sent = chunksSent(page);
  await chooseList(page, await messyList('tanpa-centang', 5));
  await page.getByRole('button', { name: 'Kirim 5 baris' }).click();
  await page.getByText('Centang dulu pernyataan di atas').waitFor();
  await expect.poll(() => page.locator('#attest').evaluate((box) => box === document.activeElement)).toBe(true);
  expect(sent).toEqual([]);
});

test('a column that is taken for something else checks everything anew, and is remembered for the next list', async () => {
  const list = await messyList('kolom', 8);
  const page = await stage.openUpload();
  await chooseList(page, list);
  await page.getByLabel('NIK/No KTP').selectOption('');
  await page.getByRole('heading', { name: '1 kolom wajib belum dikenali' }).waitFor();
  await expect.poll(() => page.locator('[data-count="ready"]').count()).toBe(0);
  await page.getByLabel('NIK/No KTP').selectOption('nik');
  await page.getByLabel('Tgl Lahir').selectOption('');
  await expect.poll(() => countOf(page, 'ready'), soon).toBe(list.ready + 2);

  await page.reload();
  await chooseList(page, list);
  await expect.poll(() => page.getByLabel('Tgl Lahir').inputValue(), soon).toBe('');
  await expect.poll(() => countOf(page, 'ready'), soon).toBe(list.ready + 2);
});

test.each([
  ['a photo', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0]), 'Ini bukan berkas Excel'],
  ['an empty file', Buffer.alloc(0), 'Berkas ini kosong'],
  ['an old Excel file', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 'Ini Excel lama (.xls)'],
])('%s is told from a list, and another file can be chosen', async (_, buffer, sentence) => {
  const page = await stage.openUpload();
  await page.locator('input[type=file]').setInputFiles({ name: 'daftar.xlsx', mimeType: '', buffer });
  await page.getByText(sentence).waitFor();
  await chooseList(page, await messyList('sesudahnya', 3));
  await expect.poll(() => countOf(page, 'ready'), soon).toBe(3);
});

test('the template opens as a list without a person: its example is passed over', async () => {
  const page = await stage.openUpload();
  for (const name of ['Excel (.xlsx)', 'CSV']) {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name, exact: true }).click(),
    ]);
    const buffer = await readFile(await download.path());
    await chooseList(page, { name: download.suggestedFilename(), mimeType: '', buffer });
    await expect.poll(() => countOf(page, 'ready'), soon).toBe(0);
    await expect.poll(() => countOf(page, 'rejected'), soon).toBe(0);
    await page.getByRole('button', { name: 'Ganti berkas' }).click();
  }
});

test("a coordinator's page leads to their own channel only", async () => {
  const page = await stage.openUpload('?campaign=ojol-jakarta-selatan&channel=agregator-1');
  await page.getByText('Kanal ini bukan kanal Anda').waitFor();
  const own = await stage.openUpload();
  await own.getByText('Komunitas Ojol Pasar Minggu').first().waitFor();
  await expect.poll(() => new URL(own.url()).searchParams.get('channel')).toBe('ojol-pasar-minggu');
  expect((await stage.ask(`${channelPath.replace('ojol-pasar-minggu', 'agregator-1')}/sign-ups`)).status).toBe(403);
});
