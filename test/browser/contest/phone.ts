import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { Product } from '../../product.ts';

export type Look = { width?: number; height?: number; language?: 'id' | 'en'; as?: string; token?: string };
export type Phone = { page: Page; context: BrowserContext; complaints: string[] };

/** A phone (or a desk, by its size), signed in as the one who holds this token; without it nobody is. */
export const openPhone = async (
  browser: Browser,
  product: Product,
  { width = 360, height = 740, language = 'id', as = '', token = '' }: Look = {},
): Promise<Phone> => {
  const context = await browser.newContext({
    baseURL: product.url,
    viewport: { width, height },
    deviceScaleFactor: 2,
    locale: 'id-ID',
    timezoneId: 'Asia/Jakarta',
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(30_000);
  await context.addInitScript(
    ([email, bearer, chosen]) => {
      // Once only: whoever signs out or switches the language in a test must stay so over a reload.
      if (sessionStorage.getItem('given')) return;
      sessionStorage.setItem('given', 'yes');
      localStorage.setItem('daftar:language', JSON.stringify(chosen));
      if (email !== '') sessionStorage.setItem('daftar:signed-in', JSON.stringify({ token: bearer, email }));
    },
    [as, as === '' || token !== '' ? token : await product.token(as), language],
  );
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) complaints.push(message.text());
  });
  return { page, context, complaints };
};
