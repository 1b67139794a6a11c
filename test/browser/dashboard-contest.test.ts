import { readFile } from 'node:fs/promises';
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
const grantManager = async (campaignId: string, email: string) => {
  const role = { role: 'manager', organiserId: 'panitia-nusantara', campaignId };
  await stage.call('PUT', `/v1/campaigns/${campaignId}/roles`, { token: stage.manager, body: { email, role } });
};
const round = (page: Page, id: string) => page.locator(`[data-round="${id}"]`);

test('a whole contest by its pages: made, entered, judged, locked, changed, announced, and worked out again from its export', async () => {
  const campaignId = await stage.newCampaign({ sessions: {} });
  const { page, complaints } = await manager();
  await page.goto(`/dashboard/?campaign=${campaignId}`);
  await page.getByRole('link', { name: 'Lomba' }).click();
  await page.getByText('Belum ada lomba di acara ini.').waitFor();

  // Made: what is missing is said at its field.
  await page.getByRole('button', { name: 'Buat lomba' }).click();
  await page.locator('#name').fill('RT Bersih Tegalan');
  await page.getByRole('button', { name: 'Buat lomba' }).click();
  await page.locator('.error-summary').waitFor();
  const competitionId = `rt-bersih-tegalan-${Date.now() % 100_000}`;
  await page.locator('#competitionId').fill(competitionId);
  await page.locator('#areaCode').fill('32.71');
  const dates = { entriesOpenAt: -1, entriesCloseAt: 1, announcesAt: 5, objectionsUntil: 9 };
  for (const [id, hours] of Object.entries(dates)) await page.locator(`#${id}`).fill(at(hours));
  await page.getByRole('button', { name: 'Tambah kriteria' }).click();
  for (const [nth, [name, weight]] of [
    ['Saluran air', '3'],
    ['Sampah dipilah', '2'],
  ].entries()) {
    await page.locator(`#criteria-${nth}-name`).fill(name ?? '');
    await page.locator(`#criteria-${nth}-weight`).fill(weight ?? '');
  }
  await page.getByRole('button', { name: 'Tambah babak' }).click();
  await page.locator('#rounds-2-name').fill('Final');
  for (const [nth, best] of ['4', '2'].entries()) await page.locator(`#rounds-${nth}-best`).fill(best);
  for (const nth of [0, 1, 2]) {
    await page.locator(`#rounds-${nth}-opensAt`).fill(at(1 + nth));
    await page.locator(`#rounds-${nth}-closesAt`).fill(at(2 + nth));
  }
  await page.locator('#judgesPerEntry').fill('2');
  await page.getByRole('button', { name: 'Buat lomba' }).click();
  await page.getByRole('link', { name: 'RT Bersih Tegalan' }).click();

  await page.getByRole('button', { name: 'Buka pendaftaran' }).click();
  await page.getByText('Menerima peserta').waitFor();
  for (const name of ['satu', 'dua', 'tiga']) {
    await page.locator('#judge-name').fill(`Juri ${name}`);
    await page.locator('#judge-email').fill(`${name}.${competitionId}@daftar.test`);
    await page.getByRole('button', { name: 'Undang juri' }).click();
    await page.getByText(`${name}.${competitionId}@daftar.test`).waitFor();
  }

  // Entered: the first by its page, the rest as others would.
  const head = await stage.takePhone();
  await head.page.goto(`/entry/?competition=${competitionId}`);
  await head.page.getByLabel('Kecamatan').selectOption('32.71.01');
  await head.page.getByLabel('Kelurahan atau desa').selectOption('32.71.01.1001');
  await head.page.getByLabel('RT', { exact: true }).fill('1');
  await head.page.getByLabel('RW', { exact: true }).fill('5');
  await head.page.getByLabel('Nama pengurus').fill('Ibu Contoh');
  await head.page.getByLabel('Nomor HP (WhatsApp)').fill('0812 3456 7890');
  await head.page.getByLabel('Saya setuju').check();
  await head.page.getByRole('button', { name: 'Daftarkan', exact: true }).click();
  await head.page.locator('.entry-code').waitFor();
  for (let nth = 2; nth <= 6; nth += 1) {
    const { status } = await stage.call('POST', `/v1/competitions/${competitionId}/entries`, {
      body: {
        unit: { villageCode: `32.71.0${(nth % 3) + 1}.1001`, rw: '5', rt: String(nth) },
        contact: { name: 'Pak Contoh', phone: `0812345670${String(nth).padStart(2, '0')}` },
        consent: { accepted: true },
      },
    });
    expect(status).toBe(201);
  }
  await page.getByRole('button', { name: 'Tutup pendaftaran' }).click();
  await page.getByText('Pendaftaran ditutup').waitFor();

  // Judged: one by their page with a tie declared, one by API, and the third never comes.
  const path = `/v1/competitions/${competitionId}`;
  const tokens = await Promise.all(
    ['satu', 'dua', 'tiga'].map((name) => stage.product.token(`${name}.${competitionId}@daftar.test`)),
  );
  const toJudge = async (token: string, roundId: string): Promise<{ entryNumber: number }[]> => {
    const { body } = await stage.call('GET', `${path}/judging`, { token });
    return body.rounds.find((one: { roundId: string }) => one.roundId === roundId)?.entries ?? [];
  };
  const judgeByApi = async (nth: number, roundId: string) => {
    for (const { entryNumber } of await toJudge(tokens[nth] ?? '', roundId)) {
      const { body: competition } = await stage.call('GET', path);
      const ids = competition.criteria.map(({ criterionId }: { criterionId: string }) => criterionId);
      const marks = { [ids[0]]: Math.max(1, 10 - entryNumber), [ids[1]]: entryNumber <= 2 ? 8 : 6 };
      const { status, text } = await stage.call('PUT', `${path}/rounds/${roundId}/entries/${entryNumber}/sheet`, {
        token: tokens[nth] ?? '',
        body: { marks, filledAt: new Date().toISOString() },
      });
      expect([status, text.slice(0, 60)]).toEqual([200, text.slice(0, 60)]);
    }
  };
  const open = async (id: string) => {
    await round(page, id).getByRole('button', { name: 'Buka babak' }).click();
    await page.locator(`[data-round="${id}"][data-state="judging"]`).waitFor();
  };
  const lock = async (id: string) => {
    await round(page, id).getByRole('button', { name: 'Tutup dan kunci' }).click();
    await page.getByRole('button', { name: 'Ya, kunci' }).click();
    await page.locator(`[data-round="${id}"][data-state="locked"]`).waitFor();
  };
  await open('foto');
  const judge = await stage.takePhone({ as: `satu.${competitionId}@daftar.test`, token: tokens[0] ?? '' });
  await judge.page.goto('/judge/');
  await judge.page.locator('.judge-entry').first().click();
  await judge.page.getByText('Saya punya hubungan').click();
  await judge.page.getByRole('button', { name: 'Ya, serahkan' }).click();
  await judge.page.locator('.judge-entries').waitFor();
  await judge.page.getByText('Semua nilai sudah terkirim').waitFor();
  for (let left = (await toJudge(tokens[0] ?? '', 'foto')).length; left > 0; left -= 1) {
    await judge.page.getByText('Belum dinilai').first().click();
    const entry = Number(new URL(judge.page.url()).searchParams.get('entry'));
    for (const [nth, mark] of [Math.max(1, 10 - entry), 6].entries())
      await judge.page.locator('.criterion').nth(nth).getByText(String(mark), { exact: true }).click();
    await judge.page.getByRole('link', { name: 'Semua peserta' }).click();
    await judge.page.locator('.judge-entries').waitFor();
  }
  await judge.page.getByText('Semua sudah dinilai.').waitFor();
  await judge.page.getByText('Semua nilai sudah terkirim').waitFor();
  await judgeByApi(1, 'foto');
  await page.getByRole('button', { name: 'Tandai tidak hadir: Juri tiga' }).click();
  await page.getByRole('button', { name: 'Tandai hadir: Juri tiga' }).waitFor();
  await lock('foto');
  await expect.poll(() => page.getByText('4 maju ke babak berikutnya').count()).toBe(1);
  for (const id of ['kunjungan', 'final']) {
    await open(id);
    await judgeByApi(0, id);
    await judgeByApi(1, id);
    await lock(id);
  }

  // Changed: asked for by one of the committee, signed off by another, never by oneself.
  const first = round(page, 'final').locator('[data-entry]').first();
  await first.getByRole('button', { name: /^Rincian/ }).click();
  await first.getByText('Minta perubahan nilai').click();
  const form = first.locator('form');
  await form.getByRole('button', { name: 'Kirim permintaan' }).click();
  await form.locator('.field-problem, .act-problem').first().waitFor();
  await form.locator('.contest-fields input').first().fill('1');
  await form.getByLabel('Alasan').fill('Nilai tertukar dengan RT sebelah.');
  await form.getByRole('button', { name: 'Kirim permintaan' }).click();
  await first.getByText('Diminta. Berlaku setelah').waitFor();
  await page.reload();
  await page.getByText('“Nilai tertukar dengan RT sebelah.”').waitFor();
  await page.getByRole('button', { name: 'Sahkan' }).click();
  await page.locator('.act-problem').first().waitFor();
  const other = `manajer.dua.${campaignId}@daftar.test`;
  await grantManager(campaignId, other);
  const second = await manager({ as: other });
  await second.page.goto(`/dashboard/?campaign=${campaignId}&view=contest&competition=${competitionId}`);
  await second.page.getByRole('button', { name: 'Sahkan' }).click();
  await second.page.getByText(`disahkan ${other}`).waitFor();

  // Objected to, answered, announced.
  // What the public sees of a competition may be five seconds old.
  const objection = head.page.locator('summary', { hasText: 'Ajukan keberatan' });
  const isOpen = async () => {
    await head.page.reload();
    return objection.waitFor({ timeout: 2_000 }).then(
      () => true,
      () => false,
    );
  };
  await expect.poll(isOpen, { timeout: 15_000 }).toBe(true);
  await objection.click();
  await head.page.getByLabel('Keberatan Anda').fill('Saluran kami sudah bersih.');
  await head.page.getByRole('button', { name: 'Ajukan keberatan' }).click();
  await head.page.getByText('Keberatan diterima panitia.').waitFor();
  await page.reload();
  await page.getByLabel('Jawaban panitia').fill('Sudah diperiksa ulang, nilainya tetap.');
  await page.getByRole('button', { name: 'Tolak' }).click();
  await page.getByText('Sudah diperiksa ulang, nilainya tetap.').waitFor();
  await page.getByRole('button', { name: 'Umumkan hasil' }).click();
  await page.getByRole('button', { name: 'Ya, umumkan' }).click();
  await page.getByText('Hasil sudah diumumkan').waitFor();

  const [json] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: /JSON/ }).click()]);
  const exported = JSON.parse(await readFile(await json.path(), 'utf8'));
  // The public page may be five seconds old.
  await expect
    .poll(async () => (await stage.call('GET', path)).body.ranking !== undefined, { timeout: 10_000 })
    .toBe(true);
  await page.goto(`/ranking/?competition=${competitionId}`);
  await page.locator('.podium-step').first().waitFor();
  const { body: shown } = await stage.call('GET', path);
  expect(finalPlaces(exported)).toEqual(
    shown.ranking.lines
      .filter((line: { roundId: string }) => line.roundId === 'final')
      .map((line: { entryNumber: number; total: number }) => [line.entryNumber, line.total]),
  );
  const winner = shown.ranking.lines[0];
  expect(await page.locator('.podium-1').first().textContent()).toContain(winner.label);
  expect([...complaints, ...head.complaints, ...judge.complaints]).toEqual([]);
});

