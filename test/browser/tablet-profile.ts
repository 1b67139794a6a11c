import { readdir, readFile } from 'node:fs/promises';
import { type BrowserContext, chromium } from 'playwright-core';
import { chromiumPath } from './chromium.ts';

/** A browser on a profile folder that outlives it: the tablet, as its owner starts it again. */
export const openProfile = async (folder: string, url: string): Promise<BrowserContext> => {
  const { executablePath, env } = await chromiumPath();
  return chromium.launchPersistentContext(folder, {
    executablePath,
    env: { ...process.env, ...env },
    args: ['--font-render-hinting=none'],
    baseURL: url,
    viewport: { width: 1024, height: 768 },
    reducedMotion: 'reduce',
    locale: 'id-ID',
    timezoneId: 'Asia/Jakarta',
  });
};

/** As a battery that comes loose: the browser on this folder and all its processes, at once. */
export const killProfile = async (folder: string): Promise<void> => {
  const own = await processesOn(folder);
  for (const pid of own) kill(pid);
  while ((await processesOn(folder)).length > 0) await new Promise((resolve) => setTimeout(resolve, 10));
};

/** The page's own process only, as when the system is short of memory. */
export const killPages = async (folder: string): Promise<void> => {
  for (const pid of await processesOn(folder, '--type=renderer')) kill(pid);
};

const kill = (pid: number) => {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    // Gone with its parent, or by itself.
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
  }
};

/** Every process that names the folder, or comes of one that does. */
const processesOn = async (folder: string, mark = ''): Promise<number[]> => {
  const running = await Promise.all((await readdir('/proc')).filter((name) => /^\d+$/.test(name)).map(aboutProcess));
  const own = new Set(running.filter(({ line }) => line.includes(`--user-data-dir=${folder}`)).map(({ pid }) => pid));
  for (let before = -1; before !== own.size; ) {
    before = own.size;
    for (const { pid, parent } of running) if (own.has(parent)) own.add(pid);
  }
  return running.filter(({ pid, line }) => own.has(pid) && line.includes(mark)).map(({ pid }) => pid);
};

const aboutProcess = async (name: string) => {
  try {
    const [line, stat] = await Promise.all([
      readFile(`/proc/${name}/cmdline`, 'utf8'),
      readFile(`/proc/${name}/stat`, 'utf8'),
    ]);
    const [state, parent] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return { pid: Number(name), line: state === 'Z' ? '' : line, parent: state === 'Z' ? 0 : Number(parent) };
  } catch (error) {
    // It ended while it was looked at.
    if (error instanceof Error && 'code' in error) return { pid: Number(name), line: '', parent: 0 };
    throw error;
  }
};
