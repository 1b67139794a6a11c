import { readFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type Contest, criteria, rt, villages } from '../api/competition-stage.ts';
import { eventually } from '../api/stage.ts';
import { type ContestStage, startContestStage } from './contest-stage.ts';

vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 });

let stage: ContestStage;
let contest: Contest;
const rounds = [
  {
    roundId: 'foto',
    name: 'Foto',
    kind: 'desk',
    opensAt: '2020-11-01T00:00:00Z',
    closesAt: '2099-11-10T00:00:00Z',
    best: 5,
  },
  {
    roundId: 'kunjungan',
    name: 'Kunjungan',
    kind: 'visit',
    opensAt: '2020-11-11T00:00:00Z',
    closesAt: '2099-11-20T00:00:00Z',
  },
];
/** By entry: what the three judges give in the last round; the fourth and the fifth tie. */
const given: Record<number, number[][]> = {
  1: [
    [9, 9, 8, 9],
    [9, 9, 9, 8],
    [8, 9, 9, 9],
  ],
  2: [
    [8, 9, 9, 9],
    [9, 8, 9, 8],
    [9, 9, 8, 8],
  ],
  3: [
    [8, 8, 9, 9],
    [9, 8, 8, 9],
    [8, 9, 8, 9],
  ],
  4: [
    [8, 8, 9, 8],
    [8, 8, 8, 8],
    [8, 9, 8, 8],
  ],
  5: [
    [8, 8, 8, 9],
    [8, 8, 8, 8],
    [9, 8, 8, 8],
  ],
};

beforeAll(async () => {
  stage = await startContestStage('halaman-hasil');
  contest = await stage.contest({
    name: 'RT Bersih Bogor 2026',
    rounds,
    ties: [{ by: 'criterion', criterionId: 'saluran' }, { by: 'earlier-entry' }],
  });
  for (let nth = 1; nth <= 7; nth += 1) {
    const { body } = await contest.enter(nth, { unit: rt(nth, villages[nth % 3]) });
    if (nth <= 3) await stage.sendPhoto(body.entryCode, String(7_000 + nth).slice(-3), 'foto', 40 * nth + 60);
  }
  const judges = [await contest.invite('a'), await contest.invite('b'), await contest.invite('c')];
  await contest.close();
  await contest.open('foto');
  for (let entry = 1; entry <= 7; entry += 1)
    for (const { token } of judges) await contest.must(contest.judge(token, 'foto', entry, Array(4).fill(9 - entry)));
  await contest.lock('foto');
  await contest.open('kunjungan');
  for (const [entry, sheets] of Object.entries(given))
    for (const [nth, marks] of sheets.entries())
      await contest.must(contest.judge(judges[nth]?.token ?? '', 'kunjungan', Number(entry), marks));
  await contest.lock('kunjungan');
  const { revisionId } = await contest.must(
    stage.call('POST', `${contest.at}/rounds/kunjungan/entries/4/revisions`, {
      token: judges[2]?.token ?? '',
      body: {
        marks: Object.fromEntries(criteria.map(({ criterionId }, nth) => [criterionId, [9, 8, 8, 8][nth]])),
        reason: 'Saluran dan sampah tertukar.',
      },
    }),
  );
  await contest.must(contest.manage('POST', `/revisions/${revisionId}/sign-off`));
});
afterAll(() => stage.end());

const address = () => `/ranking/?competition=${contest.competitionId}`;

test('before the announcement: when it will be, and no ranking', async () => {
  const { page } = await stage.takePhone();
  await page.goto(address());
  await page.getByText('Hasil belum diumumkan').waitFor();
  expect(await page.locator('.podium, .rank-list').count()).toBe(0);
  await page.goto('/ranking/?competition=tidak-ada');
  await page.getByText('Lomba ini tidak ada').waitFor();
});

