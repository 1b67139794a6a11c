import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { type Browser, chromium } from 'playwright-core';
import { fontsConf } from './fonts-conf.ts';

export type ChromiumPath = { executablePath: string; env: Record<string, string> };

/** Starts the Chromium that npm brings. Never with the package's own `args`: they switch web security off. */
export const launchChromium = async (more: Record<string, string> = {}): Promise<Browser> => {
  const { executablePath, env } = await chromiumPath();
  return chromium.launch({
    executablePath,
    env: { ...process.env, ...env, ...more },
    args: ['--font-render-hinting=none'],
  });
};

/**
 * Where Chromium lies and what its environment must add, inflated at the first call on a machine (1.5 s).
 * `CHROMIUM_PATH` names another one, for machines that the package has no build for (it has Linux on x64).
 */
export const chromiumPath = async (cache = fileURLToPath(cacheUrl)): Promise<ChromiumPath> => {
  if (process.env.CHROMIUM_PATH) return { executablePath: process.env.CHROMIUM_PATH, env: {} };
  const folder = join(cache, `chromium-${await packageVersion()}`);
  if (!existsSync(folder)) await inflateInto(folder, cache);
  return {
    executablePath: join(folder, 'chromium'),
    env: { LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'), FONTCONFIG_FILE: join(folder, 'fonts.conf') },
  };
};

const cacheUrl = new URL('../../node_modules/.cache', import.meta.url);

const packageVersion = async (): Promise<string> => {
  const about = new URL('../package.json', import.meta.resolve('@sparticuz/chromium'));
  return JSON.parse(await readFile(about, 'utf8')).version;
};

/** Two workers may come here at once: each inflates into a folder of its own, and the first to finish gives it the name. */
const inflateInto = async (folder: string, cache: string) => {
  await mkdir(cache, { recursive: true });
  const own = await mkdtemp(`${folder}.`);
  try {
    await promisify(execFile)(process.execPath, [inflater], { env: { ...process.env, TMPDIR: own } });
    await writeFile(join(own, 'fonts.conf'), fontsConf(folder));
    await rename(own, folder);
  } catch (error) {
    await rm(own, { recursive: true, force: true });
    if (!isTaken(error)) throw error;
  }
};

const inflater = fileURLToPath(new URL('inflate-chromium.ts', import.meta.url));

const isTaken = (error: unknown) =>
  error instanceof Error && 'code' in error && (error.code === 'ENOTEMPTY' || error.code === 'EEXIST');
