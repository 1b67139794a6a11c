import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { startProduct } from './product.ts';

const healthOf = async (url: string) => (await fetch(`${url}/v1/health`)).json();

test('it takes requests once it is there, signs people in, and leaves nothing behind', async () => {
  // As `npm start` does: with pages of its own.
  const product = await startProduct({ env: { PAGES_DIR: '' } });
  try {
    expect(await healthOf(product.url)).toEqual({ status: 'ok' });
    expect(await (await fetch(product.url)).text()).toContain('<title>');
    expect(await product.token('manajer@daftar.test')).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+$/);
    expect(product.stderr()).toBe('');
  } finally {
    await product.stop();
    await product.stop();
  }
  await expect(healthOf(product.url)).rejects.toThrow('fetch failed');
  expect(existsSync(product.dataDir)).toBe(false);
});

test('after a power cut it starts again on the same data', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'daftar-product-'));
  try {
    const first = await startProduct({ dataDir });
    await first.kill9();
    await expect(healthOf(first.url)).rejects.toThrow('fetch failed');
    const second = await startProduct({ dataDir });
    expect(await healthOf(second.url)).toEqual({ status: 'ok' });
    await second.stop();
    expect(existsSync(dataDir)).toBe(true);
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
});

test('what keeps it from starting is said', async () => {
  const first = await startProduct();
  try {
    await expect(startProduct({ dataDir: first.dataDir })).rejects.toThrow(/already running on the data folder/);
  } finally {
    await first.stop();
  }
});
