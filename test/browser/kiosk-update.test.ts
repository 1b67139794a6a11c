import { once } from 'node:events';
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished, test, vi } from 'vitest';
import { fillKiosk, handIn, type KioskStage, startKioskStage, takeResult } from './kiosk-stage.ts';

vi.setConfig({ testTimeout: 180_000 });

let on: KioskStage;
beforeAll(async () => {
  on = await startKioskStage('versi-kios');
});
afterAll(() => on.end());

/** The product behind an address whose kiosk can be brought up to date: a new page, and the service worker that keeps it. */
const updatable = async () => {
  const target = new URL(on.stage.product.url);
  let version = 1;
  const edited: Record<string, (body: string) => string> = {
    '/kiosk/': (body) => body.replace('<html', `<html data-release="${version}"`),
    '/kiosk/service-worker.js': (body) => body.replace(/version:"(\w+)"/, `version:"$1-${version}"`),
  };
  const pass = async (incoming: IncomingMessage, outgoing: ServerResponse) => {
    const { url = '/', method, headers } = incoming;
    const { 'if-none-match': _, 'accept-encoding': __, ...passed } = headers;
    const asked = request({
      host: target.hostname,
      port: target.port,
      path: url,
      method,
      headers: { ...passed, host: target.host },
    });
    incoming.pipe(asked);
    const [answer] = await once(asked, 'response');
    const edit = edited[url];
    if (!edit) {
      outgoing.writeHead(answer.statusCode, answer.headers);
      answer.pipe(outgoing);
      return;
    }
    const { 'content-length': ___, etag: ____, ...kept } = answer.headers;
    outgoing.writeHead(answer.statusCode, kept);
    outgoing.end(edit(await text(answer)));
  };
  const server = createServer((incoming, outgoing) => void pass(incoming, outgoing));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    release: () => {
      version += 1;
    },
  };
};

const releaseOf = (page: Page) => page.locator('html').getAttribute('data-release');
/** As the page itself does every ten minutes. */
const lookForNew = (page: Page) =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    // Not waited for: a page that is free is loaded anew in the middle of it.
    void registration.update();
  });
/** Where a form keeps the new one waiting: until it is installed. */
const newOneWaits = (page: Page) =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
    while (!registration.waiting && registration.installing) await new Promise((resolve) => setTimeout(resolve, 50));
    return registration.waiting !== null;
  });

test('a new version waits until nobody fills in a form, and is there for the next person', async () => {
  const site = await updatable();
  const campaign = await on.stage.newCampaign({ sessions: { bandung: { quota: 20 } } });
  const { page } = await on.tablet(campaign, { leaseSize: 4, url: site.url });
  expect(await releaseOf(page)).toBe('1');
  await fillKiosk(page, on.stage.nextPerson());
  site.release();
  expect(await newOneWaits(page)).toBe(true);
  await page.waitForTimeout(1_000);
  expect(await releaseOf(page)).toBe('1');
  await handIn(page);
  await takeResult(page);
  await page.locator('html[data-release="2"]').waitFor({ state: 'attached' });
  await page.getByRole('button', { name: 'Mulai' }).waitFor();
  await page.getByText('1 terkirim').waitFor();
});

test('a new version waits until the question of another kiosk’s link is answered', async () => {
  const site = await updatable();
  const campaign = await on.stage.newCampaign({ sessions: { bandung: { quota: 20 } } });
  const { page } = await on.tablet(campaign, { leaseSize: 4, url: site.url });
  const other = await on.crew(campaign).device('Kios Gasibu 4', 3);
  await page.goto(`/kiosk/#daftar=${other.enrolment.code}`);
  await page.getByRole('dialog').waitFor();
  site.release();
  expect(await newOneWaits(page)).toBe(true);
  await page.waitForTimeout(1_000);
  expect(await releaseOf(page)).toBe('1');
  await page.getByRole('dialog').getByRole('button', { name: 'Tetap' }).click();
  await page.locator('html[data-release="2"]').waitFor({ state: 'attached' });
});

test('a new version that one tab lets in reloads no form in another', async () => {
  const site = await updatable();
  const campaign = await on.stage.newCampaign({ sessions: { bandung: { quota: 20 } } });
  const { page, context } = await on.tablet(campaign, { leaseSize: 4, url: site.url });
  const other = await context.newPage();
  await other.goto('/kiosk/');
  await fillKiosk(other, on.stage.nextPerson());
  site.release();
  await lookForNew(page);
  await page.locator('html[data-release="2"]').waitFor({ state: 'attached' });
  expect(await releaseOf(other)).toBe('1');
  await handIn(other);
  expect((await takeResult(other)).number).toBeGreaterThan(0);
  await other.locator('html[data-release="2"]').waitFor({ state: 'attached' });
});

test('without a network the page opens as it was kept, whole, with its cities', async () => {
  const site = await updatable();
  const campaign = await on.stage.newCampaign({ sessions: { bandung: { quota: 20 } } });
  const { page, context } = await on.tablet(campaign, { leaseSize: 4, url: site.url });
  site.release();
  await context.setOffline(true);
  await page.reload();
  expect(await releaseOf(page)).toBe('1');
  await fillKiosk(page, on.stage.nextPerson());
  await page.getByRole('button', { name: 'Ganti' }).click();
  await page.getByRole('dialog').getByRole('textbox').fill('kota bandung');
  await page.locator('.city-result').first().waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Kota Bandung' }).waitFor();
});

test('it can be installed, full screen', async () => {
  const campaign = await on.stage.newCampaign({ sessions: { bandung: { quota: 20 } } });
  const { page, context } = await on.tablet(campaign, { leaseSize: 4 });
  const chromium = await context.newCDPSession(page);
  const { errors, data } = await chromium.send('Page.getAppManifest');
  expect(errors).toEqual([]);
  expect(JSON.parse(data ?? '{}')).toMatchObject({ display: 'fullscreen', scope: '/kiosk/' });
  const { installabilityErrors } = await chromium.send('Page.getInstallabilityErrors');
  // The browser of these tests keeps every tablet apart, as a private window does.
  expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([]);
});
