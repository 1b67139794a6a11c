import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { kiosksOf } from '../api/kiosks.ts';
import { type Stage, startStage } from '../api/stage.ts';
import { launchChromium } from './chromium.ts';
import { takePhone } from './phone.ts';

export type Runner = { name: string; nik: string; phone: string };
export type KioskStage = Awaited<ReturnType<typeof startKioskStage>>;

/** The running product, a real browser, and tablets that are kiosks in it. */
export const startKioskStage = async (seed: string) => {
  const [stage, browser]: [Stage, Browser] = await Promise.all([startStage(seed), launchChromium()]);
  const { crew, must } = kiosksOf(stage);
  return {
    stage,
    browser,
    crew,
    must,
    end: async () => {
      await browser.close();
      await stage.product.stop();
    },
    /** A tablet on a table in a session of its own, enrolled by the link of its code. `url`: at another address than the product's. */
    tablet: async (
      campaign: string,
      {
        leaseSize = 50,
        url = stage.product.url,
        ...options
      }: BrowserContextOptions & { leaseSize?: number; url?: string } = {},
    ) => {
      const invited = await crew(campaign).device('Kios Gasibu 3', leaseSize);
      const viewport = { width: 1024, height: 768 };
      const tablet = await takePhone(browser, url, { viewport, reducedMotion: 'reduce', ...options });
      await tablet.page.goto(`/kiosk/#daftar=${invited.enrolment.code}`);
      await readyFor(tablet.page, leaseSize);
      return { ...tablet, deviceId: invited.deviceId as string, code: invited.enrolment.code as string };
    },
    roster: async (campaign: string) => {
      const path = `/v1/campaigns/${campaign}/sessions/bandung/roster?limit=500`;
      const { body } = await stage.call('GET', path, { token: stage.manager });
      return body.items as { number: number; status: string; name: string; signedUpAt: string }[];
    },
    ticket: async (code: string) => (await stage.call('GET', `/v1/tickets/${code.replaceAll('-', '')}`)).body,
  };
};

/** Enrolled, with places on the device, and able to open without a network. */
const readyFor = async (page: Page, places: number) => {
  await page.getByRole('button', { name: 'Mulai' }).waitFor();
  await page.getByText(`${places} tempat`).waitFor();
  await page.evaluate(() => navigator.serviceWorker.ready);
};

/** By keyboard, as fast as it goes, up to the last screen; the button there is left to the test. */
export const fillKiosk = async (page: Page, { name, nik, phone }: Runner): Promise<void> => {
  await page.getByRole('button', { name: /Mulai|Start/ }).click();
  await page.locator('#name').fill(name);
  await page.keyboard.press('Enter');
  await page.locator('#nik').fill(nik);
  await page.keyboard.press('Enter');
  await page.locator('#phone').fill(phone.replace(/\D/g, ''));
  await page.keyboard.press('Enter');
  await page.getByRole('radio', { name: /^(Sudah|Yes)$/ }).check();
};

export const handIn = (page: Page) => page.getByRole('button', { name: /Setuju & daftar|Agree & sign up/ }).click();

export type ResultShown = { number: number | undefined; code: string; text: string };

/** What stands on the result screen, which is then left. */
export const takeResult = async (page: Page): Promise<ResultShown> => {
  const result = page.locator('.result');
  await result.waitFor();
  // The screen is drawn whole, so a numeral that is not there now does not come.
  const [certain] = await result.locator('.result-bib:not(.result-bib-waiting) .numerals').all();
  const label = (await certain?.getAttribute('aria-label')) ?? null;
  const shown = {
    number: label === null ? undefined : Number(label.replace(/\D/g, '')),
    code: (await result.locator('.result-code').textContent()) ?? '',
    text: (await result.textContent()) ?? '',
  };
  await page.getByRole('button', { name: /orang berikutnya|next person/ }).click();
  return shown;
};

export const signUpAt = async (page: Page, runner: Runner): Promise<ResultShown> => {
  await fillKiosk(page, runner);
  await handIn(page);
  return takeResult(page);
};

/** What scanners do: a key every few milliseconds by their own clock, however busy the machine is, and Enter. */
export const scan = (page: Page, digits: string) =>
  page.evaluate((keys) => {
    const from = performance.now();
    for (const [nth, key] of [...keys, 'Enter'].entries()) {
      const target = document.activeElement ?? document.body;
      const pressed = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
      Object.defineProperty(pressed, 'timeStamp', { value: from + 4 * nth });
      const isTaken = !target.dispatchEvent(pressed);
      if (!isTaken && key !== 'Enter' && target instanceof HTMLInputElement) {
        target.value += key;
        target.dispatchEvent(new InputEvent('input', { bubbles: true }));
      }
    }
  }, digits);

/** All that the page keeps on the device, as text: every store, storage and cache. */
export const keptOn = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const kept: unknown[] = [JSON.stringify(localStorage), JSON.stringify(sessionStorage), location.href];
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error ?? new Error('The database does not open'));
      });
      for (const store of database.objectStoreNames) {
        const all = await new Promise<unknown[]>((resolve) => {
          const asked = database.transaction(store).objectStore(store).getAll();
          asked.onsuccess = () => resolve(asked.result);
        });
        kept.push(store, JSON.stringify(all));
      }
      database.close();
    }
    for (const key of await caches.keys())
      for (const request of await (await caches.open(key)).keys()) kept.push(request.url);
    return kept.join('\n');
  });

/** Everything in one store of the kiosk. */
export const storeOf = (page: Page, store: string): Promise<Record<string, unknown>[]> =>
  page.evaluate(
    (name) =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('daftar-kiosk');
        opening.onerror = () => reject(opening.error ?? new Error('The database does not open'));
        opening.onsuccess = () => {
          const asked = opening.result.transaction(name).objectStore(name).getAll();
          asked.onsuccess = () => {
            opening.result.close();
            resolve(asked.result);
          };
        };
      }),
    store,
  );

/** Until this has the keyboard: some fields take it when their screen has been drawn. */
export const hasFocus = (page: Page, selector: string) => page.locator(`${selector}:focus`).waitFor();

/** Until the kiosk has handed in everything; what it lost on the way it sends again after ever longer waits. */
export const sentAll = async (page: Page): Promise<void> => {
  for (const started = performance.now(); performance.now() - started < 90_000; ) {
    if ((await storeOf(page, 'records')).length === 0) return;
    await page.waitForTimeout(100);
  }
  throw new Error('The queue is still not empty');
};