type Marks = Record<string, number>;
type Sheet = { entryNumber: number; judgeNumber: number; marks: Marks };
type Exported = {
  rules: { criteria: { criterionId: string; weight: number }[] };
  rounds: { roundId: string; sheets: Sheet[] }[];
  revisions: (Sheet & { roundId: string; signedOff?: object })[];
};
/** The last round worked out with a pencil: each judge's weighted sum of 100, the mean of the judges, the best first. */
const finalPlaces = ({ rules, rounds, revisions }: Exported): [number, number][] => {
  const counts = new Map<string, Sheet>();
  const locked = rounds.find(({ roundId }) => roundId === 'final')?.sheets ?? [];
  const signed = revisions.filter(({ roundId, signedOff }) => roundId === 'final' && signedOff);
  for (const sheet of [...locked, ...signed]) counts.set(`${sheet.entryNumber} ${sheet.judgeNumber}`, sheet);
  const weights = rules.criteria.reduce((sum, { weight }) => sum + weight, 0);
  const sumOf = ({ marks }: Sheet) =>
    rules.criteria.reduce((sum, { criterionId, weight }) => sum + (weight * (marks[criterionId] ?? 0)) / 10, 0) /
    weights;
  return [...Map.groupBy(counts.values(), ({ entryNumber }) => entryNumber)]
    .map(([entry, sheets]): [number, number] => [
      entry,
      Math.round((10_000 * sheets.reduce((sum, sheet) => sum + sumOf(sheet), 0)) / sheets.length),
    ])
    .sort((a, b) => b[1] - a[1]);
};

test.each([
  ['id', 360, 740],
  ['en', 1280, 900],
] as const)('nothing that axe finds, nothing wider than the screen: %s at %i', async (language, width, height) => {
  const contest = await stage.contest();
  for (const nth of [1, 2, 3]) await contest.enter(nth);
  const judges = [await contest.invite('satu'), await contest.invite('dua'), await contest.invite('tiga')];
  await contest.close();
  await contest.open('foto');
  for (const { token } of judges) await contest.must(contest.judge(token, 'foto', 1, [8, 7, 9, 8]));
  await contest.lock('foto');
  const { page } = await manager({ language, width, height });
  const look = async (name: string) => {
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [name, id, nodes[0]?.html])).toEqual([]);
    const wide = await page.evaluate(
      (most) =>
        [...document.querySelectorAll('main *')]
          .filter((one) => one.getBoundingClientRect().right > most && !one.closest('.contest-scroll, .score-table'))
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
  await page.locator('[data-round] [data-entry] .link').first().click();
  await page.locator('.explanation').waitFor();
  await page.locator('.contest-why details summary').last().click();
  await look('one');
  await page.locator('[aria-expanded="false"].button').first().click();
  await page.locator('.contest-plan').waitFor();
  await look('plan');
});
