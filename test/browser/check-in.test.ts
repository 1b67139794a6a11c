import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { shortenName } from '../../shared/domain/name.ts';
import { showTicketCode } from '../../shared/domain/ticket-code.ts';
import { scanOf } from '../api/check-in-stage.ts';
import { kiosksOf } from '../api/kiosks.ts';
import { eventually, signUpBody } from '../api/stage.ts';
import {
  atWork,
  enterPin,
  type GateStage,
  holdUp,
  longAwayMs,
  openGate,
  pin,
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

const bandung = { bandung: { quota: 100, waitingSize: 5 } };
const letIn = 'Silakan masuk';
const alreadyIn = 'Berhenti: sudah masuk';
const next = (page: Page) => page.getByRole('button', { name: 'Lanjut' }).click();
const present = (page: Page) => page.locator('.gate-present').textContent();
const connection = (page: Page, text: string) => page.locator('.gate-connection').filter({ hasText: text }).waitFor();
/** The worker has the page's files once it is in charge. */
const isKept = (page: Page) => page.evaluate(async () => (await navigator.serviceWorker.ready).active?.state);
const goOffline = async (page: Page) => {
  await isKept(page);
  await page.context().setOffline(true);
  await connection(page, 'Offline');
};
const checkedInAt = async (campaign: string, signUpId: string) => {
  const path = `/v1/campaigns/${campaign}/sessions/bandung/roster`;
  const { body } = await stage.call('GET', path, { token: stage.manager });
  return body.items.find((entry: { signUpId: string }) => entry.signUpId === signUpId)?.checkIn;
};

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
  expect(await checkedInAt(campaign, first.signUpId)).toBeUndefined();
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

test('a ticket’s second code, as a kiosk showed it, opens the same ticket without a network, once for both', async () => {
  const campaign = await stage.newCampaign({ sessions: bandung });
  const kiosk = await kiosksOf(stage).enrolled(campaign);
  const lease = await kiosk.lease(2);
  const person = stage.nextPerson();
  const { body: first } = await stage.call('POST', `/v1/campaigns/${campaign}/sign-ups`, { body: signUpBody(person) });
  const { outcome } = await kiosk.sendOne(person, lease.at(0));
  expect(outcome).toBe('duplicate');
  const { ticketCode, signature } = lease.at(0);
  const link = (code: string, signed: string) =>
    `${stage.product.url}/ticket/#${showTicketCode(code)}.bandung.${signed}`;
  const { page } = await stage.standAt(campaign, 'Gerbang B');
  await goOffline(page);
  await holdUp(page, link(ticketCode, signature), letIn);
  expect(await page.locator('.let-in .numerals').getAttribute('aria-label')).toBe(String(first.number));
  await holdUp(page, await stage.linkOf({ ...first, name: person.name }), alreadyIn);
  await next(page);
  await page.reload();
  await enterPin(page);
  await holdUp(page, link(ticketCode, signature), alreadyIn);
  await next(page);
  await holdUp(page, link(lease.at(1).ticketCode, lease.at(1).signature), 'meja bantuan');
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

test('offline: let in from the roster and kept; the page opens again without a network, by its PIN; the same ticket and a forged one are stopped; all is sent once there is a network', async () => {
  const campaign = await stage.newCampaign({ sessions: bandung });
  const runners = [await stage.join(campaign), await stage.join(campaign), await stage.join(campaign)];
  const [one, two, three] = runners as [(typeof runners)[0], (typeof runners)[0], (typeof runners)[0]];
  const { page, context, complaints } = await stage.standAt(campaign, 'Gerbang B');
  await goOffline(page);
  const link = await stage.linkOf(one);
  await holdUp(page, link, letIn);
  expect(await page.locator('.let-in').textContent()).toContain('tersimpan di alat ini');
  await connection(page, 'Offline · 1 antre kirim');
  expect(await present(page)).toBe('Hadir 1 / 100');

  await page.reload();
  await enterPin(page, '135791');
  await page.getByText('PIN ini bukan PIN alat ini').waitFor();
  await enterPin(page);
  await connection(page, 'Offline · 1 antre kirim');
  await holdUp(page, link, alreadyIn);
  await next(page);

  const right = await stage.linkOf(two);
  const [code = '', session = '', signature = ''] = right.split('.').slice(-3);
  const forged = `${code}.${session}.${signature.replace(/^.{4}/, 'AAAA')}`;
  await holdUp(page, forged, 'Berhenti: bukan tiket acara ini');
  await next(page);
  await holdUp(page, `${link.split('#')[0]}#0000-0000-0000.bandung.${signature}`, 'Berhenti: bukan tiket acara ini');
  await next(page);
  await holdUp(page, right, letIn);
  await connection(page, 'Offline · 2 antre kirim');

  expect(await checkedInAt(campaign, one.signUpId)).toBeUndefined();
  await context.setOffline(false);
  await connection(page, 'Tersambung');
  const seen = (await eventually(() => checkedInAt(campaign, one.signUpId), Boolean)) as Record<string, string>;
  expect(seen).toMatchObject({ gate: 'Gerbang B', by: 'rina' });
  expect(Date.parse(seen.at as string)).toBeLessThan(Date.now());
  await eventually(() => checkedInAt(campaign, two.signUpId), Boolean);
  await holdUp(page, await stage.linkOf(three), letIn);
  expect(complaints).toEqual([]);
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

test('a full disk lets nobody in without a network, and says so', { timeout: 180_000 }, async () => {
  const campaign = await stage.newCampaign({ sessions: bandung });
  const runner = await stage.join(campaign);
  const { page, context } = await stage.standAt(campaign, 'Gerbang A');
  await goOffline(page);
  const disk = await context.newCDPSession(page);
  const { origin } = new URL(stage.product.url);
  await disk.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  // Chromium goes by what it knew of the disk for this long.
  await page.waitForTimeout(31_000);
  await holdUp(page, await stage.linkOf(runner), 'Berhenti: memori alat penuh');
  await connection(page, 'Offline');
  expect(await page.locator('.gate-connection').textContent()).toBe('Offline');
  expect(await present(page)).toBe('Hadir 0 / 100');
  await disk.send('Storage.overrideQuotaForOrigin', { origin });
  await next(page);
  await page.waitForTimeout(longAwayMs);
  await holdUp(page, await stage.linkOf(runner), letIn);
  await connection(page, 'Offline · 1 antre kirim');
});

test('two gates offline: the second success is found at the sync, shown at its gate and listed with the first', async () => {
  const campaign = await stage.newCampaign({ sessions: bandung });
  const runner = await stage.join(campaign);
  const link = await stage.linkOf(runner);
  const one = await stage.standAt(campaign, 'Gerbang A');
  const two = await stage.standAt(campaign, 'Gerbang C', { as: 'manajer@daftar.test' });
  for (const { page } of [one, two]) {
    await goOffline(page);
    await holdUp(page, link, letIn);
  }
  await one.context.setOffline(false);
  await connection(one.page, 'Tersambung');
  await eventually(() => checkedInAt(campaign, runner.signUpId), Boolean);
  await two.context.setOffline(false);
  await two.page.getByRole('button', { name: 'Ada tiket yang masuk dua kali' }).click();
  const listed = await two.page.locator('.double-scans li').textContent();
  expect(listed).toContain(`${runner.number} · ${shortenName(runner.name)} · sudah masuk`);
  expect(listed).toMatch(/Gerbang C · Manajer/);
  expect(listed).toMatch(/1: .* · Gerbang A · Rina/);
});

test('two tabs of one device offline let a ticket in once', async () => {
  const campaign = await stage.newCampaign({ sessions: bandung });
  const link = await stage.linkOf(await stage.join(campaign));
  const { page, context } = await stage.standAt(campaign, 'Gerbang A');
  const second = await context.newPage();
  await second.goto('/check-in/');
  await enterPin(second);
  await atWork(second);
  await goOffline(page);
  await connection(second, 'Offline');
  await Promise.all([page, second].map((tab) => showToCamera(tab, link)));
  const said = await Promise.all([page, second].map((tab) => tab.locator('.let-in h2, .stopped h2').textContent()));
  expect(new Set(said)).toEqual(new Set([alreadyIn, letIn]));
});

test('a crew whose sign-in ran out goes on letting in, and sends it all once it has signed in again', async () => {
  const campaign = await stage.newCampaign({ sessions: bandung });
  const runner = await stage.join(campaign);
  const { page } = await stage.standAt(campaign, 'Gerbang A');
  await page.route('**/check-ins', (route) => route.fulfill({ status: 401, json: { code: 'not-signed-in' } }));
  await holdUp(page, await stage.linkOf(runner), letIn);
  expect(await page.locator('.let-in').textContent()).toContain('tersimpan di alat ini');
  await page.unroute('**/check-ins');
  await page.getByRole('button', { name: 'Waktu masuk Anda habis' }).click();
  await page.getByLabel('Alamat e-mail').fill('rina@daftar.test');
  await page.getByRole('button', { name: 'Masuk', exact: true }).click();
  await page.locator('.gate').waitFor();
  await eventually(() => checkedInAt(campaign, runner.signUpId), Boolean);
  await connection(page, 'Tersambung');
});

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
  await eventually(() => checkedInAt(campaign, runner.signUpId), Boolean);
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
  expect(await checkedInAt(campaign, runner.signUpId)).toBeUndefined();

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

const faults = async (page: Page) =>
  (await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
const isNarrow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth);

test.each([
  ['id', 360],
  ['en', 360],
  ['id', 1024],
  ['en', 1024],
] as const)('in %s at %i px every view passes axe, and nothing is wider than the screen', async (language, width) => {
  const campaign = await stage.newCampaign({ sessions: bandung });
  const [runner, other] = [await stage.join(campaign), await stage.join(campaign)];
  const as = `dian-${language}-${width}@daftar.test`;
  await stage.crew(campaign, 'bandung', `dian-${language}-${width}`);
  const { page, complaints } = await stage.takeDevice({ as, language, width, height: 768 });
  const found: Record<string, string[]> = {};
  const look = async (view: string) => {
    const wrong = [...(await faults(page)), ...((await isNarrow(page)) ? [] : ['too wide'])];
    if (wrong.length > 0) found[view] = wrong;
  };
  await page.goto(`/check-in/?campaign=${campaign}`);
  await page.locator('.gate-form .button-main').click();
  await page.locator('#pin-problem').waitFor();
  await look('setting up');
  await openGate(page, 'Gerbang B');
  await look('ready');
  await typeBurst(page, await stage.linkOf(runner));
  await page.locator('.let-in').waitFor();
  await page.locator('.spare-bib-form summary').click();
  await page.locator('.spare-bib-form button').click();
  await page.locator('#spare-bib-problem').waitFor();
  await look('let in');
  await page.locator('.gate-actions .button').first().click();
  await look('typing');
  await stage.scan(stage.manager, campaign, [scanOf(other)], 'Gerbang C');
  await typeBurst(page, await stage.linkOf(other));
  await page.locator('.stopped').waitFor();
  await look('stopped');
  await page.locator('.stopped .button-second').click();
  await look('help desk');
  await page.locator('.gate-name').click();
  await look('menu');
  await page.reload();
  await page.locator('#pin').waitFor();
  await look('PIN');
  expect(found).toEqual({});
  expect(complaints).toEqual([]);
});
