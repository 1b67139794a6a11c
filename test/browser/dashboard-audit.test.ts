import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { openDaftar } from '../../functions/http/daftar.ts';
import { auditEntryItem } from '../../shared/table/audit-entry.item.ts';
import { startTestEngine } from '../engine.ts';
import { type DashboardStage, isSeen, startDashboardStage } from './dashboard-stage.ts';

let engine: Awaited<ReturnType<typeof startTestEngine>>;
let stage: DashboardStage;
beforeAll(async () => {
  engine = await startTestEngine();
  process.env.DYNAMODB_ENDPOINT = engine.endpoint;
  process.env.TABLE_NAME = engine.tableName;
  stage = await startDashboardStage('dasbor-audit');
});
afterEach(() => stage.closeTabs());
afterAll(async () => {
  await stage.end();
  await engine.stop();
});

const quota = (campaignId: string, size: number) =>
  stage.call('PUT', `/v1/campaigns/${campaignId}/sessions/bandung/quota`, {
    token: stage.manager,
    body: { quota: size },
  });
const open = async (query: string, look: Parameters<DashboardStage['openDashboard']>[1] = {}) => {
  const page = await stage.openDashboard(query, look);
  await page.locator('.audit[data-loaded="true"]').waitFor();
  await page.locator('[data-chain]').waitFor();
  return page;
};
const acts = (page: Page) =>
  page.locator('.audit-table tbody tr').evaluateAll((rows) => rows.map((row) => row.getAttribute('data-does')));

test('who, when and what in words, the newest first, with what was refused', async () => {
  const campaignId = await stage.newCampaign();
  await quota(campaignId, 9);
  await stage.signUp(campaignId);
  expect((await quota(campaignId, 0)).status).toBe(409);
  const page = await open(`?campaign=${campaignId}&view=audit`);
  expect(await acts(page)).toEqual([
    'setQuota',
    'setQuota',
    'setQuota',
    'openCampaign',
    'createSession',
    'createCampaign',
  ]);
  const rows = page.locator('.audit-table tbody tr');
  expect(await rows.nth(2).textContent()).toMatch(/manajer@daftar\.test.*manajer.*mengubah kuota.*kota.*Bandung/);
  expect(await rows.filter({ hasText: 'Ditolak' }).textContent()).toContain('quota-below-issued');
  expect(await isSeen(page.getByRole('heading', { name: 'Rantai utuh' }))).toBe(true);
});

test('what is looked for lies in the address: a reload and a link show the same entries', async () => {
  const campaignId = await stage.newCampaign();
  await quota(campaignId, 9);
  const page = await open(`?campaign=${campaignId}&view=audit`, { language: 'en' });
  await page.getByLabel('Did what', { exact: true }).selectOption('setQuota');
  await page.getByLabel('Who (e-mail').fill('manajer@daftar.test');
  await page.getByRole('button', { name: 'Show' }).click();
  await page.waitForURL(/does=setQuota/);
  await page.reload();
  await page.locator('.audit[data-loaded="true"]').waitFor();
  expect(await acts(page)).toEqual(['setQuota']);
  const none = await open(`?campaign=${campaignId}&view=audit&until=2020-01-01`, { language: 'en' });
  expect(await isSeen(none.getByText('No entry fits.'))).toBe(true);
});

test('the files hold every entry that fits, in words and by name, and run no formula', async () => {
  const campaignId = await stage.newCampaign();
  await quota(campaignId, 9);
  const page = await open(`?campaign=${campaignId}&view=audit`);
  const save = async (name: string) => {
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
    return readFileSync((await download.path()) as string, 'utf8');
  };
  const lines = (await save('Unduh CSV')).trim().split('\r\n');
  expect(lines).toHaveLength(5);
  expect(lines[1]).toContain('manajer@daftar.test;manajer;setQuota;mengubah kuota;sessionId: bandung');
  const entries = JSON.parse(await save('Unduh JSON'));
  expect(entries.map(({ does }: { does: string }) => does)).toEqual([
    'setQuota',
    'openCampaign',
    'createSession',
    'createCampaign',
  ]);
});

test('a log that was tampered with says where', async () => {
  const campaignId = await stage.newCampaign();
  const daftar = openDaftar({
    TABLE_NAME: engine.tableName,
    DYNAMODB_ENDPOINT: engine.endpoint,
    MASTER_KEY_ID: 'unused',
  });
  const page = await open(`?campaign=${campaignId}&view=audit`);
  for await (const entry of daftar.audit.ofCampaign(campaignId))
    if (entry.does === 'openCampaign')
      await daftar.table.put({ Item: auditEntryItem.stored({ ...entry, at: '2020-01-01T00:00:00.000Z' }) });
  await page.getByRole('button', { name: 'Periksa lagi' }).click();
  await page.locator('[data-chain="broken"]').waitFor();
  expect(await isSeen(page.getByText('Catatan ini disisipkan kemudian.'))).toBe(true);
});

test('axe finds nothing, and nothing is wider than the screen, on a phone, a tablet and a desk, in both languages', async () => {
  const campaignId = await stage.newCampaign();
  await quota(campaignId, 9);
  for (const [width, language] of [
    [360, 'id'],
    [768, 'en'],
    [1440, 'id'],
  ] as const) {
    const page = await open(`?campaign=${campaignId}&view=audit`, { width, language });
    const shots = process.env.SHOTS_DIR;
    if (shots) await page.screenshot({ path: `${shots}/audit-${width}-${language}.png`, fullPage: true });
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  }
});
