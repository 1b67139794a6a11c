import type { Page } from 'playwright-core';
import { type Hand, takeHand } from './hand.ts';
import type { Pace } from './pace.ts';
import { lastQuota, quotaOf, schedule, scheduleRows } from './schedule.ts';

export const ways = ['pasted', 'file', 'typed'] as const;
export type Way = (typeof ways)[number];

export type SetUp = { page: Page; email: string; pace: Pace; way: Way; name: string };

/** From signing in as an organiser's first manager to a campaign that is open, by pages alone. */
export const setUp = async ({ page, email, pace, way, name }: SetUp) => {
  const hand = takeHand(page, pace);
  const button = (title: string) => page.getByRole('button', { name: title, exact: true });
  const field = (label: string) => page.getByLabel(label, { exact: true });

  await page.goto('/dashboard/');
  await hand.step('sign in', async () => {
    await field('Alamat e-mail').waitFor();
    await hand.readScreen();
    await hand.fillByMouse(field('Alamat e-mail'), email);
    await hand.click(button('Masuk'));
    await page.getByRole('heading', { name: 'Pilih acara' }).waitFor();
  });
  await hand.step('new campaign', async () => {
    await page.getByText('Buat acara baru').waitFor();
    await hand.readScreen();
    await hand.click(page.getByRole('link', { name: 'Buat acara baru' }));
    await field('Nama acara').waitFor();
    await hand.readScreen();
    await hand.fillByMouse(field('Nama acara'), name);
    await hand.fillByTab(field('Pendaftaran selesai'), '31122098');
    await hand.click(button('Simpan, lanjut ke kota'));
    await page.getByRole('heading', { name: 'Siapkan acara' }).waitFor();
    await page.getByRole('heading', { name: 'Pertanyaan' }).waitFor();
    await hand.readScreen();
  });
  await addCities[way](page, hand);
  await hand.step('open', async () => {
    await hand.click(button('Buka pendaftaran'));
    await page.getByRole('heading', { name: 'Pendaftaran sudah dibuka' }).waitFor();
    await hand.readScreen();
  });
  return hand.steps;
};

const typed = async (page: Page, hand: Hand) => {
  const city = page.getByRole('combobox', { name: 'Kota', exact: true });
  const field = (label: string | RegExp) => page.getByLabel(label, { exact: true });
  for (const [at, run] of schedule.entries())
    await hand.step(`city ${at + 1}`, async () => {
      await (at === 0 ? hand.fillByMouse(city, run.typed) : hand.fillByTab(city, run.typed));
      await hand.key('Enter');
      await hand.fillByTab(field('Tempat'), run.venue);
      await hand.fillByTab(field('Tanggal'), run.day);
      if (at === 0) await hand.fillByTab(field(/^Jam mulai/), '0530');
      if (quotaOf(run) === lastQuota) await hand.fillByTab(field('Kuota'), String(lastQuota));
      await hand.click(page.getByRole('button', { name: 'Tambahkan kota ini' }));
      await hand.see(page.getByText(`${run.name} ditambahkan. Kota berikutnya?`));
    });
};

const openList = async (page: Page, hand: Hand) => {
  await hand.click(page.getByText('Semua kota sekaligus, dari Excel atau CSV'));
  await page.getByLabel('Tempel dari Excel').waitFor();
  await hand.readScreen();
};
const addList = async (page: Page, hand: Hand) => {
  const add = page.getByRole('button', { name: `Tambahkan ${schedule.length} kota` });
  await add.waitFor();
  await hand.readScreen();
  await hand.click(add);
  await hand.see(page.getByText(`${schedule.length} dari ${schedule.length} kota ditambahkan.`));
};

/** From the spreadsheet in another tab: all of it is marked, copied and pasted. */
const pasted = (page: Page, hand: Hand) =>
  hand.step('cities', async () => {
    await openList(page, hand);
    await hand.copyFrom(scheduleRows());
    await hand.paste(page.getByLabel('Tempel dari Excel'));
    await addList(page, hand);
  });

const file = (page: Page, hand: Hand) =>
  hand.step('cities', async () => {
    await openList(page, hand);
    const list = scheduleRows().map((row) => row.join(';'));
    const opener = page.getByText('Atau pilih berkas Excel atau CSV');
    await hand.chooseFile(opener, { name: 'jadwal.csv', mimeType: 'text/csv', buffer: Buffer.from(list.join('\n')) });
    await addList(page, hand);
  });

const addCities: Record<Way, (page: Page, hand: Hand) => Promise<void>> = { pasted, file, typed };
