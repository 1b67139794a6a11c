import { expect, onTestFinished, test } from 'vitest';
import { launchChromium } from '../browser/chromium.ts';
import { startTestGateway } from './gateway-client.ts';

const document = {
  openapi: '3.1.0',
  info: { title: 'Daftar', version: '1' },
  paths: {
    '/v1/health': {
      get: {
        operationId: 'getHealth',
        summary: 'Say that the service answers',
        responses: { 200: { description: 'It does' } },
      },
    },
  },
};

const start = () =>
  startTestGateway({
    functions: {
      public: () => ({
        statusCode: 200,
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(document),
      }),
    },
  });

test('the API reference shows the document, searches in it, and asks no other host for anything', async () => {
  const { url } = await start();
  const browser = await launchChromium();
  onTestFinished(() => browser.close());
  const page = await browser.newPage();
  const asked = new Set<string>();
  const complaints: string[] = [];
  page.on('request', (request) => asked.add(new URL(request.url()).origin));
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));

  await page.goto(`${url}/docs`);
  await page.getByRole('heading', { name: 'Say that the service answers' }).waitFor();
  await page.getByPlaceholder('Search...').fill('service');
  await page.locator('[data-role="search:results"]').getByText('Say that the service answers').waitFor();
  await page.waitForLoadState('networkidle');

  expect([...asked].filter((origin) => !origin.startsWith('blob:') && origin !== 'null')).toEqual([url]);
  expect(complaints.filter((text) => !text.includes('404'))).toEqual([]);
});

test('the script of the API reference names no picture on another host', async () => {
  const { url } = await start();
  const html = await (await fetch(`${url}/docs`)).text();
  const src = /<script src="([^"]+)"/.exec(html)?.[1];
  const answer = await fetch(`${url}${src}`);
  expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'public, max-age=31536000, immutable']);
  expect(await answer.text()).not.toContain('cdn.');
});
