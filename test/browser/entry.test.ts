import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { Contest } from '../api/competition-stage.ts';
import { exifWithPosition } from '../domain/make-jpeg.ts';
import { type ContestStage, startContestStage } from './contest-stage.ts';

vi.setConfig({ testTimeout: 120_000 });

let stage: ContestStage;
beforeAll(async () => {
  stage = await startContestStage('halaman-ikut');
});
afterAll(() => stage.end());

const address = (contest: Contest) => `/entry/?competition=${contest.competitionId}`;
const fillIn = async (page: Page, rt = '12') => {
  await page.getByLabel('Kecamatan').selectOption('32.71.01');
  await page.getByLabel('Kelurahan atau desa').selectOption('32.71.01.1001');
  await page.getByLabel('RT', { exact: true }).fill(rt);
  await page.getByLabel('RW', { exact: true }).fill('5');
  await page.getByLabel('Nama pengurus').fill('Ibu Contoh');
  await page.getByLabel('Nomor HP (WhatsApp)').fill('0812 3456 7890');
  await page.getByLabel('Apa yang sudah Anda lakukan?').fill('Kerja bakti tiap Minggu.');
  await page.getByLabel('Saya setuju').check();
};
const enter = async (page: Page, contest: Contest) => {
  await page.goto(address(contest));
  await fillIn(page);
  await page.getByRole('button', { name: 'Daftarkan', exact: true }).click();
  await page.getByRole('heading', { name: 'RT 012 / RW 005' }).waitFor();
  return (await page.locator('.entry-code strong').textContent()) ?? '';
};
const entryOf = async (code: string) => (await stage.call('GET', `/v1/entries/${code}`)).body;
const pick = (page: Page, name: string, buffer: Buffer, mimeType = 'image/jpeg') =>
  page.locator('[data-gallery="foto"]').setInputFiles({ name, mimeType, buffer });

/** A photo as a phone makes it: so many pixels of noise, with a position written into it, padded to so many bytes. */
const phonePhoto = async (page: Page, width: number, height: number, bytes = 0): Promise<Buffer> => {
  const plain = await page.evaluate(
    async ([w, h]) => {
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [w as number, h as number];
      const pen = canvas.getContext('2d') as CanvasRenderingContext2D;
      for (let y = 0; y < canvas.height; y += 5)
        for (let x = 0; x < canvas.width; x += 5) {
          pen.fillStyle = `hsl(${Math.random() * 360} 60% ${30 + Math.random() * 40}%)`;
          pen.fillRect(x, y, 5, 5);
        }
      return canvas.toDataURL('image/jpeg', 0.9).split(',')[1] as string;
    },
    [width, height],
  );
  const jpeg = Buffer.from(plain, 'base64');
  const comment = Buffer.alloc(65_000, 7);
  const pads = Math.max(0, Math.ceil((bytes - jpeg.length) / 65_004));
  const pad = Buffer.concat([
    Buffer.from([0xff, 0xfe, (comment.length + 2) >> 8, (comment.length + 2) & 255]),
    comment,
  ]);
  return Buffer.concat([jpeg.subarray(0, 2), exifWithPosition, ...Array(pads).fill(pad), jpeg.subarray(2)]);
};

test('an RT head enters their RT, gets a code, and signs residents up one tap from there with the address filled in', async () => {
  const contest = await stage.contest();
  const { page, complaints } = await stage.takePhone();
  await page.goto(address(contest));
  await page.getByRole('button', { name: 'Daftarkan', exact: true }).click();
  await page.getByText('isian perlu diperbaiki').waitFor();
  await page.locator('.error-summary:focus').waitFor();
  await fillIn(page, 'dua');
  await page.getByText('RT: harus 1 sampai 3 angka').waitFor();
  await page.getByLabel('RT', { exact: true }).fill('12');
  await page.getByRole('button', { name: 'Daftarkan', exact: true }).click();
  await page.getByRole('heading', { name: 'RT 012 / RW 005' }).waitFor();
  const code = (await page.locator('.entry-code strong').textContent()) ?? '';
  expect(code).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/);
  expect(await entryOf(code)).toMatchObject({ state: 'entered', unit: { rt: '012', rw: '005' } });

  await page.getByRole('link', { name: 'Buka pendaftaran warga' }).click();
  await page.getByLabel('Kelurahan atau desa').waitFor();
  await expect.poll(() => page.getByLabel('Kelurahan atau desa').inputValue()).toBe('32.71.01.1001');
  await expect.poll(() => page.getByLabel('RT', { exact: true }).inputValue()).toBe('012');
  expect(new URL(page.url()).searchParams.get('channel')).toBe(contest.competitionId);
  expect(complaints).toEqual([]);
});

