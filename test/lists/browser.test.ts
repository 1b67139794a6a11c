import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buildSync } from 'esbuild';
import { expect, onTestFinished, test } from 'vitest';
import { launchChromium } from '../browser/chromium.ts';
import { makeWorkbook, sheetXml } from './make-workbook.ts';
import { blobOf, examine } from './read-all.ts';
import { listOf, workbookOf } from './write-list.ts';

/** The list's worker in a page: takes a file's bytes and answers with what became of every row, or why it could not be read. */
const workerCode = `
  import { examineList } from './shared/lists/doctor/examine-list.ts';
  import { planList } from './shared/lists/doctor/plan-list.ts';
  import { openList } from './shared/lists/read/open-list.ts';
  addEventListener('message', async ({ data }) => {
    const results = [];
    try {
      const plan = await planList(await openList(new Blob([data])));
      for await (const batch of examineList(plan, { personRule: 'nik', today: '2026-11-20' })) results.push(...batch.results);
      postMessage(results);
    } catch (error) {
      postMessage(error.code ?? String(error));
    }
  });`;

test("a browser's worker reads and judges every row as Node does, and stops at the same bombs", async () => {
  const { outputFiles } = buildSync({
    stdin: { contents: workerCode, resolveDir: '.' },
    bundle: true,
    write: false,
    format: 'esm',
  });
  const code = outputFiles[0]?.text ?? '';
  const server = createServer(({ url }, response) =>
    url === '/worker.js'
      ? response.setHeader('content-type', 'text/javascript').end(code)
      : response.setHeader('content-type', 'text/html').end('<!doctype html>'),
  ).listen(0, '127.0.0.1');
  const browser = await launchChromium();
  onTestFinished(async () => {
    await browser.close();
    server.close();
  });
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  const examineInBrowser = async (file: Blob) => {
    const bytes = Buffer.from(await file.arrayBuffer()).toString('base64');
    return page.evaluate(async (base64) => {
      const worker = new Worker('/worker.js', { type: 'module' });
      const answer = new Promise((resolve) => {
        worker.onmessage = ({ data }) => resolve(data);
      });
      worker.postMessage(Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)));
      return answer;
    }, bytes);
  };

  const people = listOf(2000);
  const csv = blobOf(
    Buffer.from(`JUDUL;;\r\n${people.map((row) => row.join(';')).join('\r\n')}\r\nRenée;1;2`, 'latin1'),
  );
  for (const file of [csv, workbookOf(people)]) expect(await examineInBrowser(file)).toEqual(await examine(file));

  const damaged = new Uint8Array(await workbookOf(people).arrayBuffer()).fill(7, 2000, 4000);
  expect(await examineInBrowser(blobOf(damaged))).toBe('damaged-file');
  const broken = makeWorkbook([{ name: 'S', xml: sheetXml('<row/>'.repeat(10_000_000)) }]);
  expect(await examineInBrowser(broken)).toBe('inflates-too-much');
});
