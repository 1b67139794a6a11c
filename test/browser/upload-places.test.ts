import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { messyList } from './messy-list.ts';
import { agreeAndSend, chooseList, chunksSent, outcomeOf, startUploadStage, type UploadStage } from './upload-stage.ts';

vi.setConfig({ testTimeout: 180_000 });

let stage: UploadStage;
const campaignId = 'lari-komunitas';
beforeAll(async () => {
  stage = await startUploadStage();
  await stage.tell('POST', '/v1/campaigns', {
    campaignId,
    organiserId: 'panitia-nusantara',
    name: 'Lari Komunitas',
    startsAt: '2020-01-01T00:00:00Z',
    endsAt: '2100-01-01T00:00:00Z',
    timeZone: 'Asia/Jakarta',
    consentText: 'Setuju.',
  });
  await stage.tell('POST', `/v1/campaigns/${campaignId}/sessions`, {
    sessionId: 'bandung',
    cityCode: '32.73',
    venue: 'Lapangan Gasibu',
    startsAt: '2099-01-01T00:00:00Z',
    timeZone: 'Asia/Jakarta',
    quota: 6,
    waitingSize: 4,
  });
  await stage.tell('POST', `/v1/campaigns/${campaignId}/channels`, {
    channelId: 'ojol-lari',
    kind: 'community',
    name: 'Ojol Lari',
  });
  await stage.tell('POST', `/v1/campaigns/${campaignId}/opening`, undefined);
});
afterAll(() => stage.end());

test('in a campaign with places a city is chosen first; who fits has a place, who does not waits, the rest come back', async () => {
  const page = await stage.openUpload(`?campaign=${campaignId}`, { as: 'manajer@daftar.test' });
  const list = await messyList('tempat', 13);
  await page.locator('.drop-zone').waitFor();
  await page.locator('input[type=file]').setInputFiles(list);
  await page.getByText('Pilih dulu kotanya.').waitFor();
  await page.getByLabel('Untuk kota').selectOption('bandung');
  const sent = chunksSent(page);
  await chooseList(page, list);
  await agreeAndSend(page);
  expect(await outcomeOf(page)).toEqual({ accepted: 6, waiting: 4, duplicate: 0, rejected: list.rejected + 3 });
  expect(sent).toEqual([0]);

  // What the server refused stands among the rows that need their owner, with its reason.
  await page.getByRole('button', { name: 'Seluruh baris 3' }).click();
  await page.getByText('Tempat dan daftar tunggu sudah penuh').first().waitFor();
  await expect.poll(() => page.getByText('Tempat dan daftar tunggu sudah penuh').count()).toBe(3);

  await page.getByRole('link', { name: 'Riwayat' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /Unduh baris yang ditolak/ }).click(),
  ]);
  const buffer = await readFile(await download.path());
  await page.getByRole('link', { name: 'Unggah' }).click();
  await page.getByRole('button', { name: 'Unggah berkas lain' }).click();
  await chooseList(page, { name: 'ditolak.xlsx', mimeType: '', buffer });
  await expect.poll(() => page.locator('[data-count="ready"]').getAttribute('data-value')).toBe('3');
  await page.getByLabel('Berkas ini perbaikan dari unggahan').waitFor();
});

test('leaving with corrections that were not sent is asked about; without them it is not', async () => {
  const page = await stage.openUpload('?campaign=ojol-jakarta-selatan&channel=ojol-pasar-minggu');
  const list = await messyList('pergi', 5);
  await chooseList(page, list);
  const asked: string[] = [];
  page.on('dialog', (dialog) => {
    asked.push(dialog.type());
    void dialog.accept();
  });
  await page.reload();
  expect(asked).toEqual([]);
  await chooseList(page, list);
  await page.getByRole('button', { name: '3 April 1988' }).click();
  await page.getByRole('heading', { name: /1 sudah benar/ }).waitFor();
  await page.reload();
  expect(asked).toEqual(['beforeunload']);
});

test('who signs out leaves nothing of their list to whoever signs in next in the same tab', async () => {
  const page = await stage.openUpload();
  await chooseList(page, await messyList('keluar', 5));
  await page.getByRole('button', { name: 'Keluar' }).click();
  await page.getByText('Anda sudah keluar.').waitFor();
  await page.getByRole('button', { name: 'manajer@daftar.test' }).click();
  await page.locator('.drop-zone').waitFor();
  expect(await page.getByText('anggota-pasar-minggu.xlsx').count()).toBe(0);
});

test('two people with one phone become two with one click, and villages are read by their names', async () => {
  const byPhone = 'guru-ngaji';
  await stage.tell('POST', '/v1/campaigns', {
    campaignId: byPhone,
    organiserId: 'panitia-nusantara',
    name: 'Guru Ngaji',
    startsAt: '2020-01-01T00:00:00Z',
    endsAt: '2100-01-01T00:00:00Z',
    timeZone: 'Asia/Jakarta',
    consentText: 'Setuju.',
    personRule: 'phone',
  });
  await stage.tell('POST', `/v1/campaigns/${byPhone}/channels`, {
    channelId: 'masjid',
    kind: 'community',
    name: 'Masjid',
  });
  await stage.tell('POST', `/v1/campaigns/${byPhone}/opening`, undefined);
  const page = await stage.openUpload(`?campaign=${byPhone}`, { as: 'manajer@daftar.test' });
  const text = [
    'Nama;No. HP;Kab/Kota;Kecamatan;Kelurahan;Kepesertaan',
    'Siti Aminah;081234567890;Kota Bogor;Bogor Selatan;Kel. Batutulis;sudah',
    'Budi Santoso;081234567890;Kota Bogor;Bogor Selatan;Empang;peserta baru',
  ].join('\n');
  await chooseList(page, { name: 'guru.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
  await expect.poll(() => page.locator('[data-count="ready"]').getAttribute('data-value')).toBe('1');
  await page.getByRole('button', { name: 'Orang lain, nomor HP sama (orang ke-2)' }).click();
  const button = page.getByRole('button', { name: 'Orang lain, nomor HP sama (orang ke-2)', pressed: true });
  await button.waitFor();
  await agreeAndSend(page);
  expect(await outcomeOf(page)).toMatchObject({ accepted: 2 });
});
