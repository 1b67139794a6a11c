import { createHash } from 'node:crypto';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { onTestFinished } from 'vitest';
import { type Contest, newContest } from '../api/competition-stage.ts';
import { type Stage, startStage } from '../api/stage.ts';
import { launchChromium } from './chromium.ts';

type Look = { width?: number; height?: number; language?: 'id' | 'en'; as?: string };
export type Phone = { page: Page; context: BrowserContext; complaints: string[] };

export type ContestStage = Stage & {
  browser: Browser;
  /** A phone, signed in as the one who holds this token; without it nobody is. */
  takePhone: (look?: Look & { token?: string }) => Promise<Phone>;
  contest: (more?: object) => Promise<Contest>;
  /** A photo as a camera makes it, sent in by API. */
  sendPhoto: (entryCode: string, phoneEnd: string, roundId: string, hue: number) => Promise<void>;
  end: () => Promise<void>;
};

/** The running product, competitions in it, and phones of judges, RT heads and neighbours. */
export const startContestStage = async (seed: string): Promise<ContestStage> => {
  const [stage, browser]: [Stage, Browser] = await Promise.all([startStage(seed), launchChromium()]);
  const drawing = await browser.newPage();
  return {
    ...stage,
    browser,
    contest: (more) => newContest(stage, more),
    takePhone: async ({ width = 360, height = 740, language = 'id', as = '', token = '' } = {}) => {
      const context = await browser.newContext({
        baseURL: stage.product.url,
        viewport: { width, height },
        deviceScaleFactor: 2,
        locale: 'id-ID',
        timezoneId: 'Asia/Jakarta',
        reducedMotion: 'reduce',
      });
      onTestFinished(() => context.close());
      context.setDefaultTimeout(10_000);
      await context.addInitScript(
        ([email, bearer, chosen]) => {
          // Once only: whoever signs out or switches the language in a test must stay so over a reload.
          if (sessionStorage.getItem('given')) return;
          sessionStorage.setItem('given', 'yes');
          localStorage.setItem('daftar:language', JSON.stringify(chosen));
          if (email !== '') sessionStorage.setItem('daftar:signed-in', JSON.stringify({ token: bearer, email }));
        },
        [as, as === '' || token !== '' ? token : await stage.product.token(as), language],
      );
      const page = await context.newPage();
      const complaints: string[] = [];
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('console', (message) => {
        if (message.text().includes('Content Security Policy')) complaints.push(message.text());
      });
      return { page, context, complaints };
    },
    sendPhoto: async (entryCode, phoneEnd, roundId, hue) => {
      const file = Buffer.from(await drawing.evaluate(drawJpeg, hue), 'base64');
      const path = `/v1/entries/${entryCode}/photos`;
      const hash = createHash('sha256').update(file).digest('hex');
      const { body } = await stage.call('POST', path, { body: { phoneEnd, roundId, bytes: file.length, hash } });
      for (const { from, bytes, address } of body.missingParts)
        await stage.call('PUT', address, {
          raw: file.subarray(from, from + bytes),
          headers: { 'content-type': 'image/jpeg' },
        });
      const done = await stage.call('POST', `${path}/${body.photoId}/completion`, { body: { phoneEnd } });
      if (done.status !== 200) throw new Error(done.text);
    },
    end: async () => {
      await browser.close();
      await stage.product.stop();
    },
  };
};

/** A lane between hills, in base64: what a page can draw, a page can show. */
const drawJpeg = async (hue: number): Promise<string> => {
  const canvas = document.createElement('canvas');
  canvas.width = 1_600;
  canvas.height = 1_200;
  const pen = canvas.getContext('2d') as CanvasRenderingContext2D;
  pen.fillStyle = '#cddeea';
  pen.fillRect(0, 0, 1_600, 1_200);
  pen.fillStyle = `hsl(${hue} 35% 40%)`;
  pen.fill(new Path2D('M0 700 L500 350 L900 600 L1200 400 L1600 700 V1200 H0Z'));
  pen.fillStyle = '#e3d9c8';
  pen.fill(new Path2D('M600 1200 L760 620 H860 L1050 1200Z'));
  return canvas.toDataURL('image/jpeg', 0.8).split(',')[1] as string;
};
