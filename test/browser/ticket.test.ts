import { AxeBuilder } from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { encode } from 'uqr';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { showSignedTicket } from '../../shared/domain/signed-link.ts';
import { showTicketCode } from '../../shared/domain/ticket-code.ts';
import { type Stage, signUpBody, startStage } from '../api/stage.ts';
import { launchChromium } from './chromium.ts';
import { fillSignUp, send, ticketShown } from './fill-sign-up.ts';
import { takePhone } from './phone.ts';

vi.setConfig({ testTimeout: 180_000 });

let stage: Stage;
let browser: Browser;
beforeAll(async () => {
  [stage, browser] = await Promise.all([startStage('tiket'), launchChromium()]);
});
afterAll(async () => {
  await browser.close();
  await stage.product.stop();
});

const twoPlaces = { bandung: { quota: 2, waitingSize: 3 }, semarang: { quota: 5, cityCode: '33.74' } };
const join = async (campaign: string, person = stage.nextPerson()) => {
  const { body } = await stage.call('POST', `/v1/campaigns/${campaign}/sign-ups`, { body: signUpBody(person) });
  const phoneEnd = String(person.phone).replace(/\D/g, '').slice(-3);
  return { person, phoneEnd, code: body.ticketCode as string };
};
const openTicket = async (code: string, options = {}) => {
  const phone = await takePhone(browser, stage.product.url, options);
  await phone.page.goto(`/ticket/#${showTicketCode(code)}`);
  await phone.page.locator('.bib').waitFor();
  return phone;
};
const otherDigits = (phoneEnd: string) => String((Number(phoneEnd) + 1) % 1_000).padStart(3, '0');

test('a place is a bib: the number solid, the city, the day and the code to be scanned', async () => {
  const campaign = await stage.newCampaign({ sessions: twoPlaces });
  const { code } = await join(campaign);
  const { page, complaints } = await openTicket(code);
  const bib = page.locator('.bib');
  await bib.getByRole('img', { name: 'Nomor dada 1', exact: true }).waitFor();
  expect(await page.locator('.bib .numerals-outlined').count()).toBe(0);
  const text = await bib.textContent();
  for (const part of [
    'Bandung',
    'Dapat tempat',
    'Kamis, 1 Januari 2099',
    '07.00 WIB',
    ...showTicketCode(code).split('-'),
  ])
    expect(text).toContain(part);
  await bib.getByRole('img', { name: 'Kode QR tiket' }).waitFor();
  expect(complaints).toEqual([]);
});

test("the QR code on screen and on paper is the ticket's signed link, which opens the ticket on any phone", async () => {
  const campaign = await stage.newCampaign({ sessions: twoPlaces });
  const { code } = await join(campaign);
  const phone = await takePhone(browser, stage.product.url);
  const answer = phone.page.waitForResponse(/\/v1\/tickets\//);
  await phone.page.goto(`/ticket/#${showTicketCode(code)}`);
  const link = `${stage.product.url}/ticket/#${showSignedTicket(await (await answer).json())}`;
  expect(link).toMatch(/#[0-9A-Z-]{14}\.bandung\.[\w-]{86}$/);
  const { data } = encode(link, { ecc: 'M', border: 0 });
  const drawn = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : []))).join('');
  await phone.page.locator('.bib').waitFor();
  await expect
    .poll(() => phone.page.locator('.qr path').evaluateAll((all) => all.map((path) => path.getAttribute('d'))))
    .toEqual([drawn, drawn]);

  const other = await takePhone(browser, stage.product.url);
  await other.page.goto(link);
  await other.page.locator('.bib').getByText(showTicketCode(code).slice(0, 4)).first().waitFor();
});

