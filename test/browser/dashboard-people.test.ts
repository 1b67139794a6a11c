import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { signUpBody } from '../api/stage.ts';
import { type DashboardStage, isSeen, startDashboardStage } from './dashboard-stage.ts';

let stage: DashboardStage;
beforeAll(async () => {
  stage = await startDashboardStage('dasbor-orang');
});
afterEach(() => stage.closeTabs());
afterAll(() => stage.end());

const sessions = { bandung: { quota: 2 }, surabaya: { quota: 5, cityCode: '35.78' } };
type Signed = { name: string; nik: string; phone: string; signUpId: string; ticketCode: string; number: number };
const signUp = async (campaignId: string, name: string): Promise<Signed> => {
  const person = { ...(stage.nextPerson() as { nik: string; phone: string }), name };
  const { body } = await stage.call('POST', `/v1/campaigns/${campaignId}/sign-ups`, { body: signUpBody(person) });
  return { ...person, ...body };
};
const three = async () => {
  const campaignId = await stage.newCampaign({ sessions });
  return {
    campaignId,
    siti: await signUp(campaignId, 'Siti Aminah'),
    double: await signUp(campaignId, 'Siti Aminha'),
    waits: await signUp(campaignId, 'Wayan Sudarma'),
  };
};
const open = async (campaignId: string, look: Parameters<DashboardStage['openDashboard']>[1] = {}) => {
  const page = await stage.openDashboard(`?campaign=${campaignId}&view=people`, look);
  await page.locator('#people-search').waitFor();
  return page;
};
const find = async (page: Page, typed: string) => {
  await page.locator('#people-search').fill(typed);
  await page.locator('#people-search').press('Enter');
};
const ticket = async (code: string) => (await stage.call('GET', `/v1/tickets/${code}`)).body;

test('one field finds by name, ticket, phone and NIK, and says what it cannot understand', async () => {
  const { campaignId, siti, waits } = await three();
  const page = await open(campaignId);
  await find(page, 'sit ami');
  await page.getByText('2 orang ditemukan.').waitFor();
  for (const typed of [waits.ticketCode, waits.nik, waits.phone]) {
    await find(page, typed);
    await page.getByText('1 orang ditemukan.').waitFor();
    expect(await page.locator('[data-found]').getAttribute('data-found')).toBe(waits.signUpId);
  }
  await find(page, '32730145089');
  expect(await isSeen(page.locator('#people-search-problem'))).toBe(true);
  await find(page, '?');
  expect(await isSeen(page.getByText('Ketik paling sedikit dua huruf nama'))).toBe(true);
  await find(page, 'tidakada');
  expect(await isSeen(page.getByText('Tidak ada yang cocok di acara ini.'))).toBe(true);
  // Nothing of a person's is in the address.
  await find(page, siti.nik);
  await page.getByRole('link', { name: 'Siti Aminah' }).click();
  await page.locator('[data-person]').waitFor();
  expect(page.url()).not.toContain(siti.nik);
});

test('a NIK that is somebody’s leads to merging: one place goes to who waits, both tickets open the one that stays', async () => {
  const { campaignId, siti, double, waits } = await three();
  const page = await open(campaignId);
  await find(page, siti.ticketCode);
  await page.getByRole('link', { name: 'Siti Aminah' }).click();
  await page.getByRole('button', { name: 'Betulkan data' }).click();
  await page.getByRole('button', { name: 'Simpan yang benar' }).click();
  expect(await isSeen(page.getByText('Belum ada yang diubah.'))).toBe(true);
  await page.getByLabel('NIK yang benar').fill('123');
  await page.getByRole('button', { name: 'Simpan yang benar' }).click();
  expect(await isSeen(page.locator('#fix-nik-problem'))).toBe(true);

  await page.getByLabel('NIK yang benar').fill(double.nik);
  await page.getByRole('button', { name: 'Simpan yang benar' }).click();
  expect(await isSeen(page.getByText('sudah punya pendaftaran lain'))).toBe(true);
  await page.getByRole('button', { name: 'Gabungkan keduanya' }).click();
  const dialog = page.locator('dialog');
  await dialog.waitFor();
  expect(await dialog.textContent()).toContain('tidak bisa dikembalikan');
  await dialog.getByRole('button', { name: 'Ya, gabungkan' }).click();
  await page.getByText('Kedua data Siti Aminah sudah menjadi satu.').waitFor();
  expect((await ticket(double.ticketCode)).ticketCode).toBe(siti.ticketCode);
  expect((await ticket(waits.ticketCode)).status).toBe('confirmed');
});

