import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeRests } from '../../../infra/local/stream/rest.ts';

let databaseFile: string;
beforeEach(() => {
  databaseFile = join(mkdtempSync(join(tmpdir(), 'daftar-rest-')), 'dynamodb.sqlite');
  writeFileSync(`${databaseFile}-wal`, '');
});
afterEach(() => rmSync(databaseFile.replace('/dynamodb.sqlite', ''), { recursive: true, force: true }));

async function timed(rest: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await rest();
  return performance.now() - start;
}

test('without news the rests grow, to 50 ms where nothing tells of a write', async () => {
  const { rest, news } = makeRests();
  for (let i = 0; i < 12; i++) await rest();
  expect(await timed(rest)).toBeGreaterThan(45);
  news();
  expect(await timed(rest)).toBeLessThan(40);
});

test('a write ends a long rest, and the next ones are short', async () => {
  const { rest } = makeRests(databaseFile);
  for (let i = 0; i < 14; i++) await rest();
  expect(await timed(rest)).toBeGreaterThan(240);
  setTimeout(() => appendFileSync(`${databaseFile}-wal`, 'x'), 20);
  expect(await timed(rest)).toBeLessThan(150);
  expect(await timed(rest)).toBeLessThan(100);
});

test('a database file without a log is looked at all the same', async () => {
  rmSync(`${databaseFile}-wal`);
  const { rest } = makeRests(databaseFile);
  for (let i = 0; i < 14; i++) await rest();
  expect(await timed(rest)).toBeLessThan(200);
});