test('who won, and why: podium, sum, weights, judges, tie, change; the same in the files', async () => {
  await contest.must(contest.manage('POST', '/announcement'));
  await eventually(
    () => stage.call('GET', contest.at),
    ({ body }) => body.ranking !== undefined,
  );
  const { page, complaints } = await stage.takePhone({ width: 1100, height: 900 });
  await page.goto(address());
  await page.getByText('7 RT · 2 babak · 3 juri').waitFor();
  await expect
    .poll(() => page.locator('.podium-step').evaluateAll((all) => all.map((one) => one.dataset.rank)))
    .toEqual(['1', '2', '3']);
  await page.locator('.podium-1').getByText('RT 001 / RW 005').waitFor();
  expect(
    await page.locator('.podium-1 img').evaluate((one: HTMLImageElement) => one.decode().then(() => one.naturalWidth)),
  ).toBe(1_600);

  const fourth = page.locator('.rank-list > li').first();
  await fourth.getByRole('button', { name: 'Rincian: RT 004 / RW 005' }).click();
  await fourth.getByText('Bagaimana nilai RT 004 / RW 005 dihitung').waitFor();
  const { body: why } = await stage.call('GET', `${contest.at}/entries/4`);
  const sums = why.rounds[1].judges.map(({ sum }: { sum: number }) => sum / 100);
  const text = (await fourth.locator('.why').textContent()) ?? '';
  expect(text).toContain(
    `Rata-rata (${sums.join(' + ')}) ÷ 3 = ${(why.rounds[1].total / 100).toFixed(2).replace('.', ',')}.`,
  );
  expect(text).toContain('Nilainya sama dengan 1 peserta lain; penentunya: pendaftaran yang lebih dulu.');
  expect(text).toContain('Perubahan nilai setelah dikunci: 1');
  await fourth.getByText('Lihat catatannya').click();
  await fourth.getByText('Saluran dan sampah tertukar.').waitFor();
  await expect
    .poll(() => fourth.locator('.score-table').first().locator('thead th').allTextContents())
    .toEqual(['Kriteria', 'Bobot', 'Juri A', 'Juri B', 'Juri C']);

  const [json] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Berkas lengkap untuk menghitung ulang' }).click(),
  ]);
  const { asOf: _asOf, ...saved } = JSON.parse(await readFile(await json.path(), 'utf8'));
  const { asOf: _now, ...published } = (await stage.call('GET', `${contest.at}/published-scores`)).body;
  expect(saved).toEqual(published);
  const [csv] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Unduh semua nilai (CSV)' }).click(),
  ]);
  const rows = (await readFile(await csv.path(), 'utf8')).trim().split('\r\n');
  expect(rows).toHaveLength(1 + 7 * 3 + 5 * 3 + 1);
  expect(rows[0]).toContain('Saluran air (×3)');
  expect(rows.at(-1)).toContain('perubahan disahkan;9;8;8;8;Saluran dan');
  expect(complaints).toEqual([]);
});

test('certificates and podium are A4, one page each', async () => {
  const { page } = await stage.takePhone({ width: 1280, height: 900 });
  for (const [print, pages] of [
    ['certificates', 3],
    ['podium', 1],
  ] as const) {
    await page.goto(`${address()}&print=${print}`);
    await page.locator('.sheet').first().waitFor();
    await page.getByText('Kel.').first().waitFor();
    await expect.poll(() => page.locator('.sheet').count()).toBe(pages);
    const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1');
    expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(pages);
    const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? [];
    expect([Math.round(Number(width)), Math.round(Number(height))]).toEqual([842, 595]);
    const folder = process.env.LOOKS;
    if (folder) await page.screenshot({ path: `${folder}/ranking-${print}.png` });
  }
  await page.goto(`${address()}&print=certificates&entry=7`);
  await page.getByRole('heading', { name: 'RT 007 / RW 005' }).waitFor();
  await expect.poll(() => page.locator('.certificate').count()).toBe(1);
});

test.each([
  ['id', 360, 740],
  ['en', 360, 740],
  ['id', 1100, 900],
] as const)('nothing that axe finds, nothing wider than the screen: %s at %i', async (language, width, height) => {
  const { page } = await stage.takePhone({ language, width, height });
  await page.goto(address());
  await page.locator('.rank-list .why-switch').first().click();
  await page.locator('.explanation').waitFor();
  await page.locator('.tile').first().waitFor();
  await page.getByText('Kel.').first().waitFor();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  const folder = process.env.LOOKS;
  if (folder) await page.screenshot({ path: `${folder}/ranking-${language}-${width}.png`, fullPage: true });
});
