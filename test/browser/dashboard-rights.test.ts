import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { signUpBody } from '../api/stage.ts';
import { type DashboardStage, isSeen, startDashboardStage } from './dashboard-stage.ts';

let stage: DashboardStage;
beforeAll(async () => {
  stage = await startDashboardStage('dasbor-hak');
});
afterEach(() => stage.closeTabs());
afterAll(() => stage.end());

const signUp = async (campaignId: string) => {
  const person = stage.nextPerson() as { name: string; nik: string };
  const reply = await stage.call('POST', `/v1/campaigns/${campaignId}/sign-ups`, { body: signUpBody(person) });
  return { person, signUpId: reply.body.signUpId as string, ticketCode: reply.body.ticketCode as string };
};
const open = async (campaignId: string, look: Parameters<DashboardStage['openDashboard']>[1] = {}) => {
  const page = await stage.openDashboard(`?campaign=${campaignId}&view=rights`, look);
  await page.locator('.rights[data-loaded="true"]').waitFor();
  await page.getByText('Acara Uji').first().waitFor();
  return page;
};
const find = async (page: Page, typed: string) => {
  await page.locator('#holder').fill(typed);
  await page.locator('.rights-find button[type="submit"]').click();
};

test('a request is noted, stands in the due list with the time left, and erasing answers it after a question in words', async () => {
  const campaignId = await stage.newCampaign();
  const { person, ticketCode } = await signUp(campaignId);
  const page = await open(campaignId);
  expect(await isSeen(page.getByText('Semua permintaan sudah dijawab.'))).toBe(true);
  await find(page, person.nik);
  await page.getByRole('button', { name: 'Dihapus datanya' }).click();
  expect(await isSeen(page.getByText('Permintaan dicatat'))).toBe(true);
  const due = page.locator('[data-request="erasure"]');
  expect(await due.textContent()).toMatch(/Sisa 71 jam/);

  await due.getByRole('button', { name: 'Jawab' }).click();
  await page.getByRole('button', { name: 'Hapus datanya' }).click();
  expect(await page.locator('dialog').textContent()).toContain('tidak bisa dikembalikan');
  await page.getByRole('button', { name: 'Ya, hapus selamanya' }).click();
  await page.getByText('Datanya sudah dihapus.').waitFor();
  await expect.poll(() => page.locator('[data-request]').count()).toBe(0);
  expect((await stage.call('GET', `/v1/tickets/${ticketCode}`)).status).toBe(404);
  await find(page, person.nik);
  expect(await isSeen(page.getByText('Tidak ada data atas itu di acara ini.'))).toBe(true);
});

test('all that is held: on paper, and as a file with the NIK opened; the proof names the text, and taking it back stops the sign-up', async () => {
  const campaignId = await stage.newCampaign();
  const { person, ticketCode } = await signUp(campaignId);
  const page = await open(campaignId, { language: 'en' });
  await find(page, ticketCode);
  await page.getByRole('button', { name: 'All that is held' }).click();
  const paper = page.locator('[data-paper="file"]');
  await paper.waitFor();
  expect(await paper.textContent()).toContain(person.nik);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download JSON' }).click(),
  ]);
  const file = JSON.parse(readFileSync((await download.path()) as string, 'utf8'));
  expect(file.signUps[0].nik).toBe(person.nik);
  await page.getByRole('button', { name: 'Proof of consent' }).click();
  expect(await page.locator('[data-paper="proof"]').textContent()).toContain('Setuju.');
  await page.getByRole('button', { name: 'Take consent back' }).click();
  await page.getByRole('button', { name: 'Yes, take it back' }).click();
  await page.getByText('is taken back.').waitFor();
  expect((await stage.call('GET', `/v1/tickets/${ticketCode}`)).body.status).toBe('cancelled');
});

test('axe finds nothing, and nothing is wider than the screen, with a person and their paper open, in both languages', async () => {
  const campaignId = await stage.newCampaign();
  const { person, signUpId } = await signUp(campaignId);
  await stage.call('POST', `/v1/campaigns/${campaignId}/rights-requests`, {
    token: stage.manager,
    body: { kind: 'access', signUpId, receivedAt: '2020-01-01T00:00:00Z' },
  });
  for (const [width, language] of [
    [360, 'id'],
    [768, 'en'],
    [1440, 'id'],
  ] as const) {
    const page = await open(campaignId, { width, language });
    await find(page, person.nik);
    await page.locator('[data-person] .rights-ways button').nth(4).click();
    await page.locator('[data-paper]').waitFor();
    const shots = process.env.SHOTS_DIR;
    if (shots) await page.screenshot({ path: `${shots}/rights-${width}-${language}.png`, fullPage: true });
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  }
});
