import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { shortenName } from '../../shared/domain/name.ts';
import { kiosksOf } from '../api/kiosks.ts';
import {
  alreadyIn,
  atWork,
  bandung,
  enterPin,
  type GateStage,
  holdUp,
  letIn,
  longAwayMs,
  next,
  present,
  showToCamera,
  startGateStage,
  typeBurst,
} from './check-in-stage.ts';

vi.setConfig({ testTimeout: 120_000 });

let stage: GateStage;
beforeAll(async () => {
  stage = await startGateStage('gerbang');
});
afterAll(() => stage.end());

test('a ticket in front of the camera is let in with its number to hand over; another gate stops it and says when, where and by whom', async () => {
  const campaign = await stage.newCampaign({ sessions: bandung });
  const runners = [await stage.join(campaign), await stage.join(campaign)];
  const [, runner] = runners;
  if (!runner) throw new Error('Nobody signed up');
  const gateB = await stage.standAt(campaign, 'Gerbang B');
  await holdUp(gateB.page, await stage.linkOf(runner), letIn);
  expect(await gateB.page.locator('.let-in .numerals').getAttribute('aria-label')).toBe(String(runner.number));
  expect(await gateB.page.locator('.let-in').textContent()).toContain(shortenName(runner.name));
  expect(await present(gateB.page)).toBe('Hadir 1 / 100');

  const gateC = await stage.standAt(campaign, 'Gerbang C', { as: 'manajer@daftar.test' });
  await holdUp(gateC.page, await stage.linkOf(runner), alreadyIn);
  const stop = await gateC.page.locator('.stopped').textContent();
  expect(stop).toContain(`Tiket ${runner.number} · ${shortenName(runner.name)}`);
  expect(stop).toMatch(/WIB, baru saja, di Gerbang B oleh kru Rina/);
  expect(stop).toContain('Jangan serahkan nomor dada lagi');
  expect([...gateB.complaints, ...gateC.complaints]).toEqual([]);
});

test('a stop is acknowledged before the next ticket counts; the help desk hears gate, reason and code', async () => {
  const campaign = await stage.newCampaign({ sessions: { bandung: { quota: 1, waitingSize: 3 } } });
  const [first, waiting] = [await stage.join(campaign), await stage.join(campaign)];
  const { page } = await stage.standAt(campaign, 'Gerbang A');
  await holdUp(page, await stage.linkOf(waiting), 'Berhenti: daftar tunggu');
  await showToCamera(page, await stage.linkOf(first));
  await page.waitForTimeout(1_500);
  expect(await stage.checkedInAt(campaign, first.signUpId)).toBeUndefined();
  await page.getByRole('button', { name: 'Panggil meja bantuan' }).click();
  const call = await page.locator('.stopped').textContent();
  expect(call).toContain('Gerbang A: daftar tunggu');
  expect(call).toContain(waiting.ticketCode.slice(0, 4));
  await showToCamera(page, '');
  await next(page);
  await page.getByText('Arahkan kamera ke QR tiket').waitFor();
});

test('a hand scanner and a typed code do the same as the camera; another QR code is no ticket', async () => {
  const campaign = await stage.newCampaign({ sessions: bandung });
  const [one, two] = [await stage.join(campaign), await stage.join(campaign)];
  const { page } = await stage.standAt(campaign, 'Gerbang A');
  await typeBurst(page, await stage.linkOf(one));
  await page.locator('.let-in').waitFor();
  await page.getByRole('button', { name: 'Ketik kode' }).click();
  await page.getByLabel('Kode tiket').fill('7KQ4');
  await page.getByRole('button', { name: 'Periksa' }).click();
  await page.getByText('Cocokkan lagi dengan tiketnya').waitFor();
  await page.getByLabel('Kode tiket').fill(two.ticketCode.toLowerCase());
  await page.keyboard.press('Enter');
  await page.locator(`.let-in .numerals[aria-label="${two.number}"]`).waitFor();
  expect(await present(page)).toBe('Hadir 2 / 100');
  await holdUp(page, 'https://contoh.test/menu', 'Ini bukan QR tiket');
  await next(page);
});

