import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type DashboardStage, isSeen, startDashboardStage } from './dashboard-stage.ts';

let stage: DashboardStage;
beforeAll(async () => {
  stage = await startDashboardStage('dua-pengurus');
});
afterEach(() => stage.closeTabs());
afterAll(() => stage.end());

const manage = (method: string, path: string, body?: object) =>
  stage.call(method, `/v1/campaigns/${path}`, { token: stage.manager, ...(body && { body }) });
const settings = async (campaignId: string): Promise<Page> => {
  const page = await stage.openDashboard(`?campaign=${campaignId}&view=settings`);
  await page.getByLabel('Disimpan sampai dengan').waitFor();
  await page.locator('[data-session="bandung"]').waitFor();
  return page;
};
const meanwhile = (page: Page) => page.locator('.changed-meanwhile');

test('what another manager saved is shown, what was typed stays, and saving again puts it there', async () => {
  const campaignId = await stage.newCampaign();
  const page = await settings(campaignId);
  await page.getByLabel('Nama acara', { exact: true }).fill('Lari Kota');
  await manage('PATCH', campaignId, { name: 'Lari Malam', target: 35_000 });
  const save = page.getByRole('button', { name: 'Simpan: Nama, waktu dan target' });
  await save.click();
  const said = await meanwhile(page).textContent();
  expect(said).toContain('Nama acara: dari “Acara Uji” menjadi “Lari Malam” (isian Anda akan menggantikannya).');
  expect(said).toContain('menjadi “35000” (sudah diambil ke formulir ini).');
  expect((await manage('GET', `${campaignId}/settings`)).body).toMatchObject({ name: 'Lari Malam' });
  expect(await page.getByLabel('Nama acara', { exact: true }).inputValue()).toBe('Lari Kota');
  await save.click();
  await page.getByText('Tersimpan.').waitFor();
  expect(await meanwhile(page).count()).toBe(0);
  expect((await manage('GET', `${campaignId}/settings`)).body).toMatchObject({ name: 'Lari Kota', target: 35_000 });
});

test('what changes elsewhere in the same campaign stops no save: a text published, questions, the campaign closed', async () => {
  const campaignId = await stage.newCampaign();
  const page = await settings(campaignId);
  await manage('POST', `${campaignId}/closing`);
  await manage('POST', `${campaignId}/consents`, { version: '2', text: 'Setuju juga.' });
  await page.getByLabel('Nama acara', { exact: true }).fill('Lari Pagi');
  await page.getByRole('button', { name: 'Simpan: Nama, waktu dan target' }).click();
  await page.getByText('Tersimpan.').waitFor();
  const stored = (await manage('GET', `${campaignId}/settings`)).body;
  expect(stored).toMatchObject({ name: 'Lari Pagi', state: 'closed', consent: { version: '2' } });
});

test('questions that another manager changed are not written over unseen', async () => {
  const campaignId = await stage.newCampaign();
  const page = await settings(campaignId);
  await page.getByRole('button', { name: 'Tambah pertanyaan' }).click();
  await page.locator('[id^="q-label-"]').first().fill('Ukuran baju');
  const label = { id: 'Golongan darah', en: 'Blood type' };
  const question = { questionId: 'darah', label, kind: 'text', required: false };
  await manage('PATCH', campaignId, { questions: [question] });
  await page.getByRole('button', { name: 'Simpan pertanyaan' }).click();
  expect(await meanwhile(page).textContent()).toContain('menjadi “Golongan darah”');
  expect((await manage('GET', `${campaignId}/settings`)).body.questions).toMatchObject([{ questionId: 'darah' }]);
  expect(await page.locator('[id^="q-label-"]').first().inputValue()).toBe('Ukuran baju');
});

