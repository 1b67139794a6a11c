import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { kiosksOf } from '../api/kiosks.ts';
import { signUpBody } from '../api/stage.ts';
import { type DashboardStage, isSeen, startDashboardStage } from './dashboard-stage.ts';

let stage: DashboardStage;
let tablets: ReturnType<typeof kiosksOf>;
beforeAll(async () => {
  stage = await startDashboardStage('dasbor-kios');
  tablets = kiosksOf(stage);
});
afterEach(() => stage.closeTabs());
afterAll(() => stage.end());

const crewEmail = 'kru.dasbor@daftar.test';
const newCampaign = async (quota = 100) => {
  const campaignId = await stage.newCampaign({
    sessions: { bandung: { quota }, surabaya: { quota: 10, cityCode: '35.78' } },
  });
  const role = { role: 'crew', organiserId: 'panitia-nusantara', campaignId, sessionId: 'bandung' };
  await stage.call('PUT', `/v1/campaigns/${campaignId}/roles`, {
    token: stage.manager,
    body: { email: crewEmail, role },
  });
  return campaignId;
};
const kiosks = async (campaignId: string, look: Parameters<DashboardStage['openDashboard']>[1] = {}) => {
  const page = await stage.openDashboard(`?campaign=${campaignId}&view=kiosks&session=bandung`, look);
  await page.locator('[data-loaded="true"]').waitFor();
  return page;
};
const figureOf = (page: Page, deviceId: string, what: string) =>
  page.locator(`[data-device="${deviceId}"] .kiosk-${what}`).getAttribute('data-value');
const device = (page: Page, deviceId: string) => page.locator(`[data-device="${deviceId}"]`);

/** A kiosk with places, one sign-up taken, a duplicate, and a NIK that is signed up with another phone. */
const busyKiosk = async (campaignId: string, name = 'Gasibu 1') => {
  const kiosk = await tablets.enrolled(campaignId, 'bandung', name);
  const lease = await kiosk.lease(12);
  await kiosk.sendOne(stage.nextPerson(), lease.at(0));
  const twice = stage.nextPerson();
  await stage.call('POST', `/v1/campaigns/${campaignId}/sign-ups`, { body: signUpBody(twice) });
  await kiosk.sendOne(twice, lease.at(1));
  const owner = stage.nextPerson();
  await stage.call('POST', `/v1/campaigns/${campaignId}/sign-ups`, {
    body: signUpBody({ ...stage.nextPerson(), nik: owner.nik }),
  });
  const conflict = await kiosk.sendOne(owner, lease.at(2));
  await kiosk.beat({ queued: 3, sent: 3, unused: 9 });
  return { kiosk, lease, owner, conflict };
};

test('from a name to a kiosk: the code is shown once with the time left, and the page sees the tablet come', async () => {
  const campaign = await newCampaign();
  const page = await kiosks(campaign);
  await page.getByText('Belum ada kios di kota ini.').waitFor();
  await page.getByRole('button', { name: 'Tambah kios' }).click();
  await page.getByText('Beri nama dulu').waitFor();
  await page.getByLabel('Nama kios').fill('Gasibu 1');
  await page.getByLabel('Tempat sekali ambil').fill('30');
  await page.getByRole('button', { name: 'Tambah kios' }).click();

  const shown = page.locator('[data-enrolment]');
  await shown.getByRole('img', { name: 'Kode QR untuk tablet' }).waitFor();
  const code = (await shown.locator('[data-code]').getAttribute('data-code')) as string;
  expect(await shown.textContent()).toMatch(/Masih berlaku 1[45]\.\d\d/);
  const deviceId = (await shown.getAttribute('data-enrolment')) as string;
  expect(await device(page, deviceId).textContent()).toContain('Belum dipasang');

  const tablet = await stage.newTab({ as: '', width: 1024, height: 768 });
  await tablet.goto(`/kiosk/#daftar=${code}`);
  await page.getByText('Tablet ini sudah jadi kios').waitFor();
  expect(await shown.locator('[data-code]').count()).toBe(0);
  await device(page, deviceId).getByText('Terhubung').waitFor();
  await expect.poll(() => figureOf(page, deviceId, 'held')).toBe('30');
});

