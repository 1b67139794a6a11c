import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pickCoding } from '../../infra/local/gateway/pick-coding.ts';
import { cacheControlOf, securityHeaders } from '../../infra/page-headers.ts';
import { bodyOf, exchange, startTestGateway, statusOf } from './gateway-client.ts';

const script = `export const much = '${'daftar '.repeat(500)}';`;
const pages = {
  'index.html': '<!doctype html><title>Daftar</title>',
  'ticket/index.html': '<!doctype html><title>Tiket</title>',
  'assets/sign-up-ABCD1234.js': script,
  'areas/32.73.json': '{}',
  'icon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  'kiosk/service-worker.js': 'self.skipWaiting();',
  'assets/reader-ABCD1234.wasm': '\0asm',
  'a b.txt': 'spaced',
};

let folder: string;
let dir: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'daftar-pages-'));
  dir = join(folder, 'dist');
  for (const [path, text] of Object.entries(pages)) {
    mkdirSync(join(dir, path, '..'), { recursive: true });
    writeFileSync(join(dir, path), text);
  }
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  symlinkSync(join(folder, 'secret.txt'), join(dir, 'link.txt'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const start = () => startTestGateway({ staticDir: dir });

test.for([
  ['/', 'text/html; charset=utf-8', pages['index.html']],
  ['/?campaign=fun-run-5k', 'text/html; charset=utf-8', pages['index.html']],
  ['/index.html', 'text/html; charset=utf-8', pages['index.html']],
  ['/ticket/', 'text/html; charset=utf-8', pages['ticket/index.html']],
  ['/assets/sign-up-ABCD1234.js', 'text/javascript; charset=utf-8', script],
  ['/areas/32.73.json', 'application/json', '{}'],
  ['/icon.svg', 'image/svg+xml', pages['icon.svg']],
  ['/assets/reader-ABCD1234.wasm', 'application/wasm', '\0asm'],
  ['/a%20b.txt', 'text/plain; charset=utf-8', 'spaced'],
  ['/config.json', 'application/json', '{"signIn":{"kind":"local"}}'],
] as const)('%s is sent as %s', async ([path, contentType, text]) => {
  const { url } = await start();
  const answer = await fetch(`${url}${path}`);
  expect([answer.status, answer.headers.get('content-type'), await answer.text()]).toEqual([200, contentType, text]);
});

test('every page has the headers that CloudFront gives it, also one that is not there', async () => {
  const { url } = await start();
  for (const path of ['/', '/ticket/', '/ticket', '/assets/sign-up-ABCD1234.js', '/nothing']) {
    const { headers } = await fetch(`${url}${path}`, { redirect: 'manual' });
    expect(Object.fromEntries(headers)).toMatchObject(securityHeaders);
  }
});

test('what carries a hash is kept for good, the rest is asked for again', async () => {
  const { url } = await start();
  for (const path of ['/', '/assets/sign-up-ABCD1234.js', '/areas/32.73.json', '/kiosk/service-worker.js']) {
    expect((await fetch(`${url}${path}`)).headers.get('cache-control')).toBe(cacheControlOf(path));
  }
  expect(cacheControlOf('/assets/sign-up-ABCD1234.js')).toContain('immutable');
  expect((await fetch(`${url}/assets/gone-ABCD1234.js`)).headers.get('cache-control')).toBe('no-cache');
});

test('a folder without its slash leads to the one with it, with its query', async () => {
  const { url } = await start();
  const answer = await fetch(`${url}/ticket?code=x&y=%20`, { redirect: 'manual' });
  expect([answer.status, answer.headers.get('location')]).toEqual([308, '/ticket/?code=x&y=%20']);
});

test('404: a friendly page in both languages', async () => {
  const { url } = await start();
  const answer = await fetch(`${url}/nothing/here`);
  expect([answer.status, answer.headers.get('content-type')]).toEqual([404, 'text/html; charset=utf-8']);
  const text = await answer.text();
  expect(text).toContain('Halaman ini tidak ada');
  expect(text).toContain('There is nothing at this address');
});

test("404: the pages' own page, where they bring one", async () => {
  writeFileSync(join(dir, '404.html'), '<h1>Tidak ada</h1>');
  const { url } = await start();
  rmSync(join(dir, '404.html'));
  const answer = await fetch(`${url}/nothing`);
  expect([answer.status, await answer.text()]).toEqual([404, '<h1>Tidak ada</h1>']);
});

test.for([
  '/../secret.txt',
  '/ticket/../../secret.txt',
  '/%2e%2e/secret.txt',
  '/..%2fsecret.txt',
  '/..%5csecret.txt',
  '/%2e%2e%2fsecret.txt',
  '/.%00./secret.txt',
  '//etc/passwd',
  '/link.txt',
  '/%zz',
  '/constructor',
])('404: nothing outside the folder is ever sent: %s', async (path) => {
  const gateway = await start();
  const answer = await exchange(gateway, `GET ${path} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`);
  expect(statusOf(answer)).toBe(404);
  expect(bodyOf(answer)).not.toContain('secret');
});

test('405: pages are only read', async () => {
  const { url } = await start();
  for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS']) {
    const answer = await fetch(`${url}/`, { method });
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
  }
});

test('HEAD has the headers of GET and no body', async () => {
  const gateway = await start();
  const ask = (method: string) =>
    exchange(gateway, `${method} /icon.svg HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`);
  const [got, headed] = [await ask('GET'), await ask('HEAD')];
  expect(bodyOf(headed)).toBe('');
  const withoutDate = (answer: string) => answer.slice(0, answer.indexOf('\r\n\r\n')).replace(/Date: .*\r\n/, '');
  expect(withoutDate(headed)).toBe(withoutDate(got));
});

test.for([
  ['br', brotliDecompressSync],
  ['gzip', gunzipSync],
] as const)('%s: what is worth it is compressed, with an ETag of its own', async ([coding, decompress]) => {
  const gateway = await start();
  const ask = (more: string) =>
    exchange(gateway, `GET /assets/sign-up-ABCD1234.js HTTP/1.1\r\nHost: a\r\nConnection: close\r\n${more}\r\n`);
  const answer = await ask(`Accept-Encoding: ${coding}\r\n`);
  expect(answer).toContain(`content-encoding: ${coding}`);
  expect(answer).toContain('vary: accept-encoding');
  expect(bodyOf(answer).length).toBeLessThan(300);
  expect(decompress(Buffer.from(bodyOf(answer), 'latin1')).toString()).toBe(script);
  const etag = (text: string) => /etag: (.*)\r/.exec(text)?.[1];
  expect(etag(answer)).not.toBe(etag(await ask('')));
});

test('small files and pictures are sent as they are', async () => {
  const { url } = await start();
  for (const path of ['/', '/assets/reader-ABCD1234.wasm']) {
    expect((await fetch(`${url}${path}`)).headers.get('content-encoding')).toBeNull();
  }
});

test.for([
  [undefined, undefined],
  ['', undefined],
  ['identity', undefined],
  ['gzip', 'gzip'],
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip;q=1.0, br;q=0', 'gzip'],
  ['br;q=0.000, *', 'gzip'],
  ['*', 'br'],
  ['*;q=0', undefined],
  ['BR', 'br'],
] as const)('Accept-Encoding %j takes %s', ([header, coding]) => {
  expect(pickCoding(header)).toBe(coding);
});

test('304: whoever has this version already is sent nothing', async () => {
  const { url } = await start();
  const first = await fetch(`${url}/assets/sign-up-ABCD1234.js`);
  const etag = `${first.headers.get('etag')}`;
  for (const known of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
    const answer = await fetch(`${url}/assets/sign-up-ABCD1234.js`, { headers: { 'if-none-match': known } });
    expect([answer.status, await answer.text(), answer.headers.get('etag')]).toEqual([304, '', etag]);
  }
  const other = await fetch(`${url}/assets/sign-up-ABCD1234.js`, { headers: { 'if-none-match': '"other"' } });
  expect(other.status).toBe(200);
  const gone = await fetch(`${url}/nothing`, { headers: { 'if-none-match': '*' } });
  expect(gone.status).toBe(404);
});

test('without pages there is still the API reference', async () => {
  const { url } = await startTestGateway();
  expect((await fetch(`${url}/`)).status).toBe(404);
  expect((await fetch(`${url}/docs`)).status).toBe(200);
});

test('pages that were not built are an error at the start', async () => {
  await expect(startTestGateway({ staticDir: join(folder, 'nowhere') })).rejects.toThrow('ENOENT');
});
