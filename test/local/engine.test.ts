import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, expect, test, vi } from 'vitest';
import { createTable } from '../../infra/local/create-table.ts';
import { callEngine } from '../../infra/local/engine/call-engine.ts';
import { findEngineBinary } from '../../infra/local/engine/engine-binary.ts';
import { type Engine, startEngine } from '../../infra/local/engine.ts';

const clean: (() => unknown)[] = [];
afterEach(async () => {
  for (const step of clean.splice(0).reverse()) await step();
});

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'daftar-engine-'));
  clean.push(() => rmSync(path, { recursive: true, force: true }));
  return path;
}
async function engineIn(dataDir?: string): Promise<Engine> {
  const engine = await startEngine(dataDir ? { dataDir } : {});
  clean.push(() => engine.stop());
  return engine;
}
const answers = (endpoint: string) =>
  fetch(endpoint).then(
    (response) => response.ok,
    () => false,
  );
const put = (endpoint: string, pk: string) =>
  callEngine(endpoint, 'table', 'PutItem', { TableName: 'daftar', Item: { pk: { S: pk }, sk: { S: 'S' } } });

test('two engines get two addresses that nobody can guess', async () => {
  const [one, two] = await Promise.all([engineIn(folder()), engineIn()]);
  expect(one.endpoint).toMatch(/^http:\/\/127\./);
  expect(one.endpoint).not.toBe(two.endpoint);
  expect(await answers(one.endpoint)).toBe(true);
  expect(await answers(two.endpoint)).toBe(true);
});

test('an address that is taken is passed over for the next one', async () => {
  const taken = createServer().listen(0, '127.0.0.1');
  await once(taken, 'listening');
  clean.push(() => taken.close());
  const { port } = taken.address() as { port: number };
  const free = createServer().listen(0, '127.7.7.7');
  await once(free, 'listening');
  const next = free.address() as { port: number };
  free.close();
  const pickAddress = vi
    .fn()
    .mockReturnValueOnce({ host: '127.0.0.1', port })
    .mockReturnValueOnce({ host: '127.7.7.7', port: next.port });
  const engine = await startEngine({ pickAddress });
  clean.push(() => engine.stop());
  expect(engine.endpoint).toBe(`http://127.7.7.7:${next.port}`);
});

test('a platform without an engine is told to set DYNAMODB_ENDPOINT', () => {
  expect(() => findEngineBinary('sunos', 'sparc')).toThrow(/@dynoxide\/sunos-sparc.*DYNAMODB_ENDPOINT/);
});

test('an engine that cannot open its file says why', async () => {
  const dataDir = folder();
  const { mkdir } = await import('node:fs/promises');
  await mkdir(join(dataDir, 'dynamodb.sqlite'));
  await expect(startEngine({ dataDir })).rejects.toThrow(/did not start: .*open database/);
});

test('every acknowledged write outlives a kill -9 of the engine', async () => {
  const dataDir = folder();
  const first = await engineIn(dataDir);
  await createTable(first.endpoint, 'daftar');
  const acknowledged: string[] = [];
  const writers = Array.from({ length: 8 }, async (_, writer) => {
    for (let i = 0; ; i++) {
      const pk = `${writer}-${i}`;
      try {
        await put(first.endpoint, pk);
      } catch {
        return;
      }
      if (acknowledged.push(pk) === 300) process.kill(first.pid, 'SIGKILL');
    }
  });
  await Promise.all(writers);
  expect(await first.died).toBe('SIGKILL');

  const second = await engineIn(dataDir);
  for (const pk of acknowledged) {
    const key = { pk: { S: pk }, sk: { S: 'S' } };
    const { Item } = await callEngine<{ Item?: unknown }>(second.endpoint, 'table', 'GetItem', {
      TableName: 'daftar',
      Key: key,
    });
    expect(Item).toEqual(key);
  }
});

test.each(['SIGKILL', 'exit'])('the engine ends with its parent: %s', async (how) => {
  const parent = spawn(process.execPath, [join(import.meta.dirname, 'run-engine.ts'), folder(), how], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = await once(parent.stdout, 'data');
  const { endpoint } = JSON.parse(String(line)) as { endpoint: string };
  if (how === 'SIGKILL') parent.kill('SIGKILL');
  await vi.waitFor(async () => expect(await answers(endpoint)).toBe(false), { timeout: 60_000, interval: 5 });
});

test('stopping is not dying', async () => {
  const engine = await startEngine();
  const died = vi.fn();
  void engine.died.then(died);
  await engine.stop();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(await answers(engine.endpoint)).toBe(false);
  expect(died).not.toHaveBeenCalled();
});

test('the next sequence number is looked up, not scanned for', async () => {
  const engine = await engineIn(folder());
  const database = new DatabaseSync(engine.databaseFile as string, { readOnly: true });
  clean.push(() => database.close());
  // The engine's own statement, from its source.
  const plan = database
    .prepare(
      `EXPLAIN QUERY PLAN SELECT COALESCE(MAX(CAST(sequence_number AS INTEGER)), 0) + 1
       FROM _stream_records WHERE table_name = ?1`,
    )
    .all('daftar');
  expect(plan.map(({ detail }) => detail).join()).toMatch(
    /SEARCH _stream_records USING COVERING INDEX daftar_stream_sequence/,
  );
});
