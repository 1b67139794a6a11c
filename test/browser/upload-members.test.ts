import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { makePeople } from '../drill/people.ts';
import { startUploadStage, type UploadStage } from './upload-stage.ts';

vi.setConfig({ testTimeout: 180_000 });

let stage: UploadStage;
const campaignId = 'ojol-jakarta-selatan';
const channelId = 'ojol-pasar-minggu';
const size = 1_200;

beforeAll(async () => {
  stage = await startUploadStage();
  const token = await stage.product.token('manajer@daftar.test');
  const call = async (method: string, path: string, body: object) => {
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
    const reply = await fetch(`${stage.product.url}/v1${path}`, { method, headers, body: JSON.stringify(body) });
    if (!reply.ok) throw new Error(`${method} ${path}: ${reply.status} ${await reply.text()}`);
    return (await reply.json()) as { importId: string };
  };
  const { importId } = await call('POST', `/campaigns/${campaignId}/imports`, {
    channelId,
    fileName: 'anggota.csv',
    fileHash: 'anggota-yang-banyak',
    mapping: { name: 'Nama' },
    rows: size,
    attestation: { consentVersion: '1', statement: 'Semua setuju.' },
  });
  const people = makePeople('upload-members');
  const rows = Array.from({ length: size }, (_, at) => {
    const { name, nik, phone } = people.next().value.person;
    return { line: at + 2, name: at === 777 ? 'Zzyzx Zainudin' : name, nik, phone };
  });
  for (let n = 0; n * 500 < size; n += 1)
    await call('PUT', `/imports/${importId}/chunks/${n}`, { rows: rows.slice(n * 500, (n + 1) * 500) });
}, 120_000);
afterAll(() => stage.end());

test('a search goes through all members, however few were loaded, and no name is asked for in an address', async () => {
  const page = await stage.openUpload(`?campaign=${campaignId}&channel=${channelId}&view=members`);
  await page.getByText('100 ditampilkan dari 100 yang dimuat').waitFor();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.getByLabel('Cari nama atau nomor HP').fill('zainudin zzyzx');
  await page.getByText(/^1 cocok dari 1\.200 anggota$/).waitFor();
  expect(await page.locator('.members-table tbody th').allTextContents()).toEqual(['Zzyzx Zainudin']);
  expect(asked.length).toBeGreaterThan(1);
  expect(asked.filter((url) => /zzyzx|zainudin/i.test(url))).toEqual([]);

  await page.getByLabel('Cari nama atau nomor HP').fill('bukan siapa-siapa');
  await page.getByText('Tidak ada anggota yang cocok.').waitFor();
});

test('ordered by name, the first of all members stands first', async () => {
  const page = await stage.openUpload(`?campaign=${campaignId}&channel=${channelId}&view=members`);
  await page.getByText('100 ditampilkan dari 100 yang dimuat').waitFor();
  await page.getByLabel('Urutkan').selectOption('name');
  await page.getByText('1.200 anggota', { exact: true }).waitFor();
  const names = await page.locator('.members-table tbody th').allTextContents();
  const collator = new Intl.Collator('id', { sensitivity: 'base', numeric: true });
  expect(names).toEqual(names.toSorted(collator.compare));
  expect(names.length).toBe(1_000);
});

test('all members as a file: every row is in it, and the audit log says once who took them along', async () => {
  const page = await stage.openUpload(`?campaign=${campaignId}&channel=${channelId}&view=members`);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Unduh semua (.csv)' }).click();
  const lines = (await readFile(await (await download).path(), 'utf8')).trim().split('\n');
  expect(lines).toHaveLength(size + 1);
  const log = await fetch(`${stage.product.url}/v1/campaigns/${campaignId}/audit-entries?does=listChannelSignUps`, {
    headers: { authorization: `Bearer ${await stage.product.token('manajer@daftar.test')}` },
  });
  expect((await log.json()).items).toMatchObject([{ role: 'coordinator', about: { channelId } }]);
});
