import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';

const program = join(import.meta.dirname, '../../../web/cli/daftar.ts');

export type Ran = { code: number | null; out: string; err: string };
type Running = { child: ChildProcess; ended: Promise<Ran> };

/** Starts the command line as a person does, in a process of its own. */
export const startDaftar = (
  args: readonly string[],
  env: Record<string, string> = {},
  nodeFlags: readonly string[] = [],
): Running => {
  const child = spawn(process.execPath, [...nodeFlags, program, ...args], {
    env: { PATH: process.env.PATH ?? '', LANG: 'id_ID.UTF-8', NO_COLOR: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let out = '';
  let err = '';
  child.stdout.on('data', (text) => (out += text));
  child.stderr.on('data', (text) => (err += text));
  const ended = new Promise<Ran>((resolve, reject) =>
    child.on('error', reject).on('close', (code) => resolve({ code, out, err })),
  );
  return { child, ended };
};

export const runDaftar = (args: readonly string[], env: Record<string, string> = {}): Promise<Ran> =>
  startDaftar(args, env).ended;
