import { createHash } from 'node:crypto';
import type { Browser } from 'playwright-core';
import { onTestFinished } from 'vitest';
import { type Contest, newContest } from '../api/competition-stage.ts';
import { type Stage, startStage } from '../api/stage.ts';
import { launchChromium } from './chromium.ts';
import { drawPhoto } from './contest/draw-photo.ts';
import { type Look, openPhone, type Phone } from './contest/phone.ts';

export type ContestStage = Stage & {
  browser: Browser;
  /** A phone, signed in as the one who holds this token; without it nobody is. */
  takePhone: (look?: Look) => Promise<Phone>;
  contest: (more?: object) => Promise<Contest>;
  /** A photo as a camera makes it, sent in by API. */
  sendPhoto: (entryCode: string, phoneEnd: string, roundId: string, hue: number) => Promise<void>;
  end: () => Promise<void>;
};

/** The running product, competitions in it, and phones of judges, RT heads and neighbours. */
export const startContestStage = async (seed: string): Promise<ContestStage> => {
  const [stage, browser]: [Stage, Browser] = await Promise.all([startStage(seed), launchChromium()]);
  return {
    ...stage,
    browser,
    contest: (more) => newContest(stage, more),
    takePhone: async (look) => {
      const phone = await openPhone(browser, stage.product, look);
      onTestFinished(() => phone.context.close());
      return phone;
    },
    sendPhoto: async (entryCode, phoneEnd, roundId, hue) => {
      const file = await drawPhoto(browser, hue);
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
