/**
 * How much memory the upload page's process takes for a long list, while it reads it and while it sends it.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Command } from 'commander';
import { csvRow } from '../../shared/lists/write/csv-text.ts';
import { clientOf } from '../api/client.ts';
import { agreeAndSend } from '../browser/upload-stage.ts';
import { showColumns } from '../drill/report.ts';
import { startProduct } from '../product.ts';
import { patiently } from '../web/cli/partner.ts';
import { cleanList } from './clean-list.ts';
import { patience, startWatchedBrowser } from './watched-browser.ts';

const { rows, send } = new Command('page-memory')
  .option('--rows <count>', 'rows of the list', Number, 100_000)
  .option('--no-send', 'the list is only read')
  .parse()
  .opts<{ rows: number; send: boolean }>();
const coordinator = 'koordinator.ojol@daftar.test';
const folder = mkdtempSync(join(tmpdir(), 'daftar-page-memory-'));
const list = join(folder, 'daftar.csv');
writeFileSync(list, cleanList(rows).map(csvRow).join(''));

const product = await startProduct();
const token = await product.token(coordinator);
const call = clientOf(product.url);

const browser = await startWatchedBrowser(folder);
const { watchPage } = browser;
const figures: string[][] = [];
const note = (what: string, began: number) => {
  const seconds = ((performance.now() - began) / 1_000).toFixed(1);
  const { resident, own } = browser.takePeak();
  figures.push([what, seconds, String(Math.round(resident)), String(Math.round(own))]);
};

try {
  let began = performance.now();
  await watchPage(async (page) => {
    await page
      .context()
      .addInitScript(
        ([email, bearer]) => sessionStorage.setItem('daftar:signed-in', JSON.stringify({ token: bearer, email })),
        [coordinator, token] as const,
      );
    await page.goto(`${product.url}/upload/`);
    await page.locator('input[type=file]').waitFor({ state: 'attached', timeout: patience });
    note('page loaded', began);
    began = performance.now();
    await browser.chooseFile(page, list);
    await page.locator('[data-count="ready"]').waitFor({ timeout: patience });
    note('list read and examined', began);
    if (send) await agreeAndSend(page);
  });
  let accepted: string | null = '0';
  if (send) {
    began = performance.now();
    const imports = '/v1/campaigns/ojol-jakarta-selatan/channels/ojol-pasar-minggu/imports?limit=1';
    await patiently(
      async () => (await call('GET', imports, { token })).body?.items[0],
      (newest) => newest?.state === 'done',
      20 * 60_000,
    );
    await sleep(1_000);
    note('sent', began);
    accepted = await watchPage(async (page) => page.locator('[data-outcome="accepted"]').getAttribute('data-value'));
  }
  console.log(`\n  ${rows} rows, ${accepted} accepted\n`);
  console.log(`${showColumns(['while', 'seconds', 'MB resident', 'MB of its own'], figures)}\n`);
} finally {
  browser.end();
  await product.stop();
  rmSync(folder, { recursive: true, force: true });
}
process.exit(0);