test('a ticket that is scanned before the gate was ever painted is let in', async () => {
  const campaign = await stage.newCampaign({ sessions: bandung });
  const runner = await stage.join(campaign);
  const { page } = await stage.standAt(campaign, 'Gerbang A');
  await page.reload();
  await page.locator('#pin').waitFor();
  const scanned = page.evaluate(
    (keys) =>
      new Promise<void>((resolve) => {
        const watch = new MutationObserver(() => {
          if (!document.querySelector('.gate')) return;
          watch.disconnect();
          for (const [nth, key] of [...keys, 'Enter'].entries()) {
            const pressed = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
            Object.defineProperty(pressed, 'timeStamp', { value: 60_000 + 4 * nth });
            document.body.dispatchEvent(pressed);
          }
          resolve();
        });
        watch.observe(document.body, { childList: true, subtree: true });
      }),
    await stage.linkOf(runner),
  );
  await enterPin(page);
  await scanned;
  await expect.poll(() => page.locator('.let-in .numerals').getAttribute('aria-label')).toBe(String(runner.number));
});

test('a spare bib is handed over where the number is missing; one that another runner has is refused', async () => {
  const campaign = await stage.newCampaign({ sessions: bandung });
  const [one, two] = [await stage.join(campaign), await stage.join(campaign)];
  const { page } = await stage.standAt(campaign, 'Gerbang A');
  const giveSpare = async () => {
    await page.getByText('Nomor dada hilang atau rusak?').click();
    await page.getByLabel('Nomor dada cadangan').fill('a12');
    await page.getByRole('button', { name: 'Serahkan cadangan' }).click();
  };
  await holdUp(page, await stage.linkOf(one), letIn);
  await giveSpare();
  await page.locator('.spare-bib').filter({ hasText: 'A12' }).waitFor();
  await holdUp(page, await stage.linkOf(two), shortenName(two.name));
  await giveSpare();
  await page.getByText('sudah dipakai pelari lain').waitFor();
  expect(await page.locator('.let-in .numerals').getAttribute('aria-label')).toBe(String(two.number));
});

test('a gate that is opened again knows its runners before it is seen', async () => {
  const campaign = await stage.newCampaign({ sessions: bandung });
  const { page } = await stage.standAt(campaign, 'Gerbang B');
  await page.addInitScript(() => {
    const order: string[] = [];
    Object.assign(window, { order });
    const get = Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, 'get')?.value;
    IDBObjectStore.prototype.get = function (key) {
      const asking: IDBRequest = get.call(this, key);
      if (this.name === 'roster') asking.addEventListener('success', () => order.push('roster'));
      return asking;
    };
    new MutationObserver(() => {
      if (document.querySelector('.gate') && !order.includes('gate')) order.push('gate');
    }).observe(document, { childList: true, subtree: true });
  });
  await page.reload();
  await enterPin(page);
  await atWork(page);
  expect(await page.evaluate(() => (globalThis as unknown as { order: string[] }).order)).toEqual(['roster', 'gate']);
});

test('a ticket from a kiosk that has not been heard of since is called genuine, and let in once its record is there', async () => {
  const campaign = await stage.newCampaign({ sessions: bandung });
  const kiosk = await kiosksOf(stage).enrolled(campaign);
  const place = (await kiosk.lease(2)).at(0);
  const link = `${stage.product.url}/ticket/#${place.ticketCode}.bandung.${place.signature}`;
  const { page } = await stage.standAt(campaign, 'Gerbang A');
  await holdUp(page, link, 'Tiket asli, belum ada di daftar');
  await next(page);
  await kiosk.sendOne(stage.nextPerson(), place);
  await page.waitForTimeout(longAwayMs);
  await holdUp(page, link, letIn);
  expect(await page.locator('.let-in .numerals').getAttribute('aria-label')).toBe(String(place.number));
});
