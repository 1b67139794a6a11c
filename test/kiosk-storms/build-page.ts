import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { compileFunction } from 'node:vm';
import { build } from 'esbuild';
import { factsPlugin } from '../../web/build/facts-plugin.ts';
import type { page } from './page-code.ts';

export type PageCode = typeof page;
/** All that the page reaches for in a browser. */
export type Surroundings = Record<(typeof surroundings)[number], unknown>;
const surroundings = [
  'indexedDB',
  'fetch',
  'navigator',
  'crypto',
  'BroadcastChannel',
  'setTimeout',
  'clearTimeout',
  'performance',
  'Date',
  'addEventListener',
  'document',
  'location',
  'localStorage',
  'globalThis',
] as const;

/** One line of the page, written wrongly. */
export type WrongLine = { file: string; right: string; wrong: string };

/** The page's code as a function of its surroundings: each call is a page of its own. */
export const buildPage = async (wrong?: WrongLine): Promise<(around: Surroundings) => PageCode> => {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('page-code.ts', import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'bundle',
    target: 'es2022',
    plugins: [
      factsPlugin,
      {
        name: 'wrong line',
        setup: (build) => {
          build.onLoad({ filter: /[\\/]web[\\/]kiosk[\\/].*\.ts$/ }, async ({ path }) => {
            if (!wrong || !path.replaceAll('\\', '/').endsWith(wrong.file)) return undefined;
            const source = await readFile(path, 'utf8');
            if (!source.includes(wrong.right)) throw new Error(`${wrong.file} has no line “${wrong.right}”`);
            return { contents: source.replace(wrong.right, wrong.wrong), loader: 'ts' };
          });
        },
      },
    ],
  });
  const code = compileFunction(`${outputFiles[0]?.text}\nreturn bundle.page;`, [...surroundings]);
  return (around) => code(...surroundings.map((name) => around[name]));
};
