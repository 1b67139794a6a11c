import type { BrowserContext, Page } from 'playwright-core';
import { untilKept } from '../kept-marks.ts';
import type { Words } from './words.ts';

/** The entry that was opened: the page's address is told to a test a moment later. */
const entryAt = async (page: Page) => {
  await page.waitForURL(/[?&]entry=\d+/);
  return Number(new URL(page.url()).searchParams.get('entry'));
};

/** A judge with their phone. */
export const judgeAt = (page: Page, context: BrowserContext, say: Words) => {
  const list = () => page.locator('.judge-entries').waitFor();
  const isSent = () => page.locator('.connection').filter({ hasText: say.allSent }).waitFor();
  const fill = async (marks: readonly number[]) => {
    for (const [nth, mark] of marks.entries())
      await page.locator('.criterion').nth(nth).getByText(String(mark).replace('.', ','), { exact: true }).click();
  };
  return {
    come: async (competitionId: string) => {
      await page.goto(`/judge/?competition=${competitionId}`);
      await list();
    },
    /** Gives the first entry of the list away; answers which. */
    declareConflict: async (): Promise<number> => {
      await page.locator('.judge-entry').first().click();
      const entry = await entryAt(page);
      await page.getByText(say.tied).click();
      await page.getByRole('button', { name: say.tiedYes }).click();
      await list();
      await isSent();
      return entry;
    },
    /** Judges so many without a network, which then comes back. */
    judgeOffline: async (most: number, marksOf: (entry: number) => readonly number[]): Promise<number[]> => {
      await page.evaluate(async () => (await navigator.serviceWorker.ready).active?.state);
      const judged: number[] = [];
      let marks = 0;
      await context.setOffline(true);
      await page.locator('.connection').filter({ hasText: say.offline }).waitFor();
      const open = page.locator('.judge-entry').filter({ hasText: say.notJudged });
      while (judged.length < most && (await open.count()) > 0) {
        await open.first().click();
        const entry = await entryAt(page);
        judged.push(entry);
        const given = marksOf(entry);
        marks += given.length;
        await fill(given);
        await page.getByRole('link', { name: say.allEntries }).click();
        await list();
        await page.waitForURL((url) => !url.searchParams.has('entry'));
      }
      await untilKept(page, marks);
      await page.reload();
      await list();
      await context.setOffline(false);
      await isSent();
      return judged;
    },
    askForChange: async (competitionId: string, roundId: string, entry: number, mark: number, reason: string) => {
      await page.goto(`/judge/?competition=${competitionId}&round=${roundId}&entry=${entry}`);
      await page.getByRole('button', { name: say.askChange }).click();
      await page.locator('.criterion').first().getByText(String(mark), { exact: true }).click();
      await page.getByLabel(say.judgeReason).fill(reason);
      await page.getByRole('button', { name: say.sendChange }).click();
      await page.getByText(say.judgeAsked).waitFor();
    },
  };
};
