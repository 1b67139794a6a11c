import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { routes } from '../../shared/api/routes.ts';
import type { BuiltPage } from '../../web/build/built-page.ts';
import { buildWeb } from '../../web/build.ts';

let outDir: string;
let pages: BuiltPage[];
beforeAll(async () => {
  outDir = await mkdtemp(join(tmpdir(), 'daftar-web-'));
  pages = await buildWeb(outDir);
});
afterAll(() => rm(outDir, { recursive: true }));

const textOf = (path: string) => readFile(join(outDir, path), 'utf8');

test('every page loads exactly what was built for it, by names that carry their hash', async () => {
  expect(pages.map(({ name }) => name)).toEqual(expect.arrayContaining(['sign-up', 'ticket']));
  for (const { html, js, css, assets } of pages) {
    const text = await textOf(html);
    for (const path of [...js, ...css]) expect(text).toContain(path);
    for (const path of assets) {
      expect(path).toMatch(/-[A-Z0-9]{8}\.(js|css|svg|wasm)$/);
      expect(existsSync(join(outDir, path))).toBe(true);
    }
    expect(text).not.toMatch(/<script(?![^>]*src=)|<style|style="|https?:\/\//);
  }
});

test('methods and paths come from the route table; the schemas behind them stay out', async () => {
  const signUp = pages.find(({ name }) => name === 'sign-up');
  const bundle = (await Promise.all(signUp?.js.map(textOf) ?? [])).join('');
  expect(bundle).toContain(routes.createSignUp.path);
  expect(bundle).not.toMatch(/ZodError|safeParse/);
});

test('areas are there for the city chooser', async () => {
  const { provinces } = JSON.parse(await textOf('areas/cities.json'));
  expect(provinces.flatMap(([, , cities]: [string, string, string[][]]) => cities)).toHaveLength(514);
  expect(JSON.parse(await textOf('areas/32.73.json')).districts[0]).toEqual([
    '32.73.01',
    'Sukasari',
    expect.any(Array),
  ]);
});

test('the service worker keeps all that the sign-up and ticket pages may load, and nothing of the API', async () => {
  const worker = await textOf('service-worker.js');
  for (const { assets } of pages.filter(({ name }) => name === 'sign-up' || name === 'ticket')) {
    for (const path of assets) expect(worker).toContain(path);
  }
  expect(worker).not.toContain('/v1');
});

test('the kiosk has a worker of its own, with all that it may load, and a manifest that installs it', async () => {
  const worker = await textOf('kiosk/service-worker.js');
  for (const path of pages.find(({ name }) => name === 'kiosk')?.assets ?? []) expect(worker).toContain(path);
  expect(worker).toContain('/areas/cities.json');
  expect(worker).not.toContain('/v1');
  expect(await textOf('service-worker.js')).not.toContain('/kiosk/');
  const manifest = JSON.parse(await textOf('kiosk/manifest.webmanifest'));
  expect(manifest).toMatchObject({ start_url: '/kiosk/', scope: '/kiosk/', display: 'fullscreen' });
  expect(existsSync(join(outDir, manifest.icons[0].src))).toBe(true);
});

test('building the same again gives the same names', async () => {
  const again = await mkdtemp(join(tmpdir(), 'daftar-web-'));
  try {
    expect(await buildWeb(again)).toEqual(pages);
    expect(await readFile(join(again, 'service-worker.js'), 'utf8')).toBe(await textOf('service-worker.js'));
  } finally {
    await rm(again, { recursive: true });
  }
});
