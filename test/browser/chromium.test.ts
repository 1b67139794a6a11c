import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';
import { chromiumPath, launchChromium } from './chromium.ts';

const run = promisify(execFile);

test('a real Chromium shows a page', async () => {
  const browser = await launchChromium();
  onTestFinished(() => browser.close());
  const page = await browser.newPage();
  await page.goto('data:text/html,<h1>Selamat datang</h1>');
  expect(await page.getByRole('heading').textContent()).toBe('Selamat datang');
});

test('text has the same width on every machine: sans-serif is the Open Sans that Chromium brings', async () => {
  const browser = await launchChromium();
  onTestFinished(() => browser.close());
  const page = await browser.newPage();
  await page.goto('data:text/html,<span style="font:100px sans-serif">Dapat tempat</span>');
  expect((await page.locator('span').boundingBox())?.width).toBeCloseTo(646, 0);
});

test('web security is on: a page may not read another origin', async () => {
  const browser = await launchChromium();
  onTestFinished(() => browser.close());
  const page = await browser.newPage();
  const server = createServer((_, response) => response.end('secret')).listen(0, '127.0.0.1');
  onTestFinished(() => void server.close());
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  await page.goto(`http://127.0.0.1:${port}/`);
  const read = (url: string) => page.evaluate(async (url) => (await fetch(url)).text(), url);
  expect(await read(`http://127.0.0.1:${port}/`)).toBe('secret');
  await expect(read(`http://localhost:${port}/`)).rejects.toThrow('Failed to fetch');
});

test('two processes that inflate Chromium at once both get a whole one', async () => {
  const cache = await mkdtemp(join(tmpdir(), 'chromium-cache-'));
  onTestFinished(() => rm(cache, { recursive: true }));
  const script = `
    import { chromiumPath } from ${JSON.stringify(import.meta.resolve('./chromium.ts'))};
    import { execFileSync } from 'node:child_process';
    const { executablePath, env } = await chromiumPath(process.argv[1]);
    console.log(execFileSync(executablePath, ['--version', '--no-sandbox'], { env: { ...process.env, ...env } }).toString());`;
  const start = () => run(process.execPath, ['--input-type=module', '--eval', script, cache]);

  const both = await Promise.all([start(), start()]);

  expect(both.map(({ stdout }) => stdout.trim())).toEqual(Array(2).fill(expect.stringMatching(/\b153\.0\./)));
  expect(await readdir(cache)).toEqual(['chromium-153.0.0']);
});

test('CHROMIUM_PATH names another Chromium', async () => {
  process.env.CHROMIUM_PATH = '/opt/chromium';
  onTestFinished(() => {
    delete process.env.CHROMIUM_PATH;
  });
  expect(await chromiumPath()).toEqual({ executablePath: '/opt/chromium', env: {} });
});
