import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface Product {
  url: string;
  pid: number;
  dataDir: string;
  /** A signed token for `Authorization: Bearer …`. */
  token(email: string): Promise<string>;
  /** All that it wrote to its error output so far. */
  stderr(): string;
  /** As Ctrl+C does. Removes the data folder, unless the caller named it. Twice is once. */
  stop(): Promise<void>;
  /** As a power cut does. The data folder stays, to be started on again. */
  kill9(): Promise<void>;
}

interface ProductOptions {
  /** Kept at the end. Without it there is a new one, gone at the end. */
  dataDir?: string;
  /** Any free one unless told. */
  port?: number;
  env?: Readonly<Record<string, string>>;
  nodeFlags?: readonly string[];
}

const startFile = fileURLToPath(new URL('../infra/local/start.ts', import.meta.url));
const readyWithinMs = 120_000;

/** Starts what `npm start` starts, as a process of its own, and waits until it takes requests. Throws what it said where it does not. */
export async function startProduct({ dataDir, port = 0, env, nodeFlags = [] }: ProductOptions = {}): Promise<Product> {
  const dir = dataDir ?? mkdtempSync(join(tmpdir(), 'daftar-product-'));
  const child = spawn(process.execPath, [...nodeFlags, startFile], {
    env: { ...process.env, ...env, PORT: String(port), DATA_DIR: dir },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = once(child, 'exit');
  const killWithParent = () => child.kill('SIGKILL');
  process.once('exit', killWithParent);
  void ended.then(() => process.off('exit', killWithParent));

  let said = '';
  let complaints = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    complaints += text;
  });
  const { promise: ready, resolve, reject } = Promise.withResolvers<string>();
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text;
    const url = /is ready: (http:\S+)/.exec(said)?.[1];
    if (url) resolve(url);
  });
  child.once('close', (code) =>
    reject(new Error(`The product ended with ${code} before it was ready:\n${complaints}`)),
  );
  const late = setTimeout(
    () => reject(new Error(`The product was not ready in time:\n${said}${complaints}`)),
    readyWithinMs,
  );

  const removeData = () => {
    if (dataDir === undefined) rmSync(dir, { recursive: true, force: true });
  };
  const end = async (signal: 'SIGTERM' | 'SIGKILL') => {
    if (child.exitCode === null && child.signalCode === null) child.kill(signal);
    await ended;
  };

  try {
    const url = await ready;
    return {
      url,
      pid: child.pid as number,
      dataDir: dir,
      token: (email) => tokenFor(url, email),
      stderr: () => complaints,
      kill9: () => end('SIGKILL'),
      stop: async () => {
        await end('SIGTERM');
        removeData();
      },
    };
  } catch (error) {
    await end('SIGKILL');
    removeData();
    throw error;
  } finally {
    clearTimeout(late);
  }
}

async function tokenFor(url: string, email: string): Promise<string> {
  const response = await fetch(`${url}/local/token`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email }),
  });
  if (!response.ok) throw new Error(`No token for ${email}: ${response.status} ${await response.text()}`);
  const { accessToken } = (await response.json()) as { accessToken: string };
  return accessToken;
}
