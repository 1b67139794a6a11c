import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { fillKiosk, handIn, hasFocus, type KioskStage, sentAll, startKioskStage } from './kiosk-stage.ts';

vi.setConfig({ testTimeout: 180_000 });

let on: KioskStage;
let campaign: string;
const label = (id: string, en: string) => ({ id, en });
beforeAll(async () => {
  on = await startKioskStage('akses-kios');
  campaign = await on.stage.newCampaign({
    sessions: { bandung: { quota: 200 } },
    questions: [
      {
        questionId: 'kaus',
        label: label('Ukuran kaus', 'Shirt size'),
        kind: 'choice',
        required: false,
        choices: ['kecil', 'sedang', 'besar', 'besar-sekali', 'anak'].map((value) => ({ value, label: { id: value } })),
      },
      { questionId: 'kali', label: label('Ikut berapa kali?', 'How often before?'), kind: 'number', required: false },
      { questionId: 'lahir', label: label('Tanggal lahir', 'Birth date'), kind: 'date', required: false },
      { questionId: 'klub', label: label('Klub', 'Club'), kind: 'text', required: false },
      { questionId: 'pernah', label: label('Pernah ikut?', 'Been before?'), kind: 'yes-no', required: false },
    ],
  });
});
afterAll(() => on.end());

const faults = async (page: Page) => {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
};
/** What has the focus after a digit that is pressed before the screen with the keys was ever painted. */
const focusCaughtAtOnce = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<string | undefined>((resolve) => {
        const watch = new MutationObserver(() => {
          const key = document.querySelector<HTMLElement>('.keypad button');
          if (!key) return;
          watch.disconnect();
          key.focus();
          key.dispatchEvent(new KeyboardEvent('keydown', { key: '9', bubbles: true }));
          resolve(document.activeElement?.id);
        });
        watch.observe(document.body, { childList: true, subtree: true });
      }),
  );
const submit = (page: Page) => page.locator('.kiosk-ways [type=submit]').click();

test.each([
  ['id', 1024],
  ['id', 360],
  ['en', 1024],
  ['en', 360],
] as const)('axe finds nothing on any screen, in %s at %d px', { timeout: 240_000 }, async (language, width) => {
  const viewport = { width, height: width === 360 ? 740 : 768 };
  const { page, context } = await on.tablet(campaign, { leaseSize: 1, viewport });
  const found: string[] = [];
  const look = async (screen: string) => {
    for (const fault of await faults(page)) found.push(`${screen}: ${fault}`);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    if (wide > width) found.push(`${screen} is ${wide} px wide`);
    const small = await page
      .locator('main :is(button:not(.link), select, .kiosk-input, .big-option)')
      .evaluateAll((all) => all.filter((one) => one.getBoundingClientRect().height < 84).map((one) => one.className));
    if (small.length > 0) found.push(`${screen}: too small for a thumb: ${small.join()}`);
  };
  await page.goto(`/kiosk/?lang=${language}`);
  await page.getByRole('button', { name: /Mulai|Start/ }).waitFor();
  await look('start');
  const { name, nik, phone } = on.stage.nextPerson();
  await page.getByRole('button', { name: /Mulai|Start/ }).click();
  await submit(page);
  await look('name, missing');
  await page.locator('#name').fill(name);
  await submit(page);
  await page.locator('#nik').fill(nik.slice(0, 9));
  await submit(page);
  await page.locator('.kiosk-problem').waitFor();
  await look('NIK, too short');
  await page.getByRole('button', { name: /Minta bantuan kru|Ask the crew/ }).click();
  await look('help with the card');
  await page.keyboard.press('Escape');
  await page.locator('#nik').fill(nik);
  await submit(page);
  await look('phone');
  await page.locator('#phone').fill(phone.replace(/\D/g, ''));
  await submit(page);
  for (let screen = 1; screen <= 3; screen += 1) {
    await look(`questions ${screen}`);
    await submit(page);
  }
  await submit(page);
  await look('last step, missing');
  await page.getByRole('button', { name: /Ganti|Change/ }).click();
  await page.getByRole('dialog').getByRole('textbox').fill('band');
  await page.locator('.city-result').first().waitFor();
  await look('city');
  await page.keyboard.press('Enter');
  await page.getByRole('radio', { name: /^(Sudah|Yes)$/ }).check();
  await context.setOffline(true);
  await submit(page);
  await page.locator('.result-bib').waitFor();
  await look('certain');
  await page.getByRole('button', { name: /orang berikutnya|next person/ }).click();
  await page.getByRole('button', { name: /Mulai|Start/ }).waitFor();
  await look('start without places');
  await page.keyboard.press('F2');
  await page.getByRole('dialog').waitFor();
  await look('crew menu');
  expect(found).toEqual([]);
});

