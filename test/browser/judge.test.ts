import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { Contest } from '../api/competition-stage.ts';
import { type ContestStage, startContestStage } from './contest-stage.ts';
import { untilKept } from './kept-marks.ts';

vi.setConfig({ testTimeout: 90_000 });

let stage: ContestStage;
beforeAll(async () => {
  stage = await startContestStage('halaman-juri');
});
afterAll(() => stage.end());

const marks = ['Saluran air', 'Sampah dipilah', 'Halaman & tanaman', 'Warga ikut serta'];
const tap = (page: Page, criterion: string, mark: number) =>
  page.getByRole('radiogroup', { name: criterion }).getByText(String(mark), { exact: true }).click();
const tapAll = async (page: Page, given: readonly number[]) => {
  for (const [nth, mark] of given.entries()) await tap(page, marks[nth] ?? '', mark);
};
const connection = (page: Page, text: string) => page.locator('.connection').filter({ hasText: text }).waitFor();
const isKept = (page: Page) => page.evaluate(async () => (await navigator.serviceWorker.ready).active?.state);
const hints = {
  criteria: [
    {
      criterionId: 'saluran',
      name: 'Saluran air',
      weight: 3,
      hint: '0 = tersumbat · 5 = sebagian lancar · 10 = bersih dan lancar',
    },
    {
      criterionId: 'sampah',
      name: 'Sampah dipilah',
      weight: 3,
      hint: '0 = tercampur · 5 = sebagian dipilah · 10 = semua rumah memilah',
    },
    {
      criterionId: 'halaman',
      name: 'Halaman & tanaman',
      weight: 2,
      hint: '0 = gersang · 5 = terawat sebagian · 10 = rindang dan terawat',
    },
    {
      criterionId: 'warga',
      name: 'Warga ikut serta',
      weight: 2,
      hint: '0 = pengurus saja · 5 = separuh warga · 10 = hampir semua',
    },
  ],
};

/** A round that is judged: two judges, `size` RT, photos of the first. */
const judged = async (size = 3, photos = 0) => {
  const contest = await stage.contest({ ...hints, judgesPerEntry: 2 });
  for (let nth = 1; nth <= size; nth += 1) {
    const { body } = await contest.enter(nth);
    for (let photo = 0; nth === 1 && photo < photos; photo += 1)
      await stage.sendPhoto(body.entryCode, String(7_000 + nth).slice(-3), 'foto', 90 + 40 * photo);
  }
  const judge = await contest.invite('satu');
  const other = await contest.invite('dua');
  await contest.close();
  await contest.open('foto');
  return { contest, judge, other, email: `satu.${contest.competitionId}@daftar.test` };
};
const sheetAt = async (contest: Contest, token: string, entry: number) =>
  (await stage.call('GET', `${contest.at}/judging`, { token })).body.rounds[0].entries.find(
    (one: { entryNumber: number }) => one.entryNumber === entry,
  )?.sheet;

test('a judge opens the page, sees their entries, gives every mark a reason, and is told what is missing', async () => {
  const { contest, judge, email } = await judged(3, 4);
  const { page, complaints } = await stage.takePhone({ as: email, token: judge.token });
  await page.goto('/judge/');
  await page.getByText('0 dari 3 RT').waitFor();
  await page.getByText('RT 001 / RW 005').click();
  await page.getByText('Kel.').first().waitFor();
  await expect.poll(() => page.locator('.photo-strip canvas').count()).toBe(4);
  await tapAll(page, [8, 7, 9]);
  await page.getByRole('button', { name: 'Catatan untuk Saluran air' }).click();
  await page.locator('#note-saluran').fill('Got depan pos ronda masih ada endapan.');
  await expect.poll(() => page.locator('.judge-sum .numerals').getAttribute('aria-label')).toBe('63');
  await page.getByText('dari 80 nilai sementara').waitFor();
  await page.getByRole('button', { name: 'Simpan, RT berikutnya' }).click();
  await page.getByText('Belum lengkap: Warga ikut serta.').waitFor();
  await page.locator('#mark-warga:focus').waitFor();
  // By keyboard: the arrow keys go from mark to mark.
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.getByRole('button', { name: 'Simpan, RT berikutnya' }).click();
  await page.getByRole('heading', { name: 'RT 002 / RW 005' }).waitFor();
  await page.getByText('1 dari 3 RT').waitFor();
  await expect
    .poll(() => sheetAt(contest, judge.token, 1))
    .toMatchObject({
      marks: { saluran: 8, sampah: 7, halaman: 9, warga: 2 },
      notes: { saluran: 'Got depan pos ronda masih ada endapan.' },
    });
  expect(complaints).toEqual([]);
});

