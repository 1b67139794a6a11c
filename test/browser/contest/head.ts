import type { Page } from 'playwright-core';
import type { Words } from './words.ts';

/** The head of an RT with their phone. */
export const headAt = (page: Page, say: Words) => ({
  enter: async (competitionId: string): Promise<string> => {
    await page.goto(`/entry/?competition=${competitionId}`);
    await page.locator('#district').selectOption('32.71.01');
    await page.locator('#village').selectOption('32.71.01.1001');
    const typed = { rt: '1', rw: '5', name: 'Ibu Contoh', phone: '0812 3456 7890', statement: 'Kerja bakti.' };
    for (const [id, value] of Object.entries(typed)) await page.locator(`#${id}`).fill(value);
    await page.locator('#consent').check();
    await page.getByRole('button', { name: say.enter, exact: true }).click();
    return (await page.locator('.entry-code strong').textContent()) ?? '';
  },
  /** Photos as a camera makes them, sent and shown. */
  sendPhotos: async (photos: readonly Buffer[]) => {
    await page
      .locator('[data-gallery="foto"]')
      .setInputFiles(photos.map((buffer, nth) => ({ name: `IMG_${nth}.JPG`, mimeType: 'image/jpeg', buffer })));
    await page
      .locator('.entry-photos li')
      .nth(photos.length - 1)
      .waitFor({ timeout: 30_000 });
  },
  object: async (text: string) => {
    const objection = page.locator('summary', { hasText: say.object });
    // What the public sees of a competition may be five seconds old.
    for (let tries = 0; tries < 10 && !(await objection.isVisible()); tries += 1) {
      await page.reload();
      await objection.waitFor({ timeout: 2_000 }).catch(() => undefined);
    }
    await objection.click();
    await page.getByLabel(say.objection).fill(text);
    await page.getByRole('button', { name: say.object }).click();
    await page.getByText(say.objected).waitFor();
  },
});
