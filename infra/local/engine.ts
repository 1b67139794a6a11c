import type { ChildProcess } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { findEngineBinary } from './engine/engine-binary.ts';
import { spawnBound } from './engine/spawn-bound.ts';
import { createStreamIndex } from './engine/stream-index.ts';
import { waitListening } from './engine/wait-listening.ts';

export interface Engine {
  endpoint: string;
  pid: number;
  /** Absent when everything is in memory. */
  databaseFile: string | undefined;
  /** Resolves when the engine ends, with why, unless `stop` ended it. */
  died: Promise<string>;
  stop(): Promise<void>;
}

type Address = { host: string; port: number };

interface EngineOptions {
  dataDir?: string;
  pickAddress?: () => Address;
}

const attempts = 20;

/**
 * Starts the embedded DynamoDB on an address that nobody can guess: it accepts any signature and any origin.
 * Without `dataDir` everything is in memory, and slow beyond some thousand writes: only a file can have the stream index.
 */
export async function startEngine({ dataDir, pickAddress = randomAddress }: EngineOptions = {}): Promise<Engine> {
  const binary = findEngineBinary();
  if (dataDir) mkdirSync(dataDir, { recursive: true });
  const databaseFile = dataDir && join(dataDir, 'dynamodb.sqlite');

  let refusal: string | undefined;
  for (let attempt = 0; attempt < attempts; attempt++) {
    const { host, port } = pickAddress();
    const place = databaseFile ? ['--db-path', databaseFile] : [];
    const child = spawnBound(binary, ['--host', host, '--port', String(port), ...place]);
    refusal = await waitListening(child);
    if (refusal?.includes('in use')) continue;
    if (refusal !== undefined) break;

    if (databaseFile) createStreamIndex(databaseFile);
    return engineOf(child, `http://${host}:${port}`, databaseFile);
  }
  throw new Error(`The embedded DynamoDB engine did not start: ${refusal}`);
}

/** Only Linux answers on all of 127.0.0.0/8. Ports below 32,768 are not given to outgoing connections; 10,080 and lower ones `fetch` refuses in part. */
function randomAddress(): Address {
  const host =
    process.platform === 'linux' ? `127.${randomInt(1, 255)}.${randomInt(256)}.${randomInt(1, 255)}` : '127.0.0.1';
  return { host, port: randomInt(10_081, 32_768) };
}

function engineOf(child: ChildProcess, endpoint: string, databaseFile: string | undefined): Engine {
  const ended = new Promise<string>((resolve) =>
    child.once('exit', (code, signal) => resolve(`${signal ?? `exit code ${code}`}`)),
  );
  let stopping = false;
  return {
    endpoint,
    pid: child.pid as number,
    databaseFile,
    died: new Promise((resolve) => {
      void ended.then((why) => {
        if (!stopping) resolve(why);
      });
    }),
    async stop() {
      stopping = true;
      // It would wait for every open connection on SIGTERM; acknowledged writes survive SIGKILL.
      child.kill('SIGKILL');
      await ended;
    },
  };
}