test('offline: marks are on the phone at once, outlive a reload without a network, and are sent once when it is back', async () => {
  const { contest, judge, email } = await judged(2, 1);
  const { page, context } = await stage.takePhone({ as: email, token: judge.token });
  await page.goto('/judge/');
  await page.getByText('0 dari 2 RT').waitFor();
  await isKept(page);
  await expect
    .poll(() => page.evaluate(async () => (await (await caches.open('daftar-judge-photos')).keys()).length))
    .toBe(1);
  await context.setOffline(true);
  await connection(page, 'Offline');
  await page.getByText('RT 001 / RW 005').click();
  await expect.poll(() => page.evaluate(() => document.querySelector('canvas')?.width)).toBe(1_600);
  await tapAll(page, [8, 7]);
  await connection(page, 'nilai tersimpan di ponsel');
  await untilKept(page, 2);
  await page.reload();
  await page.getByText('RT 001 / RW 005').waitFor();
  await expect.poll(() => page.locator('.judge-sum .numerals').getAttribute('aria-label')).toBe('45');
  await tapAll(page, [8, 7, 9, 6]);
  await page.getByRole('button', { name: 'Simpan, RT berikutnya' }).click();
  await tapAll(page, [1, 2, 3, 4]);
  await page.getByRole('link', { name: 'Semua peserta' }).click();
  await connection(page, '2 menunggu kirim');
  expect(await sheetAt(contest, judge.token, 1)).toBeUndefined();

  let sent = 0;
  page.on('response', (response) => {
    if (response.request().method() === 'PUT') sent += 1;
  });
  await context.setOffline(false);
  await connection(page, 'Semua nilai sudah terkirim');
  expect(await sheetAt(contest, judge.token, 1)).toMatchObject({ marks: { saluran: 8, warga: 6 } });
  expect(await sheetAt(contest, judge.token, 2)).toMatchObject({ marks: { saluran: 1, warga: 4 } });
  expect(sent).toBe(2);
});

test('a mark that is not on the disk yet is not said to be kept', async () => {
  const { judge, email } = await judged(1);
  const { page, context } = await stage.takePhone({ as: email, token: judge.token });
  // A disk that takes its time: each writing of a sheet goes on until it is let go.
  await page.addInitScript(() => {
    const { prototype } = IDBDatabase;
    const begin = Object.getOwnPropertyDescriptor(prototype, 'transaction')?.value;
    prototype.transaction = function (...asked: unknown[]) {
      const begun = begin.apply(this, asked);
      const goOn = () => {
        if (!('isLetGo' in window)) begun.objectStore('sheets').count().onsuccess = goOn;
      };
      if (asked[0] === 'sheets' && asked[1] === 'readwrite') goOn();
      return begun;
    };
  });
  await page.goto('/judge/');
  await page.getByText('0 dari 1 RT').waitFor();
  await context.setOffline(true);
  await connection(page, 'Offline');
  await page.getByText('RT 001 / RW 005').click();
  await tapAll(page, [8]);
  await expect.poll(() => page.locator('.judge-sum .numerals').getAttribute('aria-label')).toBe('24');
  expect(await page.locator('.connection').textContent()).not.toContain('nilai tersimpan');
  await page.evaluate(() => Object.assign(window, { isLetGo: true }));
  await connection(page, 'nilai tersimpan di ponsel');
});

test('an answer that is lost on the way back: the sheet is sent again and stored once', async () => {
  const { contest, judge, email } = await judged(1);
  const { page } = await stage.takePhone({ as: email, token: judge.token });
  // The page tries again every eight seconds by itself; here only where it is told to.
  await page.addInitScript(() => {
    window.setInterval = (() => 0) as unknown as typeof window.setInterval;
  });
  let lost = 0;
  await page.route('**/sheet', async (route) => {
    await route.fetch();
    lost += 1;
    return lost === 1 ? route.abort() : route.fallback();
  });
  await page.goto('/judge/');
  await page.getByText('RT 001 / RW 005').click();
  await tapAll(page, [5, 5, 5, 5]);
  await page.getByRole('button', { name: 'Simpan' }).click();
  await expect.poll(() => lost).toBe(1);
  await connection(page, '1 menunggu kirim');
  const first = await sheetAt(contest, judge.token, 1);
  await page.getByRole('button', { name: 'Kirim sekarang' }).click();
  await connection(page, 'Semua nilai sudah terkirim');
  expect(lost).toBe(2);
  const { receivedAt: _at, ...again } = await sheetAt(contest, judge.token, 1);
  expect(first).toMatchObject(again);
});

test('a declared tie hands the entry to somebody else, also when it was said without a network', async () => {
  const { contest, judge, email } = await judged(2);
  const { page, context } = await stage.takePhone({ as: email, token: judge.token });
  await page.goto('/judge/');
  await page.getByText('0 dari 2 RT').waitFor();
  await context.setOffline(true);
  await page.getByText('RT 002 / RW 005').click();
  await page.getByText('Saya punya hubungan dengan RT ini').click();
  await page.getByRole('button', { name: 'Ya, serahkan ke juri lain' }).click();
  await page.getByText('0 dari 1 RT').waitFor();
  await page.getByText('RT 001 / RW 005').waitFor();
  expect(await page.getByText('RT 002 / RW 005').count()).toBe(0);
  await context.setOffline(false);
  await connection(page, 'Semua nilai sudah terkirim');
  const { items } = await contest.must(contest.manage('GET', '/judges'));
  expect(items[0].conflicts).toEqual([2]);
});

