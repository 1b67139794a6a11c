/**
 * How much memory the upload page's process takes for a long list, while it reads it and while it sends it:
 * On Linux, where a process can be asked.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Command } from 'commander';
import { chromium, type Page } from 'playwright-core';
import { csvRow } from '../../shared/lists/write/csv-text.ts';
import { clientOf } from '../api/client.ts';
import { chromiumPath } from '../browser/chromium.ts';
import { agreeAndSend } from '../browser/upload-stage.ts';
import { showColumns } from '../drill/report.ts';
import { startProduct } from '../product.ts';
import { patiently } from '../web/cli/partner.ts';
import { cleanList } from './clean-list.ts';

const { rows, send } = new Command('page-memory')
  .option('--rows <count>', 'rows of the list', Number, 100_000)
  .option('--no-send', 'the list is only read')
  .parse()
  .opts<{ rows: number; send: boolean }>();
/** ms, for a machine that has much else to do. */
const patience = 300_000;
const coordinator = 'koordinator.ojol@daftar.test';
const folder = mkdtempSync(join(tmpdir(), 'daftar-page-memory-'));
const list = join(folder, 'daftar.csv');
writeFileSync(list, cleanList(rows).map(csvRow).join(''));

const product = await startProduct();
const token = await product.token(coordinator);
const call = clientOf(product.url);

/** With a debugger that watches the network a page keeps every body that it sends: so nobody watches while it sends. */
const { executablePath, env } = await chromiumPath();
const browser = spawn(
  executablePath,
  ['--headless', '--no-sandbox', '--remote-debugging-port=0', `--user-data-dir=${join(folder, 'profile')}`],
  { env: { ...process.env, ...env }, stdio: ['ignore', 'ignore', 'pipe'] },
);
let said = '';
browser.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
const address = await patiently(
  async () => /DevTools listening on (ws:\S+)/.exec(said)?.[1],
  (found) => found !== undefined,
);
const watchPage = async <T>(look: (page: Page) => Promise<T>): Promise<T> => {
  const watched = await chromium.connectOverCDP(address as string, { timeout: patience });
  const page = watched.contexts()[0]?.pages()[0] ?? (await watched.contexts()[0]?.newPage());
  const found = await look(page as Page);
  await watched.close();
  return found;
};

/** The browser's own children and theirs that show pages. */
const renderers = () => {
  const parents = new Map<string, string>();
  const shown: string[] = [];
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      parents.set(pid, /PPid:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? '0');
      if (readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('--type=renderer')) shown.push(pid);
    } catch {
      // It has ended meanwhile.
    }
  }
  const isOurs = (pid: string | undefined): boolean =>
    pid !== undefined && (pid === String(browser.pid) || isOurs(parents.get(pid)));
  return shown.filter(isOurs);
};
/** MB: all that is resident, and of it what is the process's own and no part of a file. */
const memoryOf = (pid: string) => {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const read = (name: string) => Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1] ?? 0) / 1_000;
  return { resident: read('VmRSS'), own: read('RssAnon') };
};
const pageMemory = () =>
  renderers()
    .flatMap((pid) => {
      try {
        return [memoryOf(pid)];
      } catch {
        // It has ended meanwhile.
        return [];
      }
    })
    .reduce((most, one) => (one.resident > most.resident ? one : most), { resident: 0, own: 0 });

let peak = { resident: 0, own: 0 };
const timer = setInterval(() => {
  const now = pageMemory();
  peak = { resident: Math.max(peak.resident, now.resident), own: Math.max(peak.own, now.own) };
}, 100);
const figures: string[][] = [];
const note = (what: string, began: number) => {
  const seconds = ((performance.now() - began) / 1_000).toFixed(1);
  figures.push([what, seconds, String(Math.round(peak.resident)), String(Math.round(peak.own))]);
  peak = { resident: 0, own: 0 };
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
    await page.locator('input[type=file]').setInputFiles(list, { timeout: patience });
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
  clearInterval(timer);
  browser.kill('SIGKILL');
  await product.stop();
  rmSync(folder, { recursive: true, force: true });
}
process.exit(0);
