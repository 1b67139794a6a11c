import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { eventually } from '../api/stage.ts';
import {
  bandung,
  connection,
  enterPin,
  type GateStage,
  goOffline,
  holdUp,
  letIn,
  pin,
  showToCamera,
  startGateStage,
} from './check-in-stage.ts';

vi.setConfig({ testTimeout: 120_000 });

let stage: GateStage;
beforeAll(async () => {
  stage = await startGateStage('gerbang-alat');
});
afterAll(() => stage.end());

/** All that this page keeps, as bytes and as text. */
const keptText = (page: Page) =>
  page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open('daftar-check-in');
      opening.onsuccess = () => resolve(opening.result);
    });
    let text = '';
    for (const name of database.objectStoreNames) {
      const all = await new Promise<unknown[]>((resolve) => {
        const asking = database.transaction(name).objectStore(name).getAll();
        asking.onsuccess = () => resolve(asking.result);
      });
      text += JSON.stringify(all, (_, value) =>
        value instanceof ArrayBuffer || ArrayBuffer.isView(value)
          ? new TextDecoder('latin1').decode(value as ArrayBuffer)
          : value,
      );
    }
    database.close();
    return text;
  });

test('after three wrong PINs even the right one waits, over a reload and in another tab; then it opens, and the count begins anew', async () => {
  const campaign = await stage.newCampaign({ sessions: bandung });
  const { page, context } = await stage.standAt(campaign, 'Gerbang B');
  // The wait is over when the test says so, however long its tabs take to load.
  const start = Date.now();
  await context.clock.setFixedTime(start);
  await page.reload();
  const tryWrong = async (typed: string) => {
    await enterPin(page, typed);
    await page.locator('#pin-problem').waitFor();
    await page.getByRole('button', { name: 'Buka', exact: true }).waitFor();
  };
  // It never looks again by itself whether somebody must wait.
  const unaware = await context.newPage();
  await unaware.addInitScript(() => {
    Object.assign(window, { setInterval: () => 0 });
  });
  await unaware.goto('/check-in/');
  await unaware.locator('#pin').waitFor();
  for (const typed of ['135791', '135792', '135793']) await tryWrong(typed);
  await enterPin(unaware);
  await unaware.getByText('Terlalu banyak PIN salah').waitFor();
  await unaware.close();
  await page.getByText(/Coba lagi dalam \d+ detik/).waitFor();
  await page.reload();
  await page.getByText(/Coba lagi dalam \d+ detik/).waitFor();
  await enterPin(page);
  const tab = await context.newPage();
  await tab.goto('/check-in/');
  await tab.getByText(/Coba lagi dalam \d+ detik/).waitFor();
  await enterPin(tab);
  for (const each of [page, tab]) expect(await each.locator('.gate-header').count()).toBe(0);
  await tab.close();

  await context.clock.setFixedTime(start + 31_000);
  await page.locator('#pin-problem').waitFor({ state: 'detached' });
  await enterPin(page);
  await page.locator('.gate-header').waitFor();
  await page.reload();
  await tryWrong('135794');
  await page.getByText('PIN ini bukan PIN alat ini').waitFor();
});

test('a page that is ended in the middle of a try has used it up', async () => {
  const campaign = await stage.newCampaign({ sessions: bandung });
  const { page } = await stage.standAt(campaign, 'Gerbang B');
  // What a thief would do: the page is gone before it could count what was wrong.
  await page.addInitScript(() => {
    SubtleCrypto.prototype.deriveKey = () => {
      document.documentElement.dataset.tries = 'now';
      return new Promise(() => undefined);
    };
  });
  for (let tries = 0; tries < 3; tries += 1) {
    await page.reload();
    await enterPin(page, '135791');
    await page.getByRole('button', { name: 'Membuka …' }).waitFor();
    await page.locator('html[data-tries]').waitFor();
  }
  await page.reload();
  await page.getByText('Terlalu banyak PIN salah').waitFor();
  expect(await page.locator('.gate-header').count()).toBe(0);
});