test('places, queue and last word of each kiosk stand there and follow by themselves', async () => {
  const campaign = await newCampaign();
  const { kiosk, lease } = await busyKiosk(campaign);
  const page = await kiosks(campaign);
  expect(await figureOf(page, kiosk.deviceId, 'leased')).toBe('12');
  expect(await figureOf(page, kiosk.deviceId, 'used')).toBe('1');
  expect(await figureOf(page, kiosk.deviceId, 'queued')).toBe('3');
  const held = Number(await figureOf(page, kiosk.deviceId, 'held'));
  await kiosk.sendOne(stage.nextPerson(), lease.at(5));
  await expect.poll(() => figureOf(page, kiosk.deviceId, 'used')).toBe('2');
  expect(await figureOf(page, kiosk.deviceId, 'held')).toBe(String(held - 1));
});

test('a kiosk is asked for its places, then revoked, each after a question in words', async () => {
  const campaign = await newCampaign();
  const { kiosk } = await busyKiosk(campaign);
  const page = await kiosks(campaign);
  await page.getByRole('button', { name: 'Minta tempat kembali: Gasibu 1' }).click();
  await page.getByRole('button', { name: 'Ya, minta kembali' }).click();
  await page.getByText('Gasibu 1 akan mengembalikan tempatnya.').waitFor();
  await device(page, kiosk.deviceId).getByText('Tempat diminta kembali').waitFor();
  expect((await kiosk.beat()).body.returnAsked).toBe(true);

  await page.getByRole('button', { name: 'Cabut: Gasibu 1' }).click();
  await page.getByText('tetap ditahan sampai dilepas').waitFor();
  await page.getByRole('button', { name: 'Ya, cabut' }).click();
  await page.locator(`[data-device="${kiosk.deviceId}"][data-state="revoked"]`).waitFor();
  expect((await kiosk.beat()).status).toBe(403);
});

test('a crew makes a help-desk PIN for a kiosk, sees it this once, and opens the desk with it', async () => {
  const campaign = await newCampaign();
  const { kiosk } = await busyKiosk(campaign);
  const page = await kiosks(campaign, { as: crewEmail });
  await page.getByRole('button', { name: 'PIN meja bantuan: Gasibu 1' }).click();
  const shown = page.locator(`[data-pin-of="${kiosk.deviceId}"]`);
  await shown.getByText('Berlaku sampai').waitFor();
  const pin = (await shown.locator('[data-pin]').getAttribute('data-pin')) as string;
  expect((await kiosk.post('help-desk', { pin })).status).toBe(200);
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await shown.getByRole('button', { name: 'Tutup' }).click();
  expect(await page.content()).not.toContain(pin);
});

