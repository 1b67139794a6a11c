import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { BuiltPage } from './built-page.ts';

/** The pages that a phone opens again without a network. */
const offlinePages = ['sign-up', 'ticket'];

/** Writes `/service-worker.js` with the list of what it keeps. A new list, or a new page, is a new version. */
export const buildServiceWorker = async (pages: readonly BuiltPage[], web: string, outDir: string): Promise<void> => {
  const kept = pages.filter(({ name }) => offlinePages.includes(name));
  const addresses = kept.map(({ html }) => `/${html.replace(/index\.html$/, '')}`);
  const files = [...new Set([...addresses, '/icon.svg', ...kept.flatMap(({ assets }) => assets)])];
  const hash = createHash('sha256');
  for (const { html } of kept) hash.update(await readFile(join(outDir, html)));
  await build({
    entryPoints: [join(web, 'offline', 'service-worker.ts')],
    outfile: join(outDir, 'service-worker.js'),
    bundle: true,
    minify: true,
    format: 'iife',
    target: ['chrome105', 'firefox110', 'safari15.4'],
    define: { SHELL: JSON.stringify({ version: hash.digest('hex').slice(0, 12), addresses, files }) },
  });
};
