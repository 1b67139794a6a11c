import { cp, mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Metafile } from 'esbuild';
import { writeAreaFiles } from '../infra/areas/write-area-files.ts';
import { type BuiltPage, builtPage, writePage } from './build/built-page.ts';
import { factsPlugin } from './build/facts-plugin.ts';
import { buildServiceWorkers } from './build/service-worker.ts';
import { workerPlugin } from './build/worker-plugin.ts';

const web = fileURLToPath(new URL('.', import.meta.url));

/**
 * Writes all pages to `outDir`, from nothing: `/` is sign-up, every other page its own folder. Assets carry their hash. 0.7 s.
 * `only` names the pages to build, as their folders are called.
 */
export const buildWeb = async (outDir: string, only?: readonly string[]): Promise<BuiltPage[]> => {
  await rm(outDir, { recursive: true, force: true });
  await mkdir(outDir, { recursive: true });
  await cp(join(web, 'static'), outDir, { recursive: true });
  const names = only ?? (await pageNames());
  // What all pages share is cut into many small chunks, which gzip badly: the runners' pages share with each other only (4 KB less),
  // and the kiosk, whose tablet opens no other page, with none.
  const groups = Map.groupBy(names, (name) => (isRunners(name) ? 'runners' : name === 'kiosk' ? 'kiosk' : 'others'));
  const bundles = [...groups.values()];
  // esbuild is a process of its own: the areas are written beside it.
  const bundling = bundles.map((group) => bundle(group, outDir));
  const [built] = await Promise.all([Promise.all(bundling), writeAreaFiles(join(outDir, 'areas'))]);
  const pages = names.map((name) =>
    builtPage(name, built[bundles.findIndex((group) => group.includes(name))] as Metafile),
  );
  await Promise.all(pages.map((page) => writePage(page, web, outDir)));
  await buildServiceWorkers(pages, web, outDir);
  return pages;
};

const isRunners = (name: string) => name === 'sign-up' || name === 'ticket';

const bundle = async (names: readonly string[], outDir: string): Promise<Metafile> => {
  const { metafile } = await build({
    entryPoints: names.map((name) => ({ in: join(web, name, `${name}.tsx`), out: name })),
    absWorkingDir: outDir,
    outdir: join(outDir, 'assets'),
    entryNames: '[name]-[hash]',
    chunkNames: 'shared-[hash]',
    assetNames: '[name]-[hash]',
    publicPath: '/assets',
    bundle: true,
    splitting: true,
    format: 'esm',
    minify: true,
    metafile: true,
    legalComments: 'none',
    // Phones that have not been updated since 2022 still sign up.
    target: ['chrome105', 'firefox110', 'safari15.4'],
    jsx: 'automatic',
    jsxImportSource: 'preact',
    loader: { '.svg': 'file', '.wasm': 'file' },
    plugins: [factsPlugin, workerPlugin],
  });
  return metafile;
};

/** Every folder with an `index.html` is a page. */
const pageNames = async (): Promise<string[]> => {
  const folders = (await readdir(web, { withFileTypes: true })).filter((entry) => entry.isDirectory());
  const hasPage = await Promise.all(
    folders.map(async ({ name }) => (await readdir(join(web, name))).includes('index.html')),
  );
  return folders.filter((_, index) => hasPage[index]).map(({ name }) => name);
};