test('writing off says how many runners may still come in, wants the name typed, and gives the places to who waits', async () => {
  const campaign = await newCampaign(10);
  await stage.call('PUT', `/v1/campaigns/${campaign}/sessions/bandung/leasable`, {
    token: stage.manager,
    body: { leasable: 10 },
  });
  const kiosk = await tablets.enrolled(campaign, 'bandung', 'Gasibu 1');
  await kiosk.lease(10);
  const waiting = await stage.signUp(campaign);
  expect(waiting.status).toBe('waiting');

  const page = await kiosks(campaign);
  await page.getByRole('button', { name: 'Hilang: lepas tempatnya: Gasibu 1' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('10 tempat pindah ke daftar tunggu').waitFor();
  await dialog.getByText('sampai 10 orang lebih banyak dari kuota bisa datang').waitFor();
  await dialog.getByRole('button', { name: 'Ya, lepas tempatnya' }).click();
  await dialog.getByText('Namanya belum sama.').waitFor();
  await dialog.getByLabel('Ketik Gasibu 1').fill('gasibu 1');
  await dialog.getByRole('button', { name: 'Ya, lepas tempatnya' }).click();
  await page.locator(`[data-device="${kiosk.deviceId}"][data-state="written-off"]`).waitFor();
  // It is stopped first, and may be shown so before its places have gone to who waits.
  await expect
    .poll(async () => {
      const path = `/v1/campaigns/${campaign}/sessions/bandung/roster`;
      return (await stage.call('GET', path, { token: stage.manager })).body.items;
    })
    .toMatchObject([{ signUpId: waiting.signUpId, status: 'confirmed' }]);
});

test('how many places kiosks may hold is set by a manager', async () => {
  const campaign = await newCampaign(100);
  const page = await kiosks(campaign);
  const share = page.getByRole('textbox', { name: 'Jatah tempat untuk semua kios' });
  expect(await share.inputValue()).toBe('50');
  await share.fill('banyak');
  await page.getByRole('button', { name: 'Simpan jatah' }).click();
  await page.getByText('Isi angka bulat').waitFor();
  await share.fill('3');
  await page.getByRole('button', { name: 'Simpan jatah' }).click();
  await page.getByText('Kios sekarang boleh memegang 3 tempat.').waitFor();
  const kiosk = await tablets.enrolled(campaign);
  expect((await kiosk.lease(50)).places).toHaveLength(3);
});

test('a NIK with another phone waits for the crew, who hand it over with the ID card in hand; duplicates explain themselves', async () => {
  const campaign = await newCampaign();
  const { conflict, owner } = await busyKiosk(campaign);
  const page = await kiosks(campaign, { as: crewEmail });
  const record = page.locator(`[data-record="${conflict.recordId}"]`);
  await record.getByText('NIK ini sudah terdaftar dengan nomor HP lain.').waitFor();
  await record.getByText(/Sudah terdaftar lewat .+ pada \d+ \w+ \d{4}/).waitFor();
  await record.getByText(/Kios menjanjikan nomor \d+/).waitFor();
  await record.getByRole('button', { name: /^Serahkan kepadanya/ }).click();
  await page.getByRole('button', { name: 'Ya, NIK di KTP cocok' }).click();
  await record.waitFor({ state: 'detached' });
  const again = await stage.call('POST', `/v1/campaigns/${campaign}/sign-ups`, { body: signUpBody(owner) });
  expect(again).toMatchObject({ status: 200, body: { status: 'confirmed' } });

  await page.getByText('1 data ganda yang sudah jelas').click();
  expect(await isSeen(page.locator('details [data-record]'))).toBe(true);
});

test('dismissing a record says which number goes to who waits', async () => {
  const campaign = await newCampaign();
  const { conflict, lease } = await busyKiosk(campaign);
  const page = await kiosks(campaign);
  await page
    .locator(`[data-record="${conflict.recordId}"]`)
    .getByRole('button', { name: /^Abaikan/ })
    .click();
  await page.getByText(`Nomor ${lease.at(2).number} dari kios dilepas`).waitFor();
  await page.getByRole('button', { name: 'Ya, abaikan' }).click();
  await page.getByText('Semua data kios sudah masuk.').waitFor();
  expect(await tablets.crew(campaign).records('open')).toEqual([]);
});

test('a crew sees the kiosks of its own session only, and nothing that a manager decides', async () => {
  const campaign = await newCampaign();
  const { kiosk } = await busyKiosk(campaign);
  const page = await kiosks(campaign, { as: crewEmail });
  await device(page, kiosk.deviceId).waitFor();
  expect(await page.locator('#session option').count()).toBe(1);
  expect(await page.getByRole('button', { name: /^Hilang/ }).count()).toBe(0);
  expect(await page.getByLabel('Jatah tempat').count()).toBe(0);
  expect(await page.getByRole('button', { name: /^Cabut/ }).count()).toBe(1);
});

test('a kiosk that is silent with places in hand needs someone, by name and minutes', async () => {
  const campaign = await newCampaign();
  await busyKiosk(campaign);
  const page = await stage.newTab();
  // Fourteen minutes go by: for the page, everything that it hears of lies so far back, however long the test takes.
  await page.clock.setFixedTime(Date.now() + 14 * 60_000);
  await page.goto(`/dashboard/?campaign=${campaign}`);
  const need = page.locator('[data-need="kiosk-silent"]');
  await need.getByText('kios Gasibu 1 diam').waitFor();
  expect(await isSeen(need.getByText('diam 14 menit'))).toBe(true);
  await page.locator('[data-need="kiosk-records"]').waitFor();
  await need.getByRole('link', { name: 'Lihat kios' }).click();
  await page.getByText('Diam 14 menit', { exact: false }).first().waitFor();
});

test('help desk: who is signed up through whom and when; a squatted NIK goes to the ID card’s owner, with a new ticket', async () => {
  const campaign = await newCampaign();
  const owner = stage.nextPerson();
  const squatter = { ...stage.nextPerson(), nik: owner.nik };
  const { body: squatted } = await stage.call('POST', `/v1/campaigns/${campaign}/sign-ups`, {
    body: signUpBody(squatter),
  });
  const page = await stage.openDashboard(`?campaign=${campaign}&view=help-desk`, { as: crewEmail });
  await page.getByLabel('NIK').fill('327301');
  await page.getByRole('button', { name: 'Cari' }).click();
  await page.getByText(/NIK kurang 10 angka/).waitFor();
  await page.getByLabel('NIK').fill(stage.nextPerson().nik);
  await page.getByRole('button', { name: 'Cari' }).click();
  await page.getByText('Belum terdaftar di acara ini.').waitFor();

  await page.getByLabel('NIK').fill(owner.nik);
  await page.getByRole('button', { name: 'Cari' }).click();
  await page.getByText(/Sudah terdaftar lewat .+ pada \d+ \w+ \d{4}/).waitFor();
  await page.getByRole('button', { name: 'Serahkan kepada pemilik KTP' }).click();
  await page.getByLabel('Nama di KTP').fill(owner.name);
  await page.getByLabel('Nomor HP pemilik KTP').fill(owner.phone);
  await page.getByRole('button', { name: 'Serahkan', exact: true }).click();
  await page.getByText('Centang persetujuan').waitFor();
  await page.getByLabel('Pemilik KTP membaca dan menyetujui teks ini.').check();
  await page.getByRole('button', { name: 'Serahkan', exact: true }).click();
  const ticket = page.locator('[data-ticket]');
  await ticket.getByText(`Sekarang milik ${owner.name}`).waitFor();
  const code = (await ticket.getAttribute('data-ticket')) as string;
  expect((await stage.call('GET', `/v1/tickets/${code}`)).body.number).toBe(squatted.number);
  expect((await stage.call('GET', `/v1/tickets/${squatted.ticketCode}`)).status).toBe(404);
});

const overflowOf = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

test.each(['id', 'en'] as const)(
  'axe finds nothing in kiosks and help desk, %s, on a phone and on a desk',
  async (language) => {
    const campaign = await newCampaign();
    const { owner } = await busyKiosk(campaign);
    await tablets.crew(campaign).device('Gasibu 2');
    const check = async (page: Page, name: string) => {
      expect(await page.locator('html').getAttribute('lang')).toBe(language);
      for (const width of [1440, 360]) {
        await page.setViewportSize({ width, height: 900 });
        await expect.poll(() => overflowOf(page), { message: `${name} at ${width}` }).toBeLessThanOrEqual(0);
        const { violations } = await new AxeBuilder({ page }).analyze();
        const found = violations.map(
          ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
        );
        expect(found, `${name} at ${width}`).toEqual([]);
      }
    };
    const page = await kiosks(campaign, { language });
    await page.getByRole('button', { name: /^(Kode baru|New code): Gasibu 2/ }).click();
    await page.locator('[data-enrolment] .qr').waitFor();
    await check(page, 'kiosks');
    await page.getByRole('button', { name: /^(Hilang|Lost).*Gasibu 1$/ }).click();
    await page.getByRole('dialog').waitFor();
    await check(page, 'write-off');
    const desk = await stage.openDashboard(`?campaign=${campaign}&view=help-desk&session=bandung`, { language });
    await desk.locator('#sought').fill(owner.nik);
    await desk.getByRole('button', { name: /^(Cari|Look up)$/ }).click();
    await desk.getByRole('button', { name: /^(Serahkan kepada|Hand over to)/ }).click();
    await check(desk, 'help-desk');
  },
  120_000,
);