test('without NIKs, a phone that is somebody’s can be another person’s too: both keep their tickets', async () => {
  const campaignId = await stage.newCampaign({ sessions, personRule: 'phone' });
  const signUpByPhone = async (name: string) => {
    const { phone } = stage.nextPerson();
    const { body } = await stage.call('POST', `/v1/campaigns/${campaignId}/sign-ups`, {
      body: signUpBody({ name, phone }),
    });
    return { ...body, phone };
  };
  const siti = await signUpByPhone('Siti Aminah');
  const budi = await signUpByPhone('Budi Santoso');
  const page = await open(campaignId);
  await find(page, budi.phone);
  await page.getByRole('link', { name: 'Budi Santoso' }).click();
  await page.getByRole('button', { name: 'Betulkan data' }).click();
  await page.getByLabel('Nomor HP').fill(siti.phone);
  await page.getByRole('button', { name: 'Simpan yang benar' }).click();
  await page.getByRole('button', { name: 'Gabungkan keduanya' }).waitFor();
  await page.getByRole('button', { name: 'simpan sebagai orang ke-2' }).click();
  await page.getByText('Data sudah dibetulkan.').waitFor();
  await page.getByRole('link', { name: 'Kembali ke daftar orang' }).click();
  await find(page, siti.phone);
  await page.getByText('2 orang ditemukan.').waitFor();
  for (const { ticketCode, number } of [siti, budi])
    expect(await ticket(ticketCode)).toMatchObject({ ticketCode, number });
});

test('what was wrong is corrected, the person moved, the ticket sent again and the NIK opened with a reason', async () => {
  const { campaignId, siti } = await three();
  const page = await open(campaignId);
  await find(page, siti.ticketCode);
  await page.getByRole('link', { name: 'Siti Aminah' }).click();
  await page.getByRole('button', { name: 'Betulkan data' }).click();
  await page.getByLabel('Nama sesuai KTP').fill('Siti Aminah Zahra');
  await page.getByLabel('Keanggotaan').selectOption('new');
  await page.getByRole('button', { name: 'Simpan yang benar' }).click();
  await page.getByText('Data sudah dibetulkan.').waitFor();
  await page.getByRole('heading', { name: 'Siti Aminah Zahra' }).waitFor();

  await page.getByRole('button', { name: 'Pindah kota' }).click();
  await page.locator('#move-to').selectOption('surabaya');
  await page.getByRole('button', { name: 'Ya, pindahkan' }).click();
  await page.getByText('sekarang di Surabaya, nomor 1.').waitFor();

  await page.getByRole('button', { name: 'Siapkan tautan' }).click();
  const link = page.getByRole('link', { name: 'Buka WhatsApp' });
  await link.waitFor();
  const to = new URL((await link.getAttribute('href')) as string);
  expect(to.pathname).toMatch(/^\/62\d+$/);
  expect(to.searchParams.get('text')).toContain('/ticket/#');

  await page.getByRole('button', { name: 'Buka NIK' }).click();
  expect(await isSeen(page.getByText('Pilih dulu alasannya.'))).toBe(true);
  await page.locator('#nik-reason').selectOption('identity-check');
  await page.getByRole('button', { name: 'Buka NIK' }).click();
  await page.locator('.person-nik').waitFor();
  expect(await page.locator('.person-nik').textContent()).toBe(siti.nik);

  await page.getByRole('button', { name: 'Batalkan', exact: true }).click();
  expect(await page.locator('dialog').textContent()).toContain('Tempatnya hilang');
  await page.getByRole('button', { name: 'Ya, batalkan' }).click();
  await page.getByText('Siti Aminah Zahra dibatalkan.').waitFor();
  expect((await ticket(siti.ticketCode)).status).toBe('cancelled');
});

test('the people of a campaign without cities are listed by channel', async () => {
  const campaignId = await stage.newCampaign({ sessions: {} });
  const body = signUpBody({ ...stage.nextPerson(), name: 'Made Ayu' }, { sessionId: undefined });
  await stage.call('POST', `/v1/campaigns/${campaignId}/sign-ups`, { body });
  const page = await open(campaignId);
  await page.locator('#channel').selectOption('halaman');
  expect(await isSeen(page.getByRole('link', { name: 'Made Ayu' }))).toBe(true);
});

test('axe finds nothing, and nothing is wider than the screen, with the list found and with a person open, in both languages', async () => {
  const { campaignId, siti } = await three();
  for (const [width, language] of [
    [360, 'id'],
    [768, 'en'],
    [1440, 'id'],
  ] as const) {
    const page = await open(campaignId, { width, language });
    const judge = async (what: string) => {
      const shots = process.env.SHOTS_DIR;
      if (shots) await page.screenshot({ path: `${shots}/people-${what}-${width}-${language}.png`, fullPage: true });
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    };
    await find(page, 'siti');
    await page.locator('[data-found]').first().waitFor();
    await judge('found');
    await page.locator(`[data-found="${siti.signUpId}"] a`).click();
    await page.locator('.person-acts .person-ways button').first().click();
    await page.locator('#fix-name').waitFor();
    await judge('correct');
    await page.locator('.person-acts .person-ways button').nth(3).click();
    await page.locator('#merge-search').waitFor();
    await judge('merge');
  }
});