test('one who waits sees an outline, how many stand before them, and turns into a bib when a place comes free', async () => {
  const campaign = await stage.newCampaign({ sessions: twoPlaces });
  const [first] = [await join(campaign), await join(campaign), await join(campaign)];
  const last = await join(campaign);
  const { page } = await openTicket(last.code);
  await page.locator('.bib .numerals-outlined').waitFor();
  await page.getByText('Anda urutan 2 dari 2.').waitFor();
  expect(await page.getByText('Dapat tempat', { exact: true }).count()).toBe(0);

  const refresh = page.getByRole('button', { name: 'Lihat urutan terbaru' });
  const cancel = (code: string, phoneEnd: string) =>
    stage.call('POST', `/v1/tickets/${code}/cancellation`, { body: { phoneEnd } });
  await cancel(first.code, first.phoneEnd);
  await refresh.click();
  await page.getByText('Anda urutan 1 dari 1.').waitFor();
  const third = await join(campaign);
  expect(third.code).not.toBe(last.code);
  const second = (
    await stage.call('GET', `/v1/campaigns/${campaign}/sessions/bandung/roster?limit=3`, { token: stage.manager })
  ).body.items.find(({ number }: { number: number }) => number === 2);
  await stage.call('POST', `/v1/campaigns/${campaign}/sign-ups/${second.signUpId}/cancellation`, {
    token: stage.manager,
  });
  await refresh.click();
  await page.getByRole('img', { name: 'Nomor dada 4', exact: true }).waitFor();
});

test('who waits need not press anything: the page looks again each minute, until there is a place', async () => {
  const campaign = await stage.newCampaign({ sessions: { bandung: { quota: 1, waitingSize: 3 } } });
  const first = await join(campaign);
  const { code } = await join(campaign);
  const { page, context } = await takePhone(browser, stage.product.url);
  await page.clock.install();
  await page.goto(`/ticket/#${showTicketCode(code)}`);
  await page.getByText('Anda urutan 1 dari 1.').waitFor();
  let asked = 0;
  context.on('request', (request) => {
    if (request.url().includes('/v1/tickets/')) asked += 1;
  });
  await page.clock.fastForward(30_000);
  expect(asked).toBe(0);
  await stage.call('POST', `/v1/tickets/${first.code}/cancellation`, { body: { phoneEnd: first.phoneEnd } });
  await page.clock.fastForward(31_000);
  await page.getByRole('img', { name: 'Nomor dada 2', exact: true }).waitFor();
  await page.clock.fastForward(120_000);
  expect(asked).toBe(1);
});

test('its holder cancels with the end of their phone, and only they; the ticket then leads to a new sign-up with a new number', async () => {
  const campaign = await stage.newCampaign({ sessions: twoPlaces });
  const { code, person, phoneEnd } = await join(campaign);
  const { page } = await openTicket(code);
  await page.getByRole('button', { name: 'Batalkan' }).click();
  const panel = page.getByRole('form', { name: 'Batalkan pendaftaran?' });
  await panel.getByText('Nomor 1 dilepas untuk yang menunggu').waitFor();
  const yes = panel.getByRole('button', { name: 'Ya, batalkan' });

  await panel.getByLabel('3 angka terakhir nomor HP').fill('12');
  await yes.click();
  await panel.getByText('Isi tepat 3 angka').waitFor();
  await panel.getByLabel('3 angka terakhir nomor HP').fill(otherDigits(phoneEnd));
  await yes.click();
  await panel.getByText('Tiga angka terakhir nomor HP tidak cocok.').waitFor();
  expect((await stage.call('GET', `/v1/tickets/${code}`)).body.status).toBe('confirmed');
  await panel.getByLabel('3 angka terakhir nomor HP').fill(phoneEnd);
  await yes.click();
  await page.locator('.bib').getByText('Dibatalkan', { exact: true }).waitFor();
  await expect.poll(() => page.getByRole('img', { name: 'Kode QR tiket' }).count()).toBe(0);

  await page.getByRole('link', { name: 'Daftar lagi' }).click();
  await fillSignUp(page, person);
  await send(page);
  await ticketShown(page);
  await page.getByRole('img', { name: 'Nomor dada 2', exact: true }).waitFor();
});

