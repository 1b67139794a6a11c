import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { build } from 'esbuild';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import type * as LeaseStore from '../../web/kiosk/store/lease.ts';
import type * as QueueStore from '../../web/kiosk/store/queue.ts';
import { launchChromium } from './chromium.ts';

declare const kiosk: typeof LeaseStore & typeof QueueStore;

/** The kiosk's own store, without its page, in the database that a tablet has. */
let browser: Browser;
let url: string;
const server = createServer();
beforeAll(async () => {
  const stores = ['lease', 'queue'].map((name) => `export * from './web/kiosk/store/${name}.ts';`).join('');
  const stdin = { contents: stores, resolveDir: process.cwd() };
  const { outputFiles } = await build({ stdin, bundle: true, write: false, format: 'iife', globalName: 'kiosk' });
  const script = outputFiles[0]?.text ?? '';
  server.on('request', ({ url: path }, response) => {
    const isScript = path === '/store.js';
    response.writeHead(200, { 'content-type': isScript ? 'text/javascript' : 'text/html' });
    response.end(isScript ? script : '<!doctype html><script src="/store.js"></script>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
  server.closeAllConnections();
  server.close();
});

const newTablet = async (): Promise<{ page: Page; context: BrowserContext; tab: () => Promise<Page> }> => {
  const context = await browser.newContext();
  onTestFinished(() => context.close());
  const tab = async () => {
    const page = await context.newPage();
    await page.goto(url);
    return page;
  };
  return { page: await tab(), context, tab };
};

const grant = (page: Page, leaseId: string, first: number, count: number) =>
  page.evaluate(
    async ([id, from, size]) => {
      await kiosk.askForLease(id, size);
      const places = Array.from({ length: size }, (_, index) => ({
        number: from + index,
        ticketCode: `CODE${from + index}`,
        signature: 's',
      }));
      await kiosk.takeUpLease({ leaseId: id, grantedAt: '2026-11-20T00:00:00Z', consentVersion: '1', places });
    },
    [leaseId, first, count] as const,
  );

const queueMany = (page: Page, name: string, count: number) =>
  page.evaluate(
    async ([prefix, size]) => {
      const places = await Promise.all(
        Array.from({ length: size }, (_, index) =>
          kiosk.queueRecord(
            { recordId: `${prefix}-${index}`, sealed: 'x', code: `P${prefix}${index}`, at: '' },
            { campaign: { campaignId: 'c' }, sessionId: 's' },
          ),
        ),
      );
      return places.map((place) => place?.number);
    },
    [name, count] as const,
  );
const queued = (page: Page) => page.evaluate(() => kiosk.oldestRecords(1_000));
const tally = (page: Page) => page.evaluate(() => kiosk.readTally());

test('three tabs that hand in at the same moment share the numbers out, none twice, and who comes last has none', async () => {
  const { page, tab } = await newTablet();
  await grant(page, 'ls_a', 1, 100);
  await grant(page, 'ls_b', 501, 50);
  const tabs = [page, await tab(), await tab()];
  const given = (await Promise.all(tabs.map((one, index) => queueMany(one, `t${index}`, 60)))).flat();
  const numbers = given.filter((number) => number !== undefined);
  expect(numbers).toHaveLength(150);
  expect(new Set(numbers).size).toBe(150);
  expect(given.filter((number) => number === undefined)).toHaveLength(30);
  expect(await tally(page)).toMatchObject({ queued: 180, left: 0, given: 150 });
  const records = await queued(page);
  expect(records.filter(({ lease }) => lease)).toHaveLength(150);
  const leased = records.filter(({ lease }) => lease !== undefined);
  expect(leased.map(({ code }) => code)).toEqual(leased.map(({ lease }) => `CODE${lease?.number}`));
});

test('only the receipt of a record removes it; what is unreadable stays apart', async () => {
  const { page } = await newTablet();
  await grant(page, 'ls_a', 1, 3);
  await queueMany(page, 'r', 4);
  await page.evaluate(() =>
    kiosk.settleReceipts([
      { recordId: 'r-1', outcome: 'confirmed' },
      { recordId: 'r-1', outcome: 'confirmed' },
      { recordId: 'r-2', outcome: 'unreadable', reason: 'record-unreadable' },
      { recordId: 'kr_of_another_device', outcome: 'confirmed' },
    ]),
  );
  expect((await queued(page)).map(({ recordId }) => recordId)).toEqual(['r-0', 'r-3']);
  expect(await tally(page)).toMatchObject({ queued: 2, sent: 1, unreadable: 1 });
  const kept = await page.evaluate(() => kiosk.unreadableRecords());
  expect(kept).toMatchObject([{ recordId: 'r-2', reason: 'record-unreadable', lease: { number: 3 } }]);
});

test('a transaction that fails gives no number away and leaves no record', async () => {
  const { page } = await newTablet();
  await grant(page, 'ls_a', 1, 2);
  const error = await page.evaluate(async () => {
    const { prototype } = IDBObjectStore;
    const add = Object.getOwnPropertyDescriptor(prototype, 'add');
    prototype.add = () => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    };
    try {
      const form = { campaign: { campaignId: 'c' }, sessionId: 's' };
      await kiosk.queueRecord({ recordId: 'r', sealed: 'x', code: 'P', at: '' }, form);
      return 'nothing';
    } catch (thrown) {
      return thrown instanceof DOMException ? thrown.name : String(thrown);
    } finally {
      Object.defineProperty(prototype, 'add', add ?? {});
    }
  });
  expect(error).toBe('QuotaExceededError');
  expect(await tally(page)).toMatchObject({ queued: 0, left: 2, given: 0 });
  expect(await queueMany(page, 'next', 2)).toEqual([1, 2]);
});

test('a lease is taken up once, and only one that this tablet asked for', async () => {
  const { page } = await newTablet();
  await grant(page, 'ls_a', 1, 5);
  await queueMany(page, 'r', 2);
  const again = (leaseId: string) =>
    page.evaluate(
      (id) =>
        kiosk.takeUpLease({
          leaseId: id,
          grantedAt: '2026-11-20T00:00:00Z',
          consentVersion: '1',
          places: [{ number: 1, ticketCode: 'CODE1', signature: 's' }],
        }),
      leaseId,
    );
  await again('ls_a');
  await again('ls_of_an_older_store');
  expect(await queueMany(page, 's', 4)).toEqual([3, 4, 5, undefined]);
});

test('numbers that were laid down are promised to nobody, and are all named; one tab does it for all', async () => {
  const { page, tab } = await newTablet();
  await grant(page, 'ls_a', 1, 5);
  const other = await tab();
  const [given] = await Promise.all([queueMany(other, 'r', 3), page.evaluate(() => kiosk.layDownPlaces())]);
  const [lease] = await page.evaluate(() => kiosk.leasesInState('returning'));
  const promised = given.filter((number) => number !== undefined);
  expect(new Set([...promised, ...(lease?.unused ?? [])])).toEqual(new Set([1, 2, 3, 4, 5]));
  expect(promised.length + (lease?.unused.length ?? 0)).toBe(5);
  expect(await queueMany(other, 's', 1)).toEqual([undefined]);
});

test('a tab that is closed in the middle of it leaves whole records with their own numbers', async () => {
  const { page, tab } = await newTablet();
  await grant(page, 'ls_a', 1, 300);
  for (let round = 0; round < 5; round += 1) {
    const doomed = await tab();
    const cut = queueMany(doomed, `d${round}`, 40).catch(() => []);
    await doomed.waitForTimeout(round * 4);
    await doomed.close();
    await cut;
  }
  const records = await queued(page);
  const numbers = records.map(({ lease }) => lease?.number);
  expect(new Set(numbers).size).toBe(records.length);
  const { left, given } = await tally(page);
  expect(given).toBe(records.length);
  expect(left + given).toBe(300);
});
