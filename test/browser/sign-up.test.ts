import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type Stage, signUpBody, startStage } from '../api/stage.ts';
import { launchChromium } from './chromium.ts';
import { fillSignUp, send, ticketShown } from './fill-sign-up.ts';
import { takePhone } from './phone.ts';

vi.setConfig({ testTimeout: 180_000 });

let stage: Stage;
let browser: Browser;
beforeAll(async () => {
  [stage, browser] = await Promise.all([startStage('halaman'), launchChromium()]);
});
afterAll(async () => {
  await browser.close();
  await stage.product.stop();
});

const twoCities = { bandung: { quota: 5 }, semarang: { quota: 5, cityCode: '33.74' } };
const phoneAt = (path: string) =>
  takePhone(browser, stage.product.url).then(async (phone) => {
    await phone.page.goto(path);
    return phone;
  });
const signUp = (campaign: string, person: object, more: object = {}) =>
  stage.call('POST', `/v1/campaigns/${campaign}/sign-ups`, { body: signUpBody(person, more) });

test('a runner chooses a city, fills in the form and holds a numbered place', async () => {
  const campaign = await stage.newCampaign({ sessions: twoCities });
  const { page, complaints } = await phoneAt(`/?campaign=${campaign}&channel=halaman`);
  await page.getByText('Semarang').tap();
  await page.getByRole('button', { name: 'Ganti kota' }).waitFor();
  expect(await page.getByRole('radio', { name: 'Bandung' }).count()).toBe(0);
  await fillSignUp(page, stage.nextPerson());
  await send(page);

  const code = await ticketShown(page);
  await expect.poll(() => page.getByRole('heading', { level: 1 }).textContent()).toBe('Semarang');
  await page.getByRole('img', { name: 'Nomor dada 1', exact: true }).waitFor();
  expect((await stage.call('GET', `/v1/tickets/${code}`)).body).toMatchObject({ status: 'confirmed', number: 1 });
  expect(complaints).toEqual([]);
});

test('what is wrong is counted in a summary that takes focus, and each line leads to its field', async () => {
  const campaign = await stage.newCampaign({ sessions: twoCities });
  const person = stage.nextPerson();
  const { page } = await phoneAt(`/?campaign=${campaign}&session=bandung`);
  await fillSignUp(page, { ...person, nik: '327301450890001', phone: '0812345' });
  await page.getByLabel('Saya setuju').uncheck();
  await send(page);

  const summary = page.getByRole('alert', { name: '3 isian perlu diperbaiki' });
  await expect.poll(() => summary.evaluate((box) => box === document.activeElement)).toBe(true);
  await expect
    .poll(() => summary.getByRole('link').allTextContents())
    .toEqual(['NIK: kurang 1 angka', 'Nomor HP: terlalu pendek', 'Persetujuan: belum dicentang']);
  await expect.poll(() => summary.textContent()).toContain('Isian lain sudah benar dan tidak hilang');
  await summary.getByRole('link', { name: 'NIK' }).click();
  const nik = page.getByRole('textbox', { name: 'NIK' });
  await expect.poll(() => nik.evaluate((input) => input === document.activeElement)).toBe(true);
  await expect.poll(() => nik.getAttribute('aria-invalid')).toBe('true');
  await expect
    .poll(() => page.locator('#nik-problem').textContent())
    .toBe('NIK kurang 1 angka. Cocokkan lagi dengan KTP Anda.');
  await page.getByText('Yang terisi 15 dari 16 angka').waitFor();

  await nik.fill(person.nik);
  await expect.poll(() => page.locator('#nik-problem').count()).toBe(0);
  await page.getByLabel('Nomor HP (WhatsApp)').fill(person.phone);
  await page.getByLabel('Saya setuju').check();
  await send(page);
  await ticketShown(page);
});

test('a button that is held down is not pushed away by what the field before it says; its press counts', async () => {
  const campaign = await stage.newCampaign({ sessions: twoCities });
  const { page } = await phoneAt(`/?campaign=${campaign}&session=bandung`);
  await page.getByRole('textbox', { name: 'NIK' }).fill('3273');
  const button = page.getByRole('button', { name: 'Daftar sekarang' });
  await button.scrollIntoViewIfNeeded();
  const before = await button.boundingBox();
  if (!before) throw new Error('There is no button');
  await page.mouse.move(before.x + 20, before.y + 3);
  await page.mouse.down();
  await page.waitForTimeout(600);
  expect(await page.locator('#nik-problem').count()).toBe(0);
  expect((await button.boundingBox())?.y).toBe(before.y);
  await page.mouse.up();
  await page.getByRole('alert').getByText('isian perlu diperbaiki').waitFor();
  await page.locator('#nik-problem').waitFor();
});