test('"no, keep it" keeps it', async () => {
  const campaign = await stage.newCampaign({ sessions: twoPlaces });
  const { code } = await join(campaign);
  const { page } = await openTicket(code);
  await page.getByRole('button', { name: 'Batalkan' }).click();
  await page.getByRole('button', { name: 'Tidak jadi' }).click();
  await page.getByRole('button', { name: 'Simpan gambar tiket' }).waitFor();
  expect((await stage.call('GET', `/v1/tickets/${code}`)).body.status).toBe('confirmed');
});

test('its holder moves to another city', async () => {
  const campaign = await stage.newCampaign({ sessions: twoPlaces });
  const { code, phoneEnd } = await join(campaign);
  const { page } = await openTicket(code);
  await page.getByRole('button', { name: 'pindah ke kota lain' }).click();
  const panel = page.getByRole('form', { name: 'Pindah ke kota mana?' });
  await panel.getByText('Semarang').waitFor();
  await panel.getByRole('button', { name: 'Pindahkan saya' }).click();
  await panel.getByText('Pilih dulu kota tujuannya.').waitFor();
  await panel.getByText('Semarang').click();
  await panel.getByLabel('3 angka terakhir nomor HP').fill(phoneEnd);
  await panel.getByRole('button', { name: 'Pindahkan saya' }).click();
  await expect.poll(() => page.getByRole('heading', { level: 1 }).textContent()).toBe('Semarang');
  expect((await stage.call('GET', `/v1/tickets/${code}`)).body).toMatchObject({
    status: 'confirmed',
    session: { sessionId: 'semarang' },
  });
});

test('a code typed by hand opens the ticket; one that is none is said so', async () => {
  const campaign = await stage.newCampaign({ sessions: twoPlaces });
  const { code } = await join(campaign);
  const { page } = await takePhone(browser, stage.product.url);
  await page.goto('/ticket/');
  const field = page.getByLabel('Kode tiket');
  await field.fill('123');
  await page.getByRole('button', { name: 'Lihat tiket' }).click();
  await page.getByText('Kode tiket adalah 12 huruf dan angka').waitFor();
  await field.fill('0000 0000 0000');
  await page.getByRole('button', { name: 'Lihat tiket' }).click();
  await page.getByText('Tiket tidak ditemukan').waitFor();
  await field.fill(code.toLowerCase());
  await page.getByRole('button', { name: 'Lihat tiket' }).click();
  await page.locator('.bib').waitFor();
  await expect.poll(() => new URL(page.url()).hash).toBe(`#${showTicketCode(code)}`);
});

test('without a network the ticket shows as it was last, and says so', async () => {
  const campaign = await stage.newCampaign({ sessions: twoPlaces });
  const { code } = await join(campaign);
  const { page, context } = await openTicket(code);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await context.setOffline(true);
  await page.reload();
  await page.getByText('Tanpa sinyal. Ini keadaan terakhir yang kami tahu.').waitFor();
  await page.getByRole('img', { name: 'Nomor dada 1', exact: true }).waitFor();
  await page.goto('/ticket/');
  await expect.poll(() => page.locator('.kept-tickets a').count()).toBe(1);
  await page.getByRole('button', { name: 'Hapus dari ponsel' }).click();
  await expect.poll(() => page.locator('.kept-tickets').count()).toBe(0);
  expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain(code);
  await context.setOffline(false);
});

test("the code reaches no page request and no other site: it stands behind the address's #", async () => {
  const campaign = await stage.newCampaign({ sessions: twoPlaces });
  const { code } = await join(campaign);
  const { page, context } = await takePhone(browser, stage.product.url);
  const asked: string[] = [];
  context.on('request', (request) =>
    asked.push(`${new URL(request.url()).pathname} ${request.headers().referer ?? ''}`),
  );
  await page.goto(`/ticket/#${showTicketCode(code)}`);
  await page.locator('.bib').waitFor();
  const telling = asked.filter((line) => line.replaceAll('-', '').includes(code));
  expect(telling).toEqual([`/v1/tickets/${code} `]);
});