test('the same RT again from the same phone shows its code again; from another phone it is refused, and nothing typed is lost', async () => {
  const contest = await stage.contest();
  const first = await stage.takePhone();
  const code = await enter(first.page, contest);
  const again = await stage.takePhone();
  expect(await enter(again.page, contest)).toBe(code);
  const other = await stage.takePhone();
  await other.page.goto(address(contest));
  await fillIn(other.page);
  await other.page.getByLabel('Nomor HP (WhatsApp)').fill('0813 9999 0000');
  await other.page.getByRole('button', { name: 'Daftarkan', exact: true }).click();
  await other.page.locator('#entry-refused').waitFor();
  await expect.poll(() => other.page.getByLabel('Nama pengurus').inputValue()).toBe('Ibu Contoh');
});

test('a photo of 12 MB arrives over a link that breaks ten times and a closed page, without where it was taken', async () => {
  const contest = await stage.contest();
  const { page, context } = await stage.takePhone();
  const code = await enter(page, contest);
  const photo = await phonePhoto(page, 4_000, 3_000, 12_000_000);
  expect(photo.length).toBeGreaterThan(12_000_000);
  let breaks = 0;
  const puts: string[] = [];
  await context.route('**/objects/**', async (route) => {
    if (route.request().method() !== 'PUT') return route.fallback();
    puts.push(new URL(route.request().url()).pathname);
    // Two of three are cut off, ten times in all.
    if (breaks < 10 && puts.length % 3 !== 1) {
      breaks += 1;
      return route.abort('connectionreset');
    }
    return route.fallback();
  });
  await pick(page, 'IMG_0001.JPG', photo);
  await page.getByText('Menunggu sinyal.').first().waitFor();
  await page.reload();
  await expect.poll(async () => (await entryOf(code)).photos.length, { timeout: 90_000, interval: 500 }).toBe(1);
  expect(breaks).toBe(10);
  const [sent] = (await entryOf(code)).photos;
  expect(Math.max(sent.width, sent.height)).toBe(2_000);
  const bytes = Buffer.from(await (await fetch(new URL(sent.address, stage.product.url))).arrayBuffer());
  // With its two zeros: four letters stand among a million bytes of noise now and then.
  expect(bytes.includes('Exif\0\0')).toBe(false);
  await page.locator('.entry-photos img').waitFor();
});

test('without a network the page opens, what was typed and pressed before it was closed is sent when the network is back, once', async () => {
  const contest = await stage.contest();
  const { page, context, complaints } = await stage.takePhone();
  await page.goto(address(contest));
  await page.getByLabel('Kecamatan').selectOption('32.71.01');
  await page.evaluate(async () => (await navigator.serviceWorker.ready).active?.state);
  await context.setOffline(true);
  await page.reload();
  await page.getByText('Tidak ada jaringan.').waitFor();
  await fillIn(page);
  await page.getByRole('button', { name: 'Daftarkan', exact: true }).click();
  await page.getByText('Belum ada jawaban.').waitFor();
  expect((await contest.must(contest.manage('GET', '/entries'))).items).toEqual([]);
  // The cut network ends with its tab, a moment before the tab does: a last try of its may get through.
  await page.close();

  const again = await context.newPage();
  await again.goto(address(contest));
  await again.getByText('Belum ada jawaban.').waitFor();
  await expect.poll(() => again.getByLabel('Nama pengurus').inputValue()).toBe('Ibu Contoh');
  await context.setOffline(false);
  await again.locator('.entry-code').waitFor();
  expect((await contest.must(contest.manage('GET', '/entries'))).items).toHaveLength(1);
  // Sent is sent: opened anew, nothing is sent again, and another unit may be typed.
  await again.goto(`${address(contest)}&lagi`);
  expect(await again.getByLabel('Nama pengurus').inputValue()).toBe('');
  expect(complaints).toEqual([]);
});

test('without a network a holder sees their entry as it was; texts and photos of theirs outlive a reload and are sent later', async () => {
  const contest = await stage.contest();
  const { page, context } = await stage.takePhone();
  const code = await enter(page, contest);
  await page.evaluate(async () => (await navigator.serviceWorker.ready).active?.state);
  const photo = await phonePhoto(page, 1_200, 900);
  await context.setOffline(true);
  await pick(page, 'IMG_0002.JPG', photo);
  await page.getByText('Menunggu sinyal.').first().waitFor();
  await page.getByText('Ubah pendaftaran').click();
  await page.locator('#change-statement').fill('Semua rumah memilah sampah.');
  await page.getByRole('button', { name: 'Simpan perubahan' }).click();
  await page.locator('.entry-panel .entry-problem').waitFor();
  await page.reload();
  await page.getByText('Tidak ada jaringan.').waitFor();
  await page.getByText('Menunggu sinyal.').first().waitFor();
  await page.getByText('Ubah pendaftaran').click();
  await expect.poll(() => page.locator('#change-statement').inputValue()).toBe('Semua rumah memilah sampah.');
  await context.setOffline(false);
  await page.locator('.entry-photos img').waitFor({ timeout: 60_000 });
  await page.getByRole('button', { name: 'Simpan perubahan' }).click();
  await page.getByText('Tersimpan.').waitFor();
  expect(await entryOf(code)).toMatchObject({ statement: 'Semua rumah memilah sampah.', photos: [{ width: 1_200 }] });
});