test('axe finds nothing where a tablet is not enrolled, where a place is not certain, and in a queue', async () => {
  const own = await on.stage.newCampaign({ sessions: { bandung: { quota: 2, waitingSize: 5 } } });
  const { page, context } = await on.tablet(own, { leaseSize: 1 });
  await fillKiosk(page, on.stage.nextPerson());
  await handIn(page);
  await page.locator('.result-bib').waitFor();
  await page.getByRole('button', { name: 'orang berikutnya' }).click();
  await fillKiosk(page, on.stage.nextPerson());
  await handIn(page);
  await page.locator('.result-bib').waitFor();
  await page.getByRole('button', { name: 'orang berikutnya' }).click();
  await fillKiosk(page, on.stage.nextPerson());
  await handIn(page);
  await page.locator('.result-bib-waiting').waitFor();
  expect(await page.locator('.result').textContent()).toContain('Daftar tunggu, urutan 1');
  expect(await faults(page)).toEqual([]);
  await page.getByRole('button', { name: 'orang berikutnya' }).click();
  await context.setOffline(true);
  await fillKiosk(page, on.stage.nextPerson());
  await handIn(page);
  await page.locator('.result-sheet').waitFor();
  expect(await faults(page)).toEqual([]);
  await context.setOffline(false);

  const fresh = await on.browser.newContext({ baseURL: on.stage.product.url });
  const bare = await fresh.newPage();
  await bare.goto('/kiosk/');
  await bare.getByRole('button', { name: 'Daftarkan tablet ini' }).click();
  await bare.locator('.kiosk-problem').waitFor();
  expect(await faults(bare)).toEqual([]);
  await fresh.close();
});

test('all of it goes by keyboard alone', async () => {
  const own = await on.stage.newCampaign({ sessions: { bandung: { quota: 20 } } });
  const { page } = await on.tablet(own, { leaseSize: 4 });
  const { name, nik, phone } = on.stage.nextPerson();
  const { keyboard } = page;
  await keyboard.press('Enter');
  await hasFocus(page, '#name');
  await keyboard.type(name);
  await keyboard.press('Enter');
  await hasFocus(page, '#nik');
  await keyboard.type(nik);
  await keyboard.press('Enter');
  await hasFocus(page, '#phone');
  await keyboard.type(phone.replace(/\D/g, ''));
  await keyboard.press('Enter');
  await hasFocus(page, '[type=radio]');
  await keyboard.press('Space');
  await keyboard.press('ArrowDown');
  await keyboard.press('Enter');
  await page.locator('.result-bib').waitFor();
  await keyboard.press('Enter');
  await page.getByRole('button', { name: 'Mulai' }).waitFor();
  await sentAll(page);
  expect(await on.roster(own)).toMatchObject([{ status: 'confirmed' }]);
});

test('nothing moves for who asks for no motion, and a digit typed with the focus elsewhere still counts', async () => {
  const own = await on.stage.newCampaign({ sessions: { bandung: { quota: 20 } } });
  const { page } = await on.tablet(own, { leaseSize: 4 });
  const { name, nik, phone } = on.stage.nextPerson();
  await page.getByRole('button', { name: 'Mulai' }).click();
  await page.locator('#name').fill(name);
  const caught = focusCaughtAtOnce(page);
  await submit(page);
  expect(await caught).toBe('nik');
  await page
    .locator('.keypad')
    .getByRole('button', { name: nik[0] ?? '', exact: true })
    .focus();
  await page.keyboard.type(nik);
  await expect.poll(() => page.locator('#nik').inputValue()).toBe(nik);
  await submit(page);
  expect(await page.locator('.digit-caret').evaluate((caret) => caret.getAnimations().length)).toBe(0);
  await page.locator('#phone').fill(phone.replace(/\D/g, ''));
  await submit(page);
  await page.getByRole('radio', { name: 'Sudah' }).check();
  await submit(page);
  expect(await page.locator('.result-number .numerals').evaluate((svg) => svg.getAnimations().length)).toBe(0);
});