test('a sheet that came after the lock is not lost: it says so, and becomes a request for a change', async () => {
  const { contest, judge, email } = await judged(2);
  const { page, context } = await stage.takePhone({ as: email, token: judge.token });
  await page.goto('/judge/');
  await page.getByText('0 dari 2 RT').waitFor();
  await context.setOffline(true);
  await page.getByText('RT 001 / RW 005').click();
  await tapAll(page, [9, 9, 9, 9]);
  await page.getByRole('link', { name: 'Semua peserta' }).click();
  await contest.lock('foto');
  await context.setOffline(false);
  await page.getByText('Tidak diterima').click();
  await page.getByText('Babaknya dikunci sebelum nilai Anda sampai.').waitFor();
  await page.getByRole('button', { name: 'Minta perubahan nilai' }).click();
  await page.getByRole('button', { name: 'Kirim permintaan' }).click();
  await page.getByText('Tulis alasannya').waitFor();
  await page.getByLabel('Alasan perubahan').fill('Tidak ada sinyal di lokasi sampai babak ditutup.');
  await page.getByRole('button', { name: 'Kirim permintaan' }).click();
  await page.getByText('Permintaan terkirim.').waitFor();
  const { items } = await contest.must(contest.manage('GET', '/revisions'));
  expect(items).toMatchObject([{ entryNumber: 1, marks: { saluran: 9 } }]);
  expect(items[0].signedOff).toBeUndefined();
});

test('when a round is over what was filled in time is still sent, and the sheet is to be read alone', async () => {
  const { contest, judge, email } = await judged(2);
  const { page, context } = await stage.takePhone({ as: email, token: judge.token });
  await page.goto('/judge/');
  await page.getByText('0 dari 2 RT').waitFor();
  await isKept(page);
  await context.setOffline(true);
  await page.getByText('RT 001 / RW 005').click();
  await tapAll(page, [8, 7, 9, 6]);
  await page.getByRole('link', { name: 'Semua peserta' }).click();
  await connection(page, '1 menunggu kirim');
  const end = new Date().toISOString();
  const { rounds } = (await stage.call('GET', contest.at)).body;
  const moved = rounds.map(
    ({ roundId, name, kind, opensAt, closesAt, best }: Record<string, unknown>, nth: number) => ({
      roundId,
      name,
      kind,
      opensAt,
      closesAt: nth === 0 ? end : closesAt,
      ...(best !== undefined && { best }),
    }),
  );
  await contest.must(contest.manage('PATCH', '', { rounds: moved }));
  await context.setOffline(false);
  await connection(page, 'Semua nilai sudah terkirim');
  expect(await sheetAt(contest, judge.token, 1)).toMatchObject({ marks: { saluran: 8, warga: 6 } });
  await page.reload();
  await page.getByText('Waktu menilai habis').waitFor();
  await page.getByText('RT 002 / RW 005').click();
  await page.getByText('perlu waktu lagi?').waitFor();
  expect(await page.locator('.mark-key input:not(:disabled)').count()).toBe(0);
  expect(await page.locator('.judge-foot').count()).toBe(0);
});

test('who was never invited is told whom to ask', async () => {
  const { page } = await stage.takePhone({ as: 'koordinator.ojol@daftar.test' });
  await page.goto('/judge/');
  const said = page.getByText('Anda belum diundang menjadi juri.');
  await said.waitFor();
  await expect.poll(() => page.getByRole('button', { name: 'Masuk dengan alamat lain' }).isVisible()).toBe(true);
});

test.each([
  ['id', 360, 740],
  ['en', 360, 740],
  ['id', 1280, 900],
] as const)('nothing that axe finds, nothing wider than the screen: %s at %i', async (language, width, height) => {
  const { judge, email } = await judged(2, 4);
  const { page } = await stage.takePhone({ as: email, token: judge.token, language, width, height });
  const look = async (name: string) => {
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [name, id, nodes[0]?.html])).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    const folder = process.env.LOOKS;
    if (folder) await page.screenshot({ path: `${folder}/judge-${language}-${width}-${name}.png`, fullPage: true });
  };
  await page.goto('/judge/');
  await page.locator('.judge-entry').first().waitFor();
  await look('list');
  await page.locator('.judge-entry').first().click();
  await expect.poll(() => page.evaluate(() => document.querySelector('canvas')?.width)).toBe(1_600);
  await tapAll(page, [8, 7, 9]);
  await page.locator('.mark-note').first().click();
  await page.locator('#note-saluran').fill('Got depan pos ronda masih ada endapan.');
  await look('sheet');
  await page.locator('.judge-foot .button-main').click();
  await page.locator('.conflict .link').click();
  await look('missing');
});
