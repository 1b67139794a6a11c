import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { lockDataDir } from '../../infra/local/data-lock.ts';

let dataDir: string;
const started: ChildProcess[] = [];
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'daftar-lock-'));
});
afterEach(() => {
  for (const child of started.splice(0)) child.kill('SIGKILL');
  rmSync(dataDir, { recursive: true, force: true });
});

async function start(): Promise<{ child: ChildProcess; said: string }> {
  const child = spawn(process.execPath, ['--expose-gc', join(import.meta.dirname, 'hold-lock.ts'), dataDir], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  started.push(child);
  const [said] = await once(child.stdout, 'data');
  return { child, said: String(said) };
}

test('a second process is told in both languages which process has the folder', async () => {
  const { child, said } = await start();
  expect(said).toBe('won');
  expect(() => lockDataDir(dataDir)).toThrow(`sudah berjalan dengan folder data ${dataDir} (proses ${child.pid})`);
  expect(() => lockDataDir(dataDir)).toThrow(`already running on the data folder ${dataDir} (process ${child.pid})`);
});

test('a second start in the same process is refused as well', () => {
  const lock = lockDataDir(dataDir);
  expect(() => lockDataDir(dataDir)).toThrow('already running');
  lock.release();
  lockDataDir(dataDir).release();
});

test('the lock of a process killed with SIGKILL is free at once', async () => {
  const { child } = await start();
  child.kill('SIGKILL');
  await once(child, 'exit');
  expect(() => lockDataDir(dataDir).release()).not.toThrow();
});

test('of five processes that start at once, exactly one wins', async () => {
  for (let round = 0; round < 3; round++) {
    const all = await Promise.all(Array.from({ length: 5 }, start));
    expect(all.filter(({ said }) => said === 'won')).toHaveLength(1);
    const winner = all.find(({ said }) => said === 'won')?.child as ChildProcess;
    winner.kill('SIGKILL');
    await once(winner, 'exit');
  }
});
