import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type ContestStage, startContestStage } from './contest-stage.ts';

vi.setConfig({ testTimeout: 150_000 });

let stage: ContestStage;
beforeAll(async () => {
  stage = await startContestStage('papan-lomba');
});
afterAll(() => stage.end());

/** What a date field takes: so many hours from now, on the clocks in Jakarta. */
const at = (hours: number) => new Date(Date.now() + (hours + 7) * 3_600_000).toISOString().slice(0, 16);
const manager = (look: object = {}) =>
  stage.takePhone({ as: 'manajer@daftar.test', width: 1280, height: 900, ...look });
const round = (page: Page, id: string) => page.locator(`[data-round="${id}"]`);

test('a plan that is not whole says what is missing at its field; what is changed later is shown as it was saved', async () => {
  const contest = await stage.contest();
  const { page, complaints } = await manager();
  await page.goto(`/dashboard/?campaign=${contest.campaignId}&view=contest`);
  await page.getByRole('button', { name: 'Buat lomba' }).click();
  await page.locator('#name').fill('RT Bersih Tegalan');
  await page.getByRole('button', { name: 'Buat lomba' }).click();
  await page.locator('.error-summary').waitFor();
  expect(await page.locator('.field-problem').count()).toBeGreaterThan(3);

  await page.getByRole('link', { name: 'RT Bersih Uji' }).click();
  const change = page.getByRole('button', { name: 'Ubah aturan dan tanggal' });
  await change.click();
  await page.locator('#criteria-1-from').fill('1');
  await page.locator('#criteria-1-halves').check();
  await page.locator('#rounds-0-criterionIds').getByLabel('Warga ikut serta').uncheck();
  await page.locator('#rounds-1-opensAt').fill(at(4));
  await page.locator('#rounds-1-closesAt').fill(at(5));
  await page.getByRole('button', { name: 'Simpan perubahan' }).click();
  await page.locator('.contest-plan').waitFor({ state: 'detached' });
  const { body } = await stage.call('GET', contest.at);
  expect(body.criteria[1]).toMatchObject({ from: 1, halves: true });
  expect(body.rounds[0].criterionIds).toEqual(['saluran', 'sampah', 'halaman']);
  expect(body.rounds[1].criterionIds).toBeUndefined();
  await change.click();
  expect(await page.locator('#criteria-1-from').inputValue()).toBe('1');
  expect(await page.locator('#rounds-0-criterionIds').getByLabel('Warga ikut serta').isChecked()).toBe(false);
  expect(await page.locator('#rounds-1-criterionIds').getByLabel('Warga ikut serta').isChecked()).toBe(true);
  // A round that waits for its date says so, and why it does not begin.
  await round(page, 'kunjungan').getByText('Bisa dibuka mulai').waitFor();
  expect(complaints).toEqual([]);
});

