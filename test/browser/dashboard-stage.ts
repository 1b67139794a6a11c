import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { type Stage, signUpBody, startStage } from '../api/stage.ts';
import { launchChromium } from './chromium.ts';

type Look = { width?: number; height?: number; language?: 'id' | 'en'; as?: string };

export type DashboardStage = Stage & {
  /** A tab of its own, signed in as a manager unless `as` says whom; '' for nobody. Nothing is opened yet. */
  newTab: (look?: Look) => Promise<Page>;
  openDashboard: (query: string, look?: Look) => Promise<Page>;
  signUp: (campaignId: string, more?: object) => Promise<{ signUpId: string; status: string; number: number }>;
  /** A dashboard that is left open goes on asking every second. */
  closeTabs: () => Promise<void>;
  end: () => Promise<void>;
};

/** The running product, a manager, and a real browser that shows its dashboard. */
export const startDashboardStage = async (seed: string, env: Record<string, string> = {}): Promise<DashboardStage> => {
  const [stage, browser]: [Stage, Browser] = await Promise.all([startStage(seed, env), launchChromium()]);
  const contexts: BrowserContext[] = [];

  const newTab: DashboardStage['newTab'] = async (look = {}) => {
    const { width = 1440, height = 900, language = 'id', as = 'manajer@daftar.test' } = look;
    const context = await browser.newContext({
      baseURL: stage.product.url,
      viewport: { width, height },
      timezoneId: 'Asia/Jakarta',
      reducedMotion: 'reduce',
    });
    contexts.push(context);
    const token = as === '' ? '' : await stage.product.token(as);
    await context.addInitScript(
      ([email, bearer, chosen]) => {
        // Once only: whoever signs out or switches the language in a test must stay so over a reload.
        if (sessionStorage.getItem('given')) return;
        sessionStorage.setItem('given', 'yes');
        localStorage.setItem('daftar:language', JSON.stringify(chosen));
        if (email !== '') sessionStorage.setItem('daftar:signed-in', JSON.stringify({ token: bearer, email }));
      },
      [as, token, language],
    );
    return context.newPage();
  };

  const closeTabs = async () => {
    const open = contexts.splice(0);
    // What a test does with a request may still be under way: nobody waits for it any more.
    for (const context of open)
      for (const one of [context, ...context.pages()]) await one.unrouteAll({ behavior: 'ignoreErrors' });
    await Promise.all(open.map((context) => context.close()));
  };

  return {
    ...stage,
    closeTabs,
    newTab,
    openDashboard: async (query, look) => {
      const page = await newTab(look);
      await page.goto(`/dashboard/${query}`);
      return page;
    },
    signUp: async (campaignId, more = {}) => {
      const body = signUpBody(stage.nextPerson(), more);
      const reply = await stage.call('POST', `/v1/campaigns/${campaignId}/sign-ups`, { body });
      if (reply.status !== 201) throw new Error(`Expected 201, got ${reply.status}: ${reply.text}`);
      return reply.body;
    },
    end: async () => {
      await closeTabs();
      await browser.close();
      await stage.product.stop();
    },
  };
};

/** Waits until someone could see it. Looking a second time would ask whether it is still there. */
export const isSeen = async (place: Locator, timeout = 30_000): Promise<boolean> => {
  await place.waitFor({ timeout });
  return true;
};

/** The big numeral of this kind, as a number. */
export const totalOf = async (page: Page, kind: 'confirmed' | 'waiting' | 'newMembers' | 'checkedIn') =>
  Number(await page.locator(`[data-total="${kind}"]`).getAttribute('data-value'));