test('in print there is one ticket, 80 mm wide, black, its QR code at least 30 mm', async () => {
  const campaign = await stage.newCampaign({ sessions: twoPlaces });
  const { code } = await join(campaign);
  const { page } = await openTicket(code);
  await page.emulateMedia({ media: 'print' });
  await page.locator('.print-ticket .qr').waitFor();
  const mm = 96 / 25.4;
  const box = async (selector: string) => (await page.locator(selector).boundingBox()) ?? { width: 0, height: 0 };
  expect((await box('.print-ticket')).width / mm).toBeCloseTo(80, 1);
  const qr = await box('.print-ticket .qr');
  expect(Math.min(qr.width, qr.height) / mm).toBeGreaterThanOrEqual(30);
  expect(
    await page.locator('main, header').evaluateAll((all) => all.map((one) => getComputedStyle(one).display)),
  ).toEqual(['none', 'none']);
  const colours = await page
    .locator('.print-ticket, .print-ticket *')
    .evaluateAll((all) => [
      ...new Set(
        all
          .flatMap((one) => [getComputedStyle(one).color, getComputedStyle(one).stroke])
          .filter((colour) => colour !== 'none'),
      ),
    ]);
  expect(colours).toEqual(['rgb(0, 0, 0)']);
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(1);
  const [, width = 0] = /MediaBox \[0 0 ([\d.]+)/.exec(pdf) ?? [];
  expect((Number(width) / 72) * 25.4).toBeCloseTo(80, 0);
});

test('the picture of a ticket is saved as a PNG named after it', async () => {
  const campaign = await stage.newCampaign({ sessions: twoPlaces });
  const { code } = await join(campaign);
  const { page, complaints } = await openTicket(code);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Simpan gambar tiket' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('tiket-bandung-1.png');
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk);
  const png = Buffer.concat(chunks);
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([720, 1120]);
  expect(complaints).toEqual([]);
});

test('the message for WhatsApp says what, where, when, and the link', async () => {
  const campaign = await stage.newCampaign({ sessions: twoPlaces });
  const { code } = await join(campaign);
  const { page } = await openTicket(code);
  const link = new URL((await page.getByRole('link', { name: 'Kirim WA' }).getAttribute('href')) ?? '');
  expect(link.host).toBe('wa.me');
  const text = link.searchParams.get('text');
  for (const part of ['Bandung', '07.00 WIB', `${stage.product.url}/ticket/#${showTicketCode(code)}`])
    expect(text).toContain(part);
});

test.each(['id', 'en'])('axe finds nothing on any ticket (%s)', async (language) => {
  const campaign = await stage.newCampaign({ sessions: { bandung: { quota: 1, waitingSize: 3 } } });
  const [placed, waiting] = [await join(campaign), await join(campaign)];
  const { page } = await takePhone(browser, stage.product.url, { reducedMotion: 'reduce' });
  const faults = async () =>
    (await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  for (const { code } of [placed, waiting]) {
    await page.goto(`/ticket/?lang=${language}#${showTicketCode(code)}`);
    await page.locator('.bib').waitFor();
    expect(await faults()).toEqual([]);
    await page.getByRole('button', { name: /^(Batal|Cancel|Stop)/ }).click();
    expect(await faults()).toEqual([]);
  }
  await page.goto(`/ticket/?lang=${language}`);
  await page.locator('#code').waitFor();
  expect(await faults()).toEqual([]);
  await stage.call('POST', `/v1/tickets/${placed.code}/cancellation`, { body: { phoneEnd: placed.phoneEnd } });
  await page.goto(`/ticket/?lang=${language}#${showTicketCode(placed.code)}`);
  await page.locator('.bib-cancelled').waitFor();
  expect(await faults()).toEqual([]);
});