test('a city: its name on tickets, its quota and the room to wait; each is saved on what was seen of it', async () => {
  const campaignId = await stage.newCampaign();
  const page = await settings(campaignId);
  const bandung = page.locator('[data-session="bandung"]');
  await bandung.getByLabel('Kuota', { exact: true }).fill('9');
  await manage('PUT', `${campaignId}/sessions/bandung/quota`, { quota: 7, waitingSize: 30 });
  await bandung.getByRole('button', { name: 'Simpan kuota: Bandung' }).click();
  const said = await meanwhile(page).textContent();
  expect(said).toContain('Kuota: dari “5” menjadi “7” (isian Anda akan menggantikannya).');
  expect(said).toContain('Muat daftar tunggu: dari “5” menjadi “30” (sudah diambil ke formulir ini).');
  await bandung.getByLabel('Muat daftar tunggu').fill('40');
  await bandung.getByRole('button', { name: 'Simpan kuota: Bandung' }).click();
  await page.getByText('Kuota sekarang 9, daftar tunggu muat 40.').waitFor();

  await bandung.getByRole('button', { name: 'Ubah nama, tempat dan waktu: Bandung' }).click();
  await bandung.getByLabel('Nama kota di tiket dan layar').fill('Bandung Raya');
  await manage('PATCH', `${campaignId}/sessions/bandung`, { venue: 'Gasibu' });
  await bandung.getByRole('button', { name: 'Simpan perubahan' }).click();
  expect(await meanwhile(page).textContent()).toContain('Tempat: dari “Lapangan” menjadi “Gasibu”');
  await bandung.getByRole('button', { name: 'Simpan perubahan' }).click();
  await bandung.getByText('Tersimpan.').waitFor();
  const [session] = (await manage('GET', `${campaignId}/sessions`)).body.items;
  expect(session).toMatchObject({ name: 'Bandung Raya', venue: 'Gasibu', quota: 9, waitingSize: 40 });
  expect(await isSeen(bandung.getByRole('heading', { name: 'Bandung Raya' }))).toBe(true);
});

test('the last day on which data is kept says what it will do; one that is past asks for the name and then erases', async () => {
  const campaignId = await stage.newCampaign({ sessions: { bandung: { quota: 5 } } });
  const past = new Date(Date.now() - 5 * 86_400_000).toISOString();
  await manage('PATCH', `${campaignId}/sessions/bandung`, { startsAt: past });
  await manage('PATCH', campaignId, { endsAt: past });
  const page = await settings(campaignId);
  const card = page.locator('section[aria-labelledby="retention-title"]');
  const day = card.getByLabel('Disimpan sampai dengan');
  await day.fill('2098-12-31');
  expect(await card.textContent()).toContain('Sesudah 31 Des 2098, semua data orang di acara ini dihapus sendiri.');
  await card.getByRole('button', { name: 'Simpan tanggal' }).click();
  await card.getByText('Tersimpan.').waitFor();
  const rights = await stage.openDashboard(`?campaign=${campaignId}&view=rights`);
  await rights.locator('[data-retention="2098-12-31"]').waitFor();
  expect(await rights.locator('[data-retention]').textContent()).toMatch(/sesudah 31 Des 2098.*hari lagi/);

  const yesterday = new Date(Date.now() - 2 * 86_400_000).toISOString().slice(0, 10);
  await day.fill(yesterday);
  await card.getByRole('button', { name: 'Simpan dan hapus sekarang' }).click();
  expect(await isSeen(card.getByText('Nama acaranya belum sama.').first())).toBe(true);
  await card.getByLabel('Ketik nama acara ini untuk memastikan').fill('Acara Uji');
  await card.getByRole('button', { name: 'Simpan dan hapus sekarang' }).click();
  await card.getByText('Tersimpan.').waitFor();
  expect((await manage('GET', `${campaignId}/settings`)).body.retainUntil).toBe(yesterday);
});

test('settings lead to the import of targets, open', async () => {
  const campaignId = await stage.newCampaign();
  const page = await settings(campaignId);
  await page.getByRole('link', { name: 'Impor target dan jumlah penduduk per wilayah' }).click();
  await page.locator('input[type="file"]').waitFor();
  await expect.poll(() => new URL(page.url()).searchParams.get('view')).toBe('coverage');
});