test('what was typed is there again after a reload, and gone once it was sent', async () => {
  const campaign = await stage.newCampaign({ sessions: twoCities });
  const person = stage.nextPerson();
  const { page } = await phoneAt(`/?campaign=${campaign}&session=bandung`);
  await fillSignUp(page, person);
  await page.reload();
  await expect.poll(() => page.getByLabel('Nama sesuai KTP').inputValue()).toBe(person.name);
  await expect.poll(() => page.getByLabel('Saya setuju').isChecked()).toBe(true);
  await expect.poll(() => page.getByLabel('Kelurahan atau desa').inputValue()).toBe(person.villageCode);
  await send(page);
  await ticketShown(page);
  await page.goto(`/?campaign=${campaign}`);
  expect(await page.getByLabel('Nama sesuai KTP').inputValue()).toBe('');
  // However it was grouped. So many digits of it that no code and no time of day has them too.
  const kept = await page.evaluate(() => JSON.stringify(localStorage).replaceAll(' ', ''));
  expect(kept).not.toContain(person.nik.slice(0, 10));
});

test('who signs up again gets the ticket that they have, and is told so', async () => {
  const campaign = await stage.newCampaign({ sessions: twoCities });
  const person = stage.nextPerson();
  const { body } = await signUp(campaign, person);
  const { page } = await phoneAt(`/?campaign=${campaign}&session=bandung`);
  await fillSignUp(page, person);
  await send(page);
  expect(await ticketShown(page)).toBe(body.ticketCode);
  await page.getByText('Anda sudah terdaftar. Ini tiket Anda.').waitFor();
});

test('who cancelled before sees so, and signs up again from there without typing anything twice', async () => {
  const campaign = await stage.newCampaign({ sessions: twoCities });
  const person = stage.nextPerson();
  const { body } = await signUp(campaign, person);
  const phoneEnd = String(person.phone).replace(/\D/g, '').slice(-3);
  await stage.call('POST', `/v1/tickets/${body.ticketCode}/cancellation`, { body: { phoneEnd } });
  const { page } = await phoneAt(`/?campaign=${campaign}&session=bandung`);
  await fillSignUp(page, person);
  await send(page);
  await ticketShown(page);
  await page.locator('.bib').getByText('Tiket ini sudah dibatalkan').waitFor();
  expect(await page.getByText('Anda sudah terdaftar').count()).toBe(0);
  await page.getByRole('link', { name: 'Daftar lagi' }).click();
  await send(page);
  await ticketShown(page);
  await page.getByRole('img', { name: 'Nomor dada 2', exact: true }).waitFor();
});

test("another's NIK is sent to the help desk, without a word about whose it is", async () => {
  const campaign = await stage.newCampaign({ sessions: twoCities });
  const person = stage.nextPerson();
  await signUp(campaign, person);
  const { page } = await phoneAt(`/?campaign=${campaign}&session=bandung`);
  await fillSignUp(page, { ...person, phone: '0811 1111 1111' });
  await send(page);
  const note = page.getByRole('alert');
  await note.getByText('Datangi meja bantuan dengan KTP Anda').waitFor();
  await expect.poll(() => page.getByLabel('Nama sesuai KTP').inputValue()).toBe(person.name);
});

test('who is signed up elsewhere is offered to move, and moves', async () => {
  const campaign = await stage.newCampaign({ sessions: twoCities });
  const person = stage.nextPerson();
  const { body } = await signUp(campaign, person);
  const { page } = await phoneAt(`/?campaign=${campaign}&session=semarang`);
  await fillSignUp(page, person);
  await send(page);
  const note = page.getByRole('alert');
  await note.getByText('Anda sudah terdaftar di Bandung').waitFor();
  await note.getByRole('button', { name: 'Pindah ke Semarang' }).click();
  expect(await ticketShown(page)).toBe(body.ticketCode);
  await expect.poll(() => page.getByRole('heading', { level: 1 }).textContent()).toBe('Semarang');
});

