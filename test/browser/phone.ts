import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { onTestFinished } from 'vitest';

export type Phone = {
  page: Page;
  context: BrowserContext;
  /** What must never happen on a page of ours: errors in its code, anything its policy forbids, requests to other hosts. */
  complaints: string[];
};

/** A small phone with its own storage, in the hands of somebody in Jakarta; it is put away at the end of the test. */
export const takePhone = async (browser: Browser, url: string, options: BrowserContextOptions = {}): Promise<Phone> => {
  const context = await browser.newContext({
    baseURL: url,
    viewport: { width: 360, height: 800 },
    hasTouch: true,
    locale: 'id-ID',
    timezoneId: 'Asia/Jakarta',
    ...options,
  });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) complaints.push(message.text());
  });
  context.on('request', (request) => {
    if (!request.url().startsWith(url) && !request.url().startsWith('blob:')) complaints.push(request.url());
  });
  return { page, context, complaints };
};
