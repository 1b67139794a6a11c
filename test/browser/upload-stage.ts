import type { Browser, BrowserContext, Page } from 'playwright-core';
import { type Product, startProduct } from '../product.ts';
import { launchChromium } from './chromium.ts';
import type { MessyList } from './messy-list.ts';

const coordinator = 'koordinator.ojol@daftar.test';
export const channelPath = '/v1/campaigns/ojol-jakarta-selatan/channels/ojol-pasar-minggu';

/** Whatever it answers: each test looks at what it expects there. */
type Answer = { status?: number; items: Record<string, string>[]; nextCursor: string | null };
/** For what the page does by itself: a machine that does much else takes its time. */
export const soon = { timeout: 60_000 };

type Look = { width?: number; height?: number; language?: 'id' | 'en'; as?: string };
export type UploadStage = {
  product: Product;
  /** A browser profile of its own, signed in as a coordinator unless `as` says whom; '' for nobody. */
  newContext: (look?: Look) => Promise<BrowserContext>;
  openUpload: (query?: string, look?: Look) => Promise<Page>;
  /** What the API answers to the coordinator, or to whom is named. */
  ask: (path: string, as?: string) => Promise<Answer>;
  tell: (method: string, path: string, body: unknown) => Promise<void>;
  end: () => Promise<void>;
};

/** The running product and a real browser that shows its upload page. */
export const startUploadStage = async (): Promise<UploadStage> => {
  const [product, browser]: [Product, Browser] = await Promise.all([startProduct(), launchChromium()]);

  const newContext: UploadStage['newContext'] = async (look = {}) => {
    const { width = 1280, height = 900, language = 'id', as = coordinator } = look;
    const context = await browser.newContext({
      baseURL: product.url,
      viewport: { width, height },
      timezoneId: 'Asia/Jakarta',
      reducedMotion: 'reduce',
    });
    // Sooner than a test's own end: it then says what it waited for.
    context.setDefaultTimeout(60_000);
    const token = as === '' ? '' : await product.token(as);
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
    return context;
  };

  return {
    product,
    newContext,
    openUpload: async (query = '', look) => {
      const page = await (await newContext(look)).newPage();
      await page.goto(`/upload/${query}`);
      return page;
    },
    ask: async (path, as = coordinator) => {
      const headers = { authorization: `Bearer ${await product.token(as)}` };
      const answer: unknown = await (await fetch(`${product.url}${path}`, { headers })).json();
      return answer as Answer;
    },
    tell: async (method, path, body) => {
      const token = await product.token('manajer@daftar.test');
      const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
      const reply = await fetch(`${product.url}${path}`, {
        method,
        headers,
        ...(body !== undefined && { body: JSON.stringify(body) }),
      });
      if (!reply.ok) throw new Error(`${method} ${path}: ${reply.status} ${await reply.text()}`);
    },
    end: async () => {
      await browser.close();
      await product.stop();
    },
  };
};

export const chooseList = async (page: Page, list: Pick<MessyList, 'name' | 'mimeType' | 'buffer'>): Promise<void> => {
  await page.locator('input[type=file]').setInputFiles(list);
  await page.locator('[data-count="ready"]').waitFor();
};

/** The big numeral of this kind, as a number. */
export const countOf = async (page: Page, kind: 'ready' | 'rejected' | 'doubles'): Promise<number> =>
  Number(await page.locator(`[data-count="${kind}"]`).getAttribute('data-value'));

export const agreeAndSend = async (page: Page): Promise<void> => {
  await page.locator('#attest').check();
  await page.locator('.summary-send .button-main').click();
};

/** How it ended, once it has. */
export const outcomeOf = async (page: Page): Promise<Record<string, number>> => {
  await page.locator('[data-outcome="accepted"]').waitFor();
  const all = await page
    .locator('[data-outcome]')
    .evaluateAll((counts) =>
      counts.map((count) => [count.getAttribute('data-outcome'), Number(count.getAttribute('data-value'))]),
    );
  return Object.fromEntries(all);
};

/** The numbers of the chunks that the page sends from now on. */
export const chunksSent = (page: Page): number[] => {
  const sent: number[] = [];
  page.on('request', (request) => {
    const [, n] = /\/chunks\/(\d+)$/.exec(request.url()) ?? [];
    if (n !== undefined && request.method() === 'PUT') sent.push(Number(n));
  });
  return sent;
};

/** All whom the channel has brought. */
export const membersOf = async ({ ask }: UploadStage): Promise<Record<string, string>[]> => {
  const members: Record<string, string>[] = [];
  let cursor = '';
  do {
    const page = await ask(`${channelPath}/sign-ups?limit=500${cursor && `&cursor=${encodeURIComponent(cursor)}`}`);
    members.push(...page.items);
    cursor = page.nextCursor ?? '';
  } while (cursor !== '');
  return members;
};
