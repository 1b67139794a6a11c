import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { BuiltPage } from './built-page.ts';

/** Each keeps its pages and their files, and `more`: what those fetch by a name that carries no hash. */
const workers = [
  { source: 'offline/service-worker.ts', file: 'service-worker.js', pages: ['sign-up', 'ticket'], more: ['/icon.svg'] },
  {
    source: 'kiosk/service-worker.ts',
    file: 'kiosk/service-worker.js',
    pages: ['kiosk'],
    more: ['/icon.svg', '/kiosk/manifest.webmanifest', '/areas/cities.json'],
  },
  // Only a device that stands at a gate keeps the gate's page; runners' phones keep theirs.
  {
    source: 'offline/service-worker.ts',
    file: 'check-in/service-worker.js',
    pages: ['check-in'],
    more: ['/icon.svg'],
  },
  {
    source: 'offline/service-worker.ts',
    file: 'judge/service-worker.js',
    pages: ['judge'],
    more: ['/icon.svg'],
  },
  {
    source: 'offline/service-worker.ts',
    file: 'entry/service-worker.js',
    pages: ['entry'],
    more: ['/icon.svg'],
  },
];

/** Writes the service workers with the lists of what they keep. A new list, or anything new in it, is a new version. */
export const buildServiceWorkers = async (pages: readonly BuiltPage[], web: string, outDir: string): Promise<void> => {
  for (const { source, file, pages: names, more } of workers) {
    const kept = pages.filter(({ name }) => names.includes(name));
    if (kept.length === 0) continue;
    const addresses = kept.map(({ html }) => `/${html.replace(/index\.html$/, '')}`);
    const files = [...new Set([...addresses, ...more, ...kept.flatMap(({ assets }) => assets)])];
    const hash = createHash('sha256');
    for (const path of [...kept.map(({ html }) => html), ...more]) hash.update(await readFile(join(outDir, path)));
    await build({
      entryPoints: [join(web, source)],
      outfile: join(outDir, file),
      bundle: true,
      minify: true,
      format: 'iife',
      target: ['chrome105', 'firefox110', 'safari15.4'],
      define: { SHELL: JSON.stringify({ file, version: hash.digest('hex').slice(0, 12), addresses, files }) },
    });
  }
};