test('what a round is told when its time is over; an entry is taken out with a reason and back in; nobody signs their own change off', async () => {
  const contest = await stage.contest({ judgesPerEntry: 1 });
  for (const nth of [1, 2, 3]) await contest.must(contest.enter(nth));
  const { token } = await contest.invite('satu');
  await contest.close();
  await contest.open('foto');
  const [foto, kunjungan] = (await stage.call('GET', contest.at)).body.rounds;
  const dates = ({ roundId, name, kind, opensAt, best }: Record<string, unknown>, closesAt: string) => ({
    roundId,
    name,
    kind,
    opensAt,
    closesAt,
    ...(best !== undefined && { best }),
  });
  for (const nth of [1, 2, 3]) await contest.must(contest.judge(token, 'foto', nth, [9 - nth, 7, 7, 7]));
  const rounds = [dates(foto, new Date(Date.now() - 60_000).toISOString()), dates(kunjungan, kunjungan.closesAt)];
  await contest.must(contest.manage('PATCH', '', { rounds }));
  const { page } = await manager();
  await page.goto(`/dashboard/?campaign=${contest.campaignId}&view=contest&competition=${contest.competitionId}`);
  await page.locator('.round-over').getByText('Waktu menilai habis').waitFor();

  const row = page.locator('tr[data-entry="1"]');
  await row.getByRole('button', { name: 'Keluarkan: RT 001 / RW 005' }).click();
  await page.getByRole('button', { name: 'Ya, keluarkan' }).click();
  await page.getByText('Tulis alasannya').waitFor();
  await page.locator('#exclude-reason').fill('Di luar wilayah lomba.');
  await page.getByRole('button', { name: 'Ya, keluarkan' }).click();
  await row.getByText('“Di luar wilayah lomba.”').waitFor();
  await page.getByRole('heading', { name: 'Peserta (2)' }).waitFor();
  await row.getByRole('button', { name: 'Kembalikan' }).click();
  await page.getByRole('heading', { name: 'Peserta (3)' }).waitFor();

  await round(page, 'foto').getByRole('button', { name: 'Tutup dan kunci' }).click();
  await page.getByRole('button', { name: 'Ya, kunci' }).click();
  await page.locator('[data-round="foto"][data-state="locked"]').waitFor();
  const first = round(page, 'foto').locator('[data-entry="1"]');
  await first.getByRole('button', { name: /^Rincian/ }).click();
  await first.getByText('Minta perubahan nilai').click();
  await first.getByRole('button', { name: 'Kirim permintaan' }).click();
  await first.locator('.field-problem, .act-problem').first().waitFor();
  await first.getByLabel('Alasan').fill('Nilai tertukar dengan RT sebelah.');
  await first.getByRole('button', { name: 'Kirim permintaan' }).click();
  await first.getByText('Diminta. Berlaku setelah').waitFor();
  await page.reload();
  await page.getByRole('button', { name: 'Sahkan' }).click();
  await page.getByText('harus disahkan orang lain').waitFor();
  const { items } = await contest.must(contest.manage('GET', '/revisions'));
  expect(items[0].signedOff).toBeUndefined();
});

test.each([
  ['id', 360, 740],
  ['id', 768, 1024],
  ['en', 1440, 900],
] as const)('nothing that axe finds, nothing wider than the screen: %s at %i', async (language, width, height) => {
  const contest = await stage.contest();
  for (const nth of [1, 2, 3]) await contest.enter(nth);
  const judges = [await contest.invite('satu'), await contest.invite('dua'), await contest.invite('tiga')];
  await contest.close();
  await contest.open('foto');
  for (const { token } of judges) await contest.must(contest.judge(token, 'foto', 1, [8, 7, 9, 8]));
  await contest.lock('foto');
  await contest.must(contest.manage('POST', '/entries/3/exclusion', { reason: 'Di luar wilayah lomba.' }));
  const { page } = await manager({ language, width, height });
  const look = async (name: string) => {
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [name, id, nodes[0]?.html])).toEqual([]);
    const wide = await page.evaluate(
      (most) =>
        [...document.querySelectorAll('main *')]
          .filter((one) => one.getBoundingClientRect().right > most && !one.closest('.score-table'))
          .map((one) => one.outerHTML.slice(0, 90)),
      width,
    );
    expect([name, ...wide]).toEqual([name]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    const folder = process.env.LOOKS;
    if (folder) await page.screenshot({ path: `${folder}/contest-${language}-${width}-${name}.png`, fullPage: true });
  };
  await page.goto(`/dashboard/?campaign=${contest.campaignId}&view=contest`);
  await page.locator('.contest-list a').first().waitFor();
  await look('list');
  await page.locator('.contest-list a').first().click();
  await page.locator('[data-judge]').first().waitFor();
  await page.locator('tr[data-entry]').first().waitFor();
  const list = page.locator('section:has(> .contest-table)');
  expect(await list.evaluate((one) => one.scrollWidth - one.clientWidth)).toBe(0);
  await page.locator('[data-round] [data-entry] .link').first().click();
  await page.locator('.explanation').waitFor();
  await page.locator('.contest-why details summary').last().click();
  await look('one');
  await page.locator('[aria-expanded="false"].button').first().click();
  await page.locator('.contest-plan').waitFor();
  await look('plan');
});