test('what lies on the device names nobody and opens no ticket, and goes when the crew leaves; unsent scans keep it', async () => {
  const campaign = await stage.newCampaign({ sessions: bandung });
  const runner = await stage.join(campaign);
  const { page, context } = await stage.standAt(campaign, 'Gerbang A');
  await goOffline(page);
  await holdUp(page, await stage.linkOf(runner), letIn);
  const kept = await keptText(page);
  expect(kept).toContain('Gerbang A');
  for (const secret of [runner.ticketCode, runner.name, pin, '"number"', 'initials'])
    expect(kept).not.toContain(secret);

  await page.locator('.gate-name').click();
  await page.getByRole('button', { name: 'Tinggalkan gerbang' }).click();
  await page.getByText('1 pindaian belum terkirim').waitFor();
  await context.setOffline(false);
  await connection(page, 'Tersambung');
  await eventually(() => stage.checkedInAt(campaign, runner.signUpId), Boolean);
  await page.getByRole('button', { name: 'Tinggalkan gerbang' }).click();
  await page.locator('#gate').waitFor();
  expect(await keptText(page)).toBe('[][][][]');
});

test('who leaves while a newer list is being sealed keeps none of it', async () => {
  const campaign = await stage.newCampaign({ sessions: bandung });
  await stage.join(campaign);
  const { page } = await stage.standAt(campaign, 'Gerbang A');
  await page.addInitScript(() => {
    const { prototype } = SubtleCrypto;
    const encrypt = Object.getOwnPropertyDescriptor(prototype, 'encrypt')?.value;
    const { promise, resolve } = Promise.withResolvers<void>();
    Object.assign(window, { seal: resolve });
    prototype.encrypt = async function (...given: unknown[]) {
      document.documentElement.dataset.sealing = 'now';
      await promise;
      return encrypt.apply(this, given);
    };
  });
  await page.reload();
  await enterPin(page);
  await page.locator('html[data-sealing]').waitFor();
  await page.locator('.gate-name').click();
  await page.getByRole('button', { name: 'Tinggalkan gerbang' }).click();
  await page.locator('#gate').waitFor();
  await page.evaluate(() => (globalThis as unknown as { seal: () => void }).seal());
  // Much longer than it takes to seal one runner and to write it down.
  await page.waitForTimeout(1_000);
  expect(await keptText(page)).toBe('[][][][]');
});

test('a session that is over opens no gate, and a crew that was revoked keeps no list', async () => {
  const campaign = await stage.newCampaign({ sessions: bandung });
  const runner = await stage.join(campaign);
  const { page } = await stage.standAt(campaign, 'Gerbang A');
  const role = { role: 'crew', organiserId: 'panitia-nusantara', campaignId: campaign, sessionId: 'bandung' };
  await stage.call('DELETE', `/v1/campaigns/${campaign}/roles`, {
    token: stage.manager,
    body: { email: 'rina@daftar.test', role },
  });
  await showToCamera(page, await stage.linkOf(runner));
  await page.getByText('Anda bukan kru sesi ini lagi').waitFor();
  expect(await stage.checkedInAt(campaign, runner.signUpId)).toBeUndefined();

  const path = `/v1/campaigns/${campaign}/sessions/bandung`;
  const yesterday = new Date(Date.now() - 13 * 3_600_000).toISOString();
  await stage.call('PATCH', path, { token: stage.manager, body: { startsAt: yesterday } });
  await stage.crew(campaign, 'bandung', 'dewi');
  const late = await stage.takeDevice({ as: 'dewi@daftar.test' });
  await late.page.goto(`/check-in/?campaign=${campaign}`);
  await late.page.locator('#pin').fill(pin);
  await late.page.getByRole('button', { name: 'Buka gerbang' }).click();
  await late.page.getByText('Sesi ini sudah selesai').waitFor();
});

test('twelve hours after the start an open gate drops its list by itself', async () => {
  const campaign = await stage.newCampaign({ sessions: bandung });
  await stage.join(campaign);
  const startsAt = new Date(Date.now() - 11 * 3_600_000).toISOString();
  const path = `/v1/campaigns/${campaign}/sessions/bandung`;
  await stage.call('PATCH', path, { token: stage.manager, body: { startsAt } });
  const { page } = await stage.standAt(campaign, 'Gerbang A');
  expect(await keptText(page)).toContain('Gerbang A');
  await page.clock.setFixedTime(Date.now() + 3_700_000);
  await page.getByText('Sesi itu sudah selesai').waitFor();
  expect(await keptText(page)).toBe('[][][][]');
});