test('a city that fills up while someone types opens the list of the others, and nothing is lost', async () => {
  const campaign = await stage.newCampaign({
    sessions: { bandung: { quota: 1, waitingSize: 0 }, semarang: { quota: 5, cityCode: '33.74' } },
  });
  const { page } = await phoneAt(`/?campaign=${campaign}&session=bandung`);
  await fillSignUp(page, stage.nextPerson());
  await signUp(campaign, stage.nextPerson());
  await send(page);
  await page.getByRole('alert').getByText('Pilih kota lain di bawah. Isian lain tidak hilang.').waitFor();
  await page.getByText('Penuh, daftar tunggu juga penuh').waitFor();
  await page.getByText('Semarang').click();
  await send(page);
  await ticketShown(page);
  await expect.poll(() => page.getByRole('heading', { level: 1 }).textContent()).toBe('Semarang');
});

test('a consent text that changes meanwhile is shown and asked for again, and nothing is lost', async () => {
  const campaign = await stage.newCampaign({ sessions: twoCities });
  const person = stage.nextPerson();
  const { page } = await phoneAt(`/?campaign=${campaign}&session=bandung`);
  await fillSignUp(page, person);
  const published = await stage.call('POST', `/v1/campaigns/${campaign}/consents`, {
    token: stage.manager,
    body: { version: '2', text: 'Setuju, dan juga untuk asuransi lari.' },
  });
  expect(published.status).toBe(201);
  // The server may keep a campaign's texts for 5 s.
  await expect
    .poll(async () => (await stage.call('GET', `/v1/campaigns/${campaign}`)).body.consent.version, { timeout: 30_000 })
    .toBe('2');
  await send(page);
  await page.getByRole('alert').getByText('Teks persetujuan baru saja diperbarui').waitFor();
  await page.getByText('dan juga untuk asuransi lari').waitFor();
  await expect.poll(() => page.getByLabel('Saya setuju').isChecked()).toBe(false);
  await expect.poll(() => page.getByRole('textbox', { name: 'NIK' }).inputValue()).not.toBe('');
  await page.getByLabel('Saya setuju').check();
  await send(page);
  await ticketShown(page);
});

test('a drive without cities asks for none, and its ticket has no number', async () => {
  const { page } = await phoneAt('/?campaign=ojol-jakarta-selatan&channel=ojol-pasar-minggu');
  await fillSignUp(page, stage.nextPerson());
  expect(await page.getByText('Kota lari').count()).toBe(0);
  await send(page);
  await ticketShown(page);
  await page.locator('.bib').getByText('Terdaftar', { exact: true }).waitFor();
  expect(await page.locator('.bib-number').count()).toBe(0);
});

test('a campaign that tells people apart by phone asks for no NIK', async () => {
  const campaign = await stage.newCampaign({ personRule: 'phone' });
  const { page } = await phoneAt(`/?campaign=${campaign}&session=bandung`);
  await fillSignUp(page, stage.nextPerson());
  expect(await page.getByRole('textbox', { name: 'NIK' }).count()).toBe(0);
  await send(page);
  await ticketShown(page);
});

test("an organiser's own questions are asked, judged and sent", async () => {
  const questions = [
    {
      questionId: 'kaus',
      label: { id: 'Ukuran kaus' },
      kind: 'choice',
      required: true,
      choices: [
        { value: 'ss', label: { id: 'S' } },
        { value: 'mm', label: { id: 'M' } },
      ],
    },
    { questionId: 'umur', label: { id: 'Umur' }, kind: 'number', min: 12 },
    { questionId: 'lahir', label: { id: 'Tanggal lahir' }, kind: 'date' },
    { questionId: 'pernah', label: { id: 'Pernah ikut?' }, kind: 'yes-no', required: true },
  ];
  const campaign = await stage.newCampaign({ questions });
  const { page } = await phoneAt(`/?campaign=${campaign}&session=bandung`);
  await fillSignUp(page, stage.nextPerson());
  await page.getByLabel('Umur (boleh kosong)').fill('9');
  await send(page);
  await expect
    .poll(() => page.getByRole('alert').getByRole('link').allTextContents())
    .toEqual(['Ukuran kaus: belum diisi', 'Umur: Terlalu kecil, paling sedikit 12.', 'Pernah ikut?: belum diisi']);
  await page.getByRole('radio', { name: 'M', exact: true }).check();
  await page.getByLabel('Umur (boleh kosong)').fill('34');
  await page.getByLabel('Tanggal lahir (boleh kosong)').fill('1990-08-17');
  await page.getByRole('radio', { name: 'Tidak', exact: true }).check();
  await send(page);
  await ticketShown(page);
});