test('a HEIC photo that this browser cannot open: what to set on the phone, and what to do with the one at hand', async () => {
  const contest = await stage.contest();
  const { page } = await stage.takePhone();
  const code = await enter(page, contest);
  const heic = Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypheic'), Buffer.alloc(4_000, 1)]);
  await pick(page, 'IMG_0003.HEIC', heic, 'image/heic');
  await page.getByText('IMG_0003.HEIC: Foto HEIC ini tidak bisa dibuka peramban ini. iPhone: Pengaturan').waitFor();
  expect((await entryOf(code)).photos).toEqual([]);
});

test('foreign files are refused with a clear sentence, each by its name, and none is sent', async () => {
  const contest = await stage.contest();
  const { page } = await stage.takePhone();
  const code = await enter(page, contest);
  const png = Buffer.alloc(64);
  Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]).copy(png);
  png.write('IHDR', 12);
  png.writeUInt32BE(30_000, 16);
  png.writeUInt32BE(30_000, 20);
  const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';
  for (const [name, content, said] of [
    ['halaman.jpg', Buffer.from('<!doctype html><script>alert(1)</script>'), 'halaman.jpg: Ini bukan foto'],
    ['gambar.svg', Buffer.from(svg), 'gambar.svg: Ini bukan foto'],
    ['bom.png', png, 'bom.png: Gambar ini terlalu besar'],
  ] as const) {
    await pick(page, name, content);
    await page.getByText(said).waitFor();
  }
  expect((await entryOf(code)).photos).toEqual([]);
});

test('changed, a photo removed, withdrawn: with the code and the end of the phone, and not with another end', async () => {
  const contest = await stage.contest();
  const head = await stage.takePhone();
  const code = await enter(head.page, contest);
  await pick(head.page, 'a.jpg', await phonePhoto(head.page, 1_200, 900));
  await head.page.getByRole('button', { name: 'Hapus: Foto 1' }).click();
  await expect.poll(async () => (await entryOf(code)).photos.length).toBe(0);

  const { page } = await stage.takePhone();
  await page.goto(address(contest));
  await page.getByLabel('Kode pendaftaran').fill('7KQ4');
  await page.getByRole('button', { name: 'Buka' }).click();
  await page.getByText('Kodenya belum lengkap.').waitFor();
  await page.getByLabel('Kode pendaftaran').fill(code.toLowerCase());
  await page.getByRole('button', { name: 'Buka' }).click();
  await page.getByLabel('Tiga angka terakhir').fill('000');
  await page.getByRole('button', { name: 'Lanjut' }).click();
  await page.getByText('Tarik pendaftaran').click();
  await page.getByRole('button', { name: 'Ya, tarik' }).click();
  await page.locator('#phone-end-problem').waitFor();
  await page.getByLabel('Tiga angka terakhir').fill('890');
  await page.getByRole('button', { name: 'Lanjut' }).click();
  await page.getByText('Ubah pendaftaran').click();
  await page.locator('#change-statement').fill('Sekarang semua rumah memilah sampah.');
  await page.getByRole('button', { name: 'Simpan perubahan' }).click();
  await page.getByText('Tersimpan.').waitFor();
  expect((await entryOf(code)).statement).toBe('Sekarang semua rumah memilah sampah.');
  await page.getByText('Tarik pendaftaran').click();
  await page.getByRole('button', { name: 'Ya, tarik' }).click();
  await page.getByText('Ditarik').waitFor();
  expect((await entryOf(code)).state).toBe('withdrawn');
});

test.each([
  ['id', 360, 740],
  ['en', 360, 740],
  ['id', 1280, 900],
] as const)('nothing that axe finds, nothing wider than the screen: %s at %i', async (language, width, height) => {
  const contest = await stage.contest();
  const { page } = await stage.takePhone({ language, width, height });
  const look = async (name: string) => {
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [name, id, nodes[0]?.html])).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    const folder = process.env.LOOKS;
    if (folder) await page.screenshot({ path: `${folder}/entry-${language}-${width}-${name}.png`, fullPage: true });
  };
  await page.goto(address(contest));
  await page.locator('#district option').nth(2).waitFor({ state: 'attached' });
  await page.locator('.button-main').click();
  await look('form');
  const { body } = await contest.enter(3);
  await stage.sendPhoto(body.entryCode, '003', 'foto', 120);
  await page.goto(`/entry/#${body.entryCode}`);
  await page.locator('#phone-end').fill('003');
  await page.locator('#phone-end').press('Enter');
  await page.locator('.entry-photos img').waitFor();
  for (const one of await page.locator('summary').all()) await one.click();
  await page.getByText('Kel.').first().waitFor();
  await look('holder');
});
