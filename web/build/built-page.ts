import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Metafile } from 'esbuild';

type Outputs = Metafile['outputs'];

/** Paths are from the root of the site. `js` and `css` are loaded before a page shows anything, `assets` is all that it may ever load. */
export type BuiltPage = { name: string; html: string; js: string[]; css: string[]; assets: string[] };

export const builtPage = (name: string, { outputs }: Metafile): BuiltPage => {
  const [entry] =
    Object.entries(outputs).find(([, { entryPoint }]) => entryPoint?.endsWith(`web/${name}/${name}.tsx`)) ?? [];
  if (entry === undefined) throw new Error(`No bundle came out for the page ${name}`);
  const css = outputs[entry]?.cssBundle;
  const atOnce = reached([entry], outputs, (kind) => kind === 'import-statement');
  const ever = reached(css === undefined ? [entry] : [entry, css], outputs, () => true);
  return {
    name,
    html: name === 'sign-up' ? 'index.html' : `${name}/index.html`,
    js: [...atOnce].map(fromRoot),
    css: css === undefined ? [] : [fromRoot(css)],
    assets: [...ever].map(fromRoot),
  };
};

const fromRoot = (path: string) => `/${path}`;

const reached = (
  paths: readonly string[],
  outputs: Outputs,
  follows: (kind: string) => boolean,
  seen = new Set<string>(),
) => {
  for (const path of paths) {
    if (seen.has(path)) continue;
    seen.add(path);
    const next = outputs[path]?.imports.filter(({ kind, external }) => !external && follows(kind)) ?? [];
    reached(
      next.map((one) => one.path),
      outputs,
      follows,
      seen,
    );
  }
  return seen;
};

/** Fills a page's own HTML with what was bundled for it. */
export const writePage = async ({ name, html, js, css }: BuiltPage, web: string, outDir: string): Promise<void> => {
  const [entry, ...chunks] = js;
  const head = [
    ...css.map((path) => `<link rel="stylesheet" href="${path}">`),
    ...chunks.map((path) => `<link rel="modulepreload" href="${path}">`),
    `<script type="module" src="${entry}"></script>`,
  ].join('\n    ');
  const template = await readFile(join(web, name, 'index.html'), 'utf8');
  if (!template.includes('<!-- assets -->')) throw new Error(`web/${name}/index.html has no <!-- assets -->`);
  const file = join(outDir, html);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, template.replace('<!-- assets -->', head));
};