test('an error that only the server can know stands at its field', async () => {
  const campaign = await stage.newCampaign();
  const { page } = await phoneAt(`/?campaign=${campaign}&session=bandung`);
  await fillSignUp(page, stage.nextPerson());
  // A list of areas that this phone has kept for too long.
  await page.locator('#village').evaluate((select: HTMLSelectElement) => {
    select.add(new Option('Kelurahan lama', '32.73.01.9999'));
  });
  await page.locator('#village').selectOption('32.73.01.9999');
  await send(page);
  await page.locator('#village-problem').waitFor();
  await expect.poll(() => page.getByRole('alert').getByRole('link').count()).toBe(1);
});

test('closed, not yet open, unknown: each is said, with what to do', async () => {
  const campaign = await stage.newCampaign();
  await stage.call('POST', `/v1/campaigns/${campaign}/closing`, { token: stage.manager });
  const { page } = await phoneAt(`/?campaign=${campaign}`);
  /** What a campaign is may be kept for 5 s; and each opening shows it a moment later. */
  const untilSaid = (path: string, text: string) =>
    expect
      .poll(
        async () => {
          await page.goto(path);
          const said = page.locator('main').getByText(text).first();
          return said.waitFor({ timeout: 3_000 }).then(
            () => true,
            () => false,
          );
        },
        { timeout: 45_000 },
      )
      .toBe(true);
  await untilSaid(`/?campaign=${campaign}`, 'Pendaftaran sudah ditutup');

  const later = await stage.newCampaign();
  await stage.call('PATCH', `/v1/campaigns/${later}`, {
    token: stage.manager,
    body: { startsAt: '2099-01-01T00:00:00Z' },
  });
  await untilSaid(`/?campaign=${later}`, 'Kamis, 1 Januari 2099, 07.00 WIB');

  await page.goto('/?campaign=tidak-ada');
  await page.getByText('Acara ini tidak ada').waitFor();
});

test('a pause met on sending loses nothing that was typed: the page goes on by itself, and is sent as it was', async () => {
  const campaign = await stage.newCampaign();
  const pause = (method: string, body?: object) =>
    stage.call(method, `/v1/campaigns/${campaign}/pause`, { token: stage.manager, ...(body && { body }) });
  const { page } = await phoneAt(`/?campaign=${campaign}&session=bandung`);
  const person = stage.nextPerson();
  await fillSignUp(page, person);
  const note = { id: 'Kuota sedang diperiksa.', en: 'We are checking the quota.' };
  expect((await pause('PUT', { note, until: '2099-12-06T07:00:00Z' })).status).toBe(200);
  await send(page);
  const card = page.locator('.nothing');
  await card.getByText('Pendaftaran dijeda sebentar').waitFor();
  await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toContain('nothing');
  expect(await page.locator('main').textContent()).not.toContain('ditutup');
  // The refusal may come from a function that does not know yet what people are told.
  await card.getByText('Kuota sedang diperiksa.').waitFor({ timeout: 60_000 });
  await card.getByText('Kira-kira sampai Min 6 Des, 14.00 WIB.').waitFor();

  // Also where the page is opened anew meanwhile.
  await page.reload();
  await card.getByText('Pendaftaran dijeda sebentar').waitFor();
  expect((await pause('DELETE')).status).toBe(200);
  await page.getByText('Pendaftaran dilanjutkan. Isian Anda masih ada').waitFor({ timeout: 60_000 });
  expect(await page.getByLabel('Nama sesuai KTP').inputValue()).toBe(person.name);
  await send(page);
  const code = await ticketShown(page);
  expect((await stage.call('GET', `/v1/tickets/${code}`)).body).toMatchObject({ status: 'confirmed', number: 1 });
}, 180_000);

test('English comes by the link or the switch, and stays', async () => {
  const campaign = await stage.newCampaign();
  const { page } = await phoneAt(`/?campaign=${campaign}`);
  await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('id');
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByLabel('Name as on your ID card').waitFor();
  await page.goto('/ticket/');
  await expect.poll(() => page.getByRole('heading', { level: 1 }).textContent()).toBe('See your ticket');
  await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('en');
  await page.goto(`/?campaign=${campaign}&lang=id`);
  await page.getByLabel('Nama sesuai KTP').waitFor();
});
