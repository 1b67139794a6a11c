import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Metafile } from 'esbuild';
import { writeAreaFiles } from '../infra/areas/write-area-files.ts';
import { factsPlugin } from './facts-plugin.ts';

const web = fileURLToPath(new URL('.', import.meta.url));

/** `js` and `css` are what a page loads before it shows anything, as paths from the root of the site. */
export type BuiltPage = { name: string; html: string; js: string[]; css: string[] };

/** Writes all pages to `outDir`, from nothing: `/` is sign-up, every other page its own folder. Assets carry their hash. 0.3 s. */
export const buildWeb = async (outDir: string, only?: readonly string[]): Promise<BuiltPage[]> => {
  await rm(outDir, { recursive: true, force: true });
  await mkdir(outDir, { recursive: true });
  await cp(join(web, 'static'), outDir, { recursive: true });
  const names = only ?? (await pageNames());
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
    loader: { '.svg': 'file' },
    plugins: [factsPlugin],
  });
  const pages = names.map((name) => pageOf(name, metafile));
  await Promise.all([writeAreaFiles(join(outDir, 'areas')), ...pages.map((page) => writePage(page, outDir))]);
  return pages;
};

const pageNames = async () => {
  const pages = await Promise.all(
    (await readdir(web, { withFileTypes: true }))
      .filter((entry) => entry.isDirectory())
      .map(async ({ name }) => ((await readdir(join(web, name))).includes('index.html') ? [name] : [])),
  );
  return pages.flat();
};

const pageOf = (name: string, { outputs }: Metafile): BuiltPage => {
  const [entry] =
    Object.entries(outputs).find(([, { entryPoint }]) => entryPoint?.endsWith(`web/${name}/${name}.tsx`)) ?? [];
  if (entry === undefined) throw new Error(`No bundle came out for the page ${name}`);
  const css = outputs[entry]?.cssBundle;
  return {
    name,
    html: name === 'sign-up' ? 'index.html' : `${name}/index.html`,
    js: [...loadedWith(entry, outputs)].map((path) => `/${path}`),
    css: css === undefined ? [] : [`/${css}`],
  };
};

/** A bundle and the chunks that it imports at once; what it imports later, on demand, is left out. */
const loadedWith = (path: string, outputs: Metafile['outputs'], seen = new Set<string>()) => {
  if (seen.has(path)) return seen;
  seen.add(path);
  for (const { path: next, kind } of outputs[path]?.imports ?? []) {
    if (kind === 'import-statement') loadedWith(next, outputs, seen);
  }
  return seen;
};

const writePage = async ({ name, html, js, css }: BuiltPage, outDir: string) => {
  const [entry, ...chunks] = js;
  const head = [
    ...css.map((path) => `<link rel="stylesheet" href="${path}">`),
    ...chunks.map((path) => `<link rel="modulepreload" href="${path}">`),
    `<script type="module" src="${entry}"></script>`,
  ].join('\n    ');
  const template = await readFile(join(web, name, 'index.html'), 'utf8');
  if (!template.includes('<!-- assets -->')) throw new Error(`web/${name}/index.html has no <!-- assets -->`);
  await mkdir(join(outDir, html, '..'), { recursive: true });
  await writeFile(join(outDir, html), template.replace('<!-- assets -->', head));
};
