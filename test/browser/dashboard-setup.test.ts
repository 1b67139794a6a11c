import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { appointManager } from '../../infra/operate/appoint-manager.ts';
import { keyRingOfFile } from '../../shared/keys/key-ring.ts';
import { openTable } from '../../shared/table/client.ts';
import { eventually, signUpBody } from '../api/stage.ts';
import { startTestEngine, type TestEngine } from '../engine.ts';
import { type DashboardStage, startDashboardStage } from './dashboard-stage.ts';

const first = 'pertama@panitia.example';

let engine: TestEngine;
let stage: DashboardStage;
beforeAll(async () => {
  engine = await startTestEngine();
  stage = await startDashboardStage('dasbor-siap', { DYNAMODB_ENDPOINT: engine.endpoint });
  const table = openTable({ tableName: engine.tableName, endpoint: engine.endpoint });
  const keys = keyRingOfFile(join(stage.product.dataDir, 'master.key'));
  await appointManager(table, keys, { organiser: 'panitia-baru', name: 'Panitia Baru', email: first });
});
afterEach(() => stage.closeTabs());
afterAll(async () => {
  await stage.end();
  await engine.stop();
});

/** What a person does with hand and head: each field that is filled, each press. */
const countedHand = (page: Page) => {
  const done = { fields: 0, presses: 0 };
  return {
    done,
    fill: async (label: string, value: string) => {
      done.fields += 1;
      await page.getByLabel(label, { exact: true }).fill(value);
    },
    city: async (typed: string) => {
      done.fields += 1;
      await page.getByRole('combobox', { name: 'Kota', exact: true }).fill(typed);
      await page.keyboard.press('Enter');
    },
    press: async (name: string) => {
      done.presses += 1;
      await page.getByRole('button', { name, exact: true }).click();
    },
  };
};

const runs: [city: string, name: string, venue: string, date: string, clock: string][] = [
  ['batam', 'Batam', 'Alun-alun Engku Putri', '2098-11-14', 'WIB'],
  ['medan', 'Medan', 'Lapangan Merdeka', '2098-11-15', 'WIB'],
  ['makassar', 'Makassar', 'Anjungan Losari', '2098-11-21', 'WITA'],
  ['bandar lampung', 'Bandar Lampung', 'Lapangan Saburai', '2098-11-22', 'WIB'],
  ['surabaya', 'Surabaya', 'Taman Bungkul', '2098-11-28', 'WIB'],
  ['kota serang', 'Serang', 'Alun-alun Barat', '2098-11-29', 'WIB'],
  ['balikpapan', 'Balikpapan', 'Lapangan Merdeka', '2098-12-05', 'WITA'],
  ['denpasar', 'Denpasar', 'Lapangan Renon', '2098-12-06', 'WITA'],
  ['kota bandung', 'Bandung', 'Lapangan Gasibu', '2098-12-12', 'WIB'],
  ['kota semarang', 'Semarang', 'Simpang Lima', '2098-12-13', 'WIB'],
  ['jakarta pusat', 'Jakarta Pusat', 'Monas', '2098-12-20', 'WIB'],
];

test('from an empty store to an open campaign with eleven cities, by pages alone, and a runner signs up', async () => {
  const page = await stage.openDashboard('', { as: first });
  const hand = countedHand(page);
  hand.done.presses += 1;
  await page.getByRole('link', { name: 'Buat acara baru' }).click();
  await hand.fill('Nama acara', 'Lari Pekerja 2098');
  expect(await page.getByLabel('Alamat singkat').inputValue()).toBe('lari-pekerja-2098');
  await hand.fill('Pendaftaran selesai', '2098-12-31T23:59');
  await hand.press('Simpan, lanjut ke kota');

  for (const [typed, name, venue, date, clock] of runs) {
    await hand.city(typed);
    await hand.fill('Tempat', venue);
    await hand.fill('Tanggal', date);
    if (typed === 'batam') await hand.fill(`Jam mulai (${clock})`, '05:30');
    if (typed === 'jakarta pusat') await hand.fill('Kuota', '5.000');
    await hand.press('Tambahkan kota ini');
    await page.getByText(`${name} ditambahkan. Kota berikutnya?`).waitFor();
  }
  const losari = page.locator('[data-session="makassar"]');
  expect(await losari.textContent()).toBe('MakassarJum 21 Nov, 05.30 WITA · Anjungan Losari · kuota 1.000');

  await hand.press('Buka pendaftaran');
  await page.getByRole('heading', { name: 'Pendaftaran sudah dibuka' }).waitFor();
  expect(hand.done).toEqual({ fields: 37, presses: 14 });

  const body = signUpBody(stage.nextPerson(), { sessionId: 'batam' });
  // What a campaign is may be kept for 5 s by the functions.
  const { body: ticket } = await eventually(
    () => stage.call('POST', '/v1/campaigns/lari-pekerja-2098/sign-ups', { body }),
    ({ status }) => status === 201,
  );
  expect(ticket).toMatchObject({ status: 'confirmed', number: 1 });
}, 120_000);
