import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildWeb } from '../web/build.ts';

/** Once for all files: a product that builds its own takes a second of two cores, and more than a hundred files start one. */
export default async (): Promise<() => Promise<void>> => {
  const pages = await mkdtemp(join(tmpdir(), 'daftar-pages-'));
  await buildWeb(pages);
  process.env.PAGES_DIR = pages;
  return () => rm(pages, { recursive: true, force: true });
};
