import { dirname, join, parse } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';
import { factsPlugin } from './facts-plugin.ts';

const query = '?worker';

/** What a worker fetches when it needs it, where Node has it at hand. */
const fetched: Plugin = {
  name: 'fetched',
  setup(building) {
    building.onResolve({ filter: /\/village-source\.ts$/ }, () => ({
      path: fileURLToPath(new URL('../upload/desk/fetch-village-names.ts', import.meta.url)),
    }));
  },
};

/**
 * `import address from './list-worker.ts?worker'` gives the address of a worker, bundled into one file of its own: a page
 * that starts it loads it then, and no earlier.
 */
export const workerPlugin: Plugin = {
  name: 'worker',
  setup(building) {
    const { minify, target } = building.initialOptions;
    building.onResolve({ filter: /\?worker$/ }, ({ path, resolveDir }) => {
      const source = join(resolveDir, path.slice(0, -query.length));
      // The file is written under the name of what it becomes.
      return { path: join(dirname(source), `${parse(source).name}.js`), namespace: 'worker', pluginData: source };
    });
    building.onLoad({ filter: /.*/, namespace: 'worker' }, async ({ pluginData }) => {
      const { outputFiles } = await build({
        entryPoints: [pluginData],
        bundle: true,
        write: false,
        format: 'iife',
        legalComments: 'none',
        plugins: [fetched, factsPlugin],
        ...(minify !== undefined && { minify }),
        ...(target !== undefined && { target }),
      });
      return { contents: outputFiles[0]?.contents ?? '', loader: 'file' };
    });
  },
};
